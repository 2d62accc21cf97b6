// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/authorityworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/store/auditstore.h"
#include "core/store/casestore.h"
#include "core/store/debtormarkstore.h"
#include "core/store/debtorstore.h"
#include "core/store/officestore.h"
#include "core/store/transaction.h"
#include "core/workflow/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuthorityWorkflow)
};

// An address older than this is asked about again (the product's own limit, research page 2.4 step 5).
constexpr int oldestMonths = 24;

QByteArray table(const char *name)
{
    QFile file(QStringLiteral(":/authority/%1.csv").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::shared_ptr<const authority::Directory>> readDirectory()
{
    auto parsed = authority::Directory::parse({table("postal-codes"), table("postal-codes-retired"),
                                               table("municipalities"), table("courts"),
                                               table("enforcement-districts")});
    if (!parsed)
        return Error{ErrorKind::Environment, parsed.error().message};
    return std::shared_ptr<const authority::Directory>(
        std::make_shared<authority::Directory>(std::move(*parsed)));
}

/// The row a workspace has takes the place of the shipped one; the district is the table's.
Office laidOver(const Office &shipped, const std::vector<Office> &rows)
{
    const auto own = std::find_if(rows.begin(), rows.end(),
                                  [&](const Office &row) { return row.id == shipped.id; });
    if (own == rows.end())
        return shipped;
    Office out = *own;
    out.district = shipped.district;
    out.kind = shipped.kind;
    out.nameNote = own->name == shipped.name ? shipped.nameNote : QString();
    return out;
}

Result<std::vector<Office>> ownRows(const Session &session)
{
    auto db = openWorkspaceFile(session.place().workspace, true);
    if (!db)
        return db.error();
    return store::OfficeStore(**db).list();
}

QString cure(const Office &office)
{
    return Words::
        tr("Enter it once: kravbok-cli authority set %1 --address … --postcode … --town …, or fetch it from Enhetsregisteret: kravbok-cli authority fetch %1.")
            .arg(office.id);
}

QString oneLine(const Address &address)
{
    return (address.lines + QStringList{(address.postcode + u' ' + address.town).trimmed()})
        .join(QStringLiteral(", "));
}

} // namespace

Result<std::shared_ptr<const authority::Directory>> authorityDirectory()
{
    // Shipped and never changed while the program runs: one copy for all threads.
    static const auto directory = readDirectory();
    return directory;
}

Result<AuthorityAnswer> AuthorityWorkflow::lookUp(const authority::Subject &subject)
{
    auto directory = authorityDirectory();
    if (!directory)
        return directory.error();
    auto rows = ownRows(m_session);
    if (!rows)
        return rows.error();
    AuthorityAnswer answer;
    answer.subject = subject;
    answer.competence = authority::competenceFor(subject, **directory);
    answer.why = authority::sentences(subject, answer.competence);
    if (answer.competence.enforcement)
        answer.enforcement = laidOver(*answer.competence.enforcement, *rows);
    if (answer.competence.court)
        answer.court = laidOver(*answer.competence.court, *rows);
    return answer;
}

void useRegister(authority::Subject &subject, const DebtorMark &mark)
{
    const bool homeDecides = subject.kind != DebtorKind::Company && subject.kind != DebtorKind::Public;
    if (mark.municipality.isEmpty() || homeDecides)
        return;
    subject.municipality = mark.municipality;
    subject.fromRegister = true;
}

Result<AuthorityAnswer> AuthorityWorkflow::forDebtor(const Debtor &debtor)
{
    authority::Subject subject;
    subject.kind = debtor.kind;
    subject.postcode = debtor.address.postcode;
    subject.town = debtor.address.town;
    subject.country = debtor.address.country;
    auto mark = store::DebtorMarkStore(m_session.db()).find(debtor.id);
    if (!mark)
        return mark.error();
    useRegister(subject, *mark);
    auto answer = lookUp(subject);
    if (answer && subject.fromRegister) {
        answer->mark = *mark;
        answer->why.append(Words::tr("Municipality %1 by %2, read %3.").arg(mark->municipality, mark->source, fmt::date(mark->asOf)));
    }
    return answer;
}

Result<AuthorityAnswer> AuthorityWorkflow::forCase(CaseId id)
{
    auto file = store::CaseStore(m_session.db()).find(id);
    if (!file)
        return file.error();
    auto debtor = store::DebtorStore(m_session.db()).find(file->debtor);
    if (!debtor)
        return debtor.error();
    return forDebtor(*debtor);
}

Result<std::vector<Office>> AuthorityWorkflow::offices()
{
    auto directory = authorityDirectory();
    if (!directory)
        return directory.error();
    auto rows = ownRows(m_session);
    if (!rows)
        return rows.error();
    std::vector<Office> out;
    for (const Office &shipped : (*directory)->offices())
        out.push_back(laidOver(shipped, *rows));
    return out;
}

Result<Office> AuthorityWorkflow::office(const QString &idOrName)
{
    auto all = offices();
    if (!all)
        return all.error();
    for (const Office &one : *all) {
        const bool named = one.district.compare(idOrName, Qt::CaseInsensitive) == 0
            || one.name.compare(idOrName, Qt::CaseInsensitive) == 0;
        if (one.id == idOrName || named)
            return one;
    }
    return Error{
        ErrorKind::NotFound,
        Words::tr("There is no office \"%1\". See: kravbok-cli authority list").arg(idOrName)};
}

Result<Address> AuthorityWorkflow::printable(const Office &office) const
{
    const QString rule = QStringLiteral("authority.address");
    if (!office.postal.isPostable())
        return Error{ErrorKind::Refused,
                     Words::tr("No postal address of %1 is known, so nothing is printed to it.")
                             .arg(office.district)
                         + u' ' + cure(office),
                     {},
                     rule};
    const QString shown = oneLine(office.postal);
    const QString confirm =
        Words::tr("When it is right: kravbok-cli authority set %1 --confirm").arg(office.id);
    if (office.trust == OfficeTrust::Low || office.trust == OfficeTrust::None) {
        return Error{
            ErrorKind::Refused,
            Words::tr(
                "The address of %1 is not certain: %2. Check it before anything is printed to it.")
                    .arg(office.district, shown)
                + u' ' + confirm,
            {},
            rule};
    }
    if (office.asOf.isValid() && office.asOf.addMonths(oldestMonths) < m_session.today()) {
        return Error{ErrorKind::Refused,
                     Words::tr("The address of %1 was last checked on %2: %3. Check it again.")
                             .arg(office.district, fmt::date(office.asOf), shown)
                         + u' ' + confirm,
                     {},
                     rule};
    }
    return office.postal;
}

QStringList AuthorityWorkflow::addressee(const Office &office)
{
    if (!office.name.isEmpty())
        return {office.name};
    // The letter goes to the police district; the mark asks for it to be passed on (never a name we made up).
    return {office.district, QStringLiteral("v/ namsfogden")};
}

Result<OfficeChange> AuthorityWorkflow::set(const QString &idOrName, const OfficeEdit &edit)
{
    auto found = office(idOrName);
    if (!found)
        return found.error();
    OfficeChange change{*found, *found};
    Office &after = change.after;
    after.name = edit.name.value_or(after.name).trimmed();
    after.visiting = edit.visiting.value_or(after.visiting).trimmed();
    after.phone = edit.phone.value_or(after.phone).trimmed();
    after.email = edit.email.value_or(after.email).trimmed();
    if (edit.postal) {
        if (!edit.postal->isPostable())
            return Error{ErrorKind::BadInput,
                         Words::tr("A postal address needs a post code and a town.")};
        auto directory = authorityDirectory();
        if (directory && !(*directory)->postcode(edit.postal->postcode))
            return Error{
                ErrorKind::BadInput,
                Words::tr("%1 is not in the post code register.").arg(edit.postal->postcode)};
        after.postal = *edit.postal;
    }
    if (edit.confirm && !after.postal.isPostable())
        return Error{ErrorKind::Refused,
                     Words::tr("No postal address of %1 is known, so there is nothing to confirm.")
                             .arg(after.district)
                         + u' ' + cure(after),
                     {},
                     QStringLiteral("authority.address")};
    if (edit.postal || edit.confirm) {
        after.trust = OfficeTrust::User;
        after.source = edit.source.value_or(
            edit.postal ? Words::tr("entered by the user")
                        : Words::tr("%1; checked by the user").arg(change.before.source));
    } else {
        after.source = edit.source.value_or(after.source);
    }
    after.asOf = m_session.today();
    if (auto saved = save({change}, QStringLiteral("office.set")); !saved)
        return saved.error();
    return change;
}

Result<OfficeChange> AuthorityWorkflow::reset(const QString &idOrName)
{
    auto found = office(idOrName);
    auto directory = authorityDirectory();
    if (!found || !directory)
        return !found ? found.error() : directory.error();
    const OfficeChange change{*found, *(*directory)->office(found->id)};
    if (auto saved = save({change}, QStringLiteral("office.reset")); !saved)
        return saved.error();
    return change;
}

Result<void> AuthorityWorkflow::save(const std::vector<OfficeChange> &changes, const QString &kind)
{
    auto db = openWorkspaceFile(m_session.place().workspace, false);
    if (!db)
        return db.error();
    store::Transaction tx(**db);
    if (!tx.begun())
        return tx.begun();
    store::OfficeStore offices(**db);
    for (const OfficeChange &change : changes) {
        if (change.before == change.after)
            continue;
        auto saved =
            kind == u"office.reset" ? offices.remove(change.after.id) : offices.save(change.after);
        if (!saved)
            return saved;
        const QJsonObject data{{QStringLiteral("before"), officeJson(change.before)},
                               {QStringLiteral("after"), officeJson(change.after)}};
        auto noted = store::AuditStore(**db).append(
            kind, change.after.id,
            QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)),
            m_session.today(), m_session.nowUtc());
        if (!noted)
            return noted.error();
    }
    if (auto done = tx.commit(); !done)
        return done;
    Changes changed;
    changed.creditor = true;
    m_session.announce(changed);
    return {};
}

} // namespace workflow
