// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/letters/paper.h"

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr qreal perPoint = 25.4 / 72;

bool isDark(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 200;
}

/// Calls `see` with each pixel of the area, in pixels and in millimetres.
template <typename See>
void eachPixel(const QImage &image, const QRectF &area, See see)
{
    const qreal perMm = image.width() / 210.0;
    for (int y = qRound(area.top() * perMm); y < qRound(area.bottom() * perMm); ++y) {
        for (int x = qRound(area.left() * perMm); x < qRound(area.right() * perMm); ++x)
            see(x, y, QPointF(x / perMm, y / perMm));
    }
}

} // namespace

std::vector<Word> words(const QByteArray &pdf)
{
    std::vector<Word> out;
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return out;
    for (int page = 0; page < document->numPages(); ++page) {
        for (const auto &box : document->page(page)->textList()) {
            const QRectF at = box->boundingBox();
            out.push_back({page, box->text(), QRectF(at.topLeft() * perPoint, at.size() * perPoint)});
        }
    }
    return out;
}

const Word &find(const std::vector<Word> &words, const QString &text)
{
    static const Word none;
    for (const Word &word : words) {
        if (word.text == text)
            return word;
    }
    return none;
}

QStringList fonts(const QByteArray &pdf)
{
    QStringList out;
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return out;
    for (const Poppler::FontInfo &font : document->fonts())
        out.append(font.name() + (font.isEmbedded() ? u" embedded"_s : QString()) + (font.isSubset() ? u" subset"_s : QString()));
    return out;
}

bool hasInk(const QImage &image, const QRectF &area)
{
    bool found = false;
    eachPixel(image, area, [&](int x, int y, QPointF) { found = found || isDark(image, x, y); });
    return found;
}

int inkOutside(const QImage &image, const QRectF &area, const QRectF &hole)
{
    int out = 0;
    eachPixel(image, area, [&](int x, int y, QPointF at) { out += !hole.contains(at) && isDark(image, x, y) ? 1 : 0; });
    return out;
}

} // namespace paper
