// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/preflight.h"

#include "core/petition/faults.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(petition)
};

Error bad(const QString &sentence)
{
    return Error{ErrorKind::BadInput, Words::tr("preflight.json: %1").arg(sentence)};
}

} // namespace

Result<PreflightBook> PreflightBook::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"format"_s) != u"kravbok-preflight/1"_s)
        return bad(Words::tr("the format is not kravbok-preflight/1."));
    PreflightBook book;
    for (const QJsonValue &value : root.value(u"rules"_s).toArray()) {
        const QJsonObject row = value.toObject();
        PreflightRule rule;
        rule.id = row.value(u"id"_s).toString();
        rule.law = row.value(u"law"_s).toString();
        rule.judged = row.value(u"judged"_s).toBool(true);
        rule.own = rule.id.startsWith(u"KRAVBOK_"_s);
        const auto step = enumFromText<Step>(row.value(u"from"_s).toString());
        if (rule.id.isEmpty() || rule.law.isEmpty() || !step || book.find(rule.id))
            return bad(Words::tr("%1 has no name of its own, no law or no step.").arg(rule.id));
        rule.from = *step;
        const QJsonObject text = row.value(u"text"_s).toObject();
        const QJsonObject why = row.value(u"why"_s).toObject();
        for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
            const QString sentence = text.value(language).toString();
            if (sentence.isEmpty())
                return bad(Words::tr("%1 has no sentence in \"%2\".").arg(rule.id, language));
            rule.text.insert(language, sentence);
            const QString reason = why.value(language).toString();
            if (reason.isEmpty() && !rule.judged)
                return bad(Words::tr("%1 does not say in \"%2\" why it is not judged.").arg(rule.id, language));
            rule.why.insert(language, reason);
        }
        book.m_rules.push_back(std::move(rule));
    }
    return book;
}

const PreflightRule *PreflightBook::find(const QString &id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&id](const PreflightRule &rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

QString Verdict::text(const QString &language) const
{
    QString sentence = rule->text.value(language, rule->text.value(u"nb"_s));
    QStringList named = places;
    named.removeAll(QString());
    if (!named.isEmpty())
        sentence += u" ("_s + named.join(u", "_s) + u')';
    return sentence;
}

QString Verdict::why(const QString &language) const
{
    return judged ? QString() : rule->why.value(language, rule->why.value(u"nb"_s));
}

std::vector<Verdict> judge(const Petition &petition, const PreflightBook &book,
                           const PetitionKnowledge &known)
{
    Faults faults;
    const QString duplicate = u"DUPLIKAT_INNSENDING"_s;
    const QString oldRules = u"SAKSOEKT_GAMMELT_REGELVERK"_s;
    if (known.filedBefore.value_or(false))
        faults.add(duplicate, {});
    const bool toPortal = petition.channel == Channel::Portal && petition.regime != Regime::Unknown;
    if (toPortal && petition.regime == Regime::Old)
        faults.add(oldRules, {});
    checkParties(petition, faults);
    checkClaims(petition, faults);
    checkBases(petition, faults);
    checkFiles(petition, faults);
    std::vector<Verdict> out;
    for (const PreflightRule &rule : book.all()) {
        if (rule.own)
            continue;
        const bool isKnown = rule.id == duplicate ? known.filedBefore.has_value()
            : rule.id == oldRules                 ? toPortal
                                                  : true;
        out.push_back(
            {&rule, !faults.has(rule.id), faults.of(rule.id), rule.judged && isKnown});
    }
    return out;
}

} // namespace petition
