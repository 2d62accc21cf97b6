// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/entryrulescard.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QAction>
#include <QHeaderView>
#include <QPointer>
#include <QVBoxLayout>

using workflow::EntryRuleWorkflow;

namespace {

constexpr std::array<EntryMeaning, 3> meanings{EntryMeaning::Payment, EntryMeaning::CreditNote, EntryMeaning::WriteOff};
constexpr int rowsShown = 5;

} // namespace

EntryRulesCard::EntryRulesCard(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    std::vector<TableColumn<Entry>> columns{
        {tr("Credits with"), [](const Entry &entry) { return EntryRuleWorkflow::described(entry.mark, entry.pattern); }, false, true, false, {}, {},
         [](const Entry &entry) { return entry.detail; }, [](const Entry &entry) { return entry.detail; }},
        {tr("How many"), [](const Entry &entry) { return entry.amount; }, true},
        {tr("Meaning"), [](const Entry &entry) { return entry.question ? tr("Answer") : word(entry.meaning); }, false, false, false, {},
         [](const Entry &entry) { return entry.question ? Tone::Warn : Tone::Ok; }},
        {tr("File"), [](const Entry &entry) { return entry.file; }, false, false, true},
    };
    m_model = std::make_unique<Model>(std::move(columns), [](const Entry &entry) { return entry.question ? -entry.question : entry.rule; }, [](const Entry &) { return Money(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::gapM, 1, 1);
    column->setSpacing(0);
    auto *heading = cardHeading(tr("What credits in the accounts mean"), this);
    heading->setContentsMargins(theme::gapL, 0, theme::gapL, theme::gapS);
    column->addWidget(heading);
    m_table = new DataTable(tr("What credits in the accounts mean"), this);
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 18, 14, 18});
    m_table->setOptional({1, 3});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table);
    m_foot = new SumBar(this);
    for (size_t at = 0; at < meanings.size(); ++at) {
        m_meanings[at] = new QPushButton(word(meanings[at]), m_foot);
        m_meanings[at]->setToolTip(EntryRuleWorkflow::described(meanings[at]));
        m_foot->addAct(m_meanings[at]);
        connect(m_meanings[at], &QPushButton::clicked, this, [this, meaning = meanings[at]] { answer(meaning); });
    }
    m_forget = quietButton(tr("Forget the rule"), m_foot);
    m_foot->addAct(m_forget);
    column->addWidget(m_foot);
    auto *remove = new QAction(tr("Forget the rule"), m_table);
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &EntryRulesCard::forget);
    connect(m_forget, &QPushButton::clicked, this, &EntryRulesCard::forget);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int) { showChosen(); });
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (changes.imports)
            load();
    });
    load();
}

QString EntryRulesCard::word(EntryMeaning meaning)
{
    switch (meaning) {
    case EntryMeaning::Payment: return tr("Payment");
    case EntryMeaning::CreditNote: return tr("Credit note");
    case EntryMeaning::WriteOff: break;
    }
    return tr("Write-off");
}

void EntryRulesCard::load()
{
    EntryRuleWorkflow verbs(m_context.session);
    auto questions = verbs.questions();
    auto rules = verbs.rules();
    if (!questions || !rules) {
        emit notice({Tone::Bad, !questions ? questions.error().message : rules.error().message});
        return;
    }
    std::vector<Entry> rows;
    for (const workflow::AskedEntry &asked : *questions) {
        const EntryQuestion &question = asked.question;
        rows.push_back({asked.id, 0, question.mark, question.pattern, question.readAs,
                        tr("%1 Read as %2 until you answer.").arg(EntryRuleWorkflow::whyText(question.why), word(question.readAs).toLower()),
                        //: %1 is how many credits, %2 an amount
                        tr("%1 · %2").arg(question.entries).arg(fmt::amount(question.sum)), asked.file});
    }
    for (const EntryRule &rule : *rules)
        rows.push_back({0, rule.id, rule.mark, rule.pattern, rule.meaning, tr("Remembered since %1").arg(fmt::date(rule.learned)), {}, {}});
    setVisible(!rows.empty());
    const int shown = qBound(1, static_cast<int>(rows.size()), rowsShown);
    m_model->setRows(std::move(rows));
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + shown * m_table->verticalHeader()->defaultSectionSize() + 2);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

const EntryRulesCard::Entry *EntryRulesCard::current() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

void EntryRulesCard::showChosen()
{
    const Entry *entry = current();
    m_foot->setSums({{!entry ? tr("Choose a line.") : entry->question ? tr("What is it?") : tr("Later imports follow the rule."), {}}});
    for (size_t at = 0; at < meanings.size(); ++at)
        m_meanings[at]->setEnabled(entry && (entry->question || entry->meaning != meanings[at]));
    m_forget->setVisible(entry && !entry->question);
}

void EntryRulesCard::answer(EntryMeaning meaning)
{
    const Entry *entry = current();
    if (!entry)
        return;
    EntryRuleWorkflow verbs(m_context.session);
    const QString what = EntryRuleWorkflow::described(entry->mark, entry->pattern);
    const QString file = entry->file;
    auto rule = entry->question ? verbs.answer(entry->question, meaning) : verbs.set(entry->mark, entry->pattern, meaning);
    if (!rule) {
        emit notice({Tone::Bad, rule.error().message});
        return;
    }
    load();
    const QString text = tr("%1: %2. Later imports follow it.").arg(what, EntryRuleWorkflow::described(meaning));
    const QString again = file.isEmpty() ? QString() : u' ' + tr("Import %1 again, and the ledger does too.").arg(file);
    const QPointer<EntryRulesCard> alive(this);
    emit notice({Tone::Ok, text + again, tr("Undo"), [alive, id = rule->id] {
                     if (!alive)
                         return;
                     auto gone = EntryRuleWorkflow(alive->m_context.session).revoke(id);
                     alive->load();
                     emit alive->notice(gone ? Notice{Tone::Ok, tr("The rule is forgotten.")} : Notice{Tone::Bad, gone.error().message});
                 }});
}

void EntryRulesCard::forget()
{
    const Entry *entry = current();
    if (!entry || entry->question)
        return;
    auto gone = EntryRuleWorkflow(m_context.session).revoke(entry->rule);
    load();
    emit notice(gone ? Notice{Tone::Ok, tr("The rule is forgotten. The next import asks again.")} : Notice{Tone::Bad, gone.error().message});
}
