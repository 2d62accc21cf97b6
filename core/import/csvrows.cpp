// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvrows.h"

#include "core/base/text.h"
#include "core/import/columnguess.h"
#include "core/import/saftvalues.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

namespace {

QString tr(const char *sentence, qint64 n = -1)
{
    return QCoreApplication::translate("import", sentence, nullptr, static_cast<int>(qMin<qint64>(n, 2'000'000'000)));
}

QString clean(QStringView cell)
{
    return text::simplifiedSpaces(cell);
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isBirthNumber(const QString &raw)
{
    const QString digits = identifiers::normalizedOrgNumber(raw);
    return digits.size() == 11 && allDigits(digits);
}

bool contains(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView w) { return text.contains(w); });
}

void add(std::optional<Money> &sum, Money money)
{
    qint64 ore = sum.value_or(Money()).ore();
    saftvalues::add(ore, money.ore());
    sum = Money::fromOre(ore);
}

} // namespace

CsvRows::CsvRows(CsvList &list, const ImportOptions &options, IssueList &issues)
    : m_list(list)
    , m_options(options)
    , m_issues(issues)
{
    m_columns.fill(-1);
    for (size_t i = 0; i < list.map.columns.size(); ++i) {
        const Field field = list.map.columns[i].field;
        if (field != Field::Ignore && m_columns[static_cast<size_t>(field)] < 0)
            m_columns[static_cast<size_t>(field)] = static_cast<int>(i);
    }
}

void CsvRows::read()
{
    learn();
    for (qsizetype row = m_list.headerRow + 1; row < m_list.table.rowCount(); ++row)
        readRow(row);
    tellAboutKids();
    tellAboutList();
}

QStringView CsvRows::cell(qsizetype row, Field field) const
{
    return m_list.table.cell(row, m_columns[static_cast<size_t>(field)]);
}

QString CsvRows::lineOf(qsizetype row) const
{
    return tr(QT_TRANSLATE_NOOP("import", "line %1")).arg(m_list.table.line(row));
}

void CsvRows::learn()
{
    for (const Field field : {Field::Open, Field::Amount, Field::Debit, Field::Credit}) {
        AmountColumn &column = m_amounts[field];
        for (qsizetype row = m_list.headerRow + 1; has(field) && row < m_list.table.rowCount(); ++row)
            column.learn(cell(row, field));
        if (column.isMixed())
            m_issues.warning("amount.mixed", {},
                             tr(QT_TRANSLATE_NOOP("import", "The column \"%1\" has both decimal commas and decimal points; each amount is read on its own."))
                                 .arg(m_list.map.columns[static_cast<size_t>(m_list.column(field))].header));
    }
    for (const Field field : {Field::InvoiceDate, Field::DueDate}) {
        DateColumn &column = m_dates[field];
        for (qsizetype row = m_list.headerRow + 1; has(field) && row < m_list.table.rowCount(); ++row)
            column.learn(cell(row, field));
    }
}

void CsvRows::readRow(qsizetype row)
{
    if (isRepeatedHeader(row))
        return skip(row, tr(QT_TRANSLATE_NOOP("import", "The header again.")));
    if (isSum(row))
        return skip(row, tr(QT_TRANSLATE_NOOP("import", "A sum.")));
    if (isSupplier(row)) {
        ++m_suppliers;
        return skip(row, tr(QT_TRANSLATE_NOOP("import", "A supplier, not a customer.")));
    }
    if (m_list.customerList) {
        debtorOf(row);
        return;
    }
    if (takeHeading(row))
        return;
    const Amounts amounts = amountsOf(row);
    if (amounts.failed)
        return;
    const qsizetype debtor = debtorOf(row);
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
    return !cell(row, Field::InvoiceNumber).isEmpty() || !cell(row, Field::InvoiceDate).isEmpty()
        || !cell(row, Field::DueDate).isEmpty() || !cell(row, Field::Kid).isEmpty();
}

bool CsvRows::isSum(qsizetype row) const
{
    const CsvTable &table = m_list.table;
    QString first;
    int others = 0;
    for (int column = 0; column < table.cellCount(row); ++column) {
        const QStringView value = table.cell(row, column);
        if (value.isEmpty())
            continue;
        if (first.isEmpty() && !allDigits(value.left(1)))
            first = text::folded(value);
        else
            others += std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); }) && !value.contains(u"kr") && !value.contains(u"NOK") ? 1 : 0;
    }
    const QString word = first.section(u' ', 0, 0);
    const bool says = word == u"sum" || word == u"totalt" || word == u"total" || word == u"totalsum" || first.startsWith(u"saldo totalt");
    // A customer may be called "Total Renhold": a sum has nothing else in its row but amounts.
    return says && others == 0 && !hasItemCells(row) && cell(row, Field::OrgNumber).isEmpty()
        && (cell(row, Field::CustomerNumber).isEmpty() || cell(row, Field::CustomerName).isEmpty());
}

bool CsvRows::isSupplier(qsizetype row) const
{
    return has(Field::Type) && speaksOfSuppliers(cell(row, Field::Type).toString());
}

/// A customer on a row of its own, its items below without one (an assumption from common reports).
bool CsvRows::takeHeading(qsizetype row)
{
    // Without columns for customers the heading stands in whatever column comes first.
    int filled = 0;
    for (int column = 0; column < m_list.table.cellCount(row); ++column)
        filled += m_list.table.cell(row, column).isEmpty() ? 0 : 1;
    const bool nameless = !has(Field::CustomerNumber) && !has(Field::CustomerName) && !has(Field::OrgNumber);
    if ((hasItemCells(row) && !(nameless && filled == 1)) || !cell(row, Field::Open).isEmpty() || !cell(row, Field::Amount).isEmpty()
        || !cell(row, Field::Debit).isEmpty() || !cell(row, Field::Credit).isEmpty())
        return false;
    Heading heading{clean(cell(row, Field::CustomerNumber)), clean(cell(row, Field::CustomerName))};
    if (heading.number.isEmpty() && heading.name.isEmpty()) {
        for (int column = 0; column < m_list.table.cellCount(row) && heading.name.isEmpty(); ++column)
            heading.name = clean(m_list.table.cell(row, column));
    }
    // "10001 Hansen AS" in one cell.
    QString &whole = heading.name.isEmpty() ? heading.number : heading.name;
    const QString front = whole.section(u' ', 0, 0);
    if ((heading.name.isEmpty() || heading.number.isEmpty()) && allDigits(front) && whole.size() > front.size()) {
        const QString rest = whole.mid(front.size() + 1);
        heading = {front, rest};
    }
    m_heading = heading;
    skip(row, tr(QT_TRANSLATE_NOOP("import", "A row without an amount; taken as the heading of the rows below.")));
    return true;
}

CsvRows::Amounts CsvRows::amountsOf(qsizetype row)
{
    Amounts out;
    const auto read = [&](Field field) -> std::optional<Money> {
        if (!has(field))
            return std::nullopt;
        auto money = m_amounts[field].read(cell(row, field));
        if (money)
            return *money;
        out.failed = true;
        fail(row, "amount.unreadable", money.error().message, tr(QT_TRANSLATE_NOOP("import", "Correct the amount in the list and read it again.")));
        return std::nullopt;
    };
    out.open = read(Field::Open);
    if (out.failed)
        return out;
    if (!has(Field::Open) && (has(Field::Debit) || has(Field::Credit))) {
        const auto debit = read(Field::Debit);
        const auto credit = out.failed ? std::nullopt : read(Field::Credit);
        if (debit || credit)
            out.open = debit.value_or(Money()) - credit.value_or(Money());
    }
    if (!out.failed)
        out.gross = read(Field::Amount);
    if (!has(Field::Open) && !has(Field::Debit) && !has(Field::Credit))
        out.open = out.gross;
    if (!out.failed && !out.open) {
        out.failed = true;
        fail(row, "amount.missing", tr(QT_TRANSLATE_NOOP("import", "The row has no open amount.")),
             tr(QT_TRANSLATE_NOOP("import", "Write 0 for what is settled, or export the list again with the open amount.")));
    }
    return out;
}

qsizetype CsvRows::debtorOf(qsizetype row)
{
    QString number = clean(cell(row, Field::CustomerNumber));
    QString name = clean(cell(row, Field::CustomerName));
    const QString given = clean(cell(row, Field::OrgNumber));
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
        fail(row, "customer.missing", tr(QT_TRANSLATE_NOOP("import", "The row names no customer.")),
             tr(QT_TRANSLATE_NOOP("import", "Add customer number or name, or delete the row.")));
        return -1;
    }
    auto at = m_debtorIndex.find(number);
    if (at == m_debtorIndex.end()) {
        at = m_debtorIndex.insert(number, static_cast<qsizetype>(m_list.batch.debtors.size()));
        ImportedDebtor fresh;
        fresh.debtor.number = number;
        fresh.debtor.name = name;
        fresh.numberMade = made;
        m_list.batch.debtors.push_back(fresh);
        m_keys.emplace_back(number, QString());
    }
    ImportedDebtor &known = m_list.batch.debtors[static_cast<size_t>(*at)];
    if (known.debtor.name.isEmpty())
        known.debtor.name = name;
    else if (!name.isEmpty() && known.debtor.name != name)
        warn(row, "customer.two_names", tr(QT_TRANSLATE_NOOP("import", "The customer number stands with two names; the first is kept.")));
    if (known.debtor.orgnr.isEmpty() && !orgnr.isEmpty()) {
        known.debtor.orgnr = orgnr;
        if (orgnr.size() != 9 || !identifiers::isOrgNumber(orgnr))
            warn(row, "orgnr.check", tr(QT_TRANSLATE_NOOP("import", "The organisation number %1 fails its control digit.")).arg(orgnr.left(20)),
                 tr(QT_TRANSLATE_NOOP("import", "Look the customer up in the register before a legal step.")));
    }
    if (birthNumber && !known.birthNumberSeen) {
        known.birthNumberSeen = true;
        known.debtor.kind = DebtorKind::Person;
        m_issues.info("birth_number", lineOf(row), tr(QT_TRANSLATE_NOOP("import", "The row holds a birth number. It tells that this is a person, and is not kept.")));
    }
    completeDebtor(known, row);
    return *at;
}

void CsvRows::completeDebtor(ImportedDebtor &known, qsizetype row)
{
    Debtor &debtor = known.debtor;
    const auto fill = [&](QString &target, Field field) {
        if (target.isEmpty())
            target = clean(cell(row, field));
    };
    fill(debtor.email, Field::Email);
    fill(debtor.phone, Field::Phone);
    if (debtor.address.lines.isEmpty()) {
        for (const Field field : {Field::Street, Field::Street2}) {
            if (const QString line = clean(cell(row, field)); !line.isEmpty())
                debtor.address.lines.append(line);
        }
    }
    fill(debtor.address.postcode, Field::Postcode);
    fill(debtor.address.town, Field::Town);
    // A spreadsheet eats the zero of "0150".
    if (debtor.address.postcode.size() == 3 && allDigits(debtor.address.postcode))
        debtor.address.postcode.prepend(u'0');
    const QString country = clean(cell(row, Field::Country)).toUpper();
    if (debtor.address.country.isEmpty() && country != u"NO" && country != u"NORGE" && country != u"NOREG" && country != u"NORWAY")
        debtor.address.country = country;
}

void CsvRows::addItem(qsizetype row, const Amounts &amounts, qsizetype debtorAt)
{
    const ImportedDebtor &debtor = m_list.batch.debtors[static_cast<size_t>(debtorAt)];
    ImportedItem item;
    Claim &claim = item.claim;
    item.debtor = debtor.debtor.number;
    item.place = lineOf(row);
    item.raw = raw(row);
    claim.open = *amounts.open;
    claim.amount = amounts.gross.value_or(*amounts.open);
    claim.openOrigin = m_list.balanceList ? OpenOrigin::Balance : OpenOrigin::Stated;
    claim.kind = kindOf(row, claim.open.isZero() ? claim.amount : claim.open);
    claim.number = clean(cell(row, Field::InvoiceNumber));
    claim.text = clean(cell(row, Field::Text));
    if (const QString currency = clean(cell(row, Field::Currency)).toUpper(); !currency.isEmpty() && currency != u"KR") {
        claim.currency = currency;
        if (currency != u"NOK")
            warn(row, "currency.foreign", tr(QT_TRANSLATE_NOOP("import", "The item is in %1. No fees or interest are computed on it.")).arg(currency));
    }
    const bool matters = claim.open.isPositive() && claim.kind == ClaimKind::Invoice;
    readDates(row, claim, matters);
    readKidCell(row, item);
    ItemKeys &keys = m_keys[static_cast<size_t>(debtorAt)];
    if (!claim.number.isEmpty()) {
        claim.key = keys.byNumber(claim.number);
        if (claim.key.contains(u'#') && !claim.number.contains(u'#'))
            warn(row, "number.repeated", tr(QT_TRANSLATE_NOOP("import", "The invoice number %1 stands more than once for the customer.")).arg(claim.number));
    } else {
        claim.key = keys.byDateAndAmount(claim.issued, fmt::plain(claim.amount));
        if (!m_list.balanceList)
            warn(row, "number.missing", tr(QT_TRANSLATE_NOOP("import", "The item has no invoice number; date and amount stand in for it.")));
    }
    add(m_list.openSum, claim.open);
    if (amounts.gross)
        add(m_list.grossSum, *amounts.gross);
    m_nonZero += claim.open.isZero() ? 0 : 1;
    m_negative += claim.open.isNegative() ? 1 : 0;
    if (amounts.gross && has(Field::Open)) {
        ++m_bothAmounts;
        m_openAboveGross += qAbs(claim.open.ore()) > qAbs(amounts.gross->ore()) ? 1 : 0;
    }
    m_list.batch.items.push_back(std::move(item));
}

void CsvRows::readDates(qsizetype row, Claim &claim, bool matters)
{
    const auto read = [&](Field field, QDate &day) {
        const QStringView text = cell(row, field);
        switch (m_dates[field].read(text, day)) {
        case DateColumn::Reading::Unreadable:
            warn(row, "date.unreadable", tr(QT_TRANSLATE_NOOP("import", "\"%1\" is not a date; it is left out.")).arg(text.left(20).toString()),
                 tr(QT_TRANSLATE_NOOP("import", "Correct the list, or set the date on the item.")));
            break;
        case DateColumn::Reading::OtherCentury:
            warn(row, "date.century", tr(QT_TRANSLATE_NOOP("import", "The date %1 is of another century; it is left out.")).arg(text.left(20).toString()),
                 tr(QT_TRANSLATE_NOOP("import", "Correct the list, or set the date on the item.")));
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
            warn(row, "due.before_issued", tr(QT_TRANSLATE_NOOP("import", "The due date is before the invoice date.")));
    } else if (m_options.terms && claim.issued.isValid() && claim.kind == ClaimKind::Invoice) {
        claim.due = claim.issued.addDays(*m_options.terms);
        claim.dueOrigin = DueOrigin::User;
    } else if (matters) {
        warn(row, "due.missing", tr(QT_TRANSLATE_NOOP("import", "The invoice has no due date; nothing can be sent before it is set.")),
             tr(QT_TRANSLATE_NOOP("import", "Give payment terms for the import, or set the date on the item.")));
    }
}

void CsvRows::readKidCell(qsizetype row, ImportedItem &item)
{
    const KidText kid = readKid(cell(row, Field::Kid).toString());
    item.claim.kid = kid.kid;
    item.kidCheck = kid.check;
    if (!item.claim.open.isPositive())
        return;
    if (kid.destroyed)
        warn(row, "kid.destroyed", tr(QT_TRANSLATE_NOOP("import", "The KID %1 was destroyed by a spreadsheet; its last digits are lost.")).arg(cell(row, Field::Kid).left(30).toString()),
             tr(QT_TRANSLATE_NOOP("import", "Export the list again without opening it in a spreadsheet, or make the KID column text first.")));
    else if (kid.text)
        warn(row, "kid.text", tr(QT_TRANSLATE_NOOP("import", "The KID column holds \"%1\", which is no KID; it is left out.")).arg(cell(row, Field::Kid).left(30).toString()));
    else if (!kid.kid.isEmpty())
        m_kids.emplace_back(row, kid.kid);
}

ClaimKind CsvRows::kindOf(qsizetype row, Money open) const
{
    if (m_list.balanceList)
        return ClaimKind::Opening;
    const QString words = text::folded(QString(cell(row, Field::Type).toString() + u' ' + cell(row, Field::Text).toString()));
    const QByteArray wording = cell(row, Field::Text).toUtf8();
    if (open.isNegative()) {
        if (saftvalues::isWriteOff(std::string_view(wording.constData(), static_cast<size_t>(wording.size()))))
            return ClaimKind::WriteOff;
        if (contains(words, {u"kredit", u"credit"}))
            return ClaimKind::CreditNote;
        return contains(words, {u"betal", u"payment", u"a konto", u"akonto"}) ? ClaimKind::Payment : ClaimKind::CreditNote;
    }
    const QString type = text::folded(cell(row, Field::Type));
    return contains(type, {u"inngaende", u"opening balance"}) ? ClaimKind::Opening : ClaimKind::Invoice;
}

/// The row as it stands, for provenance; a birth number is blotted out.
QString CsvRows::raw(qsizetype row) const
{
    QStringList cells = m_list.table.cells(row);
    for (QString &value : cells) {
        if (identifiers::looksLikeBirthNumber(identifiers::normalizedOrgNumber(value)))
            value = QStringLiteral("***********");
    }
    return cells.join(m_list.map.delimiter).left(500);
}

void CsvRows::tellAboutKids()
{
    std::map<qsizetype, qsizetype> lengths;
    for (const auto &[row, kid] : m_kids)
        ++lengths[kid.size()];
    const auto usual = std::max_element(lengths.begin(), lengths.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    for (const auto &[row, kid] : m_kids) {
        const bool holds = identifiers::kidCheck(kid) != identifiers::KidCheck::None;
        const bool agreed = usual->second >= 3 && usual->second * 2 > static_cast<qsizetype>(m_kids.size());
        if (agreed && kid.size() < usual->first && holds)
            warn(row, "kid.short", tr(QT_TRANSLATE_NOOP("import", "The KID %1 has fewer digits than the others; a spreadsheet may have eaten its zeros.")).arg(kid),
                 //: %1 is a KID
                 tr(QT_TRANSLATE_NOOP("import", "Proposal: %1.")).arg(kid.rightJustified(usual->first, u'0')));
        else if (!holds)
            warn(row, "kid.check", tr(QT_TRANSLATE_NOOP("import", "The KID %1 fails its control digit.")).arg(kid),
                 tr(QT_TRANSLATE_NOOP("import", "Correct it before a letter is sent; the bank may refuse it.")));
    }
}

void CsvRows::tellAboutList()
{
    if (m_suppliers > 0)
        m_issues.info("csv.supplier_rows", {}, tr(QT_TRANSLATE_N_NOOP("import", "%n row(s) are suppliers and were left out."), m_suppliers));
    const bool nothing = m_list.batch.debtors.empty() && !m_issues.hasErrors();
    if (nothing && m_suppliers > 0)
        m_issues.error("csv.suppliers", {}, tr(QT_TRANSLATE_NOOP("import", "Every row is a supplier: this is what the firm owes, not what it is owed.")),
                       tr(QT_TRANSLATE_NOOP("import", "Export the customer ledger instead.")));
    else if (nothing)
        m_issues.warning("csv.empty", {}, tr(QT_TRANSLATE_NOOP("import", "The list has a header but no rows.")),
                         tr(QT_TRANSLATE_NOOP("import", "Import it only if nothing is open any more.")));
    if (m_list.customerList && !nothing)
        m_issues.info("csv.customers_only", {}, tr(QT_TRANSLATE_NOOP("import", "The list has customers but no amounts; only the customers are imported.")));
    const QString open = fmt::kroner(m_list.openSum.value_or(Money()));
    if (!m_list.customerList && !m_list.balanceList && (m_list.grossOnly || !has(Field::Open)) && !m_list.batch.items.empty()) {
        const bool pair = !has(Field::Open) && (has(Field::Debit) || has(Field::Credit));
        m_issues.warning("amount.gross_only", {},
                         (pair ? tr(QT_TRANSLATE_NOOP("import", "The list has debit and credit but no rest; their difference, %1 in all, was taken as open."))
                               : tr(QT_TRANSLATE_NOOP("import", "The list has only one amount column, and its name usually means the whole invoice; %1 in all was taken as open."))).arg(open),
                         tr(QT_TRANSLATE_NOOP("import", "Compare the sum with the customer ledger. If part payments are not in it, export the list with the rest (restbeløp).")));
    }
    if (m_nonZero >= 3 && m_negative * 2 > m_nonZero)
        m_issues.warning("sign.reversed", {},
                         tr(QT_TRANSLATE_NOOP("import", "Most amounts are negative (%1 in all): the list may show what customers owe with a minus.")).arg(open),
                         tr(QT_TRANSLATE_NOOP("import", "If so, name the amount column \"credit\" and read the list again.")));
    if (m_bothAmounts >= 2 && m_openAboveGross * 2 > m_bothAmounts)
        m_issues.warning("columns.swapped", {},
                         tr(QT_TRANSLATE_NOOP("import", "The open amounts (%1) are above the invoice amounts (%2) in most rows: the columns may be mixed up."))
                             .arg(open, fmt::kroner(m_list.grossSum.value_or(Money()))),
                         tr(QT_TRANSLATE_NOOP("import", "Compare both sums with the customer ledger and change the columns.")));
}

void CsvRows::skip(qsizetype row, const QString &why)
{
    m_list.notes[static_cast<size_t>(row)] = {RowState::Skipped, why};
}

void CsvRows::warn(qsizetype row, const char *code, const QString &text, const QString &fix)
{
    m_issues.warning(code, lineOf(row), text, fix);
    RowNote &note = m_list.notes[static_cast<size_t>(row)];
    if (note.state == RowState::Ok)
        note.state = RowState::Warning;
    note.text += note.text.isEmpty() ? text : u' ' + text;
}

void CsvRows::fail(qsizetype row, const char *code, const QString &text, const QString &fix)
{
    m_issues.error(code, lineOf(row), text, fix);
    m_list.notes[static_cast<size_t>(row)] = {RowState::Error, text};
}

} // namespace import
