// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importpreview.h"

#include "core/money/format.h"
#include "ui/importwizard/importissues.h"
#include "ui/importwizard/mappingheader.h"
#include "ui/models/importwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// More rows than anyone reads; a file may hold a hundred thousand.
constexpr size_t shownItems = 2000;

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_rows(new CsvPreviewModel(this))
    , m_items(lists::imported().release())
    , m_payments(lists::bankFile().release())
{
    m_payments->setParent(this);
    m_items->setParent(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gapL);
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 4, 1, 1);
    column->setSpacing(0);
    m_banner = new Banner(card);
    column->addWidget(m_banner);
    auto *holder = new QWidget(card);
    m_tables = new QStackedLayout(holder);
    m_list = new DataTable(tr("Rows of the file"), holder);
    m_header = new MappingHeader(CsvPreviewModel::FirstOfFile, m_list);
    m_list->setHorizontalHeader(m_header);
    m_list->setModel(m_rows);
    m_list->setSortingEnabled(false);
    m_itemList = new DataTable(tr("Entries of the file"), holder);
    m_itemList->setModel(m_items);
    m_itemList->setWidths({0, 10, 12, 11, 11, 12, 12, 18, 22});
    m_tables->addWidget(m_list);
    m_tables->addWidget(m_itemList);
    m_paymentList = new DataTable(tr("Payments of the file"), holder);
    m_paymentList->setModel(m_payments);
    m_paymentList->setWidths({10, 0, 12, 18, 10});
    m_paymentList->setOptional({4});
    m_tables->addWidget(m_paymentList);
    column->addWidget(holder, 1);
    m_sums = new SumBar(card);
    m_import = primaryButton({}, m_sums);
    m_sums->addAct(m_import);
    column->addWidget(m_sums);
    row->addWidget(card, 1);
    m_issues = new ImportIssues(this);
    row->addWidget(m_issues);
    QWidget::setTabOrder(m_header, m_list);
    QWidget::setTabOrder(m_list, m_itemList);

    connect(m_header, &MappingHeader::fieldChosen, this, [this](int fileColumn, import::Field field) { emit columnsChanged(m_rows->mapWith(fileColumn, field)); });
    connect(m_issues, &ImportIssues::termsChosen, this, &ImportPreview::termsChosen);
    connect(m_issues, &ImportIssues::sheetChosen, this, &ImportPreview::sheetChosen);
    connect(m_issues, &ImportIssues::kidsAccepted, this, &ImportPreview::kidsAccepted);
    connect(m_issues, &ImportIssues::lineWanted, this, &ImportPreview::goToLine);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::importRequested);
}

void ImportPreview::show(std::shared_ptr<const ImportReading> reading, const QString &firm)
{
    m_reading = std::move(reading);
    m_busy = false;
    m_issues->show(*m_reading, firm);
    showRows(*m_reading);
    showSums();
}

void ImportPreview::setBusy(bool busy)
{
    m_busy = busy;
    showSums();
}

void ImportPreview::showRows(const ImportReading &reading)
{
    if (reading.hasColumns()) {
        m_tables->setCurrentWidget(m_list);
        const int focused = m_header->currentSection();
        m_rows->setPreview(*reading.list);
        std::vector<int> widths;
        for (int column = 0; column < m_rows->columnCount(); ++column)
            widths.push_back(m_rows->charactersOf(column));
        m_list->setColumnHidden(CsvPreviewModel::Outcome, !m_rows->hasOutcomes());
        m_list->setWidths(widths);
        if (focused >= 0 && m_rows->rowCount() > 0 && focused < m_rows->columnCount())
            m_list->scrollTo(m_rows->index(0, focused));
        const qint64 more = reading.list->rowCount - m_rows->rowCount();
        m_banner->show(Tone::Neutral, more > 0 ? tr("The first %n rows are shown.", nullptr, m_rows->rowCount()) : QString(),
                       more > 0 ? tr("All are read.") : QString());
        return;
    }
    if (reading.batch.isBankFile()) {
        m_tables->setCurrentWidget(m_paymentList);
        const auto count = reading.batch.payments.size();
        std::vector<import::ImportedPayment> first(reading.batch.payments.begin(), reading.batch.payments.begin() + static_cast<qsizetype>(std::min(count, shownItems)));
        m_banner->show(Tone::Neutral, {}, count > shownItems ? tr("The first %n payments are shown.", nullptr, static_cast<int>(shownItems)) : QString());
        m_payments->setRows(std::move(first));
        return;
    }
    m_tables->setCurrentWidget(m_itemList);
    std::vector<import::ImportedItem> open;
    size_t openCount = 0;
    for (const import::ImportedItem &item : reading.batch.items) {
        if (item.claim.open.isZero())
            continue;
        if (++openCount <= shownItems)
            open.push_back(item);
    }
    const auto settled = static_cast<int>(reading.batch.items.size() - openCount);
    QStringList words;
    if (openCount > shownItems)
        words.append(tr("The first %n open entries are shown.", nullptr, static_cast<int>(shownItems)));
    if (settled > 0)
        words.append(tr("%n settled entries stay out of the ledger.", nullptr, settled));
    m_banner->show(Tone::Neutral, {}, words.join(u' '));
    m_items->setRows(std::move(open));
}

QString ImportPreview::subtitle(const ImportReading &reading)
{
    QStringList parts{reading.batch.file, words::fileFormat(reading.batch)};
    if (reading.list) {
        parts.append(tr("%n rows", nullptr, static_cast<int>(reading.list->rowCount)));
        parts.append(words::delimiter(reading.list->map.delimiter));
        parts.append(words::encoding(reading.list->map.encoding));
    } else if (reading.batch.isBankFile()) {
        parts.append(tr("%n payments", nullptr, static_cast<int>(reading.batch.payments.size())));
    } else {
        parts.append(tr("%n entries", nullptr, static_cast<int>(reading.batch.items.size())));
        parts.append(tr("%n customers", nullptr, static_cast<int>(reading.batch.debtors.size())));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void ImportPreview::goToLine(int line)
{
    const int row = m_rows->rowOfLine(line);
    if (row < 0) {
        m_banner->show(Tone::Neutral, tr("Line %1 is further down than the first rows shown here.").arg(line), tr("Open the file beside this window to see it."));
        return;
    }
    m_list->setCurrentIndex(m_rows->index(row, CsvPreviewModel::Line));
    m_list->scrollTo(m_rows->index(row, CsvPreviewModel::Line), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
}

QString ImportPreview::whyNot() const
{
    if (!m_reading || m_busy)
        return tr("The file is being read.");
    return m_reading->whyNot();
}

void ImportPreview::showSums()
{
    if (!m_reading)
        return;
    const ImportReading &reading = *m_reading;
    const workflow::ImportOutcome &outcome = reading.outcome;
    std::vector<std::pair<QString, QString>> sums;
    if (!reading.batch.items.empty())
        sums.emplace_back(tr("Open in the file"), fmt::amount(reading.batch.openTotal()));
    if (reading.list && !reading.batch.refused) {
        // What each column adds up to, whether or not it is used: the accounts have the same figure.
        int shown = 0;
        for (size_t at = 0; at < reading.list->sums.size() && at < reading.list->map.columns.size() && shown < 2; ++at) {
            const import::Field field = reading.list->map.columns[at].field;
            const bool money = field == import::Field::Ignore || field == import::Field::Amount || field == import::Field::Debit || field == import::Field::Credit;
            if (money && reading.list->sums[at].isAmounts() && !reading.list->sums[at].sum.isZero() && !reading.list->map.columns[at].header.isEmpty()) {
                sums.emplace_back(tr("Sum %1").arg(reading.list->map.columns[at].header), fmt::amount(reading.list->sums[at].sum));
                ++shown;
            }
        }
    }
    if (!reading.batch.isBankFile() && reading.control.items > 0)
        sums.emplace_back(tr("In the ledger now"), fmt::amount(reading.control.open));
    if (reading.batch.isBankFile()) {
        sums.emplace_back(tr("Came in"), fmt::amount(reading.batch.paidTotal()));
        const auto count = [&](const QString &word, int number) {
            if (number > 0)
                sums.emplace_back(word, QString::number(number));
        };
        count(tr("Find their place"), outcome.placed);
        count(tr("Wait for you"), outcome.waiting);
        count(tr("Same money?"), outcome.asked);
        count(tr("Taken back by the bank"), outcome.reversals);
        count(tr("Known already"), outcome.duplicates);
    } else if (!reading.batch.refused) {
        sums.emplace_back(tr("New"), QString::number(outcome.inserted));
        sums.emplace_back(tr("Changed"), QString::number(outcome.updated));
        sums.emplace_back(tr("Unchanged"), QString::number(outcome.unchanged));
        if (outcome.probablyPaid > 0)
            sums.emplace_back(tr("Probably paid"), QString::number(outcome.probablyPaid));
    }
    const QString why = whyNot();
    if (!why.isEmpty())
        sums.emplace_back(why, QString());
    m_sums->setSums(sums);
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(why);
    if (reading.batch.isBankFile()) {
        m_import->setText(tr("Take in %n payments", nullptr, outcome.placed + outcome.waiting + outcome.asked + outcome.reversals));
        return;
    }
    const int entries = outcome.inserted + outcome.updated;
    m_import->setText(reading.batch.items.empty() && !reading.batch.debtors.empty() ? tr("Import %n customers", nullptr, static_cast<int>(reading.batch.debtors.size()))
                                                                                    : tr("Import %n entries", nullptr, entries));
}
