// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/outboxworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/documents/letterbuilder.h"
#include "core/pdf/pdfjoin.h"
#include "core/pdf/pdfreader.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/documentworkflow.h"
#include "core/workflow/legalworkflow.h"
#include "core/workflow/letterworkflow.h"
#include "core/workflow/settlement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWorkflow)
};

Changes letterChanges()
{
    Changes changes;
    changes.letters = changes.cases = changes.ledger = true;
    return changes;
}

/// Shortest time from leaving to deadline: the law's fourteen days for every step that may rest on
/// them (inkassoloven §§ 9, 10; inkassoforskriften §§ 1-2, 1-3), one day for a friendly reminder.
Result<int> shortestDeadline(const Session &session, Step step, QDate day)
{
    return step == Step::PaymentReminder ? Result<int>(1) : session.law().number(Series::NoticeDeadlineDays, day);
}

/// Nothing when the letter may leave on the day, else a finished sentence with the cure.
Result<QString> tooLate(const Session &session, const Letter &letter, QDate day)
{
    // A legal document gives no deadline of its own: the law does, from service or filing.
    if (!isLetterStep(letter.step))
        return QString();
    auto least = shortestDeadline(session, letter.step, day);
    if (!least)
        return least.error();
    if (day.daysTo(letter.deadline) >= *least)
        return QString();
    return Words::tr("Letter %1 gives until %2; leaving on %3 the debtor must have at least %4 days. Make it anew with today's date.")
        .arg(letter.id.value).arg(fmt::date(letter.deadline), fmt::date(day)).arg(*least);
}

} // namespace

Result<std::vector<OutboxRow>> OutboxWorkflow::list(bool everything)
{
    store::LetterFilter filter;
    if (!everything)
        filter.states = {LetterState::Generated, LetterState::Approved, LetterState::Sending, LetterState::Failed};
    auto letters = store::LetterStore(m_session.db()).list(filter);
    if (!letters)
        return letters.error();
    std::map<qint64, Case> cases;
    std::map<qint64, Debtor> debtors;
    store::CaseStore caseStore(m_session.db());
    store::DebtorStore debtorStore(m_session.db());
    std::vector<OutboxRow> out;
    out.reserve(letters->size());
    for (Letter &letter : *letters) {
        auto known = cases.find(letter.caseId.value);
        if (known == cases.end()) {
            auto file = caseStore.find(letter.caseId);
            if (!file)
                return file.error();
            auto debtor = debtorStore.find(file->debtor);
            if (!debtor)
                return debtor.error();
            debtors[file->debtor.value] = std::move(*debtor);
            known = cases.emplace(letter.caseId.value, std::move(*file)).first;
        }
        const Debtor &debtor = debtors[known->second.debtor.value];
        OutboxRow row;
        row.caseNumber = known->second.number;
        row.debtorName = debtor.name;
        row.postable = debtor.address.isPostable();
        if (isPending(letter.state)) {
            auto attention = attentionFor(letter, debtor);
            if (!attention)
                return attention.error();
            row.attention = *attention;
        }
        row.letter = std::move(letter);
        out.push_back(std::move(row));
    }
    return out;
}

Result<QString> OutboxWorkflow::attentionFor(const Letter &letter, const Debtor &debtor)
{
    // The papers of a legal step go to an office, not to the debtor.
    if (isLetterStep(letter.step) && !debtor.address.isPostable())
        return Words::tr("%1 has no address for the envelope. Complete it under the customer.").arg(debtor.name);
    auto overtaken = paymentsSince(letter);
    if (!overtaken)
        return overtaken.error();
    if (*overtaken)
        return Words::tr("A payment came in after letter %1 was made. Make it anew so that its figures are right.").arg(letter.id.value);
    return tooLate(m_session, letter, m_session.today());
}

Result<bool> OutboxWorkflow::paymentsSince(const Letter &letter)
{
    auto events = store::CaseStore(m_session.db()).events(letter.caseId);
    if (!events)
        return events.error();
    // The history tells in which order things were registered, whatever their dates.
    bool made = false;
    for (const CaseEvent &event : *events) {
        if (event.kind == u"letter.made")
            made = made || QJsonDocument::fromJson(event.data.toUtf8())[QStringLiteral("letter")].toInteger() == letter.id.value;
        else if (made && (event.kind == u"payment.added" || event.kind == u"payment.undone" || event.kind == u"claim.credited"))
            return true;
    }
    return false;
}

Result<Letter> OutboxWorkflow::take(LetterId id, const Visit &visit)
{
    store::LetterStore letters(m_session.db());
    auto letter = letters.find(id);
    if (!letter)
        return letter.error();
    auto file = store::CaseStore(m_session.db()).find(letter->caseId);
    if (!file)
        return file.error();
    if (auto done = visit(letters, *letter, *file); !done)
        return done.error();
    return *letter;
}

Result<int> OutboxWorkflow::each(const std::vector<LetterId> &ids, const Visit &visit)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    for (const LetterId id : ids) {
        if (auto done = take(id, visit); !done)
            return done.error();
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(letterChanges());
    return static_cast<int>(ids.size());
}

Result<void> OutboxWorkflow::deliver(store::LetterStore &letters, const Letter &letter, const Case &file,
                                     store::DeliveryKind kind, const QString &event, const QJsonObject &more)
{
    store::DeliveryEvent delivery;
    delivery.letter = letter.id;
    delivery.day = m_session.today();
    delivery.at = m_session.nowUtc();
    delivery.kind = kind;
    if (kind == store::DeliveryKind::Posted || kind == store::DeliveryKind::Printed)
        delivery.channel = QStringLiteral("post");
    if (auto added = letters.appendDelivery(delivery); !added)
        return added.error();
    if (event.isEmpty())
        return {};
    QJsonObject data{{QStringLiteral("letter"), letter.id.value}, {QStringLiteral("step"), enumText(letter.step)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    return record(m_session, file, event, data);
}

Result<int> OutboxWorkflow::approve(const std::vector<LetterId> &ids)
{
    return each(ids, [this](store::LetterStore &letters, const Letter &letter, const Case &file) -> Result<void> {
        if (letter.state == LetterState::Approved)
            return {};
        if (letter.state != LetterState::Generated)
            return Error{ErrorKind::Conflict, Words::tr("Letter %1 is %2; only a new letter is approved.").arg(letter.id.value).arg(letterStateText(letter.state))};
        if (auto same = secondLook(m_session, letter, m_second); !same)
            return same;
        if (auto moved = letters.move(letter.id, LetterState::Generated, LetterState::Approved); !moved)
            return moved;
        return deliver(letters, letter, file, store::DeliveryKind::Approved, QStringLiteral("letter.approved"));
    });
}

Result<int> OutboxWorkflow::hold(const std::vector<LetterId> &ids, bool held)
{
    return each(ids, [this, held](store::LetterStore &letters, const Letter &letter, const Case &file) -> Result<void> {
        if (!isPending(letter.state))
            return Error{ErrorKind::Conflict, Words::tr("Letter %1 has left already.").arg(letter.id.value)};
        if (letter.held == held)
            return {};
        if (auto set = letters.setHeld(letter.id, held); !set)
            return set;
        return deliver(letters, letter, file, held ? store::DeliveryKind::Held : store::DeliveryKind::Released,
                       held ? QStringLiteral("letter.held") : QStringLiteral("letter.released"));
    });
}

Result<int> OutboxWorkflow::withdraw(const std::vector<LetterId> &ids)
{
    return each(ids, [this](store::LetterStore &, const Letter &letter, const Case &file) -> Result<void> {
        if (!isPending(letter.state)) {
            return Error{ErrorKind::Conflict,
                         Words::tr("Letter %1 is %2 and cannot be taken back.").arg(letter.id.value).arg(letterStateText(letter.state))};
        }
        return withdrawLetter(m_session, file, letter, {});
    });
}

Result<Letter> OutboxWorkflow::remake(LetterId id)
{
    auto letter = store::LetterStore(m_session.db()).find(id);
    if (!letter || isLetterStep(letter->step))
        return LetterWorkflow(m_session).replace(id);
    auto set = DocumentWorkflow(m_session).replace(id);
    if (!set)
        return set.error();
    return *set->letter;
}

Result<PrintJob> OutboxWorkflow::print(const Progress &progress)
{
    auto rows = list();
    if (!rows)
        return rows.error();
    std::vector<OutboxRow> batch;
    QStringList faults;
    for (OutboxRow &row : *rows) {
        const bool ready = row.letter.state == LetterState::Generated || row.letter.state == LetterState::Approved;
        if (!ready || row.letter.held)
            continue;
        if (!row.attention.isEmpty())
            faults.append(row.attention);
        if (auto same = secondLook(m_session, row.letter, m_second); !same)
            return same.error();
        batch.push_back(std::move(row));
    }
    if (!faults.isEmpty()) {
        return Error{ErrorKind::Refused, Words::tr("Nothing was printed. %1").arg(faults.join(u' ')), {}, QStringLiteral("outbox.attention")};
    }
    if (batch.empty())
        return Error{ErrorKind::Conflict, Words::tr("There is nothing to print: no letter waits in the outbox.")};

    store::LetterStore letters(m_session.db());
    std::vector<QByteArray> parts(1);
    std::vector<documents::CoverLine> cover;
    PrintJob job;
    for (const OutboxRow &row : batch) {
        if (progress.stopped())
            return Error{ErrorKind::Cancelled, Words::tr("Printing was stopped; no letter was marked.")};
        auto bytes = letters.pdf(row.letter.id);
        if (!bytes)
            return bytes.error();
        auto pages = pdf::pageCount(*bytes);
        if (!pages)
            return pages.error();
        cover.push_back({QString::number(row.letter.id.value), row.caseNumber, row.debtorName, m_session.stepName(row.letter.step),
                         *pages, row.letter.deadline, row.letter.total});
        // A legal document is printed with the sheet that says what to sign and where it goes.
        if (!isLetterStep(row.letter.step)) {
            auto set = DocumentWorkflow(m_session).stored(row.letter.id);
            if (!set)
                return set.error();
            parts.push_back(set->files.front().bytes);
        }
        parts.push_back(std::move(*bytes));
        job.letters.push_back(row.letter.id);
        progress.step(static_cast<qint64>(job.letters.size()), static_cast<qint64>(batch.size()));
    }
    auto list = documents::buildCoverList(m_session.creditor(), m_session.today(), cover, m_session.language());
    if (!list)
        return list.error();
    parts.front() = std::move(*list);
    auto joined = pdf::join(parts);
    if (!joined)
        return joined.error();
    job.pdf = std::move(*joined);

    auto marked = each(job.letters, [this](store::LetterStore &inner, const Letter &letter, const Case &file) -> Result<void> {
        if (letter.state == LetterState::Generated) {
            if (auto moved = inner.move(letter.id, LetterState::Generated, LetterState::Approved); !moved)
                return moved;
        }
        if (letter.printed == m_session.today())
            return {};
        if (auto set = inner.setPrinted(letter.id, m_session.today()); !set)
            return set;
        return deliver(inner, letter, file, store::DeliveryKind::Printed, QStringLiteral("letter.printed"));
    });
    if (!marked)
        return marked.error();
    return job;
}

Result<int> OutboxWorkflow::posted(const std::vector<LetterId> &ids, std::optional<QDate> day)
{
    const QDate on = day.value_or(m_session.today());
    if (on > m_session.today())
        return Error{ErrorKind::Refused, Words::tr("%1 has not come yet; letters are confirmed once they are in the post.").arg(fmt::date(on)), {}, QStringLiteral("posted.future")};
    return each(ids, [this, on](store::LetterStore &letters, const Letter &letter, const Case &file) -> Result<void> {
        if (letter.state != LetterState::Approved && !(letter.state == LetterState::Generated && letter.printed.isValid())) {
            return Error{ErrorKind::Conflict,
                         letter.state == LetterState::Generated
                             ? Words::tr("Letter %1 has neither been approved nor printed. Look at it first.").arg(letter.id.value)
                             : Words::tr("Letter %1 is %2 already.").arg(letter.id.value).arg(letterStateText(letter.state))};
        }
        if (letter.held)
            return Error{ErrorKind::Conflict, Words::tr("Letter %1 is held back. Release it first.").arg(letter.id.value)};
        if (on < letter.made) {
            return Error{ErrorKind::Refused, Words::tr("Letter %1 is dated %2 and cannot have been posted before.").arg(letter.id.value).arg(fmt::date(letter.made)), {}, QStringLiteral("posted.before_made")};
        }
        auto late = tooLate(m_session, letter, on);
        if (!late)
            return late.error();
        if (!late->isEmpty())
            return Error{ErrorKind::Refused, *late, {}, QStringLiteral("posted.deadline")};
        if (auto sent = letters.markSent(letter.id, letter.state, LetterState::Posted, on); !sent)
            return sent;
        if (!isLetterStep(letter.step)) {
            // The papers of a legal step that leave are handed in: their court fee is a cost from now.
            auto rows = store::CaseFactsQuery(m_session.db()).one(file.id);
            if (!rows)
                return rows.error();
            if (auto handed = recordFiling(m_session, *rows, letter.step, on, letter.id, {}); !handed)
                return handed.error();
        }
        return deliver(letters, letter, file, store::DeliveryKind::Posted, QStringLiteral("letter.posted"),
                       {{QStringLiteral("day"), fmt::isoDate(on)}, {QStringLiteral("deadline"), fmt::isoDate(letter.deadline)}});
    });
}

Result<void> OutboxWorkflow::returned(LetterId id)
{
    auto done = each({id}, [this](store::LetterStore &letters, const Letter &letter, const Case &file) -> Result<void> {
        if (!isEffective(letter.state))
            return Error{ErrorKind::Conflict, Words::tr("Letter %1 has not left; it cannot come back.").arg(letter.id.value)};
        if (auto moved = letters.move(letter.id, letter.state, LetterState::Returned); !moved)
            return moved;
        if (auto noted = deliver(letters, letter, file, store::DeliveryKind::Returned, QStringLiteral("letter.returned")); !noted)
            return noted;
        // Its fee was never charged: what was paid on it covers something else, or settles the case.
        auto rows = store::CaseFactsQuery(m_session.db()).one(file.id);
        if (!rows)
            return rows.error();
        if (auto spread = respread(m_session, *rows); !spread)
            return spread;
        return settleOrReopen(m_session, file.id, MoneyMove::CameIn);
    });
    if (!done)
        return done.error();
    return {};
}

Result<LetterId> OutboxWorkflow::find(const QString &word)
{
    bool ok = false;
    const LetterId id{word.toLongLong(&ok)};
    if (ok) {
        if (auto letter = store::LetterStore(m_session.db()).find(id))
            return id;
    }
    return Error{ErrorKind::NotFound, Words::tr("There is no letter \"%1\". See: kravbok-cli outbox list").arg(word)};
}

} // namespace workflow
