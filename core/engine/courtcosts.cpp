// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/courtcosts.h"

#include "core/engine/ruleids.h"
#include "core/money/rounding.h"

namespace engine {

namespace {

constexpr qint64 one = 10'000;

/// The value of a series on the day; notes the first one that has none.
qint64 value(StepCosts &out, Series which, QDate day, const LawTable &law)
{
    const LawRow *row = law.series(which).find(day);
    if (!row && !out.missing)
        out.missing = which;
    return row ? row->value : 0;
}

Money wholeKroner(Money unit, qint64 multiple)
{
    return toWholeKroner(share(unit, multiple, one, Rounding::Down), Rounding::Down);
}

} // namespace

StepCosts stepCosts(Step step, const Policy &policy, QDate day, const LawTable &law)
{
    StepCosts out;
    if (isLetterStep(step) || step == Step::Agency) {
        out.feeReason = {.rule = rule::feeNoneLegal};
        return out;
    }
    out.rettsgebyr = Money::fromOre(value(out, Series::Rettsgebyr, day, law));
    if (step == Step::BankruptcyPetition) {
        const qint64 times = value(out, Series::BankruptcySecurity, day, law);
        const qint64 refused = value(out, Series::PetitionRefusedFee, day, law);
        out.security = wholeKroner(out.rettsgebyr, times);
        out.feeReason = {.rule = rule::costPetition, .amount = out.security, .number = refused};
        return out;
    }
    const Series which = step == Step::Attachment ? Series::AttachmentFee
        : step == Step::Conciliation              ? Series::ConciliationFee
                                                  : Series::BankruptcyServiceFee;
    out.feeMultipleE4 = value(out, which, day, law);
    out.fee = wholeKroner(out.rettsgebyr, out.feeMultipleE4);
    out.feeReason = {.rule = step == Step::Attachment ? rule::costAttachment
                         : step == Step::Conciliation ? rule::costConciliation
                                                      : rule::costService,
                     .amount = out.rettsgebyr,
                     .number = out.feeMultipleE4};
    if (step != Step::Attachment || !policy.chargeWriting)
        return out;
    out.writingMultipleE4 = value(out, Series::AttachmentWritingCap, day, law);
    if (policy.vatOnCosts)
        out.writingVatBp = value(out, Series::VatRate, day, law);
    out.writing = share(out.rettsgebyr, out.writingMultipleE4 * (one + out.writingVatBp), one * one,
                        Rounding::Down);
    return out;
}

} // namespace engine
