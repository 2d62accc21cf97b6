// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "core/money/format.h"
#include "core/workflow/letterworkflow.h"
#include "ui/models/words.h"
#include "ui/shell/listsaver.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sumbar.h"

#include <QVBoxLayout>

#include <array>

CasesPage::CasesPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(lists::cases(context.session))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Cases"), this);
    outer->addWidget(m_frame);
    m_search = new SearchField(tr("Debtor, case, or >1000"), tr("Ctrl F"), this);
    m_frame->addTool(m_search);
    m_chips = new FilterChips(this);
    m_chips->add(Ready, tr("Ready"));
    m_chips->add(Open, tr("Open"));
    m_chips->add(Waiting, tr("Letter in the outbox"));
    m_chips->add(Stopped, tr("Paused or disputed"));
    m_chips->add(Closed, tr("Closed"));
    m_chips->add(All, tr("All"));
    m_frame->addRow(m_chips);

    m_list = new ListCard(tr("Cases"), this);
    m_table = m_list->table();
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 10, -176, 10, 12, 0});
    m_table->setBadges(2, words::stepNames(m_context.session));
    m_saver = new ListSaver(m_context, m_table, tr("Cases"), this);
    m_frame->addTool(m_saver->button(this));
    m_empty = m_list->empty();
    m_sums = m_list->sums();
    m_send = primaryButton({}, m_sums);
    m_sums->addAct(m_send);
    m_frame->body()->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_search->showFault(m_model->setSearch(text));
        showSums();
    });
    connect(m_chips, &FilterChips::changed, this, [this](int chip) {
        m_chipChosen = true;
        m_model->setPredicate([chip](const workflow::CaseRow &row) { return fits(row, static_cast<Chip>(chip)); });
        showSums();
    });
    connect(m_table, &DataTable::opened, this, &CasesPage::openRow);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->rows().empty())
            emit navigate({QStringLiteral("ledger"), 0, {}});
        else
            m_chips->choose(All);
    });
    connect(m_send, &QPushButton::clicked, this, &CasesPage::sendReady);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (!changes.cases)
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
    m_model->setPredicate([](const workflow::CaseRow &row) { return fits(row, Ready); });
}

bool CasesPage::fits(const workflow::CaseRow &row, Chip chip)
{
    const bool open = row.state != CaseState::Closed;
    switch (chip) {
    case Ready: return open && row.ready && !row.pending;
    case Open: return open;
    case Waiting: return open && row.pending;
    case Stopped: return row.state == CaseState::Paused || row.state == CaseState::Disputed;
    case Closed: return !open;
    case All: return true;
    }
    return true;
}

void CasesPage::enter(const Route &)
{
    if (m_stale)
        load();
    m_table->setFocus();
}

void CasesPage::load()
{
    if (m_job)
        m_job->cancel();
    m_stale = false;
    m_job = inBackground<std::vector<workflow::CaseRow>>(
        m_context.session, this, [](Session &session, const Progress &) { return workflow::CaseWorkflow(session).list(true); },
        [this](Result<std::vector<workflow::CaseRow>> rows) { showRows(std::move(rows)); });
}

void CasesPage::showRows(Result<std::vector<workflow::CaseRow>> rows)
{
    if (!rows) {
        emit notice({Tone::Bad, rows.error().message});
        return;
    }
    std::array<int, All + 1> counts{};
    for (const workflow::CaseRow &row : *rows) {
        for (int chip = Ready; chip <= All; ++chip)
            counts[static_cast<size_t>(chip)] += fits(row, static_cast<Chip>(chip)) ? 1 : 0;
    }
    for (int chip = Ready; chip <= All; ++chip)
        m_chips->setCount(chip, counts[static_cast<size_t>(chip)]);
    m_frame->setSubtitle(tr("%n open cases", nullptr, counts[Open]));
    m_model->setRows(std::move(*rows));
    // Nothing is ready: showing the open ones says more than an empty list.
    if (!m_chipChosen && counts[Ready] == 0)
        m_chips->choose(Open);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showSums();
}

void CasesPage::showSums()
{
    const int shown = m_model->rowCount();
    m_sums->setSums({{tr("%n shown", nullptr, shown), {}}, {tr("Owed today"), fmt::amount(m_model->shownAmount())}});
    int ready = 0;
    for (int row = 0; row < shown; ++row)
        ready += fits(*m_model->rowAt(row), Ready) && isLetterStep(static_cast<Step>(m_model->rowAt(row)->coming)) ? 1 : 0;
    m_send->setText(tr("Make %n letters", nullptr, ready));
    m_send->setEnabled(ready > 0);
    m_send->setToolTip(ready > 0 ? tr("The next lawful letter of each case shown. They wait in the outbox until you have looked at them.")
                                 : tr("No case shown here can take its next step today."));
    const bool none = shown == 0;
    if (none && m_model->rows().empty())
        m_empty->setText(tr("There are no cases yet"), tr("Tick overdue invoices in the ledger and press Start."), tr("Go to the ledger"));
    else if (none)
        m_empty->setText(tr("Nothing fits"), tr("No case fits the chip and the search."), tr("Show all"));
    m_list->showList(!none);
}

void CasesPage::openRow(int row)
{
    if (const workflow::CaseRow *entry = m_model->rowAt(row))
        emit navigate({QStringLiteral("case"), entry->id.value, {}});
}

void CasesPage::sendReady()
{
    std::vector<std::pair<CaseId, Step>> queue;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const workflow::CaseRow &entry = *m_model->rowAt(row);
        if (fits(entry, Ready) && isLetterStep(static_cast<Step>(entry.coming)))
            queue.emplace_back(entry.id, static_cast<Step>(entry.coming));
    }
    if (queue.empty())
        return;
    m_send->setEnabled(false);
    struct Made
    {
        int letters = 0;
        QStringList faults;
    };
    m_job = inBackground<Made>(
        m_context.session, this,
        [queue](Session &session, const Progress &progress) -> Result<Made> {
            Made made;
            workflow::LetterWorkflow letters(session);
            for (const auto &[id, step] : queue) {
                if (progress.stopped())
                    break;
                if (auto letter = letters.send(id, step))
                    ++made.letters;
                else
                    made.faults.append(letter.error().message);
                progress.step(made.letters, static_cast<qint64>(queue.size()));
            }
            return made;
        },
        [this](Result<Made> made) {
            if (!made) {
                emit notice({Tone::Bad, made.error().message});
                return;
            }
            m_context.session.announce(Changes::everything());
            const QString done = tr("%n letters lie in the outbox.", nullptr, made->letters);
            emit notice({made->faults.isEmpty() ? Tone::Ok : Tone::Warn, made->faults.isEmpty() ? done : done + u' ' + made->faults.join(u' '),
                         tr("Look at them"), [this] { emit navigate({QStringLiteral("outbox"), 0, {}}); }});
        },
        [this](qint64 now, qint64 total) { m_frame->setSubtitle(tr("Making letter %1 of %2 …").arg(now).arg(total)); });
}

std::vector<PageAction> CasesPage::actions()
{
    return {{tr("Make the next letter of every case shown"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { sendReady(); }, m_send->isEnabled() ? QString() : m_send->toolTip()},
            m_saver->action()};
}

void CasesPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}
