// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentcover.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace workflow {

using documents::LegalInput;
using documents::LegalKind;
using documents::LegalLine;

namespace {

/// How many copies, in words: the form of 1992 in four (FOR-1992-12-21-1185 § 1), the notice by the setting,
/// otherwise one signed original and a copy for the other side where the court sends it on.
QString copiesText(const DocumentCase &file, const LegalInput &document)
{
    switch (document.kind) {
    case LegalKind::Attachment:
        return file.labels.text(document.facts.contains(u"portal"_s)     ? u"copies.portal"_s
                                    : document.facts.contains(u"form"_s) ? u"copies.form"_s
                                                                         : u"copies.one"_s);
    case LegalKind::BankruptcyNotice:
    case LegalKind::ServiceRequest:
        return file.labels.text(u"copies.notice"_s, {document.texts.value(u"copies"_s)});
    case LegalKind::BankruptcyPetition:
    case LegalKind::Conciliation: return file.labels.text(u"copies.court"_s);
    default: return file.labels.text(u"copies.one"_s);
    }
}

std::vector<LegalLine> costLines(const DocumentCase &file, const LegalInput &document)
{
    const auto amount = [&](const char *key) {
        return fmt::kroner(document.amounts.value(QLatin1StringView(key)));
    };
    const QString fee = file.labels.text(u"cost.fee"_s);
    switch (document.kind) {
    case LegalKind::Attachment:
        return {{fee, file.labels.text(u"cost.attachment"_s, {amount("fee")})}};
    case LegalKind::BankruptcyNotice:
    case LegalKind::ServiceRequest:
        return {{fee, file.labels.text(u"cost.service"_s, {amount("fee.service")})}};
    case LegalKind::BankruptcyPetition:
        return {{file.labels.text(u"cost.security"_s),
                 file.labels.text(u"cost.before"_s, {amount("security")})}};
    case LegalKind::Conciliation:
        return {{fee, file.labels.text(u"cost.board"_s, {amount("fee.board")})}};
    default: return {{fee, file.labels.text(u"cost.none"_s)}};
    }
}

} // namespace

LegalInput coverSheet(const Session &session, const DocumentCase &file, const LegalInput &document,
                      const DocumentOffice &office, const QString &title)
{
    LegalInput out;
    out.kind = LegalKind::CoverSheet;
    out.language = file.language;
    out.date = file.day;
    out.creditor = session.creditor();
    out.debtor = file.rows.debtor;
    out.caseNumber = file.rows.value.number;
    out.statement.on = document.statement.on;
    out.statement.total = document.statement.total;
    out.facts = document.facts;
    out.facts.insert(u"for."_s + enumText(document.kind));
    out.dates = document.dates;
    out.texts = {{u"document"_s, title},
                 {u"copies"_s, copiesText(file, document)},
                 {u"office"_s, office.name},
                 {u"street"_s, office.address.join(u", "_s)},
                 {u"office.why"_s, office.why}};
    out.blocks.insert(u"costs"_s, costLines(file, document));
    out.blocks.insert(u"exhibits"_s, document.blocks.value(u"exhibits"_s));
    out.draft = document.draft;
    return out;
}

QJsonObject coverJson(const LegalInput &cover)
{
    QJsonObject texts;
    for (auto it = cover.texts.begin(); it != cover.texts.end(); ++it)
        texts.insert(it.key(), it.value());
    QJsonObject dates;
    for (auto it = cover.dates.begin(); it != cover.dates.end(); ++it)
        dates.insert(it.key(), fmt::isoDate(it.value()));
    QStringList facts(cover.facts.begin(), cover.facts.end());
    facts.sort();
    QJsonObject blocks;
    for (auto it = cover.blocks.begin(); it != cover.blocks.end(); ++it) {
        QJsonArray lines;
        for (const LegalLine &line : it.value())
            lines.append(QJsonArray{line.label, line.text});
        blocks.insert(it.key(), lines);
    }
    return {{u"language"_s, cover.language},
            {u"case"_s, cover.caseNumber},
            {u"date"_s, fmt::isoDate(cover.date)},
            {u"on"_s, fmt::isoDate(cover.statement.on)},
            {u"total"_s, fmt::plain(cover.statement.total)},
            {u"total_ore"_s, cover.statement.total.ore()},
            {u"texts"_s, texts},
            {u"dates"_s, dates},
            {u"facts"_s, QJsonArray::fromStringList(facts)},
            {u"blocks"_s, blocks}};
}

LegalInput coverFromJson(const QJsonObject &object, const Creditor &creditor, const Debtor &debtor)
{
    const auto day = [](const QJsonValue &value) {
        return QDate::fromString(value.toString(), Qt::ISODate);
    };
    LegalInput out;
    out.kind = LegalKind::CoverSheet;
    out.language = object[u"language"_s].toString();
    out.caseNumber = object[u"case"_s].toString();
    out.date = day(object[u"date"_s]);
    out.creditor = creditor;
    out.debtor = debtor;
    out.statement.on = day(object[u"on"_s]);
    out.statement.total = Money::fromOre(object[u"total_ore"_s].toInteger());
    const QJsonObject texts = object[u"texts"_s].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        out.texts.insert(it.key(), it.value().toString());
    const QJsonObject dates = object[u"dates"_s].toObject();
    for (auto it = dates.begin(); it != dates.end(); ++it)
        out.dates.insert(it.key(), day(it.value()));
    for (const QJsonValue &fact : object[u"facts"_s].toArray())
        out.facts.insert(fact.toString());
    const QJsonObject blocks = object[u"blocks"_s].toObject();
    for (auto it = blocks.begin(); it != blocks.end(); ++it) {
        std::vector<LegalLine> lines;
        for (const QJsonValue &line : it.value().toArray())
            lines.push_back({line[0].toString(), line[1].toString()});
        out.blocks.insert(it.key(), std::move(lines));
    }
    return out;
}

} // namespace workflow
