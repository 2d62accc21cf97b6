// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"
#include "ui/theme/colours.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

/// A soft coloured word.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    void show(const QString &text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// A white area with soft corners that holds one idea.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;
};

/// A label in one of the inks that follows the scheme.
class InkLabel : public QLabel
{
    Q_OBJECT
public:
    explicit InkLabel(const QString &text, theme::Role ink, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dye();

    theme::Role m_ink;
    bool m_dyeing = false;
};

/// A line of news inside a page: what holds, and one thing to do about it.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    /// An empty text hides the banner.
    void show(Tone tone, const QString &strong, const QString &text = {}, const QString &action = {});

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Tone m_tone = Tone::Neutral;
    QLabel *m_label = nullptr;
    QPushButton *m_action = nullptr;
};

/// What a page says when there is nothing: why, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &heading, const QString &text, const QString &action, QWidget *parent = nullptr);
    void setText(const QString &heading, const QString &text, const QString &action);

signals:
    void activated();

private:
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

/// The page's one primary act, or a quiet one.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
QPushButton *quietButton(const QString &text, QWidget *parent = nullptr);
/// A heading of a card.
QLabel *cardHeading(const QString &text, QWidget *parent = nullptr);
