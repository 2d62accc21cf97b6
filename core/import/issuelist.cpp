// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/issuelist.h"

#include "core/import/limits.h"
#include "core/import/said.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

void IssueList::info(const char *code, const QString &place, const QString &text,
                     const QString &fix)
{
    add(Severity::Info, code, place, text, fix);
}

void IssueList::warning(const char *code, const QString &place, const QString &text,
                        const QString &fix)
{
    add(Severity::Warning, code, place, text, fix);
}

void IssueList::error(const char *code, const QString &place, const QString &text,
                      const QString &fix)
{
    ++m_errors;
    add(Severity::Error, code, place, text, fix);
}

void IssueList::add(Severity severity, const char *code, const QString &place, const QString &text,
                    const QString &fix)
{
    const QString word = QString::fromLatin1(code);
    if (++m_counts[word] > limits::sameIssue)
        return;
    m_issues.push_back({severity, word, place, text, fix});
}

std::vector<Issue> IssueList::take()
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        const qint64 more = it.value() - limits::sameIssue;
        if (more <= 0)
            continue;
        const auto first = std::find_if(m_issues.begin(), m_issues.end(),
                                        [&](const Issue &i) { return i.code == it.key(); });
        const QString text =
            said(QT_TRANSLATE_N_NOOP("import", "The same holds for %n more place(s)."), more);
        Issue rest{first->severity, first->code, {}, text, first->fix};
        // Right after the last of its kind.
        const auto last = std::find_if(m_issues.rbegin(), m_issues.rend(),
                                       [&](const Issue &i) { return i.code == it.key(); });
        m_issues.insert(last.base(), std::move(rest));
    }
    std::stable_sort(m_issues.begin(), m_issues.end(), [](const Issue &a, const Issue &b) {
        return static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    m_counts.clear();
    return std::move(m_issues);
}

} // namespace import
