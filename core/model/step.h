// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

/// The rungs of the ladder, in the order of product design section 2.
enum class Step {
    PaymentReminder,
    Reminder,
    CollectionNotice,
    PaymentDemand,
    FinalNotice,
    Attachment,
    BankruptcyNotice,
    BankruptcyPetition,
    Conciliation,
    Agency,
};

template <>
struct EnumNames<Step>
{
    static constexpr std::array<std::pair<Step, std::string_view>, 10> names{{
        {Step::PaymentReminder, "payment_reminder"},
        {Step::Reminder, "reminder"},
        {Step::CollectionNotice, "collection_notice"},
        {Step::PaymentDemand, "payment_demand"},
        {Step::FinalNotice, "final_notice"},
        {Step::Attachment, "attachment"},
        {Step::BankruptcyNotice, "bankruptcy_notice"},
        {Step::BankruptcyPetition, "bankruptcy_petition"},
        {Step::Conciliation, "conciliation"},
        {Step::Agency, "agency"},
    }};
};

constexpr int stepCount = 10;

/// True for the five steps that are a letter to the debtor.
constexpr bool isLetterStep(Step step)
{
    return step <= Step::FinalNotice;
}
