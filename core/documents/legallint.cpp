// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legallint.h"

#include "core/documents/legaldemands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// What is printed for a statement, placeholders still in it.
QString said(const LegalWording &wording, const QString &id, const QSet<QString> &facts)
{
    QString out;
    for (const LegalPart &part : wording.parts) {
        if (part.ids.contains(id) && part.holds(facts))
            out += part.text + u' ';
    }
    return out.remove(QChar(boldMark)).replace(QChar::Nbsp, u' ');
}

Error missing(const QString &message)
{
    return {ErrorKind::Refused, message, {}, u"document.wording"_s};
}

Result<void> checkDemand(const LegalDemand &demand, const LegalWording &wording, const LegalInput &input,
                         const QHash<QString, QString> &values, const QSet<QString> &facts)
{
    const QString words = said(wording, demand.id, facts);
    if (words.isEmpty()) {
        return missing(
            Words::tr(
                "The document text for %1 lacks the statement \"%2\", which %3 demands. Put [%2] before the paragraph that makes it.")
                .arg(enumText(input.kind), demand.id, demand.law));
    }
    for (const QHash<QString, QString> &word : demand.words) {
        const QString needed = word.value(input.language, word.value(u"nb"_s));
        if (!words.contains(needed, Qt::CaseInsensitive))
            return missing(
                Words::tr("The statement \"%1\" of the document text for %2 must say \"%3\" (%4).")
                    .arg(demand.id, enumText(input.kind), needed, demand.law));
    }
    for (const QString &field : demand.fields) {
        if (!words.contains(u'{' + field + u'}'))
            return missing(
                Words::tr("The statement \"%1\" of the document text for %2 must name {%3} (%4).")
                    .arg(demand.id, enumText(input.kind), field, demand.law));
        if (!input.draft && values.value(field).isEmpty()) {
            return Error{
                ErrorKind::Refused,
                Words::tr(
                    "%1 demands \"%2\" in the document, and it is not known. Complete the case or the customer.")
                    .arg(demand.law, field),
                {},
                u"document.incomplete"_s};
        }
    }
    return {};
}

} // namespace

Result<void> checkLegal(const LegalWording &wording, const LegalInput &input,
                        const QHash<QString, QString> &values, const QSet<QString> &facts)
{
    const Result<LegalDemands> &demands = LegalDemands::shipped();
    if (!demands)
        return demands.error();
    for (const LegalDemand &demand : demands->all()) {
        if (!demand.holds(input.kind, input.date, facts))
            continue;
        if (auto fine = checkDemand(demand, wording, input, values, facts); !fine)
            return fine;
    }
    for (const BannedWord &banned : demands->banned()) {
        for (const LegalPart &part : wording.parts) {
            if (rowHolds(banned.from, banned.to, input.date) && part.text.contains(banned.word, Qt::CaseInsensitive))
                return missing(Words::tr("Line %1 of the document text must not name \"%2\".").arg(part.line).arg(banned.word));
        }
    }
    return {};
}

} // namespace documents
