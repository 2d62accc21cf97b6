// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_action(quietButton({}, this))
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gapL, theme::gapM, theme::gapM, theme::gapM);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    auto *close = quietButton(QStringLiteral("✕"), this);
    close->setAccessibleName(tr("Close the notice"));
    close->setFocusPolicy(Qt::NoFocus);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.act)
            m_notice.act();
    });
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    m_label->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                         .arg(theme::toneInk(palette(), notice.tone).name(), notice.text.toHtmlEscaped()));
    m_label->setAccessibleName(notice.text);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    place();
    QFrame::show();
    raise();
    // Trouble stays until it is closed.
    if (notice.tone == Tone::Bad)
        m_timer->stop();
    else
        m_timer->start(notice.action.isEmpty() ? 5000 : 12000);
}

QString NoticeBar::text() const
{
    return isVisible() ? m_notice.text : QString();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::area(painter, rect(), theme::cardRadius, theme::colour(palette(), theme::Role::Raised), theme::toneInk(palette(), m_notice.tone));
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::place()
{
    // Above the foot of a list and clear of the pane at its right: the buttons one presses next stand there.
    constexpr int foot = 56;
    const int width = qMin(560, parentWidget()->width() - 2 * theme::gapXL);
    const int height = qMax(52, heightForWidth(width));
    setGeometry(theme::gapXL, parentWidget()->height() - height - theme::gapXL - foot, width, height);
}
