// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keytips.h"

#include "ui/theme/colours.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>

KeyTips::KeyTips(QWidget *area)
    : QWidget(area)
    , m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void KeyTips::assign()
{
    m_letters.clear();
    QList<QAbstractButton *> buttons;
    for (QAbstractButton *button : m_area->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus && !button->text().isEmpty() && !button->visibleRegion().isEmpty())
            buttons.append(button);
    }
    const auto give = [this](QAbstractButton *button, QChar letter) {
        const QChar key = letter.toUpper();
        if (!key.isLetterOrNumber() || m_letters.contains(key))
            return false;
        m_letters.insert(key, button);
        return true;
    };
    // First letters of words go before letters inside them: those one guesses.
    QList<QAbstractButton *> rest;
    for (QAbstractButton *button : std::as_const(buttons)) {
        const QStringList words = button->text().split(u' ', Qt::SkipEmptyParts);
        if (std::none_of(words.begin(), words.end(), [&](const QString &word) { return give(button, word.front()); }))
            rest.append(button);
    }
    for (QAbstractButton *button : std::as_const(rest)) {
        const QString text = button->text();
        if (std::none_of(text.begin(), text.end(), [&](QChar letter) { return give(button, letter); })) {
            for (char16_t digit = u'1'; digit <= u'9' && !give(button, digit); ++digit) { }
        }
    }
}

void KeyTips::reveal()
{
    assign();
    setGeometry(m_area->rect());
    raise();
    show();
    update();
}

bool KeyTips::press(QChar letter)
{
    if (!isVisible())
        assign();
    const QPointer<QAbstractButton> button = m_letters.value(letter.toUpper());
    hide();
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    button->setFocus(Qt::ShortcutFocusReason);
    button->click();
    return true;
}

QChar KeyTips::letterOf(const QAbstractButton *button) const
{
    for (auto at = m_letters.cbegin(); at != m_letters.cend(); ++at) {
        if (at.value() == button)
            return at.key();
    }
    return {};
}

void KeyTips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::strong(theme::small(font())));
    for (auto at = m_letters.cbegin(); at != m_letters.cend(); ++at) {
        if (!at.value())
            continue;
        const QRect place(at.value()->mapTo(m_area, QPoint(0, 0)), at.value()->size());
        const int side = painter.fontMetrics().height() + 4;
        const QRect tip(place.left() - side / 2, place.top() - side / 2, side, side);
        const QRect inside = tip.translated(qMax(0, -tip.left()), qMax(0, -tip.top()));
        paint::area(painter, inside, 4, theme::colour(palette(), theme::Role::Ink), theme::colour(palette(), theme::Role::Surface));
        painter.setPen(theme::colour(palette(), theme::Role::Surface));
        painter.drawText(inside, Qt::AlignCenter, QString(at.key()));
    }
}
