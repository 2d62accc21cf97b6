// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterlint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

/// One statement a letter must make, with what must stand in it. `words` are separated by |.
struct Demand
{
    Step step;
    const char16_t *id;
    const char16_t *words;
};

/// claim: the amount and what it concerns (inkassoforskriften § 1-2). object: the right to object must
/// not be hidden. collection: inkassoloven § 9. The payment demand: inkassoloven § 10, with the notices
/// of tvangsfullbyrdelsesloven § 4-18 and tvisteloven § 5-2.
constexpr Demand demands[]{
    {Step::PaymentReminder, u"claim", u"{total}|{deadline}|{what}"},
    {Step::Reminder, u"claim", u"{total}|{deadline}|{what}"},
    {Step::Reminder, u"object", u""},
    {Step::Reminder, u"rate", u"{rates}"},
    {Step::CollectionNotice, u"claim", u"{total}|{deadline}|{what}"},
    {Step::CollectionNotice, u"collection", u"{deadline}|#collection"},
    {Step::CollectionNotice, u"object", u""},
    {Step::CollectionNotice, u"rate", u"{rates}"},
    {Step::PaymentDemand, u"claim", u"{creditor.name}|{total}|{deadline}|{what}"},
    {Step::PaymentDemand, u"object", u"{deadline}"},
    {Step::PaymentDemand, u"rate", u"{rates}"},
    {Step::PaymentDemand, u"consequences", u"#costs"},
    {Step::PaymentDemand, u"enforcement", u"{deadline}|4-18|#officer"},
    {Step::PaymentDemand, u"position", u"5-2"},
    {Step::FinalNotice, u"claim", u"{creditor.name}|{total}|{deadline}|{what}"},
    {Step::FinalNotice, u"object", u"{deadline}"},
    {Step::FinalNotice, u"rate", u"{rates}"},
    {Step::FinalNotice, u"consequences", u"#costs"},
    {Step::FinalNotice, u"enforcement", u"{deadline}|4-18|#officer"},
};

/// Words that differ between the languages.
QString inLanguage(const QString &word, const QString &language)
{
    const bool isEnglish = language == u"en";
    if (word == u"#collection")
        return isEnglish ? u"debt collection"_s : u"inkasso"_s;
    if (word == u"#costs")
        return isEnglish ? u"costs"_s : u"kostnader"_s;
    if (word == u"#officer")
        return isEnglish ? u"enforcement officer"_s : language == u"nn" ? u"namsfuten"_s : u"namsfogden"_s;
    return word;
}

/// True when the paragraphs with the id are printed whatever the facts of the letter are.
bool alwaysSaid(const LetterTemplate &wording, const QString &id)
{
    QSet<QString> whenTrue;
    QSet<QString> whenFalse;
    for (const TemplateParagraph &paragraph : wording.paragraphs) {
        if (!paragraph.ids.contains(id))
            continue;
        if (paragraph.condition.name.isEmpty())
            return true;
        (paragraph.condition.wanted ? whenTrue : whenFalse).insert(paragraph.condition.name);
    }
    return whenTrue.intersects(whenFalse);
}

QString allTextOf(const LetterTemplate &wording, const QString &id, int &line)
{
    QString out;
    for (const TemplateParagraph &paragraph : wording.paragraphs) {
        if (!paragraph.ids.contains(id))
            continue;
        if (line == 0)
            line = paragraph.line;
        out += paragraph.text + u' ';
    }
    return out;
}

Error missing(const QString &message)
{
    return {ErrorKind::Refused, message, {}, u"letter.wording"_s};
}

Result<void> checkDemand(const LetterTemplate &wording, const Demand &demand, const QString &language)
{
    const QString id = QString::fromUtf16(demand.id);
    int line = 0;
    const QString said = allTextOf(wording, id, line);
    if (said.isEmpty()) {
        return missing(Words::tr("The letter text for %1 lacks the statement \"%2\", which the letter must make. Put [%2] before the paragraph that makes it.")
                           .arg(enumText(demand.step), id));
    }
    if (!alwaysSaid(wording, id)) {
        return missing(Words::tr("Line %1 of the letter text: the statement \"%2\" must be made in every letter, but depends on a fact. Add a paragraph for the other case.")
                           .arg(line).arg(id));
    }
    for (const QString &word : QString::fromUtf16(demand.words).split(u'|', Qt::SkipEmptyParts)) {
        const QString needed = inLanguage(word, language);
        if (!said.contains(needed, Qt::CaseInsensitive)) {
            return missing(Words::tr("Line %1 of the letter text: the statement \"%2\" must name \"%3\".").arg(line).arg(id, needed));
        }
    }
    return {};
}

/// The act calls the office namsfogd; and a private person is never threatened with bankruptcy.
Result<void> checkForbidden(const LetterTemplate &wording, const QString &audience)
{
    QStringList forbidden{u"namsmann"_s};
    if (audience == u"person")
        forbidden += {u"konkurs"_s, u"bankrupt"_s};
    for (const QString &word : forbidden) {
        if ((wording.heading + u' ' + wording.subheading).contains(word, Qt::CaseInsensitive))
            return missing(Words::tr("The heading of the letter text must not name \"%1\".").arg(word));
        for (const TemplateParagraph &paragraph : wording.paragraphs) {
            if (paragraph.text.contains(word, Qt::CaseInsensitive))
                return missing(Words::tr("Line %1 of the letter text must not name \"%2\".").arg(paragraph.line).arg(word));
        }
    }
    return {};
}

} // namespace

Result<void> checkWording(const LetterTemplate &wording, Step step, const QString &audience, const QString &language)
{
    for (const Demand &demand : demands) {
        if (demand.step != step)
            continue;
        if (auto fine = checkDemand(wording, demand, language); !fine)
            return fine;
    }
    return checkForbidden(wording, audience);
}

} // namespace documents
