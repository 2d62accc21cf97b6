// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/instalmentslips.h"

#include "core/calendar/dateformat.h"
#include "core/documents/letterframe.h"
#include "core/documents/paymentbox.h"
#include "core/documents/pdfstamp.h"
#include "core/documents/sheet.h"
#include "core/money/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr int perPage = 4;
constexpr qreal firstTop = mm(36);
constexpr qreal slipHeight = mm(60); ///< Four of them end above the footer.
constexpr qreal points = 9;
constexpr qreal left = mm(place::left);
constexpr qreal right = mm(place::right);

void paintHead(Sheet &sheet, const SlipInput &input, const Labels &labels)
{
    sheet.text(left, mm(18), input.creditor.name, face(points, QFont::Bold));
    sheet.text(right, mm(18), fmt::date(input.date), face(points), ink::text, Align::Right);
    const QString title = input.agreed.isValid()
        ? labels.text(u"slip.title.agreed"_s, {input.caseNumber, labels.longDate(input.agreed)})
        : labels.text(u"slip.title.proposed"_s, {input.caseNumber});
    sheet.text(left, mm(26), title, face(13, QFont::Bold));
    const QString note =
        labels.text(input.interestRuns ? u"slip.note.running"_s : u"slip.note.stopped"_s);
    sheet.text(left, mm(31), note, face(8.2), ink::quiet);
}

/// A dashed line to cut along.
void paintCut(Sheet &sheet, qreal y)
{
    for (qreal x = left; x < right; x += mm(4))
        sheet.rule(x, y, x + mm(2), y, pt(0.4), ink::line);
}

void paintSlip(Sheet &sheet, const SlipInput &input, const InstalmentSlip &slip,
               const Labels &labels, qreal top)
{
    paintCut(sheet, top);
    const QString number =
        labels.text(u"slip.number"_s, {QString::number(slip.number), QString::number(input.count)});
    sheet.text(left, top + mm(9), number, face(11, QFont::Bold));
    sheet.text(right, top + mm(9), labels.text(u"info.case"_s) + u' ' + input.caseNumber,
               face(points), ink::text, Align::Right);
    qreal y = top + mm(15);
    const QStringList name = wrapped(labels.text(u"slip.payer"_s) + u": "_s + input.debtor.name,
                                     face(points), right - left);
    for (const QString &line : name.first(std::min<qsizetype>(name.size(), 2))) {
        sheet.text(left, y, line, face(points));
        y += mm(4.2);
    }
    LetterInput box;
    box.creditor = input.creditor;
    box.debtor = input.debtor;
    box.caseNumber = input.caseNumber;
    box.kid = input.kid;
    box.deadline = slip.due;
    box.total = slip.amount;
    paintPaymentBox(sheet, box, labels,
                    QRectF(left, top + mm(23), right - left, mm(place::boxHeight)));
    sheet.text(left, top + mm(51), labels.text(u"slip.after"_s, {fmt::kroner(slip.after)}),
               face(points));
}

} // namespace

Result<QByteArray> buildInstalmentSlips(const SlipInput &input)
{
    if (auto fine = registerFonts(); !fine)
        return fine.error();
    const auto labels = Labels::load(input.language);
    if (!labels)
        return labels.error();
    if (input.slips.empty())
        return Error{
            ErrorKind::Conflict,
            QCoreApplication::translate(
                "Documents", "Every instalment has been paid; there is no slip to print.")};
    const QString title = labels->text(u"slip.title.proposed"_s, {input.caseNumber});
    Sheet sheet(title, xmpPacket(title, input.date));
    if (!sheet.isActive())
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate("Documents",
                                                 "The document could not be written as a PDF.")};
    const int pages = (static_cast<int>(input.slips.size()) + perPage - 1) / perPage;
    int place = 0;
    for (const InstalmentSlip &slip : input.slips) {
        if (place % perPage == 0) {
            if (place > 0)
                sheet.newPage();
            paintHead(sheet, input, *labels);
            paintPageFooter(sheet, input.creditor, *labels, place / perPage, pages);
        }
        paintCut(sheet, firstTop + slipHeight * (place % perPage + 1));
        paintSlip(sheet, input, slip, *labels, firstTop + slipHeight * (place % perPage));
        ++place;
    }
    return stamped(sheet.finish(), input.date);
}

} // namespace documents
