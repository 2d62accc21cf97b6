// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importcredits.h"

#include "core/money/format.h"
#include "core/store/creditstore.h"
#include "core/workflow/claimworkflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWorkflow)
};

Issue listed(const char *code, const import::ImportedItem &note, const QString &text, const QString &fix = {})
{
    return {Severity::Warning, QString::fromLatin1(code), note.origin.place(), text, fix};
}

} // namespace

Result<void> ImportCredits::apply(std::vector<Issue> &told)
{
    for (const Note &note : m_notes) {
        if (auto done = applyOne(note, told); !done)
            return done;
    }
    return {};
}

Result<std::optional<Claim>> ImportCredits::meant(const Claim &note, const import::ImportedItem &item)
{
    if (item.refersTo.size() != 1)
        return std::optional<Claim>();
    auto found = store::ClaimStore(m_session.db()).byNumber(item.refersTo.front());
    if (!found)
        return found.error();
    std::erase_if(*found, [&note](const Claim &one) {
        return one.debtor != note.debtor || one.kind == ClaimKind::CreditNote || one.kind == ClaimKind::Payment || one.kind == ClaimKind::WriteOff ||
               !one.amount.isPositive();
    });
    return found->size() == 1 ? std::optional<Claim>(found->front()) : std::nullopt;
}

Result<void> ImportCredits::applyOne(const Note &note, std::vector<Issue> &told)
{
    store::ClaimStore claims(m_session.db());
    auto credit = claims.find(note.id);
    if (!credit)
        return credit.error();
    auto target = meant(*credit, *note.item);
    if (!target)
        return target.error();
    const QString number = credit->number.isEmpty() ? note.item->origin.place() : credit->number;
    if (!*target) {
        const QString named = note.item->refersTo.join(QStringLiteral(", "));
        told.push_back(listed("credit.unplaced", *note.item,
                              named.isEmpty() ? Words::tr("Credit note %1 of %2 names no invoice; it stays a credit on the customer.").arg(number, fmt::kroner(-note.item->claim.open))
                                              : Words::tr("Credit note %1 of %2 names %3, which is no one invoice of this customer here; it stays a credit on the customer.")
                                                    .arg(number, fmt::kroner(-note.item->claim.open), named),
                              Words::tr("Credit the invoice by hand if you know which is meant.")));
        return {};
    }
    auto balance = claims.balance((*target)->id);
    auto own = claims.balance(note.id);
    if (!balance || !own)
        return balance ? own.error() : balance.error();
    // What a newer list has made of the invoice since wins over what was kept of this note.
    store::CreditStore kept(m_session.db());
    if (auto trimmed = kept.trim((*target)->id, balance->creditedSince); !trimmed)
        return trimmed;
    auto known = kept.ofClaim((*target)->id);
    if (!known)
        return known.error();
    Money applied;
    for (const ClaimCredit &one : *known)
        applied += one.reference == number ? one.amount : Money();
    const Money wanted = -note.item->claim.open - applied;
    if (!wanted.isPositive())
        return {};
    // The ledger had the invoice that much lower already when it came here: the electronic note tells of the same.
    const bool counted = m_batch.format == u"ehf" && (*target)->amount - balance->openAtIntake >= wanted;
    const Money stands = std::max(balance->openAtIntake - balance->creditedSince, Money());
    const Money part = counted ? Money() : std::min(wanted, stands);
    if (auto changing = m_changing(*credit, *note.item); !changing)
        return changing;
    if (part.isPositive()) {
        if (auto changing = m_changing(**target, *note.item); !changing)
            return changing;
        CreditDraft draft;
        draft.claim = (*target)->id;
        draft.amount = part;
        draft.day = credit->issued.isValid() ? std::min(credit->issued, m_session.today()) : m_session.today();
        draft.reference = number;
        draft.note = m_batch.file;
        if (auto done = creditWithin(m_session, draft, true); !done)
            return done.error();
    }
    const Money rest = counted ? Money() : wanted - part;
    if (auto set = claims.setOpenAtIntake(note.id, -rest); !set)
        return set;
    if (counted) {
        told.push_back(listed("credit.counted", *note.item,
                              Words::tr("Invoice %1 was %2 lower in the ledger already; credit note %3 is kept and takes nothing more off it.")
                                  .arg((*target)->number, fmt::kroner((*target)->amount - balance->openAtIntake), number)));
    } else if (rest.isPositive()) {
        told.push_back(listed("credit.rest", *note.item,
                              Words::tr("Credit note %1 is larger than invoice %2 stood for; %3 stays a credit on the customer.")
                                  .arg(number, (*target)->number, fmt::kroner(rest))));
    }
    return {};
}

} // namespace workflow
