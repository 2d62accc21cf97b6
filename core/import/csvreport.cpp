// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreport.h"

#include "core/base/identifiers.h"
#include "core/import/said.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace import {

namespace {

QString proposal(const QString &kid)
{
    //: %1 is a KID
    return said(QT_TRANSLATE_NOOP("import", "Proposal: %1.")).arg(kid);
}

/// "1.23456789012345E+15" to its first fifteen digits; empty for any other magnitude.
QString fifteenOfSixteen(const QString &stored)
{
    const qsizetype e = stored.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || stored.mid(e + 1).toInt() != 15)
        return {};
    QString digits = stored.left(e).remove(u'.').remove(u',');
    return digits.size() > 15 ? QString() : digits.leftJustified(15, u'0');
}

} // namespace

void CsvReport::kids(const std::vector<KidSeen> &kids, bool accept)
{
    std::map<qsizetype, qsizetype> lengths;
    qsizetype read = 0;
    qsizetype onlyMod11 = 0;
    for (const KidSeen &seen : kids) {
        if (item(seen).claim.kid.isEmpty())
            continue;
        ++read;
        ++lengths[item(seen).claim.kid.size()];
        onlyMod11 += item(seen).kidCheck == identifiers::KidCheck::Mod11 ? 1 : 0;
    }
    const bool mod11 = onlyMod11 * 2 > read;
    const auto usual =
        std::max_element(lengths.begin(), lengths.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    const bool agreed = usual != lengths.end() && usual->second >= 3 && usual->second * 2 > read;
    for (const KidSeen &seen : kids) {
        const QString kid = item(seen).claim.kid;
        if (kid.isEmpty()) {
            // A workbook keeps fifteen digits: of sixteen only the control digit is lost.
            const QString digits = m_list.workbook ? fifteenOfSixteen(cell(seen.row, Field::Kid).toString()) : QString();
            if (!digits.isEmpty())
                propose(seen, completed(digits, mod11), accept);
            continue;
        }
        const bool holds = item(seen).kidCheck != identifiers::KidCheck::None;
        if (agreed && kid.size() < usual->first && holds) {
            const QString padded = kid.rightJustified(usual->first, u'0');
            warn(seen.row, "kid.short",
                 said(QT_TRANSLATE_NOOP("import", "The KID %1 has fewer digits than the others; a "
                                                "spreadsheet may have eaten its zeros."))
                     .arg(kid),
                 proposal(padded), Field::Kid);
            propose(seen, padded, accept);
        } else if (!holds && kid.size() == 16 && kid.endsWith(u'0')) {
            const QString whole = completed(kid.first(15), mod11);
            warn(seen.row, "kid.last_digit",
                 said(QT_TRANSLATE_NOOP("import", "A spreadsheet keeps fifteen digits and has made the "
                                                "last of the KID %1 a zero."))
                     .arg(kid),
                 proposal(whole), Field::Kid);
            propose(seen, whole, accept);
        } else if (!holds) {
            warn(seen.row, "kid.check",
                 said(QT_TRANSLATE_NOOP("import", "The KID %1 fails its control digit."))
                     .arg(kid),
                 said(QT_TRANSLATE_NOOP(
                     "import", "Correct it before a letter is sent; the bank may refuse it.")),
                 Field::Kid);
        }
    }
}

QString CsvReport::completed(const QString &fifteen, bool mod11)
{
    return fifteen + (mod11 ? identifiers::mod11Sign(fifteen) : identifiers::mod10Digit(fifteen));
}

void CsvReport::propose(const KidSeen &seen, const QString &kid, bool accept)
{
    ImportedItem &item = m_list.batch.items[seen.item];
    item.kidProposal = kid;
    if (item.claim.kid.isEmpty())
        m_issues.warning("kid.last_digit", lineOf(seen.row),
                         said(QT_TRANSLATE_NOOP("import", "Only the control digit of the KID is lost.")),
                         proposal(kid));
    if (!accept)
        return;
    item.claim.kid = kid;
    item.kidCheck = identifiers::kidCheck(kid);
}

void CsvReport::list(const CsvCounts &counts)
{
    if (counts.suppliers > 0)
        m_issues.info(
            "csv.supplier_rows", {},
            said(QT_TRANSLATE_N_NOOP("import", "%n row(s) are suppliers and were left out."),
               counts.suppliers));
    const bool nothing = m_list.batch.debtors.empty() && !m_issues.hasErrors();
    if (nothing && counts.suppliers > 0)
        m_issues.error(
            "csv.suppliers", {},
            said(QT_TRANSLATE_NOOP(
                "import",
                "Every row is a supplier: this is what the firm owes, not what it is owed.")),
            said(QT_TRANSLATE_NOOP("import", "Export the customer ledger instead.")));
    else if (nothing)
        m_issues.warning(
            "csv.empty", {}, said(QT_TRANSLATE_NOOP("import", "The list has a header but no rows.")),
            said(QT_TRANSLATE_NOOP("import", "Import it only if nothing is open any more.")));
    if (m_list.customerList && !nothing)
        m_issues.info(
            "csv.customers_only", {},
            said(QT_TRANSLATE_NOOP(
                "import",
                "The list has customers but no amounts; only the customers are imported.")));
    const QString open = fmt::kroner(m_list.openSum.value_or(Money()));
    if (!m_list.aging.empty())
        m_issues.info("amount.ages", {},
                      said(QT_TRANSLATE_NOOP("import", "The list spreads what is open by age; the sum of those columns, %1 in all, was taken as open.")).arg(open));
    else if (!m_list.customerList && !m_list.balanceList && (m_list.grossOnly || !has(Field::Open)) &&
        !m_list.batch.items.empty()) {
        const bool pair = !has(Field::Open) && (has(Field::Debit) || has(Field::Credit));
        m_issues.warning(
            "amount.gross_only", {},
            (pair ? said(QT_TRANSLATE_NOOP("import",
                                         "The list has debit and credit but no rest; their "
                                         "difference, %1 in all, was taken as open."))
                  : said(QT_TRANSLATE_NOOP(
                        "import", "The list has only one amount column, and its name usually means "
                                  "the whole invoice; %1 in all was taken as open.")))
                .arg(open),
            said(QT_TRANSLATE_NOOP("import",
                                 "Compare the sum with the customer ledger. If part payments are "
                                 "not in it, export the list with the rest (restbeløp).")));
    }
    if (counts.nonZero >= 3 && counts.negative * 2 > counts.nonZero)
        m_issues.warning(
            "sign.reversed", {},
            said(QT_TRANSLATE_NOOP("import", "Most amounts are negative (%1 in all): the list may "
                                           "show what customers owe with a minus."))
                .arg(open),
            said(QT_TRANSLATE_NOOP(
                "import", "If so, name the amount column \"credit\" and read the list again.")));
    if (counts.bothAmounts >= 2 && counts.openAboveGross * 2 > counts.bothAmounts)
        m_issues.warning(
            "columns.swapped", {},
            said(QT_TRANSLATE_NOOP("import", "The open amounts (%1) are above the invoice amounts "
                                           "(%2) in most rows: the columns may be mixed up."))
                .arg(open, fmt::kroner(m_list.grossSum.value_or(Money()))),
            said(QT_TRANSLATE_NOOP(
                "import", "Compare both sums with the customer ledger and change the columns.")));
}

} // namespace import
