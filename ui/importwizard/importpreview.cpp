// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importpreview.h"

#include "core/money/format.h"
#include "ui/importwizard/mappingheader.h"
#include "ui/models/importwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_rows(new CsvPreviewModel(this))
    , m_items(lists::imported([this](const QString &number) { return m_names.value(number); }).release())
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
    m_only = new QCheckBox(card);
    m_only->setVisible(false);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(theme::gapL, theme::gapS, theme::gapL, theme::gapS);
    choice->addWidget(m_only);
    column->addLayout(choice);
    auto *holder = new QWidget(card);
    m_tables = new QStackedLayout(holder);
    m_list = new DataTable(tr("Rows of the file"), holder);
    m_header = new MappingHeader(CsvPreviewModel::FirstOfFile, m_list);
    m_list->setHorizontalHeader(m_header);
    m_list->setModel(m_rows);
    m_list->setSortingEnabled(false);
    m_itemList = new DataTable(tr("Entries of the file"), holder);
    m_itemList->setModel(m_items);
    m_itemList->setWidths({0, 10, 11, 10, 10, 12, 12, 18, 16});
    m_itemList->setOptional({2, 5, 3, 7, 8});
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
    connect(m_issues, &ImportIssues::meaningChosen, this, &ImportPreview::meaningChosen);
    connect(m_issues, &ImportIssues::kidsAccepted, this, &ImportPreview::kidsAccepted);
    connect(m_issues, &ImportIssues::placeWanted, this, &ImportPreview::goToPlace);
    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        if (m_reading && m_reading->hasColumns())
            m_rows->showOnlyToLookAt(only);
        else
            showEntries();
    });
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::importRequested);
    for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{m_items, m_payments})
        connect(model, &QAbstractItemModel::modelReset, this, &ImportPreview::indexPlaces); // Sorted otherwise.
}

void ImportPreview::show(std::shared_ptr<const ImportReading> reading, const QString &firm)
{
    if (m_reading && m_reading->batch.sha256 != reading->batch.sha256)
        m_only->setChecked(false); // What was chosen for one file says nothing of the next.
    m_reading = std::move(reading);
    m_busy = false;
    showRows(*m_reading);
    indexPlaces();
    m_issues->show(*m_reading, firm, [this](const QString &place) { return rowOfPlace(place) >= 0; });
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
        m_banner->show(Tone::Neutral, {});
        offerSelection(m_rows->toLookAt(), reading.list->rowCount);
        return;
    }
    m_shownItems.clear();
    m_shownPayments.clear();
    m_names.clear();
    if (reading.batch.isBankFile()) {
        m_tables->setCurrentWidget(m_paymentList);
        for (const import::ImportedPayment &payment : reading.batch.payments)
            m_shownPayments.push_back(&payment);
        m_banner->show(Tone::Neutral, {});
    } else {
        m_tables->setCurrentWidget(m_itemList);
        for (const import::ImportedDebtor &debtor : reading.batch.debtors)
            m_names.insert(debtor.debtor.number, debtor.debtor.name);
        for (const import::ImportedItem &item : reading.batch.items) {
            if (!item.claim.open.isZero())
                m_shownItems.push_back(&item);
        }
        const auto settled = static_cast<int>(reading.batch.items.size() - m_shownItems.size());
        m_banner->show(Tone::Neutral, {}, settled > 0 ? tr("%n settled entries stay out of the ledger.", nullptr, settled) : QString());
    }
    m_items->setRows(m_shownItems);
    m_payments->setRows(m_shownPayments);
    m_entriesOf = m_reading;
    m_needLook.clear();
    for (const Issue &issue : reading.batch.issues) {
        if (issue.severity == Severity::Info)
            continue;
        if (const int row = rowOfPlace(issue.place); row >= 0)
            m_needLook.insert(shownTable() == m_itemList ? static_cast<const void *>(*m_items->rowAt(row)) : static_cast<const void *>(*m_payments->rowAt(row)));
    }
    offerSelection(static_cast<int>(m_needLook.size()), static_cast<qint64>(m_shownItems.size() + m_shownPayments.size()));
    if (m_only->isChecked())
        showEntries();
}

void ImportPreview::offerSelection(int toLookAt, qint64 all)
{
    m_only->setText(tr("Only the %n rows that need a look", nullptr, toLookAt));
    m_only->setVisible(toLookAt > 0 && toLookAt < all);
    if (!m_only->isVisibleTo(this))
        m_only->setChecked(false);
}

void ImportPreview::showEntries()
{
    const auto chosen = [this](const auto &rows) {
        auto out = rows;
        if (m_only->isChecked())
            std::erase_if(out, [this](const void *row) { return !m_needLook.contains(row); });
        return out;
    };
    m_items->setRows(chosen(m_shownItems));
    m_payments->setRows(chosen(m_shownPayments));
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

DataTable *ImportPreview::shownTable() const
{
    return static_cast<DataTable *>(m_tables->currentWidget());
}

void ImportPreview::focusRows()
{
    DataTable *table = shownTable();
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
}

void ImportPreview::indexPlaces()
{
    m_places.clear();
    if (shownTable() == m_itemList) {
        for (int row = m_items->rowCount() - 1; row >= 0; --row) {
            m_places.insert((*m_items->rowAt(row))->debtor, row);
            m_places.insert((*m_items->rowAt(row))->origin.place(), row);
        }
    } else if (shownTable() == m_paymentList) {
        for (int row = m_payments->rowCount() - 1; row >= 0; --row)
            m_places.insert((*m_payments->rowAt(row))->place, row);
    }
    m_places.remove(QString());
}

int ImportPreview::rowOfPlace(const QString &place) const
{
    static const QRegularExpression figure(QStringLiteral("\\d+"));
    static const QRegularExpression word(QStringLiteral("[^\\s,]+"));
    if (shownTable() == m_list) {
        const auto line = figure.match(place);
        return line.hasMatch() ? m_rows->rowOfLine(line.captured().toInt()) : -1;
    }
    if (const auto known = m_places.constFind(place); known != m_places.cend())
        return *known;
    // "customer 1001, voucher 1054": the nearest is the voucher; the customer's first entry else.
    const QStringList parts = place.split(QStringLiteral(", "));
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (const auto known = m_places.constFind(*part); known != m_places.cend())
            return *known;
    }
    for (auto it = word.globalMatch(place); it.hasNext();) {
        if (const auto known = m_places.constFind(it.next().captured()); known != m_places.cend())
            return *known;
    }
    return -1;
}

void ImportPreview::goToPlace(const QString &place)
{
    int row = rowOfPlace(place);
    if (row < 0 && m_only->isChecked()) {
        m_only->setChecked(false);
        row = rowOfPlace(place);
    }
    DataTable *table = shownTable();
    if (row < 0)
        return;
    table->setCurrentIndex(table->model()->index(row, 0));
    table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
    table->setFocus();
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
        const auto count = [&](const QString &word, int number) {
            if (number > 0)
                sums.emplace_back(word, QString::number(number));
        };
        count(tr("New"), outcome.inserted);
        count(tr("Changed"), outcome.updated);
        count(tr("Unchanged"), outcome.unchanged);
        if (outcome.probablyPaid > 0)
            sums.emplace_back(tr("Probably paid"), QString::number(outcome.probablyPaid));
    }
    const QString why = whyNot();
    if (!why.isEmpty())
        sums.emplace_back(why, QString());
    m_sums->setSums(sums);
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(why.isEmpty() ? tr("Ctrl Enter") : why);
    if (reading.batch.isBankFile()) {
        m_import->setText(tr("Take in %n payments", nullptr, outcome.placed + outcome.waiting + outcome.asked + outcome.reversals));
        return;
    }
    const int entries = outcome.inserted + outcome.updated;
    m_import->setText(reading.batch.items.empty() && !reading.batch.debtors.empty() ? tr("Import %n customers", nullptr, static_cast<int>(reading.batch.debtors.size()))
                                                                                    : tr("Import %n entries", nullptr, entries));
}
