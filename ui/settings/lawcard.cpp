// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawcard.h"

#include "core/calendar/dateformat.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/datatable.h"

#include <QVBoxLayout>

namespace {

constexpr int historyRows = 4; ///< Of the chosen series, under the table.

} // namespace

LawCard::LawCard(const Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_model(rates::model().release())
    , m_banner(new Banner(this))
    , m_table(new DataTable(tr("Rates and days of the law"), this))
    , m_known(new InkLabel({}, theme::Role::Ink2, this))
    , m_source(new InkLabel({}, theme::Role::Ink3, this))
{
    m_model->setParent(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::gapL, 1, theme::gapL);
    column->setSpacing(theme::gapM);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    top->setSpacing(theme::gapM);
    top->addWidget(cardHeading(tr("Law and rates"), this));
    m_known->setWordWrap(true);
    top->addWidget(m_known);
    top->addWidget(m_banner);
    column->addLayout(top);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({0, 12, 11, 14, 26});
    m_table->setMinimumHeight(9 * theme::rowHeight);
    column->addWidget(m_table);
    m_source->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    m_source->setFont(theme::small(font()));
    m_source->setWordWrap(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_source);
    connect(m_table, &DataTable::currentRowChanged, this, &LawCard::showSource);
    load();
}

void LawCard::load()
{
    const LawTable &law = m_session.law();
    m_known->setText(tr("Every rate is known until %1. After that nothing is computed with an old one: what needs the missing rate waits and says so.")
                         .arg(fmt::date(law.knownUntil())));
    const std::vector<RateRow> ending = rates::ending(law, m_session.today());
    if (ending.empty()) {
        m_banner->show(Tone::Neutral, {});
    } else {
        const RateRow &first = ending.front();
        m_banner->show(Tone::Warn, tr("%1 is known only until %2.").arg(first.title, fmt::date(first.to)),
                       ending.size() > 1 ? tr("%n more series end about then. Update the rates in time.", nullptr, static_cast<int>(ending.size()) - 1)
                                         : tr("Update the rates in time."));
    }
    m_model->setRows(rates::on(law, m_session.today()));
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void LawCard::showSource(int row)
{
    const RateRow *rate = m_model->rowAt(row);
    if (!rate) {
        m_source->setText({});
        return;
    }
    QStringList lines;
    if (!rate->source.isEmpty())
        lines.append(tr("Source: %1").arg(rate->source));
    lines.append(tr("Rows: %1").arg(rates::history(m_session.law(), rate->series, historyRows).join(QStringLiteral("  ·  "))));
    m_source->setText(lines.join(u'\n'));
}
