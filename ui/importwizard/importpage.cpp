// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importpage.h"

#include "core/workflow/attachworkflow.h"
#include "core/workflow/entryruleworkflow.h"
#include "ui/importwizard/attachlist.h"
#include "ui/importwizard/entryrulescard.h"
#include "ui/importwizard/importdrop.h"
#include "ui/importwizard/importhistory.h"
#include "ui/importwizard/importpreview.h"
#include "ui/importwizard/vanishedcard.h"
#include "ui/models/importwords.h"
#include "ui/shell/listsaver.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/workview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPointer>
#include <QStackedLayout>

#include <algorithm>

ImportPage::ImportPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    build();
    connectParts();
    setState(State::Choose);
}

void ImportPage::enter(const Route &route)
{
    if (!route.detail.isEmpty() && (m_state != State::Writing)) {
        open(route.detail.split(u'\n', Qt::SkipEmptyParts));
    } else if (m_state == State::Refused) {
        setState(State::Choose);
    }
    placeFocus();
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
    const bool attaching = m_state == State::Attach;
    return {{tr("Choose a file to import"), {}, [this] { chooseFile(); }},
            {tr("Import the file shown"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { goAhead(); }, attaching ? m_attach->whyNot() : why},
            {tr("Go to the next thing to look at"), QKeySequence(Qt::Key_F8), [this] { m_preview->nextIssue(); }, m_state == State::Preview ? QString() : why},
            {tr("Next file"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { lookAtNext(); }, hasNext() ? QString() : tr("There is no other file.")},
            m_saver->action()};
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
    case State::Attach: m_stack->setCurrentWidget(m_attach); break;
    }
    m_another->setVisible(state == State::Preview || state == State::Attach);
    m_next->setVisible(hasNext() && (state == State::Preview || state == State::Refused));
    m_chooser->setVisible(m_chooser->count() > 1 && state != State::Choose);
    m_chooser->setEnabled(state != State::Writing);
    m_frame->setTitle(state != State::Choose && m_reading && m_reading->batch.isBankFile() ? tr("Import from the bank") : state == State::Choose ? tr("Import") : tr("Import the ledger"));
    if (state == State::Choose)
        m_frame->setSubtitle(tr("Nothing is written before you have seen it"));
    else if (state == State::Preview)
        m_frame->setSubtitle(ImportPreview::subtitle(*m_reading));
    else if (state == State::Attach)
        m_frame->setSubtitle(tr("%n invoices in PDF", nullptr, static_cast<int>(m_pdfs.size())));
    else
        m_frame->setSubtitle(QFileInfo(m_wish.file.shown).fileName());
    placeFocus();
    emit stateChanged();
}

void ImportPage::placeFocus()
{
    // Where one goes on from by keys alone; never away from somebody who is elsewhere.
    if (!isVisible())
        return;
    switch (m_state) {
    case State::Choose: m_drop->button()->setFocus(); break;
    case State::Reading:
    case State::Writing: m_work->stopButton()->setFocus(); break;
    case State::Preview: m_preview->focusRows(); break;
    case State::Refused: m_refused->setFocus(); break;
    case State::Attach: m_attach->table()->setFocus(); break;
    }
}

void ImportPage::goAhead()
{
    if (m_state == State::Attach)
        m_attach->keep();
    else
        write();
}

void ImportPage::stop()
{
    switch (m_state) {
    case State::Choose: return;
    case State::Writing:
        // It stops between two rows and takes back what it had written: that takes its time.
        if (m_job)
            m_job->cancel();
        m_work->stopping();
        return;
    case State::Attach: m_attach->cancel(); break;
    case State::Reading:
    case State::Preview:
    case State::Refused: break;
    }
    if (m_job)
        m_job->cancel();
    ++m_serial; // Nobody waits for its answer any more.
    setState(State::Choose);
}

void ImportPage::chooseFile()
{
    m_context.prompts.openFiles(this, tr("Choose a file from your accounts"), tr("Accounts, bank and invoices (*.xml *.csv *.txt *.tsv *.xlsx *.gbat *.zip *.pdf);;All files (*)"), [this](const QStringList &files) {
        if (!files.isEmpty())
            open(files);
    });
}

void ImportPage::open(const QStringList &paths)
{
    if (m_job)
        m_job->cancel();
    m_wish = {};
    m_wish.file.shown = paths.value(0);
    m_reading.reset();
    setState(State::Reading);
    m_work->begin(tr("Looking at what is there"), tr("Nothing is written yet."), tr("Stop"));
    const int serial = ++m_serial;
    m_job = offThread<Found>(
        this,
        [paths](const Progress &progress) -> Result<Found> {
            Found out;
            for (const QString &path : paths) {
                if (progress.stopped())
                    return Error{ErrorKind::Cancelled, tr("The reading was stopped.")};
                auto found = import::findFiles(path);
                if (!found)
                    return found.error();
                out.files.insert(out.files.end(), found->begin(), found->end());
            }
            out.pdfs = workflow::AttachWorkflow::takePdfs(out.files);
            return out;
        },
        [this, serial](Result<Found> found) {
            if (serial == m_serial)
                showFound(std::move(found));
        });
}

void ImportPage::showFound(Result<Found> found)
{
    m_files.clear();
    m_pdfs.clear();
    m_chooser->clear();
    if (!found) {
        if (found.error().kind == ErrorKind::Cancelled)
            setState(State::Choose);
        else
            refuse(tr("%1 could not be read").arg(QFileInfo(m_wish.file.shown).fileName()), found.error().message);
        return;
    }
    m_files = std::move(found->files);
    m_pdfs = std::move(found->pdfs);
    for (const import::FoundFile &file : m_files)
        m_chooser->addItem(file.shown);
    if (!m_pdfs.empty())
        m_chooser->addItem(tr("%n invoices in PDF", nullptr, static_cast<int>(m_pdfs.size())));
    if (m_files.empty() && m_pdfs.empty())
        refuse(tr("There is no file there"), tr("Choose a folder or an archive with files from your accounts or your bank."));
    else
        lookAt(0);
}

void ImportPage::lookAt(size_t at)
{
    if (at > m_files.size() || (at == m_files.size() && m_pdfs.empty()) || m_state == State::Writing)
        return;
    m_at = at;
    m_chooser->setCurrentIndex(static_cast<int>(at));
    m_reading.reset();
    if (at == m_files.size()) {
        setState(State::Attach);
        m_attach->look(m_pdfs);
        return;
    }
    ImportWish wish;
    wish.file = m_files[at];
    if (wish.file.problem.isEmpty()) {
        look(wish);
    } else {
        m_wish = wish;
        refuse(tr("%1 could not be read").arg(wish.file.shown), wish.file.problem);
    }
}

bool ImportPage::hasNext() const
{
    return m_at + 1 < m_files.size() + (m_pdfs.empty() ? 0 : 1);
}

void ImportPage::lookAtNext()
{
    if (hasNext() && m_state != State::Writing && m_state != State::Choose)
        lookAt(m_at + 1);
}

void ImportPage::remember(const EntryQuestion &question, EntryMeaning meaning)
{
    using workflow::EntryRuleWorkflow;
    auto rule = EntryRuleWorkflow(m_context.session).set(question.mark, question.pattern, meaning);
    if (!rule) {
        emit notice({Tone::Bad, rule.error().message});
        return;
    }
    m_rules->load();
    const QPointer<ImportPage> page(this);
    emit notice({Tone::Ok, tr("%1: %2. It is not asked again.").arg(EntryRuleWorkflow::described(question.mark, question.pattern), EntryRuleWorkflow::described(meaning)), tr("Undo"),
                 [page, id = rule->id] {
                     if (!page)
                         return;
                     if (auto gone = EntryRuleWorkflow(page->m_context.session).revoke(id); !gone)
                         emit page->notice({Tone::Bad, gone.error().message});
                     page->m_rules->load();
                     if (page->m_state == State::Preview)
                         page->look(page->m_wish);
                 }});
    look(m_wish);
}

void ImportPage::goOn(const Route &after)
{
    if (m_at < m_files.size())
        m_chooser->setItemText(static_cast<int>(m_at), tr("%1 (taken in)").arg(m_files[m_at].shown));
    if (hasNext()) {
        lookAt(m_at + 1);
        return;
    }
    m_files.clear();
    setState(State::Choose);
    if (!m_vanished->hasAny() || after.page != u"ledger")
        emit navigate(after);
}

void ImportPage::look(const ImportWish &wish)
{
    if (m_job)
        m_job->cancel();
    const bool sameFile = m_state == State::Preview && wish.file.shown == m_wish.file.shown && wish.file.path == m_wish.file.path;
    m_wish = wish;
    if (sameFile) {
        m_preview->setBusy(true);
    } else {
        setState(State::Reading);
        m_work->begin(tr("Reading %1").arg(QFileInfo(wish.file.shown).fileName()), tr("Nothing is written yet."), tr("Stop"), WorkView::Unit::Bytes);
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
            refuse(tr("%1 could not be read").arg(QFileInfo(m_wish.file.shown).fileName()), reading.error().message);
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
    m_work->begin(tr("Importing %1").arg(m_reading->batch.file), tr("If you stop, nothing is changed."), tr("Stop"), WorkView::Unit::Rows);
    ++m_serial;
    m_job = inBackground<workflow::ImportOutcome>(
        m_context.session, this,
        [reading = m_reading](Session &session, const Progress &progress) -> Result<workflow::ImportOutcome> {
            workflow::ImportWorkflow imports(session);
            auto outcome = imports.commit(reading->batch, progress);
            // After the file is in: one that was stopped leaves nothing behind, not even its mapping.
            if (outcome && reading->list) {
                const auto &columns = reading->list->map.columns;
                const bool chosen = std::any_of(columns.begin(), columns.end(), [](const import::Column &column) { return !column.guessed; });
                if (auto kept = chosen ? imports.rememberColumns(reading->list->map) : Result<void>(); !kept)
                    outcome->notes.push_back({Severity::Warning, QStringLiteral("columns.forgotten"), {}, kept.error().message, {}});
            }
            return outcome;
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
    const bool bank = m_reading->batch.isBankFile();
    m_reading.reset();
    m_state = State::Choose;
    Changes changes;
    changes.ledger = changes.cases = changes.payments = changes.imports = true;
    m_context.session.announce(changes);
    const QPointer<ImportPage> page(this);
    QStringList news{bank ? tr("%n payments found their place", nullptr, outcome->placed) : tr("%n entries were imported from %1.", nullptr, outcome->inserted + outcome->updated).arg(file)};
    const int waiting = outcome->waiting + outcome->asked + outcome->reversals;
    if (bank)
        news.front() += waiting > 0 ? tr(", %n wait for you.", nullptr, waiting) : QStringLiteral(".");
    for (const Issue &note : outcome->notes) {
        if (note.severity != Severity::Info)
            news.append(QStringList{note.text, note.fix}.join(u' ').trimmed());
    }
    if (news.size() > 3) {
        // More than a notice holds: it must not be missed.
        m_context.prompts.tell(this, news.front(), news.mid(1).join(u'\n'));
        news = news.first(1);
    }
    emit notice({news.size() > 1 ? Tone::Warn : Tone::Ok, news.join(u' '), tr("Undo"),
                 [page, batch = outcome->batch, file] {
                     if (page)
                         page->m_history->takeBack(batch, file);
                 }});
    goOn(bank ? Route{QStringLiteral("payments"), 0, QStringLiteral("waiting")} : Route{QStringLiteral("ledger"), 0, {}});
}
