// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sumbar.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

SumBar::SumBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(theme::gapL, theme::gapM - 2, theme::gapM, theme::gapM - 2);
    m_row->addWidget(m_label, 1);
    m_label->setMinimumWidth(60);
    m_label->setWordWrap(true); // A narrow window or large type: two lines rather than a cut figure.
    setMinimumHeight(54);
}

void SumBar::setSums(const std::vector<std::pair<QString, QString>> &sums)
{
    QStringList parts;
    const QString quiet = theme::colour(palette(), theme::Role::Ink2).name();
    for (const auto &[text, figure] : sums) {
        // A word stays beside its figure when the line is broken.
        const QString word = figure.isEmpty() ? text : QString(text).replace(u' ', QChar(QChar::Nbsp));
        parts.append(figure.isEmpty() ? QStringLiteral("<span style='color:%1'>%2</span>").arg(quiet, word.toHtmlEscaped())
                                      : QStringLiteral("<span style='color:%1'>%2</span>&nbsp;&nbsp;<b>%3</b>").arg(quiet, word.toHtmlEscaped(), figure.toHtmlEscaped()));
    }
    m_label->setText(parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp; ")));
}

void SumBar::addAct(QWidget *act)
{
    m_row->addWidget(act);
}

void SumBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(1, 0, width() - 2, 1), theme::colour(palette(), theme::Role::Line));
}
