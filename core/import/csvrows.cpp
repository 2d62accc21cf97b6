// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvrows.h"

#include "core/base/text.h"
#include "core/import/columnguess.h"
#include "core/import/csvreport.h"
#include "core/import/namedinvoices.h"
#include "core/import/saftvalues.h"
#include "core/import/said.h"
#include "core/money/format.h"

#include <algorithm>

namespace import {

namespace {

bool contains(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView w) { return text.contains(w); });
}

void add(std::optional<Money> &sum, Money money)
{
    qint64 ore = sum.value_or(Money()).ore();
    saftvalues::add(ore, money.ore());
    sum = Money::fromOre(ore);
}

} // namespace

CsvRows::CsvRows(CsvList &list, const ImportOptions &options, IssueList &issues)
    : CsvCells(list, issues)
    , m_options(options)
    , m_amounts(list, issues)
    , m_debtors(list, issues)
    , m_origins(std::make_shared<CsvOrigins>(list.workbook ? QStringLiteral(";") : list.map.delimiter))
{
    if (list.from1904) {
        for (DateColumn &column : m_dates)
            column.countFrom1904();
    }
}

void CsvRows::read()
{
    learn();
    if (!m_list.customerList)
        reserve(static_cast<size_t>(m_list.table.rowCount() - m_list.headerRow));
    for (qsizetype row = m_list.headerRow + 1; row < m_list.table.rowCount(); ++row)
        readRow(row);
    finish();
}

void CsvRows::reserve(size_t items)
{
    m_list.batch.items.reserve(items);
    m_keys.reserve(items);
}

void CsvRows::finish()
{
    m_origins->setTable(m_list.table);
    CsvReport report(m_list, m_issues);
    report.kids(m_kids, m_options.acceptKids);
    report.list(m_counts);
}

void CsvRows::learn()
{
    m_amounts.learn();
    for (const Field field : {Field::InvoiceDate, Field::DueDate}) {
        DateColumn &column = m_dates[static_cast<size_t>(field)];
        for (qsizetype row = m_list.headerRow + 1; has(field) && row < m_list.table.rowCount();
             ++row)
            column.learn(cell(row, field));
    }
}

bool CsvRows::isPlain(qsizetype row) const
{
    if (!m_amounts.isPlain(row))
        return false;
    for (const Field field : {Field::InvoiceDate, Field::DueDate}) {
        if (const QStringView day = cell(row, field); !day.isEmpty() && !DateColumn::isIso(day))
            return false;
    }
    return true;
}

void CsvRows::readRow(qsizetype row)
{
    if (isRepeatedHeader(row))
        return skip(row, said(QT_TRANSLATE_NOOP("import", "The header again.")));
    if (isSum(row))
        return skip(row, said(QT_TRANSLATE_NOOP("import", "A sum.")));
    if (isSupplier(row)) {
        ++m_counts.suppliers;
        return skip(row, said(QT_TRANSLATE_NOOP("import", "A supplier, not a customer.")));
    }
    if (m_list.customerList) {
        m_debtors.of(row);
        return;
    }
    if (m_debtors.takeHeading(row, hasItemCells(row) || m_amounts.hasAges(row)))
        return;
    const CsvAmounts::Row amounts = m_amounts.of(row);
    if (amounts.failed)
        return;
    const qsizetype debtor = m_debtors.of(row);
    if (debtor >= 0)
        addItem(row, amounts, debtor);
}

bool CsvRows::isRepeatedHeader(qsizetype row) const
{
    const int count = m_list.table.cellCount(m_list.headerRow);
    for (int i = 0; i < count; ++i) {
        if (m_list.table.cell(row, i) != m_list.table.cell(m_list.headerRow, i))
            return false;
    }
    return true;
}

bool CsvRows::hasItemCells(qsizetype row) const
{
    return !cell(row, Field::InvoiceNumber).isEmpty() || !cell(row, Field::InvoiceDate).isEmpty() ||
           !cell(row, Field::DueDate).isEmpty() || !cell(row, Field::Kid).isEmpty();
}

bool CsvRows::isSum(qsizetype row) const
{
    const CsvTable &table = m_list.table;
    // Nearly every row is told apart by the first letter of its first word.
    for (int column = 0; column < table.cellCount(row); ++column) {
        const QStringView value = table.cell(row, column);
        if (value.isEmpty() || allDigits(value.left(1)))
            continue;
        const QChar letter = value.front().toLower();
        if (letter.isLetter() && letter != u's' && letter != u't')
            return false;
        break;
    }
    QString first;
    int others = 0;
    for (int column = 0; column < table.cellCount(row); ++column) {
        const QStringView value = table.cell(row, column);
        if (value.isEmpty())
            continue;
        if (first.isEmpty() && !allDigits(value.left(1)))
            first = text::folded(value);
        else
            others +=
                std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); }) &&
                        !value.contains(u"kr") && !value.contains(u"NOK")
                    ? 1
                    : 0;
    }
    const QString word = first.section(u' ', 0, 0);
    const bool says = word == u"sum" || word == u"totalt" || word == u"total" ||
                      word == u"totalsum" || first.startsWith(u"saldo totalt");
    // The word may stand in the column of invoice numbers: "Sum" is none.
    const bool items = text::folded(cell(row, Field::InvoiceNumber)) == first
                           ? !cell(row, Field::InvoiceDate).isEmpty() || !cell(row, Field::DueDate).isEmpty() || !cell(row, Field::Kid).isEmpty()
                           : hasItemCells(row);
    // A customer may be called "Total Renhold": a sum has nothing else in its row but amounts.
    return says && others == 0 && !items && cell(row, Field::OrgNumber).isEmpty() &&
           (cell(row, Field::CustomerNumber).isEmpty() || cell(row, Field::CustomerName).isEmpty());
}

bool CsvRows::isSupplier(qsizetype row) const
{
    return has(Field::Type) && speaksOfSuppliers(text::folded(cell(row, Field::Type)));
}

void CsvRows::addItem(qsizetype row, const CsvAmounts::Row &amounts, qsizetype debtorAt)
{
    const ImportedDebtor &debtor = m_list.batch.debtors[static_cast<size_t>(debtorAt)];
    ImportedItem &item = m_list.batch.items.emplace_back();
    Claim &claim = item.claim;
    item.debtor = debtor.debtor.number;
    item.origin = ItemOrigin(m_origins, row);
    claim.open = *amounts.open;
    claim.amount = amounts.gross.value_or(*amounts.open);
    claim.openOrigin = m_list.balanceList ? OpenOrigin::Balance : OpenOrigin::Stated;
    claim.kind = kindOf(row, claim.open.isZero() ? claim.amount : claim.open);
    claim.number = text(row, Field::InvoiceNumber);
    claim.text = sharedText(row, Field::Text);
    if (claim.kind == ClaimKind::CreditNote)
        item.refersTo = namedInvoices(claim.text);
    if (const QString currency = cell(row, Field::Currency) == claim.currency ? QString() : text(row, Field::Currency).toUpper();
        !currency.isEmpty() && currency != u"KR") {
        claim.currency = currency;
        if (currency != u"NOK")
            warn(row, "currency.foreign",
                 said(QT_TRANSLATE_NOOP("import",
                                      "The item is in %1. No fees or interest are computed on it."))
                     .arg(currency),
                 {}, Field::Currency);
    }
    const bool matters = claim.open.isPositive() && claim.kind == ClaimKind::Invoice;
    readDates(row, claim, matters);
    readKidCell(row, item);
    if (!claim.number.isEmpty()) {
        claim.key = m_keys.byNumber(item.debtor, claim.number);
        if (claim.key.contains(u'#') && !claim.number.contains(u'#'))
            warn(row, "number.repeated",
                 said(QT_TRANSLATE_NOOP(
                        "import", "The invoice number %1 stands more than once for the customer."))
                     .arg(claim.number),
                 {}, Field::InvoiceNumber);
    } else {
        claim.key = m_keys.byDateAndAmount(item.debtor, claim.issued, fmt::plain(claim.amount));
        if (!m_list.balanceList)
            warn(
                row, "number.missing",
                said(QT_TRANSLATE_NOOP(
                    "import", "The item has no invoice number; date and amount stand in for it.")));
    }
    add(m_list.openSum, claim.open);
    if (amounts.gross)
        add(m_list.grossSum, *amounts.gross);
    m_counts.nonZero += claim.open.isZero() ? 0 : 1;
    m_counts.negative += claim.open.isNegative() ? 1 : 0;
    if (amounts.gross && has(Field::Open)) {
        ++m_counts.bothAmounts;
        m_counts.openAboveGross += qAbs(claim.open.ore()) > qAbs(amounts.gross->ore()) ? 1 : 0;
    }
}

void CsvRows::readDates(qsizetype row, Claim &claim, bool matters)
{
    const auto read = [&](Field field, QDate &day) {
        const QStringView text = cell(row, field);
        switch (m_dates[static_cast<size_t>(field)].read(text, day)) {
        case DateColumn::Reading::Unreadable:
            warn(row, "date.unreadable",
                 said(QT_TRANSLATE_NOOP("import", "\"%1\" is not a date; it is left out."))
                     .arg(text.left(20).toString()),
                 said(QT_TRANSLATE_NOOP("import", "Correct the list, or set the date on the item.")),
                 field);
            break;
        case DateColumn::Reading::OtherCentury:
            warn(row, "date.century",
                 said(QT_TRANSLATE_NOOP("import",
                                      "The date %1 is of another century; it is left out."))
                     .arg(text.left(20).toString()),
                 said(QT_TRANSLATE_NOOP("import", "Correct the list, or set the date on the item.")),
                 field);
            break;
        default:
            break;
        }
    };
    read(Field::InvoiceDate, claim.issued);
    read(Field::DueDate, claim.due);
    if (claim.due.isValid()) {
        claim.dueOrigin = DueOrigin::File;
        if (matters && claim.issued.isValid() && claim.due < claim.issued)
            warn(row, "due.before_issued",
                 said(QT_TRANSLATE_NOOP("import", "The due date is before the invoice date.")), {},
                 Field::DueDate);
    } else if (m_options.terms && claim.issued.isValid() && claim.kind == ClaimKind::Invoice) {
        claim.due = claim.issued.addDays(*m_options.terms);
        claim.dueOrigin = DueOrigin::User;
    } else if (matters) {
        warn(row, "due.missing",
             said(QT_TRANSLATE_NOOP(
                 "import", "The invoice has no due date; nothing can be sent before it is set.")),
             said(QT_TRANSLATE_NOOP(
                 "import", "Give payment terms for the import, or set the date on the item.")),
             Field::DueDate);
    }
}

void CsvRows::readKidCell(qsizetype row, ImportedItem &item)
{
    const KidText kid = readKid(cell(row, Field::Kid));
    item.claim.kid = kid.kid;
    item.kidCheck = kid.check;
    if (!item.claim.open.isPositive())
        return;
    if (kid.destroyed || !kid.kid.isEmpty())
        m_kids.push_back({static_cast<quint32>(row), static_cast<quint32>(m_list.batch.items.size() - 1)});
    if (kid.destroyed)
        warn(row, "kid.destroyed",
             said(QT_TRANSLATE_NOOP(
                    "import",
                    "The KID %1 was destroyed by a spreadsheet; its last digits are lost."))
                 .arg(cell(row, Field::Kid).left(30).toString()),
             said(QT_TRANSLATE_NOOP("import", "Export the list again without opening it in a "
                                            "spreadsheet, or make the KID column text first.")),
             Field::Kid);
    else if (kid.text)
        warn(row, "kid.text",
             said(QT_TRANSLATE_NOOP("import",
                                  "The KID column holds \"%1\", which is no KID; it is left out."))
                 .arg(cell(row, Field::Kid).left(30).toString()),
             {}, Field::Kid);
}

ClaimKind CsvRows::kindOf(qsizetype row, Money open) const
{
    if (m_list.balanceList)
        return ClaimKind::Opening;
    if (open.isNegative()) {
        const QString words = text::folded(
            QString(cell(row, Field::Type).toString() + u' ' + cell(row, Field::Text).toString()));
        const QByteArray wording = cell(row, Field::Text).toUtf8();
        if (saftvalues::isWriteOff(
                std::string_view(wording.constData(), static_cast<size_t>(wording.size()))))
            return ClaimKind::WriteOff;
        if (contains(words, {u"kredit", u"credit"}))
            return ClaimKind::CreditNote;
        return contains(words, {u"betal", u"payment", u"a konto", u"akonto"})
                   ? ClaimKind::Payment
                   : ClaimKind::CreditNote;
    }
    if (!has(Field::Type))
        return ClaimKind::Invoice;
    const QString type = text::folded(cell(row, Field::Type));
    return contains(type, {u"inngaende", u"opening balance"}) ? ClaimKind::Opening
                                                              : ClaimKind::Invoice;
}

} // namespace import
