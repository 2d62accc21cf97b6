// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageframe.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

PageFrame::PageFrame(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, theme::Role::Ink, this))
    , m_subtitle(new ElidedLabel({}, theme::Role::Ink3, this))
    , m_top(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_body(new QHBoxLayout)
{
    m_column->setContentsMargins(theme::gapXL, theme::gapL, theme::gapXL, theme::gapXL - 4);
    m_column->setSpacing(theme::gapM);
    m_title->setFont(theme::title(font()));
    m_title->setMinimumWidth(80);
    m_subtitle->setMinimumWidth(0);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_top->setSpacing(theme::gapM);
    m_top->addWidget(m_title);
    m_top->addWidget(m_subtitle, 1);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_top);
    m_body->setSpacing(theme::gapL);
    m_column->addLayout(m_body, 1);
}

void PageFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageFrame::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void PageFrame::addTool(QWidget *tool)
{
    m_top->addWidget(tool);
}

void PageFrame::addBeside(QWidget *widget)
{
    m_top->insertWidget(++m_beside, widget);
}

void PageFrame::addRow(QWidget *row)
{
    m_column->insertWidget(m_column->count() - 1, row);
}
