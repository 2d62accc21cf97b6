// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/voucherfiles.h"

#include "core/money/format.h"

#include <QStringList>

namespace exporting {

namespace {

/// What the books say, in the language of the books.
QString explained(const char *what, const Voucher &voucher)
{
    QString out = QString::fromUtf8(what);
    if (voucher.total().isNegative())
        out += QStringLiteral(", tilbakeført");
    return voucher.caseNumber.isEmpty() ? out : out + QStringLiteral(", sak ") + voucher.caseNumber;
}

/// Windows-1252 as far as Latin-1 goes, which has every Norwegian letter; the rest is no text of ours.
QByteArray singleByte(const QString &text)
{
    QByteArray out;
    for (const QChar sign : text) {
        const ushort code = sign.unicode();
        out += code < 0x80 || (code >= 0xA0 && code < 0x100) ? static_cast<char>(code) : '?';
    }
    return out;
}

QString field(QString text)
{
    return text.replace(u';', u',').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

QString voucherNumber(const Voucher &voucher)
{
    return QStringLiteral("KB-%1").arg(voucher.id);
}

std::vector<Posting> postings(const Voucher &voucher, const VoucherAccounts &accounts)
{
    std::vector<Posting> out{{accounts.receivable, voucher.debtorNumber, voucher.total(), explained("Renter og kostnader betalt", voucher)}};
    if (!voucher.interest.isZero())
        out.push_back({accounts.interest, {}, -voucher.interest, explained("Forsinkelsesrente", voucher)});
    const auto add = [&](const QString &account, Money income, const char *what) {
        if (!income.isZero())
            out.push_back({account, {}, -income, explained(what, voucher)});
    };
    add(accounts.costs, voucher.fees(), voucher.isDivided ? "Gebyrer" : "Gebyrer og inndrivingskostnader");
    add(accounts.outlays, voucher.outlays, "Rettsgebyr og forkynning");
    add(accounts.compensation, voucher.compensation, "Standardkompensasjon");
    return out;
}

ListTable voucherTable(const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts)
{
    ListTable out;
    out.title = QStringLiteral("Bilag");
    out.columns = {{QStringLiteral("Bilag")}, {QStringLiteral("Dato"), ListKind::Date}, {QStringLiteral("Konto")},
                   {QStringLiteral("Kundenr")}, {QStringLiteral("Tekst")}, {QStringLiteral("Debet"), ListKind::Amount},
                   {QStringLiteral("Kredit"), ListKind::Amount}, {QStringLiteral("KID")}};
    for (const Voucher &voucher : vouchers) {
        for (const Posting &posting : postings(voucher, accounts)) {
            const bool debit = posting.amount.isPositive();
            out.rows.push_back({voucherNumber(voucher), voucher.date, posting.account, posting.customer, posting.text,
                                debit ? ListCell(posting.amount) : ListCell(), debit ? ListCell() : ListCell(-posting.amount),
                                posting.customer.isEmpty() ? QString() : voucher.kid});
        }
    }
    return out;
}

QByteArray gbat10(const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts)
{
    QByteArray out;
    for (const Voucher &voucher : vouchers) {
        for (const Posting &posting : postings(voucher, accounts)) {
            QStringList columns(30);
            columns[0] = QStringLiteral("GBAT10");
            columns[1] = QString::number(voucher.id);
            columns[2] = voucher.date.toString(QStringLiteral("yyyyMMdd"));
            columns[3] = QStringLiteral("1"); // Memorial voucher.
            columns[4] = QString::number(voucher.date.month());
            columns[5] = QString::number(voucher.date.year());
            columns[6] = posting.account;
            columns[7] = QStringLiteral("0"); // No VAT.
            columns[8] = fmt::plain(posting.amount);
            columns[9] = posting.customer;
            columns[11] = posting.customer.isEmpty() ? QString() : voucher.debtorName;
            columns[16] = posting.customer.isEmpty() ? QString() : voucher.kid;
            columns[20] = posting.text;
            columns[21] = posting.text;
            columns[22] = QStringLiteral("1"); // No interest on this posting.
            columns[26] = QStringLiteral("T");
            columns[27] = fmt::plain(posting.amount);
            for (QString &column : columns)
                column = field(column);
            out += singleByte(columns.join(u';')) + "\r\n";
        }
    }
    return out;
}

} // namespace exporting
