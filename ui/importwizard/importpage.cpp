// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importpage.h"

#include "core/money/format.h"
#include "core/workflow/attachworkflow.h"
#include "ui/importwizard/importdrop.h"
#include "ui/importwizard/importhistory.h"
#include "ui/importwizard/importpreview.h"
#include "ui/importwizard/vanishedcard.h"
#include "ui/models/importwords.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/workview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
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
    m_chooser = new QComboBox(this);
    m_chooser->setAccessibleName(tr("File to look at"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    m_chooser->hide();
    m_frame->addRow(m_chooser);

    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    // Scrolls when the window is too low for the place to drop files, what a list lacks and earlier imports.
    auto *scroll = new QScrollArea(holder);
    auto *inside = new QWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_choose = scroll;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapL);
    m_drop = new ImportDrop(inside);
    m_history = new ImportHistory(context, inside);
    m_vanished = new VanishedCard(context, inside);
    column->addWidget(m_drop, 3);
    column->addWidget(m_vanished, 2);
    column->addWidget(m_history, 2);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_work = new WorkView(holder);
    m_preview = new ImportPreview(holder);
    m_refused = new EmptyState({}, {}, tr("Choose another file …"), holder);
    for (QWidget *part : std::initializer_list<QWidget *>{m_choose, m_work, m_preview, m_refused})
        m_stack->addWidget(part);
    m_frame->body()->addWidget(holder, 1);

    connect(m_another, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_drop, &ImportDrop::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_refused, &EmptyState::activated, this, &ImportPage::chooseFile);
    connect(m_chooser, &QComboBox::activated, this, [this](int at) { lookAt(static_cast<size_t>(at)); });
    connect(m_vanished, &VanishedCard::notice, this, &Page::notice);
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
    connect(m_preview, &ImportPreview::sheetChosen, this, [this](const QString &sheet) {
        ImportWish wish = m_wish;
        wish.sheet = sheet;
        wish.columns.reset();
        look(wish);
    });
    connect(m_preview, &ImportPreview::kidsAccepted, this, [this](bool accepted) {
        ImportWish wish = m_wish;
        wish.acceptKids = accepted;
        look(wish);
    });
    setState(State::Choose);
}

void ImportPage::enter(const Route &route)
{
    if (!route.detail.isEmpty() && (m_state != State::Writing)) {
        open(route.detail.split(u'\n', Qt::SkipEmptyParts));
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
    m_chooser->setVisible(m_files.size() > 1 && state != State::Choose);
    m_chooser->setEnabled(state != State::Writing);
    m_frame->setTitle(state != State::Choose && m_reading && m_reading->batch.isBankFile() ? tr("Import from the bank") : state == State::Choose ? tr("Import") : tr("Import the ledger"));
    if (state == State::Choose)
        m_frame->setSubtitle(tr("Nothing is written before you have seen it"));
    else if (state == State::Preview)
        m_frame->setSubtitle(ImportPreview::subtitle(*m_reading));
    else
        m_frame->setSubtitle(QFileInfo(m_wish.file.shown).fileName());
    emit stateChanged();
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
    m_job = offThread<std::vector<import::FoundFile>>(
        this,
        [paths](const Progress &progress) -> Result<std::vector<import::FoundFile>> {
            std::vector<import::FoundFile> out;
            for (const QString &path : paths) {
                if (progress.stopped())
                    return Error{ErrorKind::Cancelled, tr("The reading was stopped.")};
                auto found = import::findFiles(path);
                if (!found)
                    return found.error();
                out.insert(out.end(), found->begin(), found->end());
            }
            return out;
        },
        [this, serial](Result<std::vector<import::FoundFile>> found) {
            if (serial == m_serial)
                showFound(std::move(found));
        });
}

void ImportPage::showFound(Result<std::vector<import::FoundFile>> found)
{
    if (!found) {
        if (found.error().kind == ErrorKind::Cancelled)
            setState(State::Choose);
        else
            refuse(tr("%1 could not be read").arg(QFileInfo(m_wish.file.shown).fileName()), found.error().message);
        return;
    }
    m_files.clear();
    m_pdfs.clear();
    m_chooser->clear();
    for (import::FoundFile &file : *found) {
        if (file.members.isEmpty() && file.path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive)) {
            m_pdfs.append(file.path);
            continue;
        }
        m_chooser->addItem(file.shown);
        m_files.push_back(std::move(file));
    }
    if (m_files.empty() && m_pdfs.isEmpty())
        refuse(tr("There is no file there"), tr("Choose a folder or an archive with files from your accounts or your bank."));
    else if (m_files.empty())
        attachNext();
    else
        lookAt(0);
}

void ImportPage::lookAt(size_t file)
{
    if (file >= m_files.size() || m_state == State::Writing)
        return;
    m_at = file;
    m_chooser->setCurrentIndex(static_cast<int>(file));
    ImportWish wish;
    wish.file = m_files[file];
    m_reading.reset();
    if (wish.file.problem.isEmpty()) {
        look(wish);
    } else {
        m_wish = wish;
        refuse(tr("%1 could not be read").arg(wish.file.shown), wish.file.problem);
    }
}

void ImportPage::attachNext()
{
    if (m_pdfs.isEmpty()) {
        setState(State::Choose);
        return;
    }
    attach(m_pdfs.takeFirst());
}

void ImportPage::attach(const QString &pdf)
{
    setState(State::Choose);
    const QString name = QFileInfo(pdf).fileName();
    auto proposals = workflow::AttachWorkflow(m_context.session).propose(pdf);
    if (!proposals || proposals->empty()) {
        refuse(tr("%1 belongs to no open invoice").arg(name),
               proposals ? tr("No open invoice has its KID or number in the text of the file. A scanned page has no text: attach it in the case instead.") : proposals.error().message);
        return;
    }
    QStringList choices;
    for (const workflow::AttachProposal &one : *proposals)
        choices.append(QStringLiteral("%1 · %2 · %3\n%4").arg(one.number, one.debtorName, fmt::kroner(one.open), one.why));
    m_context.prompts.choose(this, tr("Which invoice is %1?").arg(name), choices, tr("Keep it there"), [this, pdf, name, found = *proposals](int at) {
        if (at >= 0 && static_cast<size_t>(at) < found.size()) {
            const workflow::AttachProposal &one = found[static_cast<size_t>(at)];
            auto kept = workflow::AttachWorkflow(m_context.session).attach(one.claim, pdf);
            emit notice(kept ? Notice{Tone::Ok, tr("%1 is kept with invoice %2.").arg(name, one.number)} : Notice{Tone::Bad, kept.error().message});
        }
        attachNext();
    });
}

void ImportPage::goOn(const Route &after)
{
    m_chooser->setItemText(static_cast<int>(m_at), tr("%1 (taken in)").arg(m_files[m_at].shown));
    if (m_at + 1 < m_files.size()) {
        lookAt(m_at + 1);
    } else if (!m_pdfs.isEmpty()) {
        attachNext();
    } else {
        setState(State::Choose);
        if (!m_vanished->hasAny() || after.page != u"ledger")
            emit navigate(after);
    }
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
        m_work->begin(tr("Reading %1").arg(QFileInfo(wish.file.shown).fileName()), tr("Nothing is written yet."), tr("Stop"));
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
