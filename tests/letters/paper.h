// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

/// Looking at a finished letter with a reader that is not ours. All measures in millimetres.
namespace paper {

struct Word
{
    int page = 0;
    QString text;
    QRectF box;
};

std::vector<Word> words(const QByteArray &pdf);

/// The first word with the text; a word without place when there is none.
const Word &find(const std::vector<Word> &words, const QString &text);

/// "ABCDEF+KravbokSans-Bold embedded subset" for each font of the file.
QStringList fonts(const QByteArray &pdf);

bool hasInk(const QImage &image, const QRectF &area);

/// How many dark spots lie in `area` but outside `hole`.
int inkOutside(const QImage &image, const QRectF &area, const QRectF &hole);

} // namespace paper
