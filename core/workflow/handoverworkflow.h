// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/ids.h"
#include "core/workflow/session.h"

#include <QStringList>

#include <functional>

namespace zip {
class Writer;
}

namespace workflow {

class HandoverScope;

/// What lies in an archive that was written.
struct Handover
{
    QString file;
    QStringList members;
    qint64 rows = 0;
};

/// Everything out again in open formats: a case for whoever takes it over, all there is about one person
/// (personvernforordningen article 15), and the whole firm.
class HandoverWorkflow
{
public:
    explicit HandoverWorkflow(Session &session) : m_session(session) {}

    /// A ZIP with the letters as they left, the statement with its trail, history and journal, the rates
    /// they rest on, and the checker that recomputes them. Refuses an existing file.
    Result<Handover> caseArchive(CaseId id, const QString &path);
    /// A debtor by customer number. NotFound with how to look it up.
    Result<DebtorId> debtor(const QString &number);
    /// A ZIP with all that is kept about one debtor, as a workbook to read, as JSON, and the letters.
    Result<Handover> accessReport(DebtorId id, const QString &path);
    /// A ZIP with every table as JSON and CSV, and every document. Can be stopped.
    Result<Handover> everything(const QString &path, const Progress &progress = {});

private:
    enum class Form { JsonAndCsv, JsonAndWorkbook };
    Result<void> tables(zip::Writer &zip, const HandoverScope &scope, Form form, Handover &done, const Progress &progress);
    Result<Handover> archive(const QString &path, const HandoverScope &scope, Form form, const Progress &progress,
                             const std::function<Result<void>(zip::Writer &, Handover &)> &more = {});

    Session &m_session;
};

} // namespace workflow
