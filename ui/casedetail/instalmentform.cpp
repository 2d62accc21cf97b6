// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/instalmentform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QSignalBlocker>

namespace {

constexpr int usualCount = 6;
constexpr int mostInstalments = 120;
constexpr int usualDaysToFirst = 14;

} // namespace

InstalmentForm::InstalmentForm(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_by(new QComboBox(this))
    , m_count(new QLineEdit(this))
    , m_amount(new MoneyEdit(this))
    , m_first(new DateEdit(today, this))
    , m_rhythm(new QComboBox(this))
    , m_interest(new QComboBox(this))
{
    m_by->addItems({tr("Number"), tr("Amount at a time")});
    m_count->setValidator(new QIntValidator(1, mostInstalments, m_count));
    m_count->setText(QString::number(usualCount));
    m_first->setDate(today.addDays(usualDaysToFirst));
    for (const auto &[rhythm, name] : {std::pair{engine::PlanRhythm::Month, tr("Monthly")}, std::pair{engine::PlanRhythm::Fortnight, tr("Fortnightly")},
                                       std::pair{engine::PlanRhythm::Week, tr("Weekly")}})
        m_rhythm->addItem(name, static_cast<int>(rhythm));
    m_interest->addItem(tr("Runs on top"), static_cast<int>(PlanInterest::Running));
    m_interest->addItem(tr("Stands still"), static_cast<int>(PlanInterest::Stopped));
    for (QComboBox *box : {m_by, m_rhythm, m_interest}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_countRow = new FormRow(tr("How many"), m_count, {}, this);
    m_amountRow = new FormRow(tr("How much"), m_amount, {}, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gapM);
    grid->setVerticalSpacing(theme::gap);
    grid->addWidget(new FormRow(tr("Split by"), m_by, {}, this), 0, 0, Qt::AlignTop);
    grid->addWidget(m_countRow, 0, 1, Qt::AlignTop);
    grid->addWidget(m_amountRow, 0, 1, Qt::AlignTop);
    grid->addWidget(new FormRow(tr("How often"), m_rhythm, {}, this), 0, 2, Qt::AlignTop);
    grid->addWidget(new FormRow(tr("First instalment"), m_first, {}, this), 1, 0, Qt::AlignTop);
    grid->addWidget(new FormRow(tr("Interest meanwhile"), m_interest, {}, this), 1, 1, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    connect(m_by, &QComboBox::currentIndexChanged, this, &InstalmentForm::place);
    for (QComboBox *box : {m_by, m_rhythm, m_interest})
        connect(box, &QComboBox::currentIndexChanged, this, &InstalmentForm::changed);
    connect(m_count, &QLineEdit::textChanged, this, &InstalmentForm::changed);
    connect(m_amount, &ReadingEdit::readingChanged, this, &InstalmentForm::changed);
    connect(m_first, &ReadingEdit::readingChanged, this, &InstalmentForm::changed);
    place();
}

void InstalmentForm::place()
{
    m_countRow->setVisible(m_by->currentIndex() == 0);
    m_amountRow->setVisible(m_by->currentIndex() == 1);
}

workflow::InstalmentDraft InstalmentForm::draft(CaseId id) const
{
    workflow::InstalmentDraft out;
    out.caseId = id;
    if (m_by->currentIndex() == 0)
        out.count = m_count->text().toInt();
    else
        out.amount = m_amount->money();
    out.first = m_first->date();
    out.rhythm = static_cast<engine::PlanRhythm>(m_rhythm->currentData().toInt());
    out.interest = static_cast<PlanInterest>(m_interest->currentData().toInt());
    return out;
}

void InstalmentForm::setCount(int count)
{
    m_by->setCurrentIndex(0);
    m_count->setText(QString::number(count));
}

void InstalmentForm::setAmount(Money amount)
{
    m_by->setCurrentIndex(1);
    m_amount->setMoney(amount);
}

void InstalmentForm::setInterest(PlanInterest interest)
{
    m_interest->setCurrentIndex(m_interest->findData(static_cast<int>(interest)));
}

void InstalmentForm::setPlan(const InstalmentPlan &plan)
{
    const QSignalBlocker quiet(this);
    setCount(static_cast<int>(plan.terms.size()));
    setInterest(plan.interest);
    if (!plan.terms.empty())
        m_first->setDate(plan.terms.front().due);
}
