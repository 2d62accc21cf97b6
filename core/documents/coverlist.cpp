// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dateformat.h"
#include "core/documents/labels.h"
#include "core/documents/letterbuilder.h"
#include "core/documents/letterframe.h"
#include "core/documents/pageflow.h"
#include "core/documents/pdfstamp.h"
#include "core/documents/sheet.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal points = 9;
constexpr qreal step = pt(points) * 1.38;
constexpr qreal padding = mm(1.5);
constexpr qreal boxSize = mm(3.6);

/// Left ends of the columns in millimetres; the last two are right ends.
namespace column {
constexpr qreal tick = 20;
constexpr qreal letter = 27;
constexpr qreal file = 39;
constexpr qreal debtor = 61;
constexpr qreal kind = 105;
constexpr qreal pages = 148;
constexpr qreal deadline = 152;
constexpr qreal total = 190;
} // namespace column

/// One letter of the list with its words broken to the columns.
struct Row
{
    const CoverLine *line = nullptr;
    QStringList debtor;
    QStringList step;

    qreal height() const { return pt(points) * 1.38 * static_cast<qreal>(std::max(debtor.size(), step.size())) + 2 * padding; }
};

void paintHeads(Sheet &sheet, const Labels &labels, qreal top)
{
    const QFont font = face(points, QFont::Bold);
    const qreal y = top + step * 0.85;
    sheet.text(mm(column::letter), y, labels.text(u"cover.letter"_s), font);
    sheet.text(mm(column::file), y, labels.text(u"cover.case"_s), font);
    sheet.text(mm(column::debtor), y, labels.text(u"cover.debtor"_s), font);
    sheet.text(mm(column::kind), y, labels.text(u"cover.step"_s), font);
    sheet.text(mm(column::pages), y, labels.text(u"cover.pages"_s), font, ink::text, Align::Right);
    sheet.text(mm(column::deadline), y, labels.text(u"cover.deadline"_s), font);
    sheet.text(mm(column::total), y, labels.text(u"cover.total"_s), font, ink::text, Align::Right);
    sheet.rule(mm(column::tick), top + step + padding, mm(column::total), top + step + padding, pt(0.7));
}

void paintRow(Sheet &sheet, const Row &row, qreal top)
{
    const QFont font = face(points);
    const qreal first = top + padding + step * 0.82;
    sheet.frame(QRectF(mm(column::tick), top + padding + mm(0.4), boxSize, boxSize), pt(0.6));
    sheet.text(mm(column::letter), first, row.line->letter, font);
    sheet.text(mm(column::file), first, row.line->caseNumber, font);
    qreal y = first;
    for (const QString &words : row.debtor) {
        sheet.text(mm(column::debtor), y, words, font);
        y += step;
    }
    y = first;
    for (const QString &words : row.step) {
        sheet.text(mm(column::kind), y, words, font);
        y += step;
    }
    sheet.text(mm(column::pages), first, QString::number(row.line->pages), font, ink::text, Align::Right);
    sheet.text(mm(column::deadline), first, fmt::date(row.line->deadline), font);
    sheet.text(mm(column::total), first, fmt::amount(row.line->total), font, ink::text, Align::Right);
    sheet.rule(mm(column::tick), top + row.height(), mm(column::total), top + row.height(), pt(0.3), ink::line);
}

void paintTop(Sheet &sheet, const Creditor &creditor, QDate day, const Labels &labels)
{
    sheet.text(mm(place::left), mm(18), creditor.name, face(11, QFont::Bold));
    sheet.text(mm(place::right), mm(18), fmt::date(day), face(points), ink::text, Align::Right);
    sheet.text(mm(place::left), mm(32), labels.text(u"cover.title"_s), face(15, QFont::Bold));
    sheet.text(mm(place::left), mm(38), labels.text(u"cover.subtitle"_s), face(points), ink::quiet);
}

void paintSum(Sheet &sheet, const std::vector<CoverLine> &lines, const Labels &labels, qreal top)
{
    int pages = 0;
    Money total;
    for (const CoverLine &line : lines) {
        pages += line.pages;
        total += line.total;
    }
    const QString sum = lines.empty() ? labels.text(u"cover.empty"_s)
                                      : labels.text(u"cover.sum"_s, {QString::number(lines.size()), QString::number(pages)});
    sheet.text(mm(place::left), top + mm(6), sum, face(points, QFont::Bold));
    if (!lines.empty())
        sheet.text(mm(place::right), top + mm(6), fmt::amount(total), face(points, QFont::Bold), ink::text, Align::Right);
    sheet.text(mm(place::left), top + mm(20), labels.text(u"cover.posted"_s), face(points));
    sheet.rule(mm(column::debtor + 5), top + mm(21), mm(column::pages), top + mm(21), pt(0.5));
}

} // namespace

Result<QByteArray> buildCoverList(const Creditor &creditor, QDate day, const std::vector<CoverLine> &lines, const QString &language)
{
    if (auto fine = registerFonts(); !fine)
        return fine.error();
    const auto labels = Labels::load(language);
    if (!labels)
        return labels.error();
    std::vector<Row> rows;
    std::vector<FlowItem> items;
    for (const CoverLine &line : lines) {
        rows.push_back({&line, wrapped(line.debtor, face(points), mm(column::kind - column::debtor - 3)),
                        wrapped(line.step, face(points), mm(column::pages - column::kind - 9))});
        items.push_back({.height = rows.back().height(), .isRow = true});
    }
    items.push_back({.height = mm(26)});
    const qreal head = step + 2 * padding;
    const std::vector<FlowPlace> places = flow(items, {.firstTop = mm(45), .laterTop = mm(24), .bottom = mm(274), .lastBottom = mm(274), .headerHeight = head});

    const QString title = labels->text(u"cover.title"_s) + u' ' + fmt::date(day);
    Sheet sheet(title, xmpPacket(title, day));
    if (!sheet.isActive())
        return Error{ErrorKind::Environment, QCoreApplication::translate("Letters", "The letter could not be written as a PDF.")};
    const int pages = places.back().page + 1;
    for (int page = 0; page < pages; ++page) {
        if (page == 0)
            paintTop(sheet, creditor, day, *labels);
        else
            sheet.newPage();
        paintPageFooter(sheet, creditor, *labels, page, pages);
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].page != page)
                continue;
            if (places[i].header)
                paintHeads(sheet, *labels, places[i].top - head);
            if (i < rows.size())
                paintRow(sheet, rows[i], places[i].top);
            else
                paintSum(sheet, lines, *labels, places[i].top);
        }
    }
    return stamped(sheet.finish(), day);
}

} // namespace documents
