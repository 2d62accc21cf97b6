// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/annex.h"

#include "core/calendar/dateformat.h"
#include "core/documents/annexlines.h"
#include "core/documents/letterbuilder.h"
#include "core/documents/letterframe.h"
#include "core/documents/pdfstamp.h"
#include "core/documents/sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qreal points = 9;
constexpr qreal titlePoints = 11;
constexpr qreal pitch = pt(points) * 1.5;
constexpr qreal bottom = mm(274);
constexpr qreal firstTop = mm(47);
constexpr qreal laterTop = mm(24);

/// A line with its place.
struct Placed
{
    const AnnexLine *line = nullptr;
    QStringList words; ///< Of running text, broken to the width.
    int page = 0;
    qreal top = 0;
};

qreal heightOf(const AnnexLine &line, qsizetype words)
{
    switch (line.kind) {
    case AnnexKind::Title: return pt(titlePoints) * 1.9;
    case AnnexKind::Heads: return pitch * 1.15;
    case AnnexKind::Words: return pitch * static_cast<qreal>(words) + pt(2);
    case AnnexKind::Gap: return pitch * 0.75;
    default: return pitch;
    }
}

/// What must stand on the same page as a line: a title with heads and first row, heads with a row, a row
/// with the sum after it.
qreal needed(const std::vector<AnnexLine> &lines, size_t i)
{
    qreal out = heightOf(lines[i], 1);
    const AnnexKind kind = lines[i].kind;
    const bool opens = kind == AnnexKind::Title || kind == AnnexKind::Heads;
    const bool beforeSum = i + 1 < lines.size() && lines[i + 1].kind == AnnexKind::Sum;
    if (i + 1 < lines.size() && (opens || (beforeSum && kind == AnnexKind::Row)))
        out += needed(lines, i + 1);
    return out;
}

std::vector<Placed> onPages(const std::vector<AnnexLine> &lines)
{
    std::vector<Placed> out;
    int page = 0;
    qreal y = firstTop;
    const AnnexLine *heads = nullptr;
    for (size_t i = 0; i < lines.size(); ++i) {
        const AnnexLine &line = lines[i];
        const bool inTable = line.kind == AnnexKind::Row || line.kind == AnnexKind::Sum;
        if (line.kind == AnnexKind::Heads)
            heads = &line;
        else if (!inTable)
            heads = nullptr;
        Placed one{&line, line.kind == AnnexKind::Words ? wrapped(line.words, face(points), mm(place::right - place::left)) : QStringList(), 0, 0};
        const qreal height = heightOf(line, one.words.size());
        if (y + std::max(height, needed(lines, i)) > bottom) {
            ++page;
            y = laterTop;
            if (line.kind == AnnexKind::Gap)
                continue;
            if (heads && inTable) {
                out.push_back({heads, {}, page, y});
                y += heightOf(*heads, 1);
            }
        }
        one.page = page;
        one.top = y;
        y += height;
        out.push_back(std::move(one));
    }
    return out;
}

void paint(Sheet &sheet, const Placed &one)
{
    const AnnexLine &line = *one.line;
    const bool isTitle = line.kind == AnnexKind::Title;
    const bool bold = isTitle || line.kind == AnnexKind::Sum;
    const QFont font = line.kind == AnnexKind::Heads ? face(points, QFont::Bold) : face(isTitle ? titlePoints : points, bold ? QFont::Bold : QFont::Normal);
    qreal y = one.top + (isTitle ? pt(titlePoints) * 1.35 : pitch * 0.75);
    for (const AnnexCell &cell : line.cells)
        sheet.text(mm(cell.x), y, cell.text, font, ink::text, cell.right ? Align::Right : Align::Left);
    for (const QString &words : one.words) {
        sheet.text(mm(place::left), y, words, font);
        y += pitch;
    }
    if (line.kind == AnnexKind::Heads)
        sheet.rule(mm(place::left), one.top + pitch * 1.06, mm(place::right), one.top + pitch * 1.06, pt(0.6));
    if (line.kind == AnnexKind::Sum)
        sheet.rule(mm(place::left), one.top + pitch * 0.02, mm(place::right), one.top + pitch * 0.02, pt(0.3), ink::line);
}

void paintTop(Sheet &sheet, const AnnexInput &input, const Labels &labels)
{
    sheet.text(mm(place::left), mm(18), input.creditor.name, face(11, QFont::Bold));
    sheet.text(mm(place::right), mm(18), fmt::date(input.day), face(points), ink::text, Align::Right);
    sheet.text(mm(place::left), mm(31), labels.text(u"annex.title"_s), face(15, QFont::Bold));
    qreal y = mm(38);
    const QString words = labels.text(u"annex.subtitle"_s, {input.caseNumber, input.debtor.name, fmt::date(input.day)});
    for (const QString &line : wrapped(words, face(points), mm(place::right - place::left))) {
        sheet.text(mm(place::left), y, line, face(points), ink::quiet);
        y += pt(points) * 1.3;
    }
}

} // namespace

Result<QByteArray> buildAnnex(const AnnexInput &input)
{
    if (auto fine = registerFonts(); !fine)
        return fine.error();
    const auto labels = Labels::load(input.language);
    if (!labels)
        return labels.error();
    const std::vector<AnnexLine> lines = annexLines(input, *labels);
    const std::vector<Placed> placed = onPages(lines);
    const QString title = labels->text(u"annex.title"_s) + u' ' + input.caseNumber;
    Sheet sheet(title, xmpPacket(title, input.day));
    if (!sheet.isActive())
        return Error{ErrorKind::Environment, QCoreApplication::translate("Letters", "The letter could not be written as a PDF.")};
    const int pages = placed.back().page + 1;
    size_t next = 0;
    for (int page = 0; page < pages; ++page) {
        if (page == 0) {
            paintTop(sheet, input, *labels);
        } else {
            sheet.newPage();
            sheet.text(mm(place::left), mm(16), title, face(points), ink::quiet);
        }
        paintPageFooter(sheet, input.creditor, *labels, page, pages);
        for (; next < placed.size() && placed[next].page == page; ++next)
            paint(sheet, placed[next]);
    }
    return stamped(sheet.finish(), input.day);
}

} // namespace documents
