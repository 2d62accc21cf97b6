// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QHash>

#include <vector>

namespace import {

/// Collects issues. Of one code only the first are told one by one; the rest are counted, so that a
/// list of a hundred thousand rows with the same flaw stays readable.
class IssueList
{
public:
    void info(const char *code, const QString &place, const QString &text, const QString &fix = {});
    void warning(const char *code, const QString &place, const QString &text,
                 const QString &fix = {});
    void error(const char *code, const QString &place, const QString &text,
               const QString &fix = {});

    bool hasErrors() const { return m_errors > 0; }
    qint64 count(const char *code) const { return m_counts.value(QLatin1String(code)); }

    /// Errors first, then warnings, then information; each in the order found.
    std::vector<Issue> take();

private:
    void add(Severity severity, const char *code, const QString &place, const QString &text,
             const QString &fix);

    std::vector<Issue> m_issues;
    QHash<QString, qint64> m_counts;
    qint64 m_errors = 0;
};

} // namespace import
