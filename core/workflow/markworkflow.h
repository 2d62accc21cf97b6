// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/debtormark.h"
#include "core/registers/unit.h"
#include "core/workflow/session.h"

#include <vector>

namespace workflow {

/// What Enhetsregisteret or the user says has become of a debtor: it decides which steps `case next` allows.
class MarkWorkflow
{
public:
    explicit MarkWorkflow(Session &session)
        : m_session(session)
    {
    }

    Result<DebtorMark> of(DebtorId debtor);
    Result<std::vector<DebtorMark>> all();

    /// Keeps a mark in the place of the one there was, with a line in each open case of the debtor and in the journal.
    /// A standing that ends collection withdraws every letter that waits. Refuses a mark without source, a day to
    /// come, and a municipality that is no number of four digits. `asOf` becomes today where it is not set.
    Result<DebtorMark> set(DebtorMark mark);

    /// What a unit of the register comes to as a mark read on a day. What a person marked stays where the register
    /// says nothing against it. Pure.
    static DebtorMark fromRegister(const DebtorMark &before, const registers::Unit &unit, QDate today);

    /// The rule a standing answers with, "debtor.winding_up"; unset for an ordinary one.
    static Reason reasonOf(const DebtorMark &mark);

private:
    Session &m_session;
};

} // namespace workflow
