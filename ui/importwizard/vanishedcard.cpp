// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/vanishedcard.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QHeaderView>
#include <QVBoxLayout>

VanishedCard::VanishedCard(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    using Row = workflow::VanishedItem;
    std::vector<TableColumn<Row>> columns{
        {tr("Customer"), [](const Row &row) { return row.debtorName; }, false, true},
        {tr("Invoice"), [](const Row &row) { return row.number; }},
        {tr("Due"), [](const Row &row) { return fmt::date(row.due); }, true, false, false, [](const Row &row) { return row.due.isValid() ? row.due.toJulianDay() : 0; }},
        {tr("Open here"), [](const Row &row) { return fmt::amount(row.open); }, true, false, false, [](const Row &row) { return row.open.ore(); }},
        {tr("Not in"), [](const Row &row) { return row.file; }, false, false, true},
    };
    m_model = std::make_unique<Model>(std::move(columns), [](const Row &row) { return row.claim.value; }, [](const Row &row) { return row.open; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::gapM, 1, 1);
    column->setSpacing(0);
    auto *heading = cardHeading(tr("Probably paid: no longer in your list"), this);
    heading->setContentsMargins(theme::gapL, 0, theme::gapL, theme::gapS);
    column->addWidget(heading);
    m_table = new DataTable(tr("Probably paid"), this);
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 11, 11, 12, 18});
    m_table->setOptional({4, 2});
    column->addWidget(m_table);
    m_foot = new SumBar(this);
    auto *stay = new QPushButton(tr("They are open"), m_foot);
    auto *paid = new QPushButton(tr("They are settled"), m_foot);
    m_foot->addAct(stay);
    m_foot->addAct(paid);
    column->addWidget(m_foot);
    connect(stay, &QPushButton::clicked, this, &VanishedCard::keep);
    connect(paid, &QPushButton::clicked, this, &VanishedCard::confirm);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VanishedCard::showSums);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (changes.imports || changes.ledger)
            load();
    });
    load();
}

void VanishedCard::load()
{
    auto rows = workflow::ImportWorkflow(m_context.session).vanished();
    if (!rows) {
        emit notice({Tone::Bad, rows.error().message});
        return;
    }
    setVisible(!rows->empty());
    // As high as its rows, up to six: what stands below stays in sight.
    const int shown = qBound(1, static_cast<int>(rows->size()), 6);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + shown * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_model->setRows(std::move(*rows));
    m_table->selectAll();
    showSums();
}

bool VanishedCard::hasAny() const
{
    return !m_model->rows().empty();
}

std::vector<ClaimId> VanishedCard::chosen() const
{
    std::vector<ClaimId> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const workflow::VanishedItem *row = m_model->rowAt(index.row()))
            out.push_back(row->claim);
    }
    return out;
}

void VanishedCard::showSums()
{
    Money sum;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const workflow::VanishedItem *row = m_model->rowAt(index.row()))
            sum += row->open;
    }
    m_foot->setSums({{tr("%n chosen", nullptr, static_cast<int>(rows.size())), fmt::amount(sum)}});
}

void VanishedCard::confirm()
{
    const auto claims = chosen();
    if (claims.empty()) {
        emit notice({Tone::Neutral, tr("Choose the entries first.")});
        return;
    }
    auto done = workflow::ImportWorkflow(m_context.session).confirmVanished(claims);
    tell(done ? Result<void>() : Result<void>(done.error()), tr("%n entries are settled. It can be taken back as an import.", nullptr, static_cast<int>(claims.size())));
}

void VanishedCard::keep()
{
    const auto claims = chosen();
    if (claims.empty()) {
        emit notice({Tone::Neutral, tr("Choose the entries first.")});
        return;
    }
    auto done = workflow::ImportWorkflow(m_context.session).keepVanished(claims);
    tell(done ? Result<void>() : Result<void>(done.error()), tr("%n entries stay open.", nullptr, static_cast<int>(claims.size())));
}

void VanishedCard::tell(const Result<void> &done, const QString &text)
{
    if (!done) {
        emit notice({Tone::Bad, done.error().message});
        return;
    }
    load();
    emit notice({Tone::Ok, text});
}
