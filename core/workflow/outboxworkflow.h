// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/case.h"
#include "core/model/debtor.h"
#include "core/model/letter.h"
#include "core/workflow/secondlook.h"
#include "core/workflow/session.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <vector>

namespace store {
class LetterStore;
enum class DeliveryKind;
}

namespace workflow {

/// A letter in or from the outbox with what the list shows.
struct OutboxRow
{
    Letter letter;
    QString caseNumber;
    QString debtorName;
    bool postable = true;  ///< The debtor has an address for a window envelope.
    QString attention;     ///< A sentence when something must be done before it leaves (too old, no address); else empty.
};

struct PrintJob
{
    QByteArray pdf; ///< Cover list first, then the letters in its order.
    std::vector<LetterId> letters;
};

/// From made to gone: approve, hold, withdraw, print, posted, returned.
class OutboxWorkflow
{
public:
    explicit OutboxWorkflow(Session &session, SecondReckoner second = {}) : m_session(session), m_second(std::move(second)) {}

    /// Pending letters, or all with `everything`. Newest last.
    Result<std::vector<OutboxRow>> list(bool everything = false);

    /// Refuses a letter on whose figures the second reckoner does not agree; print() does the same.
    /// Confirming what is in the post already does not ask again: it has left.
    Result<int> approve(const std::vector<LetterId> &ids);
    Result<int> hold(const std::vector<LetterId> &ids, bool held);
    /// Takes letters back before they left; their step was never taken and their fee never charged.
    Result<int> withdraw(const std::vector<LetterId> &ids);
    /// Withdraws and makes anew with today's date, figures and deadline.
    Result<Letter> remake(LetterId id);

    /// One PDF for every approved letter (and made ones: printing is seeing) that is not held. Refuses
    /// letters too old for their deadline, naming them. Printing twice gives the same letters again.
    Result<PrintJob> print(const Progress &progress = {});
    /// Confirms that letters were put in the post on a day (today when not given): the step counts from then.
    /// Refuses a day in the future, before the letter was made, or one that leaves a shorter deadline than the law asks.
    Result<int> posted(const std::vector<LetterId> &ids, std::optional<QDate> day = {});
    /// The letter came back: the step counts as not taken.
    Result<void> returned(LetterId id);
    Result<LetterId> find(const QString &id);

private:
    using Visit = std::function<Result<void>(store::LetterStore &, const Letter &, const Case &)>;

    /// Runs the visit on every letter in one transaction, then announces.
    Result<int> each(const std::vector<LetterId> &ids, const Visit &visit);
    Result<Letter> take(LetterId id, const Visit &visit);
    /// Adds the delivery line, and with an event also the case's history and the journal.
    Result<void> deliver(store::LetterStore &letters, const Letter &letter, const Case &file, store::DeliveryKind kind,
                         const QString &event, const QJsonObject &more = {});
    Result<QString> attentionFor(const Letter &letter, const Debtor &debtor);
    Result<bool> paymentsSince(const Letter &letter);

    Session &m_session;
    SecondReckoner m_second;
};

} // namespace workflow
