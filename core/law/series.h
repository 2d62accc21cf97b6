// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

/// The dated numbers of the law the program uses. Ids are those of resources/law/rates.json.
enum class Series {
    LateInterest,             ///< bp
    Compensation,             ///< øre
    Inkassosats,              ///< øre
    ReminderShare,            ///< e4 of S, chosen by the claim's due date
    DemandShare,              ///< e4 of S, chosen by the claim's due date
    Rettsgebyr,               ///< øre
    AttachmentFee,            ///< e4 of R
    ConciliationFee,          ///< e4 of R
    BankruptcyServiceFee,     ///< e4 of R
    BankruptcySecurity,       ///< e4 of R
    AttachmentWritingCap,     ///< e4 of R
    FeeWaitDays,              ///< inkassoforskriften § 1-2: days after due before a fee
    FeeDeadlineDays,          ///< §§ 1-2, 1-3: a missed deadline of at least so many days
    FeeResetMonths,           ///< § 1-3 second paragraph
    NoticeDeadlineDays,       ///< inkassoloven §§ 9, 10: shortest deadline
    EnforcementWaitDays,      ///< tvangsfullbyrdelsesloven § 4-18: two weeks
    EnforcementValidMonths,   ///< § 4-19: one year after the wait
    DemandValidMonths,        ///< inkassoloven § 11: six months from sending
    BankruptcyWaitDays,       ///< konkursloven § 63: four weeks
    LimitationMonths,         ///< foreldelsesloven § 2: three years
    CeilingHeavyDays,         ///< inkassoforskriften § 2-3: more than 28 days past the deadline
    CeilingOtherFactor,       ///< § 2-1 second paragraph: others than consumers, e4 (15000)
    AgencyWaitDays,           ///< product: 14 days overdue before an agency takes it
    AgencyMinimum,            ///< product: øre
    VatRate,                  ///< bp; raises the ceiling of chapter 2 (inkassoforskriften § 2-2)
    BankruptcyDeadlineDays,   ///< konkursloven § 63: two weeks from service
    PetitionWindowDays,       ///< konkursloven § 63: two weeks after that deadline
    PetitionRefusedFee,       ///< e4 of R; rettsgebyrloven § 17: refused or withdrawn
    FailedAttachmentMonths,   ///< konkursloven § 62: three months after a failed utlegg
    Count,
};

template <>
struct EnumNames<Series>
{
    static constexpr std::array<std::pair<Series, std::string_view>, 29> names{{
        {Series::LateInterest, "late_interest_pct_pa"},
        {Series::Compensation, "standard_compensation_nok"},
        {Series::Inkassosats, "inkassosats_nok"},
        {Series::ReminderShare, "fee_fraction_purring_and_inkassovarsel"},
        {Series::DemandShare, "fee_fraction_betalingsoppfordring_own"},
        {Series::Rettsgebyr, "rettsgebyr_nok"},
        {Series::AttachmentFee, "fee_multiplier_utlegg_R"},
        {Series::ConciliationFee, "fee_multiplier_forliksrad_R"},
        {Series::BankruptcyServiceFee, "fee_multiplier_forkynning_konkursvarsel_R"},
        {Series::BankruptcySecurity, "konkursbegjaering_security_R"},
        {Series::AttachmentWritingCap, "utlegg_writing_cost_cap_R"},
        {Series::FeeWaitDays, "fee_wait_days"},
        {Series::FeeDeadlineDays, "fee_deadline_days"},
        {Series::FeeResetMonths, "fee_reset_months"},
        {Series::NoticeDeadlineDays, "notice_deadline_days"},
        {Series::EnforcementWaitDays, "enforcement_wait_days"},
        {Series::EnforcementValidMonths, "enforcement_valid_months"},
        {Series::DemandValidMonths, "demand_valid_months"},
        {Series::BankruptcyWaitDays, "bankruptcy_wait_days"},
        {Series::LimitationMonths, "limitation_months"},
        {Series::CeilingHeavyDays, "ceiling_heavy_days"},
        {Series::CeilingOtherFactor, "ceiling_other_factor"},
        {Series::AgencyWaitDays, "agency_wait_days"},
        {Series::AgencyMinimum, "agency_minimum_nok"},
        {Series::VatRate, "vat_general_pct"},
        {Series::BankruptcyDeadlineDays, "bankruptcy_deadline_days"},
        {Series::PetitionWindowDays, "petition_window_days"},
        {Series::PetitionRefusedFee, "konkursbegjaering_withdrawn_or_dismissed_R"},
        {Series::FailedAttachmentMonths, "failed_attachment_months"},
    }};
};
