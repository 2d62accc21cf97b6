// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rulebook.h"

#include "core/calendar/dateformat.h"
#include "core/law/lawfile.h"
#include "core/money/format.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"nb"_s, u"nn"_s, u"en"_s};

QString words(const QHash<QString, QString> &byLanguage, const QString &language)
{
    const auto found = byLanguage.constFind(language);
    return found != byLanguage.constEnd() ? *found : byLanguage.value(u"nb"_s);
}

/// The placeholders of a sentence, sorted; languages must agree on them.
Result<QStringList> placeholders(const QString &text, const QString &place)
{
    static const QStringList known{u"{date}"_s, u"{earliest}"_s, u"{amount}"_s, u"{n}"_s,
                                   u"{step}"_s, u"{times}"_s};
    static const QRegularExpression pattern(u"\\{[^}]*\\}?"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured();
        if (!known.contains(name))
            return LawFile::bad(place, LawFile::tr("\"%1\" is not a placeholder").arg(name));
        if (!found.contains(name))
            found.append(name);
    }
    found.sort();
    return found;
}

Result<QHash<QString, QString>> threeLanguages(const QJsonObject &object, const QString &place)
{
    QHash<QString, QString> out;
    QStringList expected;
    for (const QString &language : languages) {
        const QString text = object.value(language).toString();
        if (text.isEmpty())
            return LawFile::bad(place, LawFile::tr("the text in \"%1\" is missing").arg(language));
        const auto names = placeholders(text, place);
        if (!names)
            return names.error();
        if (!out.isEmpty() && *names != expected)
            return LawFile::bad(place, LawFile::tr("the languages use different placeholders"));
        expected = *names;
        out.insert(language, text);
    }
    return out;
}

Result<StepRow> parseStep(const QJsonObject &object)
{
    StepRow step;
    step.id = object.value(u"id").toString();
    const QString place = u"rules.json, step \"%1\""_s.arg(step.id);
    auto names = threeLanguages(object.value(u"name").toObject(), place);
    if (!names)
        return names.error();
    step.name = *std::move(names);
    const QJsonArray regimes = object.value(u"regimes").toArray();
    for (const auto &value : regimes) {
        const QJsonObject row = value.toObject();
        StepRegime regime;
        regime.law = row.value(u"law").toString();
        const auto from = LawFile::date(row.value(u"valid_from"), place);
        const auto to = LawFile::optionalDate(row.value(u"valid_to"), place);
        if (!from)
            return from.error();
        if (!to)
            return to.error();
        regime.from = *from;
        regime.to = to->isValid() ? *to : LawFile::farFuture();
        regime.fee = row.value(u"fee").toBool();
        if (regime.law.isEmpty() || regime.to < regime.from ||
            (!step.regimes.empty() && step.regimes.back().to >= regime.from))
            return LawFile::bad(place, LawFile::tr("its periods overlap or lack their law"));
        step.regimes.push_back(std::move(regime));
    }
    if (step.id.isEmpty() || step.regimes.empty())
        return LawFile::bad(place, LawFile::tr("it has no id or no period"));
    return step;
}

Result<Rule> parseRule(const QJsonObject &object)
{
    Rule rule;
    rule.id = object.value(u"id").toString();
    rule.law = object.value(u"law").toString();
    const QString place = u"rules.json, rule \"%1\""_s.arg(rule.id);
    if (rule.id.isEmpty() || rule.law.isEmpty())
        return LawFile::bad(place, LawFile::tr("it has no id or no law"));
    auto text = threeLanguages(object.value(u"text").toObject(), place);
    if (!text)
        return text.error();
    rule.text = *std::move(text);
    if (object.contains(u"needs")) {
        auto needs = threeLanguages(object.value(u"needs").toObject(), place);
        if (!needs)
            return needs.error();
        rule.needs = *std::move(needs);
    }
    const auto from = LawFile::optionalDate(object.value(u"valid_from"), place);
    const auto to = LawFile::optionalDate(object.value(u"valid_to"), place);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    rule.validFrom = *from;
    rule.validTo = *to;
    rule.adoptedWithoutDate = object.contains(u"adopted") && !rule.validFrom.isValid();
    return rule;
}

} // namespace

Result<RuleBook> RuleBook::parse(const QByteArray &json)
{
    const auto root = LawFile::object(json, u"rules.json"_s, u"kravbok-law-rules/1"_s);
    if (!root)
        return root.error();
    RuleBook book;
    const QJsonArray steps = root->value(u"steps").toArray();
    for (const auto &value : steps) {
        auto step = parseStep(value.toObject());
        if (!step)
            return step.error();
        book.m_steps.push_back(*std::move(step));
    }
    const QJsonArray rules = root->value(u"rules").toArray();
    for (const auto &value : rules) {
        auto rule = parseRule(value.toObject());
        if (!rule)
            return rule.error();
        if (book.m_index.contains(rule->id))
            return LawFile::bad(u"rules.json, rule \"%1\""_s.arg(rule->id),
                                LawFile::tr("it stands there twice"));
        book.m_index.insert(rule->id, static_cast<qsizetype>(book.m_rules.size()));
        book.m_rules.push_back(*std::move(rule));
    }
    if (book.m_steps.empty() || book.m_rules.empty())
        return LawFile::bad(u"rules.json"_s, LawFile::tr("it holds no steps or no rules"));
    return book;
}

const Rule *RuleBook::find(std::string_view id) const
{
    const auto found =
        m_index.constFind(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
    return found != m_index.constEnd() ? &m_rules[static_cast<size_t>(*found)] : nullptr;
}

QString RuleBook::law(const Reason &reason) const
{
    const Rule *rule = find(reason.rule);
    return rule ? rule->law : QString();
}

QString RuleBook::sentence(const Reason &reason, const QString &language) const
{
    const Rule *rule = find(reason.rule);
    return rule ? filled(words(rule->text, language), reason, language) : QString();
}

QString RuleBook::needs(const Reason &reason, const QString &language) const
{
    const Rule *rule = find(reason.rule);
    return rule ? filled(words(rule->needs, language), reason, language) : QString();
}

QString RuleBook::stepName(int step, const QString &language) const
{
    if (step < 0 || static_cast<size_t>(step) >= m_steps.size())
        return {};
    return words(m_steps[static_cast<size_t>(step)].name, language);
}

const StepRegime *RuleBook::regime(int step, QDate day) const
{
    if (step < 0 || static_cast<size_t>(step) >= m_steps.size())
        return nullptr;
    for (const StepRegime &regime : m_steps[static_cast<size_t>(step)].regimes) {
        if (regime.from <= day && day <= regime.to)
            return &regime;
    }
    return nullptr;
}

QString RuleBook::filled(const QString &pattern, const Reason &reason,
                         const QString &language) const
{
    QString out = pattern;
    out.replace(u"{date}"_s, fmt::date(reason.date));
    out.replace(u"{earliest}"_s, fmt::date(reason.earliest));
    out.replace(u"{amount}"_s, fmt::kroner(reason.amount));
    out.replace(u"{n}"_s, QString::number(reason.number));
    out.replace(u"{times}"_s, times(reason.number, language));
    out.replace(u"{step}"_s, stepName(reason.step, language));
    return out;
}

QString RuleBook::times(qint64 e4, const QString &language)
{
    QString digits = QString::number(e4).rightJustified(5, u'0');
    digits.insert(digits.size() - 4, language == u"en" ? u'.' : u',');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (!digits.back().isDigit())
        digits.chop(1);
    return digits;
}
