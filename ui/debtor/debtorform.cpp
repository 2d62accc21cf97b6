// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debtor/debtorform.h"

#include "ui/models/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using workflow::DebtorField;

DebtorForm::DebtorForm(const Debtor &debtor, QWidget *parent)
    : QWidget(parent)
    , m_before(debtor)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::gapL);
    grid->setVerticalSpacing(theme::gapM);
    QLineEdit *name = addLine(grid, DebtorField::Name, tr("Name"), {}, debtor.name, 0, 0, 2);
    m_kind = new QComboBox(this);
    for (const auto &[kind, word] : EnumNames<DebtorKind>::names)
        m_kind->addItem(words::debtorKind(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(debtor.kind)));
    grid->addWidget(new FormRow(tr("Kind of customer"), m_kind, tr("The law differs: fees, compensation and the legal steps follow it."), this), 1, 0, Qt::AlignTop);
    addLine(grid, DebtorField::Orgnr, tr("Organisation number"), tr("Nine digits; empty for a person."), debtor.orgnr, 1, 1);
    addLine(grid, DebtorField::Street, tr("Street or box"), tr("Several lines are parted by commas."), debtor.address.lines.join(QStringLiteral(", ")), 2, 0, 2);
    addLine(grid, DebtorField::Postcode, tr("Post code"), {}, debtor.address.postcode, 3, 0);
    addLine(grid, DebtorField::Town, tr("Town"), {}, debtor.address.town, 3, 1);
    addLine(grid, DebtorField::Email, tr("E-mail"), {}, debtor.email, 4, 0);
    addLine(grid, DebtorField::Phone, tr("Telephone"), {}, debtor.phone, 4, 1);
    m_language = new QComboBox(this);
    m_language->addItem(tr("The firm's own"), QString());
    for (const auto &[text, code] : {std::pair{tr("Bokmål"), QStringLiteral("nb")}, {tr("Nynorsk"), QStringLiteral("nn")}, {tr("English"), QStringLiteral("en")}})
        m_language->addItem(text, code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(debtor.language)));
    grid->addWidget(new FormRow(tr("Language of letters"), m_language, {}, this), 5, 0, Qt::AlignTop);
    addLine(grid, DebtorField::Country, tr("Country"), tr("Two letters, such as SE; empty for Norway."), debtor.address.country, 5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &QComboBox::activated, this, &DebtorForm::changed);
    connect(m_language, &QComboBox::activated, this, &DebtorForm::changed);
    setFocusProxy(name);
}

QLineEdit *DebtorForm::addLine(QGridLayout *grid, DebtorField field, const QString &label, const QString &help, const QString &text, int row, int column, int span)
{
    auto *edit = new QLineEdit(text, this);
    auto *line = new FormRow(label, edit, help, this);
    grid->addWidget(line, row, column, 1, span, Qt::AlignTop);
    m_lines.insert(static_cast<int>(field), edit);
    m_rows.insert(static_cast<int>(field), line);
    connect(edit, &QLineEdit::editingFinished, this, &DebtorForm::showFaults);
    connect(edit, &QLineEdit::textEdited, this, &DebtorForm::changed);
    return edit;
}

Debtor DebtorForm::debtor() const
{
    const auto text = [this](DebtorField field) { return line(field)->text(); };
    Debtor out = m_before;
    out.name = text(DebtorField::Name);
    out.kind = static_cast<DebtorKind>(m_kind->currentData().toInt());
    out.orgnr = text(DebtorField::Orgnr);
    // A line that holds a comma itself stays one while nobody writes there.
    const QStringList lines = line(DebtorField::Street)->isModified() ? text(DebtorField::Street).split(u',') : m_before.address.lines;
    out.address = Address{lines, text(DebtorField::Postcode), text(DebtorField::Town), text(DebtorField::Country)};
    out.email = text(DebtorField::Email);
    out.phone = text(DebtorField::Phone);
    out.language = m_language->currentData().toString();
    return workflow::DebtorWorkflow::tidied(out);
}

void DebtorForm::showFaults()
{
    QHash<int, QString> faults;
    for (const workflow::DebtorFault &fault : workflow::DebtorWorkflow::faults(m_before, debtor())) {
        if (!faults.contains(static_cast<int>(fault.field)))
            faults.insert(static_cast<int>(fault.field), fault.message);
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setFault(faults.value(row.key()));
}

bool DebtorForm::check()
{
    showFaults();
    const auto faults = workflow::DebtorWorkflow::faults(m_before, debtor());
    if (faults.empty())
        return true;
    if (QLineEdit *first = line(faults.front().field)) {
        first->setFocus();
        first->selectAll();
    }
    return false;
}
