// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firmform.h"

#include "core/base/identifiers.h"
#include "core/base/text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace {

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

QString nameFault(const QString &text)
{
    return text.isEmpty() ? FirmForm::tr("The firm needs a name.") : QString();
}

QString orgnrFault(const QString &text)
{
    const QString number = identifiers::normalizedOrgNumber(text);
    if (identifiers::isOrgNumber(number))
        return {};
    if (number.size() != 9)
        return FirmForm::tr("An organisation number has nine digits; this has %n.", nullptr, static_cast<int>(digitsIn(number)));
    return FirmForm::tr("The last digit does not fit the others. Look for a slip of the fingers.");
}

QString accountFault(const QString &text)
{
    const QString number = identifiers::normalizedAccount(text);
    if (identifiers::isAccountNumber(number))
        return {};
    if (number.size() != 11)
        return FirmForm::tr("A bank account has eleven digits; this has %n.", nullptr, static_cast<int>(digitsIn(number)));
    return FirmForm::tr("The last digit does not fit the others. Look for a slip of the fingers.");
}

QString postcodeFault(const QString &text)
{
    return text.isEmpty() || (text.size() == 4 && digitsIn(text) == 4) ? QString() : FirmForm::tr("A post code has four digits.");
}

QString emailFault(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool fine = text.isEmpty() || (at > 0 && text.indexOf(u'.', at) > at + 1 && !text.endsWith(u'.') && !text.contains(u' '));
    return fine ? QString() : FirmForm::tr("This is no e-mail address.");
}

QGridLayout *grid(QWidget *group)
{
    auto *out = new QGridLayout(group);
    out->setContentsMargins(0, 0, 0, 0);
    out->setHorizontalSpacing(theme::gapL);
    out->setVerticalSpacing(theme::gapM);
    out->setColumnStretch(0, 1);
    out->setColumnStretch(1, 1);
    return out;
}

} // namespace

FirmForm::FirmForm(QWidget *parent)
    : QObject(parent)
    , m_identity(new QWidget(parent))
    , m_reach(new QWidget(parent))
{
    QGridLayout *who = grid(m_identity);
    m_name = add(tr("Name of the firm"), tr("As it stands in the register; printed on every letter."), m_identity, nameFault);
    m_orgnr = add(tr("Organisation number"), tr("Nine digits."), m_identity, orgnrFault, 9);
    m_whatFor = add(tr("What the firm delivers"), tr("Said in letters where an invoice has no text of its own, such as: plumbing work."), m_identity);
    m_language = new QComboBox(m_identity);
    m_language->addItem(QStringLiteral("Bokmål"), QStringLiteral("nb"));
    m_language->addItem(QStringLiteral("Nynorsk"), QStringLiteral("nn"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    auto *language = new FormRow(tr("Language of the letters"), m_language, tr("Each customer may have another."), m_identity);
    m_vat = new QCheckBox(tr("The firm is registered for VAT"), m_identity);
    who->addWidget(m_fields[0].row, 0, 0, Qt::AlignTop);
    who->addWidget(m_fields[1].row, 0, 1, Qt::AlignTop);
    who->addWidget(m_fields[2].row, 1, 0, Qt::AlignTop);
    who->addWidget(language, 1, 1, Qt::AlignTop);
    who->addWidget(m_vat, 2, 0);

    QGridLayout *how = grid(m_reach);
    m_account = add(tr("Bank account"), tr("Where the money shall come; eleven digits."), m_reach, accountFault, 11);
    m_contact = add(tr("Contact"), tr("A name or department the customer can ask for."), m_reach);
    m_street = add(tr("Address"), {}, m_reach);
    m_postcode = add(tr("Post code"), {}, m_reach, postcodeFault, 4);
    m_town = add(tr("Town"), {}, m_reach);
    m_phone = add(tr("Phone"), {}, m_reach);
    m_email = add(tr("E-mail"), {}, m_reach, emailFault);
    const size_t first = 3;
    auto *place = new QHBoxLayout;
    place->setSpacing(theme::gap);
    m_postcode->setMaximumWidth(110);
    place->addWidget(m_fields[first + 3].row, 0, Qt::AlignTop);
    place->addWidget(m_fields[first + 4].row, 1, Qt::AlignTop);
    how->addWidget(m_fields[first].row, 0, 0, Qt::AlignTop);
    how->addWidget(m_fields[first + 1].row, 0, 1, Qt::AlignTop);
    how->addWidget(m_fields[first + 2].row, 1, 0, Qt::AlignTop);
    how->addLayout(place, 1, 1);
    how->addWidget(m_fields[first + 5].row, 2, 0, Qt::AlignTop);
    how->addWidget(m_fields[first + 6].row, 2, 1, Qt::AlignTop);

    const std::vector<QWidget *> order{m_name, m_orgnr, m_whatFor, m_language, m_vat, m_account, m_contact, m_street, m_postcode, m_town, m_phone, m_email};
    for (size_t at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order[at - 1], order[at]);
    connect(m_language, &QComboBox::activated, this, &FirmForm::changed);
    connect(m_vat, &QCheckBox::clicked, this, &FirmForm::changed);
    setCreditor({});
}

QLineEdit *FirmForm::add(const QString &label, const QString &help, QWidget *group, std::function<QString(const QString &)> fault, int digits)
{
    auto *edit = new QLineEdit(group);
    auto *row = new FormRow(label, edit, help, group);
    const size_t at = m_fields.size();
    m_fields.push_back({edit, row, std::move(fault), digits});
    connect(edit, &QLineEdit::textEdited, this, [this, at] {
        m_fields[at].touched = true;
        check(at, true);
        emit changed();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, at] { check(at, false); });
    connect(edit, &QLineEdit::returnPressed, this, [this, at] {
        if (at + 1 == m_fields.size()) {
            emit submitted();
            return;
        }
        m_fields[at + 1].edit->setFocus(Qt::TabFocusReason);
        m_fields[at + 1].edit->selectAll();
    });
    return edit;
}

void FirmForm::check(size_t at, bool typing)
{
    Field &field = m_fields[at];
    if (!field.fault || !field.touched)
        return;
    const QString text = field.edit->text().trimmed();
    // Half a number is not wrong yet.
    const bool unfinished = typing && (field.digits > 0 ? digitsIn(text) < field.digits : field.edit == m_email);
    field.row->setFault(unfinished ? QString() : field.fault(text));
    if (!typing && field.edit == m_account && accountFault(text).isEmpty())
        m_account->setText(identifiers::formattedAccount(identifiers::normalizedAccount(text)));
}

void FirmForm::setCreditor(const Creditor &creditor)
{
    m_name->setText(creditor.name);
    m_orgnr->setText(creditor.orgnr);
    m_whatFor->setText(creditor.whatFor);
    m_language->setCurrentIndex(qMax(0, m_language->findData(creditor.language)));
    m_vat->setChecked(creditor.vatRegistered);
    m_account->setText(identifiers::formattedAccount(creditor.account));
    m_contact->setText(creditor.contact);
    m_street->setText(creditor.address.lines.join(QStringLiteral(", ")));
    m_postcode->setText(creditor.address.postcode);
    m_town->setText(creditor.address.town);
    m_phone->setText(creditor.phone);
    m_email->setText(creditor.email);
    for (Field &field : m_fields) {
        field.touched = false;
        field.row->setFault({});
    }
}

void FirmForm::lockOrgnr()
{
    m_orgnr->setReadOnly(true);
    m_orgnr->setToolTip(tr("The organisation number says whose ledger this is and cannot be changed."));
}

std::optional<Creditor> FirmForm::creditor(const Creditor &base) const
{
    if (!firstFault().isEmpty())
        return std::nullopt;
    Creditor out = base;
    out.name = text::simplifiedSpaces(m_name->text());
    out.orgnr = identifiers::normalizedOrgNumber(m_orgnr->text());
    out.vatRegistered = m_vat->isChecked();
    out.account = identifiers::normalizedAccount(m_account->text());
    out.address.lines.clear();
    for (const QString &line : m_street->text().split(u',', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            out.address.lines.append(line.trimmed());
    }
    out.address.postcode = m_postcode->text().trimmed();
    out.address.town = text::simplifiedSpaces(m_town->text());
    out.contact = text::simplifiedSpaces(m_contact->text());
    out.phone = text::simplifiedSpaces(m_phone->text());
    out.email = m_email->text().trimmed();
    out.language = m_language->currentData().toString();
    out.whatFor = text::simplifiedSpaces(m_whatFor->text());
    return out;
}

QString FirmForm::firstFault() const
{
    for (const Field &field : m_fields) {
        const QString fault = field.fault ? field.fault(field.edit->text().trimmed()) : QString();
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

void FirmForm::showFaults()
{
    QLineEdit *first = nullptr;
    for (size_t at = 0; at < m_fields.size(); ++at) {
        m_fields[at].touched = true;
        check(at, false);
        if (!first && m_fields[at].fault && !m_fields[at].fault(m_fields[at].edit->text().trimmed()).isEmpty())
            first = m_fields[at].edit;
    }
    if (first)
        first->setFocus();
}

void FirmForm::focusFirst()
{
    m_name->setFocus();
}
