// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/base/text.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapM, theme::gapM, theme::gapM, theme::gapM);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->setPlaceholderText(tr("Find an action, a debtor, a case or an invoice"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { run(m_list->row(item)); });
    hide();
}

void CommandPalette::open(std::vector<PageAction> actions, Finder finder)
{
    m_actions = std::move(actions);
    m_finder = std::move(finder);
    const QSize room = parentWidget()->size();
    setGeometry(room.width() / 2 - 300, 72, 600, qMin(440, room.height() - 120));
    m_field->clear();
    fill({});
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::area(painter, rect(), theme::cardRadius, theme::colour(palette(), theme::Role::Raised), theme::colour(palette(), theme::Role::Ink3));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Escape) {
            hide();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(row);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::fill(const QString &query)
{
    const QStringList words = text::folded(query).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (const PageAction &action : m_actions) {
        const QString folded = text::folded(action.text);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); }))
            m_shown.push_back(action);
    }
    if (m_finder && !words.isEmpty()) {
        for (PageAction &action : m_finder(query))
            m_shown.push_back(std::move(action));
    }
    m_list->clear();
    for (const PageAction &action : m_shown) {
        const QString keys = action.shortcut.toString(QKeySequence::NativeText);
        QString line = action.text + (keys.isEmpty() ? QString() : QStringLiteral("    ") + keys);
        if (!action.whyNot.isEmpty())
            line += QStringLiteral("  –  ") + action.whyNot;
        auto *item = new QListWidgetItem(line, m_list);
        item->setSizeHint({0, theme::rowHeight - 4});
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
}

void CommandPalette::run(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_shown.size() || !m_shown[static_cast<size_t>(row)].whyNot.isEmpty())
        return;
    const auto act = m_shown[static_cast<size_t>(row)].run;
    hide();
    if (act)
        act();
}
