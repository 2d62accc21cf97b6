// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/lawderivation.h"
#include "core/law/lawdifference.h"
#include "core/law/lawoverlay.h"
#include "core/registers/policyrate.h"
#include "core/secrets/signature.h"
#include "core/store/lawfilestore.h"
#include "core/workflow/session.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace workflow {

/// How long before a series ends the program begins to say so (product: six weeks).
constexpr int warnDaysBeforeEnd = 42;

/// The files of the law for a place: what is shipped with everything the workspace adopted laid over it, oldest
/// first. A rehearsal also sees what was adopted in rehearsals. Adopted files older than the shipped ones are
/// passed over: the program has caught up with them.
Result<LawSource> lawSourceFor(const SessionPlace &place);
/// The same as a table: what every session is opened with. A folder without a workspace has the shipped law.
Result<std::shared_ptr<const LawTable>> lawFor(const SessionPlace &place);

/// A change of the law that was read and rehearsed, but not adopted.
struct LawProposal
{
    LawOverlay overlay;
    store::LawOrigin origin = store::LawOrigin::Signed;
    QString signer; ///< Fingerprint and name; empty when nobody signed.
    QString source; ///< File name or address.
    QString sha256;
    std::shared_ptr<const LawTable> table; ///< The law as it would be; portfolio rehearsals use it.
    std::vector<LawChange> changes;        ///< Against the session's law.
};

/// What makes a file trusted.
struct LawTrust
{
    QByteArray signature; ///< Detached; empty when there is none.
    std::vector<secrets::VerifyKey> keys =
        {};                 ///< Instead of the shipped ones: in a rehearsal only.
    bool rehearsal = false; ///< Take an unsigned file, for trying out: in a rehearsal only.
};

/// Updating the dated numbers and rules of the law.
class LawWorkflow
{
public:
    explicit LawWorkflow(Session &session)
        : m_session(session)
    {
    }

    /// The keys that come with the program.
    static Result<std::vector<secrets::VerifyKey>> shippedKeys();
    /// Keys of a file one is given, for trying a signed file in a rehearsal (LawTrust::keys). Refuses what is no key.
    static Result<std::vector<secrets::VerifyKey>> keysFrom(const QByteArray &text);

    /// Verifies, reads, validates and rehearses a file. Nothing is written. Refuses a signature that does not
    /// fit, an unsigned file outside a rehearsal, and a file older than the law there is.
    Result<LawProposal> read(const QByteArray &file, const QString &name, const LawTrust &trust);

    /// The late interest of the coming half-year from the policy rate. Before its first day the rate is only
    /// expected and cannot be adopted (adopt refuses, with the day).
    Result<InterestDerivation> derive(const std::vector<registers::PolicyRate> &rates);
    Result<LawProposal> proposalFor(const InterestDerivation &derivation, const QString &address);

    /// Adopts for the workspace, in one transaction with its journal row. From the next session on it holds; a
    /// session that is open keeps its law and must be opened again. Refuses a proposal that changes nothing.
    Result<void> adopt(const LawProposal &proposal);

    Result<std::vector<store::AdoptedLaw>> adopted();

private:
    Result<LawProposal> rehearsed(LawProposal proposal);

    Session &m_session;
};

} // namespace workflow
