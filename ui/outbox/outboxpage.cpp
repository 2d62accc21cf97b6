// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/letterworkflow.h"
#include "ui/models/words.h"
#include "ui/shell/listsaver.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sumbar.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

OutboxPage::OutboxPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(lists::outbox(context.session))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Outbox"), this);
    outer->addWidget(m_frame);
    m_search = new SearchField(tr("Debtor, case, or >1000"), tr("Ctrl F"), this);
    m_frame->addTool(m_search);
    m_chips = new FilterChips(this);
    m_chips->add(Review, tr("To be looked at"));
    m_chips->add(ReadyToPrint, tr("Ready to print"));
    m_chips->add(Printed, tr("Printed, not posted"));
    m_chips->add(Pending, tr("All waiting"));
    m_chips->add(Gone, tr("Posted"));
    m_chips->add(All, tr("All"));
    m_frame->addRow(m_chips);
    m_frame->body()->addWidget(buildList(), 5);
    m_frame->body()->addWidget(buildDetail(), 4);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_search->showFault(m_model->setSearch(text));
        showActs();
    });
    connect(m_chips, &FilterChips::changed, this, [this](int chip) {
        m_model->setPredicate([chip](const workflow::OutboxRow &row) { return fits(row, static_cast<Chip>(chip)); });
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        showActs();
    });
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (!changes.letters)
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
    m_model->setPredicate([](const workflow::OutboxRow &row) { return fits(row, Review); });
    showCurrent(-1);
    showActs();
}

QWidget *OutboxPage::buildList()
{
    m_list = new ListCard(tr("Letters"), this);
    m_table = m_list->table();
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 10, -158, -148, 10, 10, 11, 0});
    m_table->setOptional({6, 1, 5, 4, 7});
    m_saver = new ListSaver(m_context, m_table, tr("Outbox"), this);
    m_frame->addTool(m_saver->button(this));
    m_empty = m_list->empty();
    m_sums = m_list->sums();
    m_posted = new QPushButton(m_sums);
    m_print = primaryButton({}, m_sums);
    m_sums->addAct(m_posted);
    m_sums->addAct(m_print);
    connect(m_table, &DataTable::currentRowChanged, this, &OutboxPage::showCurrent);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        if (const workflow::OutboxRow *entry = m_model->rowAt(row))
            emit navigate({QStringLiteral("case"), entry->letter.caseId.value, {}});
    });
    connect(m_empty, &EmptyState::activated, this, [this] { emit navigate({QStringLiteral("cases"), 0, {}}); });
    connect(m_print, &QPushButton::clicked, this, &OutboxPage::print);
    connect(m_posted, &QPushButton::clicked, this, &OutboxPage::posted);
    return m_list;
}

QWidget *OutboxPage::buildDetail()
{
    auto *card = new Card(this);
    card->setMinimumWidth(320);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::gapL, theme::gapM, theme::gapM, theme::gapM);
    m_heading = cardHeading({}, card);
    m_state = new InkLabel({}, theme::Role::Ink2, card);
    m_attention = new Banner(card);
    m_pdf = new PdfView(card);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_attention);
    column->addWidget(m_pdf, 1);
    auto *row = new QHBoxLayout;
    m_approve = new QPushButton(tr("Approve"), card);
    m_hold = new QPushButton(tr("Hold back"), card);
    m_remake = new QPushButton(tr("Make anew"), card);
    m_withdraw = new QPushButton(tr("Withdraw"), card);
    m_returned = new QPushButton(tr("Came back"), card);
    for (QPushButton *button : {m_approve, m_hold, m_remake, m_withdraw, m_returned})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_attention, &Banner::activated, this, &OutboxPage::remake);
    connect(m_approve, &QPushButton::clicked, this, &OutboxPage::approve);
    connect(m_hold, &QPushButton::clicked, this, &OutboxPage::hold);
    connect(m_remake, &QPushButton::clicked, this, &OutboxPage::remake);
    connect(m_withdraw, &QPushButton::clicked, this, &OutboxPage::withdraw);
    connect(m_returned, &QPushButton::clicked, this, &OutboxPage::returned);
    return card;
}

bool OutboxPage::fits(const workflow::OutboxRow &row, Chip chip)
{
    const LetterState state = row.letter.state;
    switch (chip) {
    case Review: return state == LetterState::Generated;
    case ReadyToPrint: return (state == LetterState::Approved || state == LetterState::Generated) && !row.letter.held && row.attention.isEmpty() && !row.letter.printed.isValid();
    case Printed: return state == LetterState::Approved && row.letter.printed.isValid();
    case Pending: return isPending(state);
    case Gone: return isEffective(state) || state == LetterState::Returned;
    case All: return true;
    }
    return true;
}

void OutboxPage::enter(const Route &)
{
    if (m_stale)
        load();
    m_table->setFocus();
}

void OutboxPage::load()
{
    m_stale = false;
    inBackground<std::vector<workflow::OutboxRow>>(
        m_context.session, this, [](Session &session, const Progress &) { return workflow::OutboxWorkflow(session).list(true); },
        [this](Result<std::vector<workflow::OutboxRow>> rows) { showRows(std::move(rows)); });
}

void OutboxPage::showRows(Result<std::vector<workflow::OutboxRow>> rows)
{
    if (!rows) {
        emit notice({Tone::Bad, rows.error().message});
        return;
    }
    std::reverse(rows->begin(), rows->end());
    const workflow::OutboxRow *before = m_model->rowAt(m_table->currentIndex().row());
    const qint64 kept = before ? before->letter.id.value : 0;
    std::array<int, All + 1> counts{};
    for (const workflow::OutboxRow &row : *rows) {
        for (int chip = Review; chip <= All; ++chip)
            counts[static_cast<size_t>(chip)] += fits(row, static_cast<Chip>(chip)) ? 1 : 0;
    }
    for (int chip = Review; chip <= All; ++chip)
        m_chips->setCount(chip, counts[static_cast<size_t>(chip)]);
    m_frame->setSubtitle(tr("%n letters wait", nullptr, counts[Pending]));
    m_model->setRows(std::move(*rows));
    if (m_model->rowCount() == 0 && m_chips->chosen() == Review)
        m_chips->choose(counts[Pending] > 0 ? Pending : Gone);
    const int row = m_model->rowOf(kept);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    showCurrent(m_table->currentIndex().row());
    showActs();
    if (!m_search->hasFocus())
        m_table->setFocus();
}

void OutboxPage::showCurrent(int row)
{
    const workflow::OutboxRow *entry = m_model->rowAt(row);
    for (QPushButton *button : {m_approve, m_hold, m_remake, m_withdraw, m_returned})
        button->setVisible(false);
    if (!entry) {
        m_heading->setText(tr("No letter chosen"));
        m_state->setText({});
        m_attention->show(Tone::Neutral, {});
        m_pdf->setMessage({});
        return;
    }
    const Letter &letter = entry->letter;
    m_heading->setText(m_context.session.stepName(letter.step) + QStringLiteral(" · ") + entry->debtorName);
    QStringList state{words::letterState(letter.state)};
    if (letter.sent.isValid())
        state.append(tr("posted %1").arg(fmt::date(letter.sent)));
    else if (letter.printed.isValid())
        state.append(tr("printed %1").arg(fmt::date(letter.printed)));
    state.append(tr("fee %1").arg(fmt::kroner(letter.fee + letter.compensation)));
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_attention->show(Tone::Warn, entry->attention, {}, entry->attention.isEmpty() || !entry->postable ? QString() : tr("Make anew"));
    auto bytes = workflow::LetterWorkflow(m_context.session).pdf(letter.id);
    if (bytes)
        m_pdf->setPdf(*bytes);
    else
        m_pdf->setMessage(bytes.error().message);
    const bool pending = isPending(letter.state);
    m_approve->setVisible(letter.state == LetterState::Generated);
    m_hold->setVisible(pending);
    m_hold->setText(letter.held ? tr("Release") : tr("Hold back"));
    m_remake->setVisible(pending);
    m_withdraw->setVisible(pending);
    m_returned->setVisible(isEffective(letter.state));
}

void OutboxPage::showActs()
{
    const auto printable = idsOf(ReadyToPrint).size();
    const auto printed = idsOf(Printed).size();
    m_print->setText(tr("Print %n letters", nullptr, static_cast<int>(printable)));
    m_print->setEnabled(printable > 0);
    m_print->setToolTip(printable > 0 ? QString() : tr("No letter is ready to be printed."));
    m_posted->setText(tr("%n are posted", nullptr, static_cast<int>(printed)));
    m_posted->setEnabled(printed > 0);
    m_posted->setToolTip(printed > 0 ? tr("Confirm that the printed letters are in the post.") : tr("Print letters first; then confirm that they are in the post."));
    m_sums->setSums({{tr("%n shown", nullptr, m_model->rowCount()), {}}, {tr("To pay"), fmt::amount(m_model->shownAmount())}});
    const bool none = m_model->rowCount() == 0;
    if (none && m_model->rows().empty())
        m_empty->setText(tr("No letters yet"), tr("Letters come here when a case takes its next step. Nothing leaves before you have seen it."), tr("Go to the cases"));
    else if (none)
        m_empty->setText(tr("Nothing here"), tr("No letter fits the chip and the search."), {});
    m_list->showList(!none);
}

std::vector<LetterId> OutboxPage::idsOf(Chip chip) const
{
    std::vector<LetterId> out;
    for (const workflow::OutboxRow &row : m_model->rows()) {
        if (fits(row, chip))
            out.push_back(row.letter.id);
    }
    return out;
}

std::vector<LetterId> OutboxPage::chosen() const
{
    std::vector<LetterId> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const workflow::OutboxRow *row = m_model->rowAt(index.row()))
            out.push_back(row->letter.id);
    }
    return out;
}

void OutboxPage::tell(const Result<int> &result, const QString &done)
{
    emit notice(result ? Notice{Tone::Ok, done} : Notice{Tone::Bad, result.error().message});
}

void OutboxPage::approve()
{
    const auto ids = chosen();
    tell(workflow::OutboxWorkflow(m_context.session).approve(ids), tr("%n letters approved.", nullptr, static_cast<int>(ids.size())));
}

void OutboxPage::hold()
{
    const workflow::OutboxRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    const bool held = !row->letter.held;
    tell(workflow::OutboxWorkflow(m_context.session).hold(chosen(), held), held ? tr("Held back; printing skips it.") : tr("Released."));
}

void OutboxPage::withdraw()
{
    const auto ids = chosen();
    m_context.prompts.ask(this, tr("Withdraw %n letters?", nullptr, static_cast<int>(ids.size())), tr("Their step is then not taken and their fee not charged. They can be made anew."), tr("Withdraw"),
                          [this, ids](bool yes) {
                              if (yes)
                                  tell(workflow::OutboxWorkflow(m_context.session).withdraw(ids), tr("Withdrawn."));
                          });
}

void OutboxPage::remake()
{
    const workflow::OutboxRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    auto letter = workflow::OutboxWorkflow(m_context.session).remake(row->letter.id);
    emit notice(letter ? Notice{Tone::Ok, tr("Made anew with deadline %1.").arg(fmt::date(letter->deadline))} : Notice{Tone::Bad, letter.error().message});
}

void OutboxPage::print()
{
    const QString proposal = QStringLiteral("kravbok-%1.pdf").arg(fmt::isoDate(m_context.session.today()));
    m_context.prompts.saveFile(this, tr("Save the print job"), proposal, tr("PDF files (*.pdf)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        inBackground<workflow::PrintJob>(
            m_context.session, this, [](Session &session, const Progress &progress) { return workflow::OutboxWorkflow(session).print(progress); },
            [this, path](Result<workflow::PrintJob> job) {
                if (!job) {
                    emit notice({Tone::Bad, job.error().message});
                    return;
                }
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(job->pdf) != job->pdf.size() || !file.commit()) {
                    emit notice({Tone::Bad, tr("%1 could not be written: %2").arg(path, file.errorString())});
                    return;
                }
                m_context.session.announce(Changes::everything());
                emit notice({Tone::Ok, tr("%n letters with a cover list lie in one PDF. Confirm when they are in the post.", nullptr, static_cast<int>(job->letters.size())),
                             tr("Open the PDF"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
                m_chips->choose(Printed);
            });
    });
}

void OutboxPage::posted()
{
    const auto ids = idsOf(Printed);
    const QDate today = m_context.session.today();
    m_context.prompts.dateAndNote(this, tr("When were the %n letters posted?", nullptr, static_cast<int>(ids.size())), today, today, tr("Confirm"), [this, ids](QDate day, const QString &) {
        if (day.isValid())
            tell(workflow::OutboxWorkflow(m_context.session).posted(ids, day), tr("%n letters are posted; their deadlines run.", nullptr, static_cast<int>(ids.size())));
    });
}

void OutboxPage::returned()
{
    const workflow::OutboxRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    auto done = workflow::OutboxWorkflow(m_context.session).returned(row->letter.id);
    emit notice(done ? Notice{Tone::Ok, tr("The letter came back; its step counts as not taken. Check the address.")} : Notice{Tone::Bad, done.error().message});
}

std::vector<PageAction> OutboxPage::actions()
{
    return {{tr("Approve the chosen letters"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { approve(); }},
            {tr("Print the letters"), QKeySequence(QKeySequence::Print), [this] { print(); }, m_print->isEnabled() ? QString() : m_print->toolTip()},
            {tr("Confirm that letters are posted"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { posted(); }, m_posted->isEnabled() ? QString() : m_posted->toolTip()},
            {tr("Withdraw the chosen letters"), {}, [this] { withdraw(); }},
            {tr("Make the letter anew"), {}, [this] { remake(); }},
            m_saver->action()};
}

void OutboxPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}
