// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"

#include <QVBoxLayout>

FormRow::FormRow(const QString &label, QWidget *field, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_below(new QLabel(this))
    , m_help(help)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gapS);
    auto *name = new InkLabel(label, theme::Role::Ink2, this);
    name->setFont(theme::strong(theme::small(font())));
    // A long question breaks into lines; a short name never makes its form narrower than one word.
    name->setWordWrap(label.size() > 28);
    name->setBuddy(field);
    field->setAccessibleName(label);
    m_below->setFont(theme::small(font()));
    m_below->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(field);
    column->addWidget(m_below);
    setFault({});
}

void FormRow::setFault(const QString &fault)
{
    const QString text = fault.isEmpty() ? m_help : fault;
    const QColor ink = theme::colour(palette(), fault.isEmpty() ? theme::Role::Ink3 : theme::Role::Bad);
    m_below->setText(text.isEmpty() ? QString() : QStringLiteral("<span style='color:%1'>%2</span>").arg(ink.name(), text.toHtmlEscaped()));
    m_below->setVisible(!text.isEmpty());
}
