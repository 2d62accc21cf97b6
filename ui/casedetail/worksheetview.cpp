// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/worksheetview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

WorksheetView::WorksheetView(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, theme::gap, 0);
}

void WorksheetView::setGroups(const std::vector<petition::WorksheetGroup> &groups)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    for (const petition::WorksheetGroup &group : groups) {
        auto *heading = new InkLabel(group.title, theme::Role::Ink, m_content);
        heading->setFont(theme::strong(font()));
        heading->setWordWrap(true);
        column->addWidget(heading);
        for (const petition::WorksheetField &field : group.fields) {
            auto *row = new QHBoxLayout;
            auto *words = new QVBoxLayout;
            words->setSpacing(0);
            auto *label = new InkLabel(field.label, theme::Role::Ink3, m_content);
            label->setFont(theme::small(font()));
            auto *value = new InkLabel(field.value.isEmpty() ? tr("(empty)") : field.value, field.value.isEmpty() ? theme::Role::Ink3 : theme::Role::Ink, m_content);
            value->setTextFormat(Qt::PlainText);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            words->addWidget(label);
            words->addWidget(value);
            if (!field.note.isEmpty()) {
                auto *note = new InkLabel(field.note, theme::Role::Ink3, m_content);
                note->setFont(theme::small(font()));
                note->setWordWrap(true);
                words->addWidget(note);
            }
            label->setWordWrap(true);
            value->setWordWrap(true);
            row->addLayout(words, 1);
            if (!field.value.isEmpty()) {
                auto *copy = quietButton(tr("Copy"), m_content);
                copy->setAccessibleName(tr("Copy %1").arg(field.label));
                connect(copy, &QPushButton::clicked, this, [this, field] {
                    QGuiApplication::clipboard()->setText(field.value);
                    emit copied(field.label);
                });
                row->addWidget(copy, 0, Qt::AlignTop);
            }
            column->addLayout(row);
        }
    }
    column->addStretch(1);
    layout()->addWidget(m_content);
}
