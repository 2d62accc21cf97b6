// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/attachlist.h"
#include "ui/importwizard/entryrulescard.h"
#include "ui/importwizard/importdrop.h"
#include "ui/importwizard/importhistory.h"
#include "ui/importwizard/importpage.h"
#include "ui/importwizard/importpreview.h"
#include "ui/importwizard/vanishedcard.h"
#include "ui/shell/listsaver.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/workview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

// What the import page is made of, and which part is heard by which act; the acts stand in importpage.cpp.

void ImportPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Import"), this);
    outer->addWidget(m_frame);
    m_next = quietButton(tr("Next file"), this);
    m_next->setToolTip(tr("Leaves this one as it is (Ctrl PgDown)"));
    m_frame->addTool(m_next);
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
    m_history = new ImportHistory(m_context, inside);
    m_vanished = new VanishedCard(m_context, inside);
    // What waits for an answer comes first; the one primary act stays choosing files.
    column->addWidget(m_vanished);
    m_rules = new EntryRulesCard(m_context, inside);
    column->addWidget(m_drop, 3);
    column->addWidget(m_rules);
    column->addWidget(m_history, 2);
    m_saver = new ListSaver(m_context, m_history->table(), tr("Imports"), this);
    m_history->addTool(m_saver->button(m_history));
    new ListSaver(m_context, m_vanished->table(), tr("Probably paid"), this);
    new ListSaver(m_context, m_rules->table(), tr("What credits in the accounts mean"), this);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_work = new WorkView(holder);
    m_preview = new ImportPreview(holder);
    m_refused = new EmptyState({}, {}, tr("Choose another file …"), holder);
    m_attach = new AttachList(m_context, holder);
    for (QWidget *part : std::initializer_list<QWidget *>{m_choose, m_work, m_preview, m_refused, m_attach})
        m_stack->addWidget(part);
    m_frame->body()->addWidget(holder, 1);
}

void ImportPage::connectParts()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &ImportPage::goAhead);
    key(QKeySequence(Qt::Key_Escape), &ImportPage::stop);
    key(QKeySequence(Qt::Key_F8), [this] {
        if (m_state == State::Preview && !m_preview->nextIssue())
            emit notice({Tone::Ok, tr("Nothing in the file needs looking at.")});
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_PageDown), &ImportPage::lookAtNext);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::lookAtNext);
    connect(m_attach, &AttachList::notice, this, &Page::notice);
    connect(m_attach, &AttachList::finished, this, [this] {
        m_pdfs.clear();
        m_files.clear();
        setState(State::Choose);
    });
    connect(m_another, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_drop, &ImportDrop::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_refused, &EmptyState::activated, this, &ImportPage::chooseFile);
    connect(m_chooser, &QComboBox::activated, this, [this](int at) { lookAt(static_cast<size_t>(at)); });
    connect(m_vanished, &VanishedCard::notice, this, &Page::notice);
    connect(m_rules, &EntryRulesCard::notice, this, &Page::notice);
    connect(m_preview, &ImportPreview::meaningChosen, this, &ImportPage::remember);
    connect(m_history, &ImportHistory::notice, this, &Page::notice);
    connect(m_work, &WorkView::stopped, this, &ImportPage::stop);
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
}
