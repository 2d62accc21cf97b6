// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importhistory.h"

#include "core/calendar/dateformat.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QVBoxLayout>

#include <algorithm>

ImportHistory::ImportHistory(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_model(lists::importRecords().release())
    , m_table(new DataTable(tr("Earlier imports"), this))
    , m_foot(new SumBar(this))
    , m_takeBack(new QPushButton(tr("Take back …"), this))
{
    m_model->setParent(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::gapM, 1, 1);
    column->setSpacing(0);
    auto *heading = cardHeading(tr("Earlier imports"), this);
    heading->setContentsMargins(theme::gapL, 0, theme::gapL, theme::gapS);
    column->addWidget(heading);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({11, 0, 9, 7, 8, 15});
    column->addWidget(m_table, 1);
    m_foot->addAct(m_takeBack);
    column->addWidget(m_foot);
    connect(m_table, &DataTable::currentRowChanged, this, &ImportHistory::showChosen);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportHistory::askTakeBack);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (changes.imports)
            load();
    });
    load();
}

void ImportHistory::addTool(QWidget *tool)
{
    m_foot->addAct(tool);
}

void ImportHistory::load()
{
    auto records = workflow::ImportWorkflow(m_context.session).list();
    if (!records) {
        emit notice({Tone::Bad, records.error().message});
        return;
    }
    std::sort(records->begin(), records->end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    const bool any = !records->empty();
    m_model->setRows(std::move(*records));
    setVisible(any);
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void ImportHistory::showChosen()
{
    const workflow::ImportRecord *record = m_model->rowAt(m_table->currentIndex().row());
    const bool possible = record && !record->undone && !m_busy;
    m_takeBack->setEnabled(possible);
    if (!record)
        m_foot->setSums({{tr("Choose an import to take it back."), {}}});
    else if (record->undone)
        m_foot->setSums({{tr("%1 has been taken back.").arg(record->file), {}}});
    else
        m_foot->setSums({{tr("Chosen"), record->file}, {tr("imported"), fmt::date(record->day)}});
}

void ImportHistory::askTakeBack()
{
    const workflow::ImportRecord *record = m_model->rowAt(m_table->currentIndex().row());
    if (!record || record->undone)
        return;
    m_context.prompts.ask(this, tr("Take back the import of %1?").arg(record->file),
                          tr("What it brought leaves the ledger, and what it changed becomes as it was. Nothing is taken back if a case or a payment rests on it."),
                          tr("Take back"), [this, batch = record->id, file = record->file](bool yes) {
                              if (yes)
                                  takeBack(batch, file);
                          });
}

void ImportHistory::takeBack(BatchId batch, const QString &file)
{
    m_busy = true;
    showChosen();
    inBackground<bool>(
        m_context.session, this,
        [batch](Session &session, const Progress &) -> Result<bool> {
            if (auto done = workflow::ImportWorkflow(session).undo(batch); !done)
                return done.error();
            return true;
        },
        [this, file](Result<bool> done) {
            m_busy = false;
            if (done) {
                Changes changes;
                changes.ledger = changes.cases = changes.payments = changes.imports = true;
                m_context.session.announce(changes);
                emit notice({Tone::Ok, tr("The import of %1 is taken back.").arg(file)});
            } else {
                emit notice({Tone::Bad, done.error().message});
            }
            showChosen();
        });
}
