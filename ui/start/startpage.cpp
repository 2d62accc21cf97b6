// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "core/workflow/demoworkflow.h"
#include "core/workflow/workspaceworkflow.h"
#include "ui/shell/prompts.h"
#include "ui/start/firmform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/workview.h"

#include <QDir>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using workflow::WorkspaceWorkflow;

namespace {

/// A card with a numbered heading.
Card *stepCard(int number, const QString &heading, QWidget *content, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapL);
    column->setSpacing(theme::gapM);
    auto *top = new QHBoxLayout;
    auto *badge = new Badge(card);
    badge->show(QString::number(number), Tone::Accent);
    top->addWidget(badge);
    top->addWidget(cardHeading(heading, card), 1);
    column->addLayout(top);
    column->addWidget(content);
    return card;
}

InkLabel *paragraph(const QString &text, theme::Role ink, QWidget *parent)
{
    auto *label = new InkLabel(text, ink, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(Prompts &prompts, std::shared_ptr<const LawTable> law, QString workspace, QWidget *parent)
    : Page(parent)
    , m_prompts(prompts)
    , m_law(std::move(law))
    , m_workspace(std::move(workspace))
{
    m_stack = new QStackedLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("First start"));
    scroll->setFocusPolicy(Qt::NoFocus);
    m_steps = new QWidget(scroll);
    auto *middle = new QHBoxLayout(m_steps);
    middle->setContentsMargins(theme::gapXL, theme::gapXL, theme::gapXL, theme::gapXL);
    auto *holder = new QWidget(m_steps);
    holder->setMaximumWidth(820);
    middle->addStretch(1);
    middle->addWidget(holder, 100);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapL);
    auto *title = new QLabel(tr("Welcome to Kravbok"), holder);
    title->setFont(theme::figure(font()));
    column->addWidget(title);
    column->addWidget(paragraph(tr("Collect your own overdue invoices, by the law in force on the day. Three steps, and everything stays on this computer."),
                                theme::Role::Ink2, holder));
    m_form = new FirmForm(holder);
    column->addWidget(stepCard(1, tr("Your firm"), m_form->identity(), holder));
    column->addWidget(stepCard(2, tr("Where money and answers come"), m_form->reach(), holder));
    column->addWidget(stepCard(3, tr("Begin"), buildSteps(), holder));
    column->addWidget(buildOthers());
    column->addStretch(1);
    scroll->setWidget(m_steps);
    m_work = new WorkView(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_work);
    connect(m_work, &WorkView::stopped, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_form, &FirmForm::submitted, this, [this] { make(QStringLiteral("import")); });
    m_form->focusFirst();
}

QString StartPage::rehearsalFolder(const QString &workspace)
{
    return QDir(workspace).filePath(QStringLiteral("rehearsal"));
}

QWidget *StartPage::buildSteps()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapM);
    column->addWidget(paragraph(tr("Import what your accounts say is open. You see every entry before it is written, and no letter leaves before you have seen it."),
                                theme::Role::Ink2, part));
    m_fault = new Banner(part);
    column->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    auto *begin = primaryButton(tr("Create the firm and import its ledger"), part);
    auto *later = new QPushButton(tr("Create the firm only"), part);
    row->addWidget(begin);
    row->addWidget(later);
    row->addStretch(1);
    column->addLayout(row);
    auto *where = paragraph(tr("Kept in %1").arg(QDir::toNativeSeparators(m_workspace)), theme::Role::Ink3, part);
    where->setFont(theme::small(font()));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(where);
    connect(begin, &QPushButton::clicked, this, [this] { make(QStringLiteral("import")); });
    connect(later, &QPushButton::clicked, this, [this] { make(QStringLiteral("overview")); });
    return part;
}

QWidget *StartPage::buildOthers()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapL);
    row->setSpacing(theme::gapL);
    auto *text = new QVBoxLayout;
    text->setSpacing(theme::gapS);
    text->addWidget(cardHeading(tr("Only looking?"), card));
    text->addWidget(paragraph(tr("The rehearsal firm has customers, invoices and cases in every state. Nothing in it is real, so everything can be tried."),
                              theme::Role::Ink2, card));
    row->addLayout(text, 1);
    const bool known = WorkspaceWorkflow::exists(rehearsalFolder(m_workspace));
    auto *rehearsal = new QPushButton(known ? tr("Go on with the rehearsal firm") : tr("Try the rehearsal firm"), card);
    auto *backup = quietButton(tr("Restore from a backup …"), card);
    row->addWidget(rehearsal);
    row->addWidget(backup);
    connect(rehearsal, &QPushButton::clicked, this, &StartPage::rehearse);
    connect(backup, &QPushButton::clicked, this, &StartPage::askBackup);
    return card;
}

void StartPage::make(const QString &firstPage)
{
    const auto creditor = m_form->creditor({});
    if (!creditor) {
        m_form->showFaults();
        m_fault->show(Tone::Bad, tr("Something is missing."), m_form->firstFault());
        return;
    }
    m_firstPage = firstPage;
    SessionPlace place;
    place.workspace = m_workspace;
    place.language = creditor->language;
    work(tr("Creating %1").arg(creditor->name), {}, place, [workspace = m_workspace, firm = *creditor](const Progress &) -> Result<bool> {
        if (auto made = WorkspaceWorkflow::init(workspace, firm); !made)
            return made.error();
        return true;
    });
}

void StartPage::rehearse()
{
    m_firstPage = QStringLiteral("overview");
    SessionPlace place;
    place.workspace = rehearsalFolder(m_workspace);
    if (WorkspaceWorkflow::exists(place.workspace)) {
        open(place);
        return;
    }
    work(tr("Making the rehearsal firm"), tr("Stop"), place, [folder = place.workspace, law = m_law](const Progress &progress) -> Result<bool> {
        auto made = workflow::DemoWorkflow::build(folder, {}, law, progress);
        if (!made)
            return made.error();
        return true;
    });
}

void StartPage::askBackup()
{
    m_prompts.openFiles(this, tr("Choose a backup"), tr("Backups (*.kravbok *.sqlite);;All files (*)"), [this](const QStringList &files) {
        if (!files.isEmpty())
            restore(files.front());
    });
}

void StartPage::restore(const QString &file)
{
    m_firstPage = QStringLiteral("overview");
    SessionPlace place;
    place.workspace = m_workspace;
    work(tr("Restoring the backup"), {}, place, [place, file](const Progress &) -> Result<bool> {
        if (auto done = WorkspaceWorkflow::restore(place, file); !done)
            return done.error();
        return true;
    });
}

void StartPage::work(const QString &heading, const QString &stop, const SessionPlace &place, std::function<Result<bool>(const Progress &)> act)
{
    m_fault->show(Tone::Neutral, {});
    m_work->begin(heading, tr("This takes a moment."), stop);
    m_stack->setCurrentWidget(m_work);
    m_job = offThread<bool>(
        this, std::move(act),
        [this, place](Result<bool> done) {
            if (done) {
                open(place);
                return;
            }
            m_stack->setCurrentIndex(0);
            if (done.error().kind != ErrorKind::Cancelled)
                m_fault->show(Tone::Bad, tr("That did not work."), done.error().message);
        },
        [this](qint64 now, qint64 total) { m_work->step(now, total); });
}

void StartPage::open(const SessionPlace &place)
{
    emit ready(place);
    emit navigate({m_firstPage, 0, {}});
}
