// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legallint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// One statement a document must make. `words` are separated by |; one that begins with # differs
/// between the languages. `fields` are placeholders that must be filled in. `when` is a fact under
/// which alone it is demanded ("!fact": under which it is not).
struct Demand
{
    LegalKind kind;
    const char16_t *id;
    const char16_t *law;
    const char16_t *words = u"";
    const char16_t *fields = u"";
    const char16_t *when = u"";
};

using K = LegalKind;

constexpr Demand demands[]{
    // tvangsfullbyrdelsesloven § 5-2: kind, parties with addresses and numbers, claim and basis; § 7-5:
    // what a forliksklage holds, and whether the board is wanted; § 4-18: the notice.
    {K::Attachment, u"kind", u"tvangsfullbyrdelsesloven § 5-2", u"#attachment"},
    {K::Attachment, u"creditor", u"tvangsfullbyrdelsesloven § 5-2", u"",
     u"creditor.name|creditor.orgnr|creditor.address"},
    {K::Attachment, u"debtor", u"tvangsfullbyrdelsesloven § 5-2", u"",
     u"debtor.name|debtor.address"},
    {K::Attachment, u"basis", u"tvangsfullbyrdelsesloven § 5-2", u"7-2"},
    {K::Attachment, u"notice", u"tvangsfullbyrdelsesloven § 4-18", u"", u"notice"},
    {K::Attachment, u"board", u"tvangsfullbyrdelsesloven § 7-5", u"forliksrådet"},
    {K::Attachment, u"facts", u"tvisteloven § 6-3", u"", u"what"},
    {K::Attachment, u"prayer", u"tvisteloven § 6-3", u"{creditor.name}", u"", u"!prayer"},
    {K::Attachment, u"prayer", u"tvisteloven § 6-3", u"", u"prayer", u"prayer"},
    {K::Attachment, u"interest", u"tvangsfullbyrdelsesloven § 5-2", u"{rates}", u"", u"interest"},
    {K::Attachment, u"additions", u"tvangsfullbyrdelsesloven § 5-2", u"", u"", u"costs"},
    {K::Attachment, u"channel", u"FOR-1992-12-21-1185", u"1185", u"", u"form"},
    {K::Attachment, u"channel", u"FOR-2025-07-09-1509", u"1509", u"", u"portal"},
    // konkursloven § 63: two weeks from service, and the two statements.
    {K::BankruptcyNotice, u"creditor", u"konkursloven § 63", u"",
     u"creditor.name|creditor.address"},
    {K::BankruptcyNotice, u"debtor", u"konkursloven § 63", u"", u"debtor.name|street"},
    {K::BankruptcyNotice, u"claim", u"konkursloven § 63", u"{total}", u"what"},
    {K::BankruptcyNotice, u"demand", u"konkursloven § 63", u"{demand}", u"demand"},
    {K::BankruptcyNotice, u"deadline", u"konkursloven § 63", u"#twoweeks|#served"},
    {K::BankruptcyNotice, u"petition", u"konkursloven § 63", u"#petition"},
    {K::BankruptcyNotice, u"presumption", u"konkursloven § 63", u"#presumption|§ 63"},
    // domstolloven §§ 160-162, 168; konkursloven § 63.
    {K::ServiceRequest, u"document", u"domstolloven § 160", u"", u"pages|copies"},
    {K::ServiceRequest, u"recipient", u"domstolloven § 168", u"", u"debtor.name|street"},
    {K::ServiceRequest, u"identical", u"domstolloven § 162", u"§ 162"},
    {K::ServiceRequest, u"earliest", u"konkursloven § 63", u"{service.earliest}",
     u"service.earliest"},
    {K::ServiceRequest, u"certificate", u"domstolloven ch. 9", u"#certificate"},
    {K::ServiceRequest, u"fee", u"rettsgebyrloven § 25", u"§ 25", u"fee.service"},
    // konkursloven §§ 60, 62, 63, 64, 66, 67, 146.
    {K::BankruptcyPetition, u"prayer", u"konkursloven § 66", u"{debtor.name}", u"debtor.orgnr"},
    {K::BankruptcyPetition, u"creditor", u"konkursloven § 66", u"",
     u"creditor.name|creditor.address"},
    {K::BankruptcyPetition, u"debtor", u"konkursloven § 66", u"", u"debtor.name|street"},
    {K::BankruptcyPetition, u"court", u"konkursloven § 146", u"§ 146", u"office"},
    {K::BankruptcyPetition, u"claim", u"konkursloven § 63", u"", u"what"},
    {K::BankruptcyPetition, u"collateral", u"konkursloven § 64", u"§ 64"},
    {K::BankruptcyPetition, u"ground", u"konkursloven § 63", u"§ 63|{served}",
     u"demand|served|pay.deadline", u"p63"},
    {K::BankruptcyPetition, u"window", u"konkursloven § 63", u"{window.to}", u"window.to", u"p63"},
    {K::BankruptcyPetition, u"ground", u"konkursloven § 62", u"§ 62|{fruitless}", u"fruitless",
     u"p62"},
    {K::BankruptcyPetition, u"security", u"konkursloven § 67", u"§ 67", u"security"},
    {K::BankruptcyPetition, u"proof", u"konkursloven § 67"},
    // tvisteloven § 6-3 second paragraph.
    {K::Conciliation, u"board", u"tvisteloven § 6-3", u"{office}", u"office"},
    {K::Conciliation, u"creditor", u"tvisteloven § 6-3", u"", u"creditor.name|creditor.address"},
    {K::Conciliation, u"debtor", u"tvisteloven § 6-3", u"", u"debtor.name|debtor.address"},
    {K::Conciliation, u"facts", u"tvisteloven § 6-3", u"", u"what|demand"},
    {K::Conciliation, u"prayer", u"tvisteloven § 6-3", u"{creditor.name}", u"", u"!prayer"},
    {K::Conciliation, u"prayer", u"tvisteloven § 6-3", u"", u"prayer", u"prayer"},
    {K::EstateClaim, u"claim", u"konkursloven", u"{opened}", u"opened"},
    {K::EstateClaim, u"creditor", u"konkursloven", u"", u"creditor.name|creditor.address"},
    {K::EstateClaim, u"ground", u"konkursloven", u"", u"what"},
    {K::EstateClaim, u"class", u"dekningsloven § 9-6", u"§ 9-6"},
    {K::CoverSheet, u"sign", u"the cover sheet"},
    {K::CoverSheet, u"copies", u"the cover sheet", u"", u"copies"},
    {K::CoverSheet, u"next", u"the cover sheet"},
};

/// Words that differ between the languages.
QString inLanguage(const QString &word, const QString &language)
{
    static const struct
    {
        const char16_t *word;
        const char16_t *nb;
        const char16_t *nn;
    } table[]{
        {u"#attachment", u"begjærer utlegg", u"krev utlegg"},
        {u"#twoweeks", u"to uker", u"to veker"},
        {u"#served", u"forkynt", u"forkynt"},
        {u"#petition", u"begjære åpning av konkurs", u"krevje opning av konkurs"},
        {u"#presumption", u"skal det i alminnelighet antas at skyldneren er insolvent",
         u"skal det til vanleg reknast med at skyldnaren er insolvent"},
        {u"#certificate", u"forkynningsattest", u"forkynningsattest"},
    };
    for (const auto &row : table) {
        if (word == QString::fromUtf16(row.word))
            return QString::fromUtf16(language == u"nn" ? row.nn : row.nb);
    }
    return word;
}

bool isDemanded(const Demand &demand, LegalKind kind, const QSet<QString> &facts)
{
    if (demand.kind != kind)
        return false;
    const QString when = QString::fromUtf16(demand.when);
    if (when.isEmpty())
        return true;
    return when.startsWith(u'!') ? !facts.contains(when.mid(1)) : facts.contains(when);
}

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

Result<void> checkDemand(const Demand &demand, const LegalWording &wording, const LegalInput &input,
                         const QHash<QString, QString> &values, const QSet<QString> &facts)
{
    const QString id = QString::fromUtf16(demand.id);
    const QString law = QString::fromUtf16(demand.law);
    const QString words = said(wording, id, facts);
    if (words.isEmpty()) {
        return missing(
            Words::tr(
                "The document text for %1 lacks the statement \"%2\", which %3 demands. Put [%2] before the paragraph that makes it.")
                .arg(enumText(input.kind), id, law));
    }
    for (const QString &word : QString::fromUtf16(demand.words).split(u'|', Qt::SkipEmptyParts)) {
        const QString needed = inLanguage(word, input.language);
        if (!words.contains(needed, Qt::CaseInsensitive))
            return missing(
                Words::tr("The statement \"%1\" of the document text for %2 must say \"%3\" (%4).")
                    .arg(id, enumText(input.kind), needed, law));
    }
    for (const QString &field : QString::fromUtf16(demand.fields).split(u'|', Qt::SkipEmptyParts)) {
        if (!words.contains(u'{' + field + u'}'))
            return missing(
                Words::tr("The statement \"%1\" of the document text for %2 must name {%3} (%4).")
                    .arg(id, enumText(input.kind), field, law));
        if (!input.draft && values.value(field).isEmpty()) {
            return Error{
                ErrorKind::Refused,
                Words::tr(
                    "%1 demands \"%2\" in the document, and it is not known. Complete the case or the customer.")
                    .arg(law, field),
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
    for (const Demand &demand : demands) {
        if (!isDemanded(demand, input.kind, facts))
            continue;
        if (auto fine = checkDemand(demand, wording, input, values, facts); !fine)
            return fine;
    }
    // The act calls the office namsfogd since 2026-07-01.
    for (const LegalPart &part : wording.parts) {
        if (part.text.contains(u"namsmann"_s, Qt::CaseInsensitive))
            return missing(Words::tr("Line %1 of the document text must not name \"%2\".")
                               .arg(part.line)
                               .arg(u"namsmann"_s));
    }
    return {};
}

QStringList mandatoryStatements(LegalKind kind, const QSet<QString> &facts)
{
    QStringList out;
    for (const Demand &demand : demands) {
        const QString id = QString::fromUtf16(demand.id);
        if (isDemanded(demand, kind, facts) && !out.contains(id))
            out.append(id);
    }
    return out;
}

} // namespace documents
