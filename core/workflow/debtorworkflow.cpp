// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/debtorworkflow.h"

#include "core/base/identifiers.h"
#include "core/base/text.h"
#include "core/store/casestore.h"
#include "core/store/debtorstore.h"
#include "core/store/letterstore.h"
#include "core/store/settingsstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DebtorWorkflow)
};

constexpr qsizetype longest = 200; ///< Signs of a field.
constexpr qsizetype mostLines = 4; ///< Of the street: what shows in a window envelope with name and place.

bool isDigits(const QString &text, qsizetype count)
{
    return text.size() == count && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)+$"));
    return shape.match(text).hasMatch();
}

bool isCountry(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
}

bool isReadable(const QString &text)
{
    return text.size() <= longest && !text::hasControlCharacters(text);
}

QString oneLine(const Address &address)
{
    QStringList parts = address.lines;
    parts.append((address.postcode + u' ' + address.town).trimmed());
    parts.append(address.country);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString languageText(const QString &language)
{
    return language.isEmpty() ? Words::tr("the firm's own") : language;
}

/// Of the open cases of a customer: the letters that wait in the outbox.
Result<int> waitingLetters(Session &session, const std::vector<Case> &files)
{
    int count = 0;
    for (const Case &file : files) {
        auto letters = store::LetterStore(session.db()).lettersOf(file.id);
        if (!letters)
            return letters.error();
        count += static_cast<int>(std::count_if(letters->begin(), letters->end(), [](const Letter &letter) { return isPending(letter.state); }));
    }
    return count;
}

} // namespace

QString debtorKindText(DebtorKind kind)
{
    switch (kind) {
    case DebtorKind::Unknown: return Words::tr("unknown");
    case DebtorKind::Person: return Words::tr("person");
    case DebtorKind::SoleTrader: return Words::tr("sole trader");
    case DebtorKind::Company: return Words::tr("company");
    case DebtorKind::Public: return Words::tr("public body");
    }
    return {};
}

Result<void> keepDebtor(Session &session, const Debtor &debtor)
{
    store::DebtorStore debtors(session.db());
    auto before = debtors.image(debtor.id);
    if (!before)
        return before.error();
    if (auto saved = debtors.update(debtor); !saved)
        return saved;
    // From now on an import completes this customer but overwrites nothing.
    if (auto marked = store::SettingsStore(session.db()).set(QStringLiteral("debtor.%1.by_hand").arg(debtor.id.value), QStringLiteral("1")); !marked)
        return marked;
    const QJsonObject data{{QStringLiteral("before"), QJsonDocument::fromJson(*before).object()}};
    return session.journal(QStringLiteral("debtor.saved"), QStringLiteral("debtor %1").arg(debtor.number),
                           QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)));
}

Result<Debtor> DebtorWorkflow::byNumber(const QString &number)
{
    auto found = store::DebtorStore(m_session.db()).findByNumber(number.trimmed());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, Words::tr("There is no customer with the number %1.").arg(number)};
    return **found;
}

Result<Debtor> DebtorWorkflow::find(DebtorId id)
{
    return store::DebtorStore(m_session.db()).find(id);
}

Debtor DebtorWorkflow::tidied(const Debtor &debtor)
{
    Debtor out = debtor;
    for (QString *field : {&out.name, &out.address.postcode, &out.address.town, &out.email, &out.phone, &out.language})
        *field = field->trimmed();
    out.orgnr = identifiers::normalizedOrgNumber(debtor.orgnr);
    out.address.country = debtor.address.country.trimmed().toUpper();
    if (out.address.country == u"NO")
        out.address.country.clear();
    out.address.lines.clear();
    for (const QString &line : debtor.address.lines) {
        if (!line.trimmed().isEmpty())
            out.address.lines.append(line.trimmed());
    }
    return out;
}

std::vector<DebtorFault> DebtorWorkflow::faults(const Debtor &before, const Debtor &after)
{
    std::vector<DebtorFault> out;
    const auto add = [&out](DebtorField field, const QString &message) { out.push_back({field, message}); };
    if (after.name != before.name && (after.name.isEmpty() || !isReadable(after.name)))
        add(DebtorField::Name, Words::tr("A customer needs a name of at most %1 signs.").arg(longest));
    if (after.orgnr != before.orgnr && !after.orgnr.isEmpty() && !identifiers::isOrgNumber(after.orgnr))
        add(DebtorField::Orgnr, Words::tr("An organisation number has nine digits, the last a control digit. Leave it empty for a person."));
    const Address &address = after.address;
    if (address != before.address) {
        const bool readable = std::all_of(address.lines.begin(), address.lines.end(), isReadable);
        if (address.lines.size() > mostLines || !readable)
            add(DebtorField::Street, Words::tr("At most %1 lines of %2 signs have room in the window of an envelope.").arg(mostLines).arg(longest));
        if (!address.country.isEmpty() && !isCountry(address.country))
            add(DebtorField::Country, Words::tr("A country is given by its two letters, such as SE. Leave it empty for Norway."));
        else if (address.country.isEmpty() && !address.isEmpty() && !isDigits(address.postcode, 4))
            add(DebtorField::Postcode, Words::tr("A Norwegian post code has four digits."));
        else if (!isReadable(address.postcode))
            add(DebtorField::Postcode, Words::tr("The post code cannot be printed as it stands."));
        if ((!address.isEmpty() && address.town.isEmpty()) || !isReadable(address.town))
            add(DebtorField::Town, Words::tr("An address needs a town. Empty every line of it if there is none."));
    }
    if (after.email != before.email && !after.email.isEmpty() && (!isMailAddress(after.email) || !isReadable(after.email)))
        add(DebtorField::Email, Words::tr("\"%1\" is no e-mail address.").arg(after.email));
    if (after.phone != before.phone && !isReadable(after.phone))
        add(DebtorField::Phone, Words::tr("The telephone number cannot be kept as it stands."));
    if (after.language != before.language && !QStringList{QString(), QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")}.contains(after.language))
        add(DebtorField::Language, Words::tr("Letters are written in nb, nn or en, not \"%1\".").arg(after.language));
    return out;
}

QString DebtorWorkflow::difference(const Debtor &before, const Debtor &after)
{
    QStringList out;
    const auto add = [&out](const QString &field, const QString &was, const QString &is) {
        const QString nothing = QStringLiteral("–");
        if (was != is)
            out.append(QStringLiteral("%1 %2 → %3").arg(field, was.isEmpty() ? nothing : was, is.isEmpty() ? nothing : is));
    };
    add(Words::tr("name"), before.name, after.name);
    add(Words::tr("kind"), debtorKindText(before.kind), debtorKindText(after.kind));
    add(Words::tr("organisation number"), before.orgnr, after.orgnr);
    add(Words::tr("address"), oneLine(before.address), oneLine(after.address));
    add(Words::tr("e-mail"), before.email, after.email);
    add(Words::tr("telephone"), before.phone, after.phone);
    add(Words::tr("language"), languageText(before.language), languageText(after.language));
    return out.join(QStringLiteral("; "));
}

Result<DebtorChange> DebtorWorkflow::save(const Debtor &wanted)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto before = find(wanted.id);
    if (!before)
        return before.error();
    DebtorChange out{*before, tidied(wanted)};
    // Number and terms come from the accounts.
    out.after.number = before->number;
    out.after.termsDays = before->termsDays;
    if (out.after == out.before)
        return out;
    if (const auto wrong = faults(out.before, out.after); !wrong.empty())
        return Error{ErrorKind::BadInput, wrong.front().message};
    if (auto kept = keepDebtor(m_session, out.after); !kept)
        return kept.error();
    auto files = store::CaseStore(m_session.db()).list({.openOnly = true, .debtor = wanted.id});
    if (!files)
        return files.error();
    const QString said = Words::tr("The customer was changed by hand: %1.").arg(difference(out.before, out.after));
    for (const Case &file : *files) {
        if (auto noted = record(m_session, file, QStringLiteral("note"), {{QStringLiteral("note"), said}}); !noted)
            return noted.error();
    }
    auto waiting = waitingLetters(m_session, *files);
    if (!waiting)
        return waiting.error();
    out.waiting = *waiting;
    if (auto done = tx.commit(); !done)
        return done.error();
    Changes changes;
    changes.ledger = changes.cases = changes.letters = true;
    m_session.announce(changes);
    return out;
}

} // namespace workflow
