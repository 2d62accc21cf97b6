// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/collectioncard.h"

#include "core/engine/ruleids.h"
#include "ui/settings/numberedit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace {

constexpr int longestDays = 365;

int lawDays(const Session &session, Series which)
{
    const auto days = session.law().number(which, session.today());
    return days ? *days : 0;
}

} // namespace

CollectionCard::CollectionCard(const Session &session, QWidget *parent)
    : Card(parent)
    , m_leastNotice(lawDays(session, Series::NoticeDeadlineDays))
    , m_noticeLaw(session.lawOf({.rule = engine::rule::deadlineTooShort}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapXL);
    column->setSpacing(theme::gapM);
    column->addWidget(cardHeading(tr("How you collect"), this));
    auto *text = new InkLabel(tr("A change holds for letters made from now on. Letters already made keep their figures and deadlines."), theme::Role::Ink2, this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(buildDeadlines(session));
    column->addWidget(buildCharges(session));
}

QWidget *CollectionCard::buildDeadlines(const Session &session)
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gapL);
    grid->setVerticalSpacing(theme::gapM);
    const int feeDays = lawDays(session, Series::FeeDeadlineDays);
    for (size_t step = 0; step < m_deadlines.size(); ++step) {
        m_deadlines[step] = new NumberEdit(0, longestDays, part);
        const auto which = static_cast<Step>(step);
        QString help;
        if (which == Step::Reminder && feeDays > 0)
            help = tr("At least %n days if a later letter shall carry a fee.", nullptr, feeDays);
        else if (which == Step::CollectionNotice || which == Step::PaymentDemand)
            help = tr("The law asks for at least %n days.", nullptr, m_leastNotice);
        m_deadlineRows[step] = new FormRow(tr("Deadline in days: %1").arg(session.stepName(which)), m_deadlines[step], help, part);
        grid->addWidget(m_deadlineRows[step], static_cast<int>(step) / 3, static_cast<int>(step) % 3, Qt::AlignTop);
        connect(m_deadlines[step], &ReadingEdit::readingChanged, this, &CollectionCard::check);
    }
    m_grace = new NumberEdit(0, longestDays, part);
    m_graceRow = new FormRow(tr("Days of grace"), m_grace, tr("After a deadline, for payments under way."), part);
    grid->addWidget(m_graceRow, 1, 2, Qt::AlignTop);
    m_smallRest = new MoneyEdit(part);
    m_smallRestRow = new FormRow(tr("Small rest in kroner"), m_smallRest, tr("A rest up to this is let go, and the case settles."), part);
    grid->addWidget(m_smallRestRow, 2, 0, Qt::AlignTop);
    m_dayCount = new QComboBox(part);
    m_dayCount->addItem(tr("365 or 366 days, as the year has"), static_cast<int>(DayCount::Calendar));
    m_dayCount->addItem(tr("Always 365 days"), static_cast<int>(DayCount::Fixed365));
    grid->addWidget(new FormRow(tr("Days in a year of interest"), m_dayCount, {}, part), 2, 1, Qt::AlignTop);
    for (int at = 0; at < 3; ++at)
        grid->setColumnStretch(at, 1);
    connect(m_grace, &ReadingEdit::readingChanged, this, &CollectionCard::check);
    connect(m_smallRest, &ReadingEdit::readingChanged, this, &CollectionCard::check);
    connect(m_dayCount, &QComboBox::activated, this, &CollectionCard::changed);
    return part;
}

QWidget *CollectionCard::buildCharges(const Session &session)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_fees = new QCheckBox(tr("Charge letter fees where the law allows them"), part);
    m_interest = new QCheckBox(tr("Charge late interest"), part);
    m_compensation = new QCheckBox(tr("Charge the standard compensation from business and public debtors (%1)").arg(session.lawOf({.rule = engine::rule::compensationStandard})), part);
    m_vatOnCosts = new QCheckBox(tr("Most claims are from business outside VAT: costs carry VAT (%1)").arg(session.lawOf({.rule = engine::rule::costVat})), part);
    for (QCheckBox *box : {m_fees, m_interest, m_compensation, m_vatOnCosts}) {
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &CollectionCard::changed);
    }
    return part;
}

void CollectionCard::setPolicy(const Policy &policy)
{
    m_policy = policy;
    for (size_t step = 0; step < m_deadlines.size(); ++step)
        m_deadlines[step]->setValue(policy.deadlineDays[step]);
    m_grace->setValue(policy.graceDays);
    m_smallRest->setMoney(policy.smallRest);
    m_dayCount->setCurrentIndex(m_dayCount->findData(static_cast<int>(policy.dayCount)));
    m_fees->setChecked(policy.chargeFees);
    m_interest->setChecked(policy.chargeInterest);
    m_compensation->setChecked(policy.chargeCompensation);
    m_vatOnCosts->setChecked(policy.vatOnCosts);
}

QString CollectionCard::deadlineFault(size_t step) const
{
    const auto days = m_deadlines[step]->value();
    if (!days)
        return m_deadlines[step]->fault();
    const auto which = static_cast<Step>(step);
    const bool bound = which == Step::CollectionNotice || which == Step::PaymentDemand;
    return bound && *days < m_leastNotice ? tr("The law asks for at least %n days (%1).", nullptr, m_leastNotice).arg(m_noticeLaw) : QString();
}

QString CollectionCard::firstFault() const
{
    for (size_t step = 0; step < m_deadlines.size(); ++step) {
        if (const QString fault = deadlineFault(step); !fault.isEmpty())
            return fault;
    }
    if (!m_grace->value())
        return m_grace->fault();
    const auto rest = m_smallRest->money();
    return rest && !rest->isNegative() ? QString() : tr("The small rest must be an amount, nought or more.");
}

void CollectionCard::check()
{
    for (size_t step = 0; step < m_deadlines.size(); ++step)
        m_deadlineRows[step]->setFault(deadlineFault(step));
    m_graceRow->setFault(m_grace->fault());
    const auto rest = m_smallRest->money();
    m_smallRestRow->setFault(rest && !rest->isNegative() ? QString() : tr("Write an amount, nought or more."));
    emit changed();
}

std::optional<Policy> CollectionCard::policy() const
{
    if (!firstFault().isEmpty())
        return std::nullopt;
    // What the card does not show stays as it was.
    Policy out = m_policy;
    for (size_t step = 0; step < m_deadlines.size(); ++step)
        out.deadlineDays[step] = *m_deadlines[step]->value();
    out.graceDays = *m_grace->value();
    out.smallRest = *m_smallRest->money();
    out.dayCount = static_cast<DayCount>(m_dayCount->currentData().toInt());
    out.chargeFees = m_fees->isChecked();
    out.chargeInterest = m_interest->isChecked();
    out.chargeCompensation = m_compensation->isChecked();
    out.vatOnCosts = m_vatOnCosts->isChecked();
    return out;
}
