// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files.h"
#include "core/model/claimdocument.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// A claim an invoice in PDF may belong to, and why.
struct AttachProposal
{
    ClaimId claim;
    QString number;
    QString debtorName;
    Money open;
    bool byKid = false; ///< Its KID stands in the text; else only its number.
    QString why;        ///< A sentence with the line it was found in.
};

/// Invoices in PDF kept with their claims: proposed by number or KID found in the text, kept when a person
/// has confirmed.
class AttachWorkflow
{
public:
    explicit AttachWorkflow(Session &session) : m_session(session) {}

    /// Open claims whose KID or invoice number stands in the text of the file, KIDs first, at most twenty.
    /// Refuses what is no readable PDF. A PDF without text gives no proposal.
    Result<std::vector<AttachProposal>> propose(const QString &path);
    /// The same for what `import::findFiles` found, in an archive too.
    Result<std::vector<AttachProposal>> propose(const import::FoundFile &file);
    /// Keeps the file with the claim. The same file again changes nothing. Refuses what is no PDF, and more
    /// than 20 MB.
    Result<ClaimDocument> attach(ClaimId claim, const QString &path);
    Result<ClaimDocument> attach(ClaimId claim, const import::FoundFile &file);
    /// Takes the invoices in PDF out of what was found, by their first bytes: they are kept with claims, not read.
    static std::vector<import::FoundFile> takePdfs(std::vector<import::FoundFile> &found);
    Result<std::vector<ClaimDocument>> documents(ClaimId claim);
    Result<QByteArray> content(qint64 id);
    Result<void> remove(qint64 id);

private:
    Session &m_session;
};

} // namespace workflow
