// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/ruletext.h"

#include <algorithm>

namespace workflow {

namespace {

std::string quoted(const QString &text)
{
    JsonText out(6 * text.size() + 2);
    out.write(text);
    return out.view().toByteArray().toStdString();
}

bool namesValues(const QHash<QString, QString> &byLanguage)
{
    return std::any_of(byLanguage.begin(), byLanguage.end(),
                       [](const QString &words) { return words.contains(u'{'); });
}

} // namespace

RuleText::RuleText(const RuleBook &rules, const QString &language)
    : m_rules(rules)
    , m_language(language)
{
}

const RuleText::Told &RuleText::told(std::string_view rule)
{
    // Ids are string literals: the same characters at the same place are the same rule.
    if (m_last && m_lastRule.data() == rule.data() && m_lastRule.size() == rule.size())
        return *m_last;
    auto found = m_told.find(rule);
    if (found == m_told.end()) {
        Told told;
        told.id = quoted(QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size())));
        told.law = quoted(m_rules.law({.rule = rule}));
        const Rule *row = m_rules.find(rule);
        if (!row || !namesValues(row->text))
            told.sentence = quoted(m_rules.sentence({.rule = rule}, m_language));
        if (!row || !namesValues(row->needs)) {
            const QString needs = m_rules.needs({.rule = rule}, m_language);
            told.needs = needs.isEmpty() ? std::string("null") : quoted(needs);
        }
        found = m_told.emplace(std::string(rule), std::move(told)).first;
    }
    m_lastRule = rule;
    m_last = &found->second;
    return *m_last;
}

void RuleText::id(JsonText &out, JsonWords name, const Reason &reason)
{
    out.key(name);
    out.raw(told(reason.rule).id);
}

void RuleText::law(JsonText &out, JsonWords name, const Reason &reason)
{
    out.key(name);
    out.raw(told(reason.rule).law);
}

void RuleText::sentence(JsonText &out, JsonWords name, const Reason &reason)
{
    const Told &rule = told(reason.rule);
    out.key(name);
    if (rule.sentence.empty())
        out.write(m_rules.sentence(reason, m_language));
    else
        out.raw(rule.sentence);
}

void RuleText::needs(JsonText &out, JsonWords name, const Reason &reason)
{
    const Told &rule = told(reason.rule);
    if (rule.needs.empty())
        return out.putOrNull(name, m_rules.needs(reason, m_language));
    out.key(name);
    out.raw(rule.needs);
}

} // namespace workflow
