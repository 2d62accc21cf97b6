// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paymentbox.h"

#include "core/calendar/dateformat.h"
#include "core/documents/countries.h"
#include "core/documents/sheet.h"
#include "core/money/format.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

struct Cell
{
    QString label;
    QString value;
};

constexpr qreal labelPoints = 8.5;
constexpr qreal inset = mm(5);
constexpr qreal between = mm(7);

} // namespace

void paintPaymentBox(Sheet &sheet, const LetterInput &input, const Labels &labels, const QRectF &box)
{
    const QList<Cell> cells{
        {labels.text(u"box.amount"_s), fmt::kroner(input.total)},
        {labels.text(u"box.deadline"_s), fmt::date(input.deadline)},
        {labels.text(u"box.account"_s), groupedAccount(input.creditor.account)},
        input.kid.isEmpty() ? Cell{labels.text(u"box.message"_s), labels.text(u"box.message.case"_s, {input.caseNumber})}
                            : Cell{labels.text(u"box.kid"_s), input.kid},
    };
    const qreal room = box.width() - 2 * inset;
    const auto widths = [&](qreal points) {
        QList<qreal> out;
        for (const Cell &cell : cells)
            out.append(std::max(widthOf(cell.value, face(points, QFont::Bold)), widthOf(cell.label, face(labelPoints))));
        return out;
    };
    const auto whole = [&](const QList<qreal> &parts) {
        return std::accumulate(parts.begin(), parts.end(), between * static_cast<qreal>(parts.size() - 1));
    };
    // A KID of twenty-five digits and a sum in the millions still stand on one line.
    qreal points = 12;
    QList<qreal> parts = widths(points);
    while (whole(parts) > room && points > 7) {
        points -= 0.5;
        parts = widths(points);
    }
    const qreal spare = std::max(0.0, (room - whole(parts)) / static_cast<qreal>(cells.size() - 1));

    sheet.frame(box, pt(0.8), mm(2));
    qreal x = box.left() + inset;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        sheet.text(x, box.top() + mm(6.2), cells[i].label, face(labelPoints), ink::quiet);
        sheet.text(x, box.top() + mm(12), cells[i].value, face(points, QFont::Bold));
        x += parts[i] + between + spare;
    }
    QString receiver = labels.text(u"box.receiver"_s) + u": "_s + input.creditor.name;
    if (!countryName(input.debtor.address.country).isEmpty() && !iban(input.creditor.account).isEmpty())
        receiver += u" · "_s + labels.text(u"box.iban"_s) + u' ' + iban(input.creditor.account);
    qreal receiverPoints = labelPoints;
    while (receiverPoints > 6 && widthOf(receiver, face(receiverPoints)) > room)
        receiverPoints -= 0.5;
    qreal y = box.top() + mm(17.5);
    for (const QString &line : wrapped(receiver, face(receiverPoints), room)) {
        sheet.text(box.left() + inset, y, line, face(receiverPoints), ink::quiet);
        y += mm(2.6);
    }
}

QString groupedAccount(const QString &account)
{
    return account.size() == 11 ? account.left(4) + u'.' + account.mid(4, 2) + u'.' + account.mid(6) : account;
}

QString iban(const QString &account)
{
    if (account.size() != 11)
        return {};
    // ISO 13616: the account, then N = 23, O = 24 and 00, by modulus 97.
    int rest = 0;
    for (const QChar digit : account + u"232400"_s) {
        if (digit.digitValue() < 0)
            return {};
        rest = (rest * 10 + digit.digitValue()) % 97;
    }
    const QString plain = u"NO%1"_s.arg(98 - rest, 2, 10, QChar(u'0')) + account;
    QString out;
    for (qsizetype i = 0; i < plain.size(); i += 4)
        out += (i > 0 ? QString(QChar::Nbsp) : QString()) + plain.mid(i, 4);
    return out;
}

} // namespace documents
