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
        for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
            const QString sentence = text.value(language).toString();
            if (sentence.isEmpty())
                return bad(Words::tr("%1 has no sentence in \"%2\".").arg(rule.id, language));
            rule.text.insert(language, sentence);
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

std::vector<Verdict> judge(const Petition &petition, const PreflightBook &book)
{
    Faults faults;
    checkParties(petition, faults);
    checkClaims(petition, faults);
    checkBases(petition, faults);
    checkFiles(petition, faults);
    std::vector<Verdict> out;
    for (const PreflightRule &rule : book.all()) {
        if (!rule.own)
            out.push_back({&rule, !faults.has(rule.id), faults.of(rule.id)});
    }
    return out;
}

} // namespace petition
