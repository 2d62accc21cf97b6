// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appstyle.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

using theme::Role;

namespace {

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

void roundRect(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &line, qreal width = 1.0)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr) || kindOf(widget) == u"bare")
            return;
        drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(option, painter);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return;
        roundRect(painter, option->rect.adjusted(-2, -2, 2, 2), theme::radius, {}, theme::colour(option->palette, Role::Accent), 2);
        return;
    case PE_PanelScrollAreaCorner:
        return; // Lists and pages show through.
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme::colour(option->palette, Role::Raised));
        painter->setPen(theme::colour(option->palette, Role::Line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(widget) || (widget && widget->inherits("QPlainTextEdit"))) {
            roundRect(painter, option->rect, theme::radius, {}, theme::colour(option->palette, Role::Line));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        QStyleOptionButton copy = *button;
        const QString kind = kindOf(widget);
        const bool enabled = option->state.testFlag(State_Enabled);
        QColor ink = theme::colour(option->palette, enabled ? Role::Ink : Role::Ink3);
        if (enabled && kind == u"primary")
            ink = theme::colour(option->palette, Role::AccentInk);
        else if (enabled && kind == u"quiet")
            ink = theme::colour(option->palette, Role::Accent);
        copy.palette.setColor(QPalette::ButtonText, ink);
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->save();
        painter->setFont(font);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        painter->restore();
        return;
    }
    case CE_HeaderSection:
        drawHeader(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme::colour(option->palette, Role::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme::colour(option->palette, Role::Line));
        return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        painter->save();
        QFont font = painter->font();
        font.setPixelSize(qMax(10, QFontInfo(font).pixelSize() - 1));
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme::colour(option->palette, Role::Ink2));
        QString text = header->text;
        const Qt::Alignment align = header->textAlignment | Qt::AlignVCenter;
        if (header->sortIndicator != QStyleOptionHeader::None)
            text += header->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
        painter->drawText(header->rect, static_cast<int>(align) | Qt::TextSingleLine, text);
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AppStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hover = enabled && option->state.testFlag(State_MouseOver);
    const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    const QString kind = kindOf(widget);
    QColor fill = theme::colour(option->palette, Role::Surface);
    QColor line = theme::colour(option->palette, Role::Line);
    if (!enabled) {
        fill = kind == u"quiet" ? QColor() : theme::colour(option->palette, Role::Line2);
        line = kind == u"quiet" ? QColor() : theme::colour(option->palette, Role::Line2);
    } else if (kind == u"primary") {
        fill = theme::colour(option->palette, Role::Accent);
        fill = down ? fill.darker(115) : hover ? (theme::isDark(option->palette) ? fill.lighter(108) : fill.darker(108)) : fill;
        line = fill;
    } else if (kind == u"quiet" || qobject_cast<const QToolButton *>(widget)) {
        fill = down || hover ? theme::colour(option->palette, Role::AccentSoft) : QColor();
        line = QColor();
    } else if (down || hover) {
        fill = theme::colour(option->palette, down ? Role::Line : Role::Line2);
    }
    roundRect(painter, option->rect, theme::radius, fill, line);
    if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
        roundRect(painter, option->rect, theme::radius, {}, kind == u"primary" ? theme::colour(option->palette, Role::Ink) : theme::colour(option->palette, Role::Accent), 2);
}

void AppStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const bool focus = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    roundRect(painter, option->rect, theme::radius, theme::colour(option->palette, enabled ? Role::Surface : Role::Line2),
              theme::colour(option->palette, focus ? Role::Accent : Role::Line), focus ? 2 : 1);
}

void AppStyle::drawTick(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state.testFlag(State_On);
    const bool some = option->state.testFlag(State_NoChange);
    const int side = qMin(16, qMin(option->rect.width(), option->rect.height()));
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const QColor accent = theme::colour(option->palette, Role::Accent);
    roundRect(painter, box, 4, on || some ? accent : theme::colour(option->palette, Role::Surface),
              on || some ? accent : theme::colour(option->palette, Role::Ink3), 1.2);
    if (!on && !some)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::colour(option->palette, Role::AccentInk), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF origin = box.topLeft();
    if (some) {
        painter->drawLine(origin + QPointF(side * 0.27, side * 0.5), origin + QPointF(side * 0.73, side * 0.5));
    } else {
        painter->drawPolyline(QPolygonF{origin + QPointF(side * 0.25, side * 0.53), origin + QPointF(side * 0.43, side * 0.71),
                                        origin + QPointF(side * 0.77, side * 0.31)});
    }
    painter->restore();
}

void AppStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, theme::colour(option->palette, Role::Surface));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme::colour(option->palette, Role::Line));
}

void AppStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool hover = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(3, 1, -3, -1) : thumb.adjusted(1, 3, -1, -3);
    roundRect(painter, thumb, 3, theme::colour(option->palette, hover ? Role::Ink3 : Role::Line), {});
}

void AppStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *) const
{
    drawField(option, painter);
    const QRect arrow(option->rect.right() - 26, option->rect.top(), 20, option->rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::colour(option->palette, Role::Ink2), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(arrow).center();
    painter->drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter->restore();
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        // As wide as its words: Fusion's least width makes a row of short buttons crowd the page.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        QFont bold = widget ? widget->font() : QFont();
        bold.setWeight(QFont::DemiBold);
        const int words = button ? QFontMetrics(bold).horizontalAdvance(button->text) : size.width();
        out = QSize(words + (kindOf(widget) == u"quiet" ? 18 : 30), qMax(out.height(), theme::controlHeight));
    } else if (type == CT_LineEdit || type == CT_ComboBox) {
        out.setHeight(qMax(out.height(), theme::controlHeight));
        if (type == CT_ComboBox)
            out.rwidth() += 16;
    } else if (type == CT_HeaderSection) {
        out.setHeight(qMax(out.height(), theme::rowHeight));
    }
    return out;
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(theme::gap, 2, -28, -2);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 36;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return 18;
    case PM_DefaultFrameWidth: return qobject_cast<const QLineEdit *>(widget) ? 8 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_HeaderMargin: return theme::gapM;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme::gap;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}
