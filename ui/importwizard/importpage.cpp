// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importpage.h"

#include "ui/importwizard/importdrop.h"
#include "ui/importwizard/importhistory.h"
#include "ui/importwizard/importpreview.h"
#include "ui/models/importwords.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/workview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

ImportPage::ImportPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Import"), this);
    outer->addWidget(m_frame);
    m_another = new QPushButton(tr("Choose another file …"), this);
    m_frame->addTool(m_another);

    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_choose = new QWidget(holder);
    auto *column = new QVBoxLayout(m_choose);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapL);
    m_drop = new ImportDrop(m_choose);
    m_history = new ImportHistory(context, m_choose);
    column->addWidget(m_drop, 3);
    column->addWidget(m_history, 2);
    m_work = new WorkView(holder);
    m_preview = new ImportPreview(holder);
    m_refused = new EmptyState({}, {}, tr("Choose another file …"), holder);
    for (QWidget *part : std::initializer_list<QWidget *>{m_choose, m_work, m_preview, m_refused})
        m_stack->addWidget(part);
    m_frame->body()->addWidget(holder, 1);

    connect(m_another, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_drop, &ImportDrop::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_refused, &EmptyState::activated, this, &ImportPage::chooseFile);
    connect(m_history, &ImportHistory::notice, this, &Page::notice);
    connect(m_work, &WorkView::stopped, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_preview, &ImportPreview::importRequested, this, &ImportPage::write);
    connect(m_preview, &ImportPreview::columnsChanged, this, [this](const import::ColumnMap &map) {
        ImportWish wish = m_wish;
        wish.columns = map;
        look(wish);
    });
    connect(m_preview, &ImportPreview::termsChosen, this, [this](std::optional<int> days) {
        ImportWish wish = m_wish;
        wish.terms = days;
        look(wish);
    });
    setState(State::Choose);
}

void ImportPage::enter(const Route &route)
{
    if (!route.detail.isEmpty() && (m_state != State::Writing)) {
        look({route.detail, {}, {}});
    } else if (m_state == State::Refused) {
        setState(State::Choose);
    }
    if (m_state == State::Choose)
        m_drop->button()->setFocus();
}

void ImportPage::leave()
{
    // What is being written is finished; what is only being read need not be.
    if (m_job && m_state == State::Reading)
        m_job->cancel();
}

std::vector<PageAction> ImportPage::actions()
{
    const QString why = m_state == State::Preview ? m_preview->whyNot() : tr("Choose a file first.");
    return {{tr("Choose a file to import"), {}, [this] { chooseFile(); }}, {tr("Import the file shown"), {}, [this] { write(); }, why}};
}

void ImportPage::setState(State state)
{
    m_state = state;
    switch (state) {
    case State::Choose: m_stack->setCurrentWidget(m_choose); break;
    case State::Reading:
    case State::Writing: m_stack->setCurrentWidget(m_work); break;
    case State::Preview: m_stack->setCurrentWidget(m_preview); break;
    case State::Refused: m_stack->setCurrentWidget(m_refused); break;
    }
    m_another->setVisible(state == State::Preview);
    m_frame->setTitle(state == State::Choose ? tr("Import") : tr("Import the ledger"));
    if (state == State::Choose)
        m_frame->setSubtitle(tr("Nothing is written before you have seen it"));
    else if (state == State::Preview)
        m_frame->setSubtitle(ImportPreview::subtitle(*m_reading));
    else
        m_frame->setSubtitle(QFileInfo(m_wish.file).fileName());
    emit stateChanged();
}

void ImportPage::chooseFile()
{
    m_context.prompts.openFiles(this, tr("Choose a file from your accounts"), tr("Ledger files (*.xml *.csv *.txt *.tsv);;All files (*)"), [this](const QStringList &files) {
        if (!files.isEmpty())
            look({files.front(), {}, {}});
    });
}

void ImportPage::look(const ImportWish &wish)
{
    if (m_job)
        m_job->cancel();
    const bool sameFile = m_state == State::Preview && wish.file == m_wish.file;
    m_wish = wish;
    if (sameFile) {
        m_preview->setBusy(true);
    } else {
        setState(State::Reading);
        m_work->begin(tr("Reading %1").arg(QFileInfo(wish.file).fileName()), tr("Nothing is written yet."), tr("Stop"));
    }
    const int serial = ++m_serial;
    m_job = inBackground<std::shared_ptr<const ImportReading>>(
        m_context.session, this, [wish](Session &session, const Progress &progress) { return ImportReading::read(session, wish, progress); },
        [this, serial](Result<std::shared_ptr<const ImportReading>> reading) {
            if (serial == m_serial)
                showReading(std::move(reading));
        },
        [this](qint64 done, qint64 total) { m_work->step(done, total); });
}

void ImportPage::showReading(Result<std::shared_ptr<const ImportReading>> reading)
{
    if (!reading) {
        if (reading.error().kind == ErrorKind::Cancelled)
            setState(State::Choose);
        else
            refuse(tr("%1 could not be read").arg(QFileInfo(m_wish.file).fileName()), reading.error().message);
        return;
    }
    m_reading = *reading;
    if (m_reading->isHopeless()) {
        QStringList why;
        for (const words::IssueGroup &group : words::grouped(m_reading->batch.issues)) {
            if (group.severity == Severity::Error)
                why.append(QStringList{words::places(group), group.text, group.fix}.join(u' ').trimmed());
        }
        refuse(tr("%1 cannot be imported").arg(m_reading->batch.file), why.join(QStringLiteral("\n\n")));
        return;
    }
    m_preview->show(m_reading, m_context.session.creditor().name);
    setState(State::Preview);
}

void ImportPage::refuse(const QString &heading, const QString &text)
{
    m_refused->setText(heading, text, tr("Choose another file …"));
    setState(State::Refused);
}

void ImportPage::write()
{
    if (m_state != State::Preview || !m_preview->whyNot().isEmpty())
        return;
    setState(State::Writing);
    m_work->begin(tr("Importing %1").arg(m_reading->batch.file), tr("If you stop, nothing is changed."), tr("Stop"));
    ++m_serial;
    m_job = inBackground<workflow::ImportOutcome>(
        m_context.session, this,
        [reading = m_reading](Session &session, const Progress &progress) -> Result<workflow::ImportOutcome> {
            workflow::ImportWorkflow imports(session);
            if (reading->list) {
                const auto &columns = reading->list->map.columns;
                const bool chosen = std::any_of(columns.begin(), columns.end(), [](const import::Column &column) { return !column.guessed; });
                if (auto kept = chosen ? imports.rememberColumns(reading->list->map) : Result<void>(); !kept)
                    return kept.error();
            }
            return imports.commit(reading->batch, progress);
        },
        [this](Result<workflow::ImportOutcome> outcome) { showWritten(std::move(outcome)); },
        [this](qint64 done, qint64 total) { m_work->step(done, total); });
}

void ImportPage::showWritten(Result<workflow::ImportOutcome> outcome)
{
    if (!outcome) {
        setState(State::Preview);
        emit notice({outcome.error().kind == ErrorKind::Cancelled ? Tone::Neutral : Tone::Bad, outcome.error().message});
        return;
    }
    const QString file = m_reading->batch.file;
    m_reading.reset();
    setState(State::Choose);
    Changes changes;
    changes.ledger = changes.cases = changes.payments = changes.imports = true;
    m_context.session.announce(changes);
    const QPointer<ImportPage> page(this);
    emit notice({Tone::Ok, tr("%n entries were imported from %1.", nullptr, outcome->inserted + outcome->updated).arg(file), tr("Undo"),
                 [page, batch = outcome->batch, file] {
                     if (page)
                         page->m_history->takeBack(batch, file);
                 }});
    emit navigate({QStringLiteral("ledger"), 0, {}});
}
