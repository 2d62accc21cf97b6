// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/base/text.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace store::rows {

QString joinedLines(const QStringList &lines)
{
    return lines.join(u'\n');
}

QStringList splitLines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QString searchText(const Debtor &debtor)
{
    return text::folded(debtor.number + u' ' + debtor.name + u' ' + debtor.orgnr);
}

QString debtorColumns()
{
    return u"debtor.id, debtor.number, debtor.name, debtor.kind, debtor.orgnr, debtor.address_lines, debtor.postcode, "
           "debtor.town, debtor.country, debtor.email, debtor.phone, debtor.language, debtor.terms_days"_s;
}

Debtor debtor(Query &query, int first)
{
    Debtor value;
    value.id = query.id<DebtorId>(first);
    value.number = query.text(first + 1);
    value.name = query.text(first + 2);
    value.kind = query.enumeration<DebtorKind>(first + 3);
    value.orgnr = query.text(first + 4);
    value.address.lines = splitLines(query.text(first + 5));
    value.address.postcode = query.text(first + 6);
    value.address.town = query.text(first + 7);
    value.address.country = query.text(first + 8);
    value.email = query.text(first + 9);
    value.phone = query.text(first + 10);
    value.language = query.text(first + 11);
    if (!query.isNull(first + 12))
        value.termsDays = query.smallInteger(first + 12);
    return value;
}

QString claimColumns()
{
    return u"claim.id, claim.debtor_id, claim.item_key, claim.number, claim.kind, claim.issued, claim.due, "
           "claim.due_origin, claim.amount_ore, claim.open_ore, claim.open_origin, claim.currency, claim.kid, claim.text, "
           "claim.written_off, claim.disputed, claim.consumer, claim.agreed_rate_bp, claim.disputed_part_ore"_s;
}

Claim claim(Query &query, int first)
{
    Claim value;
    value.id = query.id<ClaimId>(first);
    value.debtor = query.id<DebtorId>(first + 1);
    value.key = query.text(first + 2);
    value.number = query.text(first + 3);
    value.kind = query.enumeration<ClaimKind>(first + 4);
    value.issued = query.date(first + 5);
    value.due = query.date(first + 6);
    value.dueOrigin = query.enumeration<DueOrigin>(first + 7);
    value.amount = query.money(first + 8);
    value.open = query.money(first + 9);
    value.openOrigin = query.enumeration<OpenOrigin>(first + 10);
    value.currency = query.text(first + 11);
    value.kid = query.text(first + 12);
    value.text = query.text(first + 13);
    value.writtenOff = query.flag(first + 14);
    value.disputed = query.flag(first + 15);
    if (!query.isNull(first + 16))
        value.consumer = query.flag(first + 16);
    if (!query.isNull(first + 17))
        value.agreedRate = Rate::basisPoints(query.smallInteger(first + 17));
    value.disputedPart = query.money(first + 18);
    return value;
}

QString balanceColumns(const QString &paidPrincipal)
{
    return u"claim.amount_ore, claim.open_at_intake_ore, claim.credited_before_ore, claim.credited_since_ore, "_s
        + paidPrincipal;
}

ClaimBalance balance(Query &query, int first)
{
    return {query.money(first), query.money(first + 1), query.money(first + 2),
            query.money(first + 3), query.money(first + 4)};
}

QString caseColumns()
{
    return u"collection_case.id, collection_case.number, collection_case.debtor_id, collection_case.state, "
           "collection_case.opened, collection_case.closed, collection_case.close_reason, collection_case.paused_until, "
           "collection_case.start_step, collection_case.autopilot, collection_case.enforcement_rules, "
           "collection_case.merged_into"_s;
}

Case caseFile(Query &query, int first)
{
    Case value;
    value.id = query.id<CaseId>(first);
    value.number = query.text(first + 1);
    value.debtor = query.id<DebtorId>(first + 2);
    value.state = query.enumeration<CaseState>(first + 3);
    value.opened = query.date(first + 4);
    value.closed = query.date(first + 5);
    value.closeReason = query.optionalEnumeration<CloseReason>(first + 6);
    value.pausedUntil = query.date(first + 7);
    value.startStep = query.optionalEnumeration<Step>(first + 8);
    value.autopilot = query.flag(first + 9);
    value.enforcement = query.enumeration<EnforcementRules>(first + 10);
    value.mergedInto = query.id<CaseId>(first + 11);
    return value;
}

QString legalEventColumns()
{
    return u"legal_event.id, legal_event.case_id, legal_event.letter_id, legal_event.step, legal_event.kind, "
           "legal_event.day, legal_event.fee_ore, legal_event.fee_multiple_e4, legal_event.writing_ore, "
           "legal_event.writing_multiple_e4, legal_event.writing_vat_bp, legal_event.rettsgebyr_ore, "
           "legal_event.cost_claim_id, legal_event.note, legal_event.fee_offset_ore"_s;
}

LegalEvent legalEvent(Query &query, int first)
{
    LegalEvent value;
    value.id = query.id<LegalEventId>(first);
    value.caseId = query.id<CaseId>(first + 1);
    value.letter = query.id<LetterId>(first + 2);
    value.step = query.enumeration<Step>(first + 3);
    value.kind = query.enumeration<LegalEventKind>(first + 4);
    value.day = query.date(first + 5);
    value.fee = query.money(first + 6);
    value.feeMultipleE4 = query.integer(first + 7);
    value.writing = query.money(first + 8);
    value.writingMultipleE4 = query.integer(first + 9);
    value.writingVatBp = query.integer(first + 10);
    value.rettsgebyr = query.money(first + 11);
    value.costClaim = query.id<ClaimId>(first + 12);
    value.note = query.text(first + 13);
    value.feeOffset = query.money(first + 14);
    return value;
}

QString letterColumns(bool withStatement)
{
    return u"letter.id, letter.case_id, letter.step, letter.attempt, letter.state, letter.made, letter.sent, "
           "letter.deadline, letter.fee_ore, letter.fee_reversed, letter.fee_claim_id, letter.compensation_ore, "
           "letter.total_ore, letter.language, letter.template_version, "_s
        + (withStatement ? u"letter.statement"_s : u"''"_s)
        + u", letter.sha256, letter.channels, letter.printed, letter.held, letter.fee_offset_ore"_s;
}

Letter letter(Query &query, int first)
{
    Letter value;
    value.id = query.id<LetterId>(first);
    value.caseId = query.id<CaseId>(first + 1);
    value.step = query.enumeration<Step>(first + 2);
    value.attempt = query.smallInteger(first + 3);
    value.state = query.enumeration<LetterState>(first + 4);
    value.made = query.date(first + 5);
    value.sent = query.date(first + 6);
    value.deadline = query.date(first + 7);
    value.fee = query.money(first + 8);
    value.feeReversed = query.flag(first + 9);
    value.feeClaim = query.id<ClaimId>(first + 10);
    value.compensation = query.money(first + 11);
    value.total = query.money(first + 12);
    value.language = query.text(first + 13);
    value.templateVersion = query.text(first + 14);
    value.statementJson = query.text(first + 15);
    value.sha256 = query.text(first + 16);
    value.channels = query.text(first + 17).split(u',', Qt::SkipEmptyParts);
    value.printed = query.date(first + 18);
    value.held = query.flag(first + 19);
    value.feeOffset = query.money(first + 20);
    return value;
}

QString paymentColumns()
{
    return u"payment.id, payment.debtor_id, payment.case_id, payment.date, payment.amount_ore, payment.source, "
           "payment.kid, payment.reference, payment.note, payment.allocation_order, payment.surplus_ore, "
           "payment.undone, payment.order_basis, COALESCE((SELECT SUM(used.amount_ore) FROM surplus_use AS used "
           "WHERE used.payment_id = payment.id AND used.undone = 0), 0)"_s;
}

Payment payment(Query &query, int first)
{
    Payment value;
    value.id = query.id<PaymentId>(first);
    value.debtor = query.id<DebtorId>(first + 1);
    value.caseId = query.id<CaseId>(first + 2);
    value.date = query.date(first + 3);
    value.amount = query.money(first + 4);
    value.source = query.enumeration<PaymentSource>(first + 5);
    value.kid = query.text(first + 6);
    value.reference = query.text(first + 7);
    value.note = query.text(first + 8);
    value.order = query.enumeration<AllocationOrder>(first + 9);
    value.surplus = query.money(first + 10);
    value.undone = query.flag(first + 11);
    value.basis = query.enumeration<OrderBasis>(first + 12);
    value.surplusUsed = query.money(first + 13);
    return value;
}

Allocation allocation(Query &query, int first)
{
    return {query.id<ClaimId>(first), query.money(first + 1), query.money(first + 2),
            query.money(first + 3)};
}

QString creditColumns()
{
    return u"claim_credit.id, claim_credit.claim_id, claim_credit.day, claim_credit.amount_ore, "
           "claim_credit.reference, claim_credit.note, CASE WHEN claim_credit.source = 'ledger' THEN 1 ELSE 0 END"_s;
}

ClaimCredit credit(Query &query, int first)
{
    return {query.integer(first),   query.id<ClaimId>(first + 1), query.date(first + 2),
            query.money(first + 3), query.text(first + 4),        query.text(first + 5),
            query.flag(first + 6)};
}

QString limitationColumns()
{
    return u"limitation_event.id, limitation_event.claim_id, limitation_event.day, limitation_event.kind, "
           "limitation_event.until, limitation_event.note, limitation_event.source, limitation_event.undone"_s;
}

LimitationEvent limitationEvent(Query &query, int first)
{
    LimitationEvent value;
    value.id = query.id<LimitationEventId>(first);
    value.claim = query.id<ClaimId>(first + 1);
    value.day = query.date(first + 2);
    value.kind = query.enumeration<LimitationKind>(first + 3);
    value.until = query.date(first + 4);
    value.note = query.text(first + 5);
    value.source = query.enumeration<LimitationSource>(first + 6);
    value.undone = query.flag(first + 7);
    return value;
}

QString planColumns()
{
    return u"instalment_plan.id, instalment_plan.case_id, instalment_plan.state, instalment_plan.made, "
           "instalment_plan.accepted, instalment_plan.ended, instalment_plan.interest, instalment_plan.total_ore, "
           "instalment_plan.note, instalment_term.due, instalment_term.amount_ore"_s;
}

InstalmentPlan plan(Query &query, int first)
{
    InstalmentPlan value;
    value.id = query.id<InstalmentPlanId>(first);
    value.caseId = query.id<CaseId>(first + 1);
    value.state = query.enumeration<PlanState>(first + 2);
    value.made = query.date(first + 3);
    value.accepted = query.date(first + 4);
    value.ended = query.date(first + 5);
    value.interest = query.enumeration<PlanInterest>(first + 6);
    value.total = query.money(first + 7);
    value.note = query.text(first + 8);
    return value;
}

InstalmentTerm instalmentTerm(Query &query, int first)
{
    return {query.date(first), query.money(first + 1)};
}

} // namespace store::rows
