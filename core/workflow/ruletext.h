// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rulebook.h"
#include "core/workflow/jsontext.h"

#include <string>
#include <unordered_map>

namespace workflow {

/// The words of the rules in one language, on their way into JSON. A rule is looked up and escaped once, however often
/// it is told; only a sentence that names values is put into words each time.
class RuleText
{
public:
    RuleText(const RuleBook &rules, const QString &language);

    /// The id of the rule.
    void id(JsonText &out, JsonWords name, const Reason &reason);
    void law(JsonText &out, JsonWords name, const Reason &reason);
    void sentence(JsonText &out, JsonWords name, const Reason &reason);
    /// What would unlock it, or null.
    void needs(JsonText &out, JsonWords name, const Reason &reason);

private:
    struct Told
    {
        std::string id; ///< With their quotes.
        std::string law;
        std::string sentence; ///< Empty when it names values, and is put into words each time.
        std::string needs;
    };
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view id) const { return std::hash<std::string_view>()(id); }
    };

    const Told &told(std::string_view rule);
    const RuleBook &m_rules;
    QString m_language;
    std::unordered_map<std::string, Told, Hash, std::equal_to<>> m_told;
    std::string_view m_lastRule; ///< Rules are asked for several times in a row.
    const Told *m_last = nullptr;
};

} // namespace workflow
