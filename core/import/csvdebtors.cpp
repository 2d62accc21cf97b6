// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvdebtors.h"

#include "core/base/identifiers.h"
#include "core/base/text.h"
#include "core/import/csvvalues.h"
#include "core/import/said.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

std::string_view keyOf(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), static_cast<size_t>(text.size()) * sizeof(QChar)};
}

/// text::simplifiedSpaces would give it back as it is.
bool isSimple(QStringView trimmed)
{
    bool blank = false;
    for (const QChar c : trimmed) {
        if (c.isSpace() && (blank || c != u' '))
            return false;
        blank = c == u' ';
    }
    return true;
}

bool isBirthNumber(const QString &raw)
{
    const QString digits = identifiers::normalizedOrgNumber(raw);
    return digits.size() == 11 && allDigits(digits);
}

} // namespace

CsvDebtors::CsvDebtors(CsvList &list, IssueList &issues)
    : CsvCells(list, issues)
    , m_details(list.noOrgnrIsPerson)
{
    for (const Field field : {Field::Email, Field::Phone, Field::Street, Field::Street2, Field::Postcode,
                              Field::Town, Field::Type, Field::Country})
        m_details = m_details || has(field);
}

/// A customer on a row of its own, its items below without one (an assumption from common reports).
bool CsvDebtors::takeHeading(qsizetype row, bool hasItemCells)
{
    // Without columns for customers the heading stands in whatever column comes first.
    int filled = 0;
    const bool nameless =
        !has(Field::CustomerNumber) && !has(Field::CustomerName) && !has(Field::OrgNumber);
    for (int column = 0; nameless && column < m_list.table.cellCount(row); ++column)
        filled += m_list.table.cell(row, column).isEmpty() ? 0 : 1;
    if ((hasItemCells && !(nameless && filled == 1)) || !cell(row, Field::Open).isEmpty() ||
        !cell(row, Field::Amount).isEmpty() || !cell(row, Field::Debit).isEmpty() ||
        !cell(row, Field::Credit).isEmpty())
        return false;
    Heading heading{text(row, Field::CustomerNumber), text(row, Field::CustomerName)};
    if (heading.number.isEmpty() && heading.name.isEmpty()) {
        for (int column = 0; column < m_list.table.cellCount(row) && heading.name.isEmpty();
             ++column)
            heading.name = text::simplifiedSpaces(m_list.table.cell(row, column));
    }
    // "10001 Hansen AS" in one cell.
    QString &whole = heading.name.isEmpty() ? heading.number : heading.name;
    const QString front = whole.section(u' ', 0, 0);
    if ((heading.name.isEmpty() || heading.number.isEmpty()) && allDigits(front) &&
        whole.size() > front.size()) {
        const QString rest = whole.mid(front.size() + 1);
        heading = {front, rest};
    }
    m_heading = heading;
    skip(row, said(QT_TRANSLATE_NOOP(
                  "import", "A row without an amount; taken as the heading of the rows below.")));
    return true;
}

qsizetype CsvDebtors::knownOf(qsizetype row)
{
    const QStringView number = cell(row, Field::CustomerNumber);
    const QStringView name = cell(row, Field::CustomerName);
    if (m_details || number.isEmpty() || !cell(row, Field::OrgNumber).isEmpty() || !isSimple(number))
        return -1;
    const StringPool::Ref ref = m_numbers.find(keyOf(number));
    if (ref == 0)
        return -1;
    const size_t at = ref - 1;
    const QString &known = m_list.batch.debtors[at].debtor.name;
    if (!name.isEmpty() && (name.data() != m_names[at] || name.size() != known.size())) {
        if (known != name)
            return -1;
        m_names[at] = name.data();
    }
    return static_cast<qsizetype>(at);
}

qsizetype CsvDebtors::of(qsizetype row)
{
    if (const qsizetype known = knownOf(row); known >= 0)
        return known;
    QString number = text(row, Field::CustomerNumber);
    QString name = text(row, Field::CustomerName);
    const QString given = text(row, Field::OrgNumber);
    const bool birthNumber = isBirthNumber(given);
    QString orgnr = identifiers::normalizedOrgNumber(given);
    if (birthNumber)
        orgnr.clear();
    else if (orgnr.size() != 9 || !allDigits(orgnr))
        orgnr = given;
    if (number.isEmpty() && name.isEmpty() && orgnr.isEmpty()) {
        number = m_heading.number;
        name = m_heading.name;
    }
    const bool made = number.isEmpty();
    if (made)
        number = orgnr.isEmpty() ? name : orgnr;
    if (number.isEmpty()) {
        fail(row, "customer.missing", said(QT_TRANSLATE_NOOP("import", "The row names no customer.")),
             said(QT_TRANSLATE_NOOP("import", "Add customer number or name, or delete the row.")));
        return -1;
    }
    const auto at = static_cast<qsizetype>(m_numbers.intern(keyOf(number))) - 1;
    if (at == static_cast<qsizetype>(m_list.batch.debtors.size())) {
        ImportedDebtor fresh;
        fresh.debtor.number = number;
        fresh.debtor.name = name;
        fresh.numberMade = made;
        m_list.batch.debtors.push_back(std::move(fresh));
        m_names.push_back(nullptr);
    }
    ImportedDebtor &known = m_list.batch.debtors[static_cast<size_t>(at)];
    if (known.debtor.name.isEmpty())
        known.debtor.name = name;
    else if (!name.isEmpty() && known.debtor.name != name)
        warn(row, "customer.two_names",
             said(QT_TRANSLATE_NOOP(
                 "import", "The customer number stands with two names; the first is kept.")));
    if (known.debtor.orgnr.isEmpty() && !orgnr.isEmpty()) {
        known.debtor.orgnr = orgnr;
        if (orgnr.size() != 9 || !identifiers::isOrgNumber(orgnr))
            warn(row, "orgnr.check",
                 said(QT_TRANSLATE_NOOP("import",
                                      "The organisation number %1 fails its control digit."))
                     .arg(orgnr.left(20)),
                 said(QT_TRANSLATE_NOOP(
                     "import", "Look the customer up in the register before a legal step.")));
    }
    if (birthNumber && !known.birthNumberSeen) {
        known.birthNumberSeen = true;
        known.debtor.kind = DebtorKind::Person;
        m_issues.info(
            "birth_number", lineOf(row),
            said(QT_TRANSLATE_NOOP(
                "import",
                "The row holds a birth number. It tells that this is a person, and is not kept.")));
    }
    if (m_details)
        complete(known, row);
    return at;
}

void CsvDebtors::complete(ImportedDebtor &known, qsizetype row)
{
    Debtor &debtor = known.debtor;
    const auto fill = [&](QString &target, Field field) {
        if (target.isEmpty())
            target = text(row, field);
    };
    fill(debtor.email, Field::Email);
    fill(debtor.phone, Field::Phone);
    if (debtor.address.lines.isEmpty()) {
        for (const Field field : {Field::Street, Field::Street2}) {
            if (const QString line = text(row, field); !line.isEmpty())
                debtor.address.lines.append(line);
        }
    }
    fill(debtor.address.postcode, Field::Postcode);
    fill(debtor.address.town, Field::Town);
    // A spreadsheet eats the zero of "0150".
    if (debtor.address.postcode.size() == 3 && allDigits(debtor.address.postcode))
        debtor.address.postcode.prepend(u'0');
    if (debtor.kind == DebtorKind::Unknown) {
        const QString type = text::folded(cell(row, Field::Type));
        if (type.startsWith(u"privat") || type == u"person")
            debtor.kind = DebtorKind::Person;
        else if (type == u"bedrift" || type == u"firma" || type == u"company")
            debtor.kind = DebtorKind::Company;
        else if (type.startsWith(u"offentlig") || type == u"kommune")
            debtor.kind = DebtorKind::Public;
    }
    if (m_list.noOrgnrIsPerson && debtor.orgnr.isEmpty() && debtor.kind == DebtorKind::Unknown)
        debtor.kind = DebtorKind::Person;
    const QString country = text(row, Field::Country).toUpper();
    if (debtor.address.country.isEmpty() && country != u"NO" && country != u"NORGE" &&
        country != u"NOREG" && country != u"NORWAY")
        debtor.address.country = country;
}

} // namespace import
