// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/limitationevent.h"
#include "core/workflow/limitationradar.h"
#include "core/workflow/session.h"

#include <QByteArray>

#include <vector>

namespace workflow {

/// Notes what started, interrupted or extended limitation, and takes the days into a calendar.
class LimitationWorkflow
{
public:
    explicit LimitationWorkflow(Session &session) : m_session(session) {}

    /// Notes an event on a claim, in its case's history too. Refuses a day to come (except the end of an extension), an
    /// extension agreed before the claim arose or longer than foreldelsesloven § 28 lets it be, and one that comes
    /// after the claim has lapsed, unless it is a decision that establishes the claim.
    Result<LimitationEvent> add(const LimitationEvent &event);
    /// The same for a verb that holds the transaction itself; announces nothing.
    Result<LimitationEvent> addInside(const LimitationEvent &event);
    /// Takes an event back; the row stays to be seen.
    Result<void> undo(LimitationEventId id);
    /// Of one claim, in order of day; those taken back too.
    Result<std::vector<LimitationEvent>> events(ClaimId claim);

private:
    Session &m_session;
};

/// The radar as an iCalendar file (RFC 5545): one all-day event per claim on its last day and one for its
/// oldest late interest, with a stable UID and
/// an alarm for each graded warning, so that a later file replaces an earlier one in the calendar.
QByteArray limitationCalendar(const std::vector<LimitationRow> &rows, const Session &session);

} // namespace workflow
