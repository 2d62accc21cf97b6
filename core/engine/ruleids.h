// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Ids of the rules the engine answers with. Each is a row of resources/law/rules.json; a test holds
/// the two together.
namespace engine::rule {

inline constexpr std::string_view caseClosed = "case.closed";
inline constexpr std::string_view casePaused = "case.paused";
inline constexpr std::string_view casePausedOpen = "case.paused_open";
inline constexpr std::string_view caseDisputed = "case.disputed";
inline constexpr std::string_view caseNothingOpen = "case.nothing_open";
inline constexpr std::string_view caseSmallRest = "case.small_rest";
inline constexpr std::string_view planKept = "plan.kept";
inline constexpr std::string_view planMissed = "plan.missed";
inline constexpr std::string_view outboxPending = "outbox.pending";
inline constexpr std::string_view debtorNoAddress = "debtor.no_address";
inline constexpr std::string_view debtorForcedWindingUp = "debtor.forced_winding_up";
inline constexpr std::string_view debtorDeleted = "debtor.deleted";
inline constexpr std::string_view debtorWindingUp = "debtor.winding_up";
inline constexpr std::string_view debtorReconstruction = "debtor.reconstruction";
inline constexpr std::string_view debtorDebtSettlement = "debtor.debt_settlement";
inline constexpr std::string_view debtorDeceased = "debtor.deceased";

inline constexpr std::string_view itemNoDueDate = "item.no_due_date";
inline constexpr std::string_view itemCredit = "item.credit";
inline constexpr std::string_view itemSettled = "item.settled";
inline constexpr std::string_view itemNotDue = "item.not_due";
inline constexpr std::string_view itemCurrency = "item.currency";
inline constexpr std::string_view itemBalanceOnly = "item.balance_only";
inline constexpr std::string_view itemNoAddress = "item.no_address";
inline constexpr std::string_view itemDisputed = "item.disputed";

inline constexpr std::string_view regimeStep = "regime.step";
inline constexpr std::string_view stepTaken = "step.taken";
inline constexpr std::string_view stepLaterTaken = "step.later_taken";
inline constexpr std::string_view stepReminderTwice = "step.reminder_twice";
inline constexpr std::string_view stepDemandValid = "step.demand_valid";
inline constexpr std::string_view stepDemandFirst = "step.demand_first";
inline constexpr std::string_view deadlineRuns = "deadline.runs";
inline constexpr std::string_view deadlineNotPassed = "deadline.not_passed";
inline constexpr std::string_view deadlineTooShort = "deadline.too_short";

inline constexpr std::string_view interestStatutory = "interest.statutory";
inline constexpr std::string_view interestAgreed = "interest.agreed";
inline constexpr std::string_view interestConsumerCap = "interest.consumer_cap";
inline constexpr std::string_view interestOff = "interest.off";

inline constexpr std::string_view feeReminder = "fee.reminder";
inline constexpr std::string_view feeNotice = "fee.notice";
inline constexpr std::string_view feeDemand = "fee.demand";
inline constexpr std::string_view feeCeilingReduced = "fee.ceiling_reduced";
inline constexpr std::string_view feeNonePaymentReminder = "fee.none.payment_reminder";
inline constexpr std::string_view feeNoneFinalNotice = "fee.none.final_notice";
inline constexpr std::string_view feeNoneLegal = "fee.none.legal";
inline constexpr std::string_view feeOff = "fee.off";
inline constexpr std::string_view feeNoClaim = "fee.no_claim";
inline constexpr std::string_view feeOnlyRest = "fee.only_rest";
inline constexpr std::string_view feeDisputed = "fee.disputed";
inline constexpr std::string_view feePartDisputed = "fee.part_disputed";
inline constexpr std::string_view feeReverseDisputed = "fee.reverse_disputed";
inline constexpr std::string_view feeReverseNothingOwed = "fee.reverse_nothing_owed";
inline constexpr std::string_view feeRegime = "fee.regime";
inline constexpr std::string_view feeEarly = "fee.early";
inline constexpr std::string_view feeCount = "fee.count";
inline constexpr std::string_view feeAfterNotice = "fee.after_notice";
inline constexpr std::string_view feeAfterDemand = "fee.after_demand";
inline constexpr std::string_view feeFirstDeadlineShort = "fee.first_deadline_short";
inline constexpr std::string_view feeFirstDeadlineRuns = "fee.first_deadline_runs";
inline constexpr std::string_view feeDemandNoEarlier = "fee.demand_no_earlier";
inline constexpr std::string_view feeDemandDeadlineShort = "fee.demand_deadline_short";
inline constexpr std::string_view feeDemandDeadlineRuns = "fee.demand_deadline_runs";
inline constexpr std::string_view feeDemandCharged = "fee.demand_charged";
inline constexpr std::string_view feeCeilingReached = "fee.ceiling_reached";
inline constexpr std::string_view feeCeilingUnknown = "fee.ceiling_unknown";
inline constexpr std::string_view feeOffset = "fee.offset";

inline constexpr std::string_view costAttachment = "cost.attachment";
inline constexpr std::string_view costConciliation = "cost.conciliation";
inline constexpr std::string_view costWriting = "cost.writing";
inline constexpr std::string_view costService = "cost.service";
inline constexpr std::string_view costServiceCovered = "cost.service_covered";
inline constexpr std::string_view costVat = "cost.vat";

inline constexpr std::string_view compensationStandard = "compensation.standard";
inline constexpr std::string_view compensationDue = "compensation.due";
inline constexpr std::string_view compensationConsumer = "compensation.consumer";
inline constexpr std::string_view compensationOff = "compensation.off";
inline constexpr std::string_view compensationCharged = "compensation.charged";
inline constexpr std::string_view compensationCovered = "compensation.covered";
inline constexpr std::string_view compensationNone = "compensation.none";

inline constexpr std::string_view allocationCustomary = "allocation.customary";
inline constexpr std::string_view allocationDebtorWish = "allocation.debtor_wish";
inline constexpr std::string_view allocationDeduction = "allocation.deduction";
inline constexpr std::string_view allocationAsRegistered = "allocation.as_registered";

inline constexpr std::string_view limitationThreeYears = "limitation.three_years";
inline constexpr std::string_view limitationStart = "limitation.start";
inline constexpr std::string_view limitationDebtInstrument = "limitation.debt_instrument";
inline constexpr std::string_view limitationAcknowledged = "limitation.acknowledged";
inline constexpr std::string_view limitationProceedings = "limitation.proceedings";
inline constexpr std::string_view limitationBoard = "limitation.board";
inline constexpr std::string_view limitationEnforcement = "limitation.enforcement";
inline constexpr std::string_view limitationBankruptcy = "limitation.bankruptcy";
inline constexpr std::string_view limitationDecision = "limitation.decision";
inline constexpr std::string_view limitationDecisionNotBinding = "limitation.decision_not_binding";
inline constexpr std::string_view limitationEnforcementEnded = "limitation.enforcement_ended";
inline constexpr std::string_view limitationEstateEnded = "limitation.estate_ended";
inline constexpr std::string_view limitationExtraYear = "limitation.extra_year";
inline constexpr std::string_view limitationDeduction = "limitation.deduction";
inline constexpr std::string_view limitationExtended = "limitation.extended";
inline constexpr std::string_view limitationExtensionEarly = "limitation.extension_early";
inline constexpr std::string_view limitationExtensionLimit = "limitation.extension_limit";
inline constexpr std::string_view limitationInterest = "limitation.interest";
inline constexpr std::string_view limitationInterestWithClaim = "limitation.interest_with_claim";
inline constexpr std::string_view limitationInterestHeld = "limitation.interest_held";
inline constexpr std::string_view limitationInterestLapsing = "limitation.interest_lapsing";
inline constexpr std::string_view limitationPassed = "limitation.passed";

inline constexpr std::string_view attachmentPublic = "attachment.public";
inline constexpr std::string_view attachmentDisputed = "attachment.disputed";
inline constexpr std::string_view attachmentNoNotice = "attachment.no_notice";
inline constexpr std::string_view attachmentWait = "attachment.wait";
inline constexpr std::string_view attachmentAllowed = "attachment.allowed";
inline constexpr std::string_view attachmentWindowOver = "attachment.window_over";
inline constexpr std::string_view attachmentDemandOld = "attachment.demand_old";
inline constexpr std::string_view bankruptcyPublic = "bankruptcy.public";
inline constexpr std::string_view bankruptcyConsumer = "bankruptcy.consumer";
inline constexpr std::string_view bankruptcySoleTrader = "bankruptcy.sole_trader";
inline constexpr std::string_view bankruptcyDisputed = "bankruptcy.disputed";
inline constexpr std::string_view bankruptcyNoDemand = "bankruptcy.no_demand";
inline constexpr std::string_view bankruptcyWait = "bankruptcy.wait";
inline constexpr std::string_view petitionNoNotice = "petition.no_notice";
inline constexpr std::string_view petitionWait = "petition.wait";
inline constexpr std::string_view petitionWindowOver = "petition.window_over";
inline constexpr std::string_view conciliationNoNotice = "conciliation.no_notice";
inline constexpr std::string_view agencyWait = "agency.wait";
inline constexpr std::string_view agencyMinimum = "agency.minimum";
inline constexpr std::string_view regimeComing = "regime.coming";
inline constexpr std::string_view regimeRunning = "regime.running";
inline constexpr std::string_view stepNoticeValid = "step.notice_valid";
inline constexpr std::string_view ladderDeadlineShort = "ladder.deadline_short";
inline constexpr std::string_view ladderDays = "ladder.days";
inline constexpr std::string_view ladderNoNotice = "ladder.no_notice";
inline constexpr std::string_view ladderEmpty = "ladder.empty";
inline constexpr std::string_view ladderOver = "ladder.over";
inline constexpr std::string_view costPetition = "cost.petition";
inline constexpr std::string_view enforcementOldAll = "enforcement.old_all";
inline constexpr std::string_view enforcementNewAll = "enforcement.new_all";
inline constexpr std::string_view enforcementToldOld = "enforcement.told_old";
inline constexpr std::string_view enforcementToldNew = "enforcement.told_new";
inline constexpr std::string_view enforcementGroupOld = "enforcement.group_old";
inline constexpr std::string_view enforcementGroupNew = "enforcement.group_new";
inline constexpr std::string_view enforcementAsk = "enforcement.ask";
inline constexpr std::string_view enforcementPortal = "enforcement.portal";
inline constexpr std::string_view enforcementForm = "enforcement.form";
inline constexpr std::string_view attachmentFiled = "attachment.filed";
inline constexpr std::string_view attachmentTaken = "attachment.taken";
inline constexpr std::string_view attachmentNoNotice2026 = "attachment.no_notice_2026";
inline constexpr std::string_view attachmentWindowOver2026 = "attachment.window_over_2026";
inline constexpr std::string_view attachmentEnclose = "attachment.enclose";
inline constexpr std::string_view bankruptcySoleTraderWarning = "bankruptcy.sole_trader_warning";
inline constexpr std::string_view bankruptcyNoticeFiled = "bankruptcy.notice_filed";
inline constexpr std::string_view bankruptcyNoticeServed = "bankruptcy.notice_served";
inline constexpr std::string_view bankruptcyDeclared = "bankruptcy.declared";
inline constexpr std::string_view petitionNotServed = "petition.not_served";
inline constexpr std::string_view petitionServedEarly = "petition.served_early";
inline constexpr std::string_view petitionSoleTrader = "petition.sole_trader";
inline constexpr std::string_view petitionFailureOld = "petition.failure_old";
inline constexpr std::string_view petitionNoFailure = "petition.no_failure";
inline constexpr std::string_view petitionFiled = "petition.filed";
inline constexpr std::string_view petitionRisk = "petition.risk";
inline constexpr std::string_view conciliationFiled = "conciliation.filed";
inline constexpr std::string_view conciliationDecided = "conciliation.decided";
inline constexpr std::string_view agencyHanded = "agency.handed";

} // namespace engine::rule
