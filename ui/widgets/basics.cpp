// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using theme::Role;

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::show(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {paint::badgeWidth(font(), m_text), fontMetrics().height() + 8};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paint::badge(painter, rect(), m_text, m_tone, palette());
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::area(painter, rect(), theme::cardRadius, theme::colour(palette(), Role::Surface), theme::colour(palette(), Role::Line));
}

InkLabel::InkLabel(const QString &text, theme::Role ink, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
{
    dye();
}

void InkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_dyeing)
        dye();
    QLabel::changeEvent(event);
}

void InkLabel::dye()
{
    m_dyeing = true;
    QPalette own;
    own.setColor(QPalette::WindowText, theme::colour(parentWidget() ? parentWidget()->palette() : palette(), m_ink));
    setPalette(own);
    m_dyeing = false;
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_action(quietButton({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gapM, theme::gap, theme::gapM, theme::gap);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::activated);
    hide();
}

void Banner::show(Tone tone, const QString &strong, const QString &text, const QString &action)
{
    m_tone = tone;
    const QString ink = theme::toneInk(palette(), tone).name();
    m_label->setText(QStringLiteral("<span style='color:%1'><b>%2</b>&nbsp; %3</span>").arg(ink, strong.toHtmlEscaped(), text.toHtmlEscaped()));
    m_label->setAccessibleName(strong + u' ' + text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!strong.isEmpty() || !text.isEmpty());
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::area(painter, rect(), 9, theme::toneSoft(palette(), m_tone));
}

EmptyState::EmptyState(const QString &heading, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new InkLabel({}, Role::Ink2, this))
    , m_action(primaryButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL, theme::gapXL, theme::gapXL, theme::gapXL);
    column->setSpacing(theme::gapM);
    column->addStretch(2);
    m_heading->setFont(theme::title(font()));
    m_heading->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(320);
    m_text->setMaximumWidth(520);
    column->addWidget(m_heading);
    // Between stretches, not aligned: an aligned label is given the height of one width and the width of another.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(theme::gap);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setFocusProxy(m_action);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
    setText(heading, text, action);
}

void EmptyState::setText(const QString &heading, const QString &text, const QString &action)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", QStringLiteral("primary"));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", QStringLiteral("quiet"));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QLabel *cardHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme::heading(label->font()));
    return label;
}
