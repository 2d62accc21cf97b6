// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/labels.h"
#include "core/documents/legalbuilder.h"
#include "core/documents/letterbuilder.h"
#include "core/documents/letterframe.h"
#include "core/documents/pdfstamp.h"
#include "core/documents/sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

void paintLeaf(Sheet &sheet, const LegalInput &input, const Labels &labels, const QString &document,
               const Exhibit &exhibit, int number)
{
    sheet.text(mm(place::left), mm(18), input.creditor.name, face(9));
    // One face only: each that is embedded costs as much as joining several attachments.
    const QString name = labels.text(u"exhibit"_s, {QString::number(number)});
    sheet.text(mm(place::left), mm(112), name, face(34));
    sheet.rule(mm(place::left), mm(119), mm(place::right), mm(119), pt(0.8));
    qreal y = mm(129);
    for (const QString &line : wrapped(exhibit.title, face(14), mm(place::right - place::left))) {
        sheet.text(mm(place::left), y, line, face(14));
        y += pt(14) * 1.3;
    }
    const QString of = labels.text(u"exhibit.of"_s, {document, input.caseNumber});
    for (const QString &line : wrapped(of, face(10), mm(place::right - place::left))) {
        y += pt(10) * 1.4;
        sheet.text(mm(place::left), y, line, face(10), ink::quiet);
    }
    const QString pages = exhibit.pages == 1
        ? labels.text(u"exhibit.pages.one"_s)
        : labels.text(u"exhibit.pages.many"_s, {QString::number(exhibit.pages)});
    sheet.text(mm(place::left), y + pt(10) * 1.4, pages, face(10), ink::quiet);
}

} // namespace

Result<QByteArray> buildExhibitLeaves(const LegalInput &input, const QString &document,
                                      const std::vector<Exhibit> &exhibits)
{
    if (auto fine = registerFonts(); !fine)
        return fine.error();
    const auto labels = Labels::forDocuments(input.language);
    if (!labels)
        return labels.error();
    const QString title = labels->text(u"exhibit.of"_s, {document, input.caseNumber});
    Sheet sheet(title, xmpPacket(title, input.date));
    if (!sheet.isActive())
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate("Documents",
                                                 "The document could not be written as a PDF.")};
    int number = 0;
    for (const Exhibit &exhibit : exhibits) {
        if (number > 0)
            sheet.newPage();
        paintLeaf(sheet, input, *labels, document, exhibit, ++number);
    }
    return stamped(sheet.finish(), input.date);
}

} // namespace documents
