// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demobooks.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <algorithm>

namespace workflow::demo {

namespace {

/// "12500,00": the digits people see, without the blanks that mark thousands.
QString cell(Money amount)
{
    return fmt::plain(amount).replace(u'.', u',');
}

} // namespace

DemoBooks::DemoBooks(std::vector<BookEntry> entries, std::vector<Debtor> debtors, QDate today)
    : m_entries(std::move(entries))
    , m_debtors(std::move(debtors))
    , m_today(today)
    , m_booked(m_entries.size())
    , m_removed(m_entries.size())
    , m_wasOpen(m_entries.size())
{
}

std::vector<size_t> DemoBooks::ofPlan(int plan) const
{
    std::vector<size_t> out;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].plan == plan)
            out.push_back(i);
    }
    return out;
}

void DemoBooks::book(const std::vector<size_t> &entries, Money amount)
{
    for (const size_t entry : entries) {
        const Money part = std::min(amount, m_entries[entry].amount - m_booked[entry]);
        m_booked[entry] += part;
        amount -= part;
    }
}

void DemoBooks::remove(size_t entry)
{
    m_removed[entry] = true;
}

Money DemoBooks::openOn(size_t entry, QDate day) const
{
    const int paidBefore = m_entries[entry].paidBefore;
    if (paidBefore >= 0 && day >= m_today.addDays(-paidBefore))
        return {};
    return m_entries[entry].amount - m_booked[entry];
}

QString DemoBooks::row(size_t index, Money open) const
{
    const BookEntry &entry = m_entries[index];
    const Debtor &debtor = m_debtors[static_cast<size_t>(entry.debtor - 1001)];
    const QDate due = issued(index).addDays(entry.terms);
    return QStringList{debtor.number, debtor.name, debtor.orgnr, debtor.email, debtor.address.lines.join(u' '),
                       debtor.address.postcode, debtor.address.town, entry.number, fmt::date(issued(index)),
                       entry.hasDue ? fmt::date(due) : QString(), cell(entry.amount), cell(open), entry.currency,
                       entry.kid, entry.text}
        .join(u';');
}

QByteArray DemoBooks::openItems(QDate day)
{
    QString out = QStringLiteral("\uFEFFKundenr;Kundenavn;Organisasjonsnummer;E-post;Adresse;Postnr;Poststed;Fakturanr;"
                                 "Fakturadato;Forfallsdato;Beløp;Restbeløp;Valuta;KID;Tekst\r\n");
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (issued(i) > day || m_removed[i])
            continue;
        const Money open = openOn(i, day);
        if (!open.isZero() || m_wasOpen[i])
            out += row(i, open) + QStringLiteral("\r\n");
        m_wasOpen[i] = !open.isZero();
    }
    return out.toUtf8();
}

} // namespace workflow::demo
