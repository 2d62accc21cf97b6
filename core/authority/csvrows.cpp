// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/csvrows.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace authority {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr size_t mostLines = 20'000;

Error bad(const QString &name, const QString &what)
{
    //: %1 is a file, %2 what is wrong with it
    return {ErrorKind::BadInput,
            QCoreApplication::translate("authority", "%1 cannot be read: %2.").arg(name, what)};
}

/// Takes one line apart, from `place` to after its end. False when a quote is not closed.
bool readLine(const QString &text, qsizetype &place, QStringList &cells)
{
    cells.clear();
    const qsizetype size = text.size();
    while (true) {
        QString cell;
        if (place < size && text[place] == u'"') {
            qsizetype from = ++place;
            while (true) {
                const qsizetype quote = text.indexOf(u'"', place);
                if (quote < 0)
                    return false;
                cell += QStringView(text).mid(from, quote - from);
                place = quote + 1;
                if (place >= size || text[place] != u'"')
                    break;
                cell += u'"';
                from = ++place;
            }
        }
        const qsizetype from = place;
        while (place < size && text[place] != u',' && text[place] != u'\n')
            ++place;
        cell += QStringView(text).mid(from, place - from);
        if (cell.endsWith(u'\r'))
            cell.chop(1);
        cells.append(cell);
        if (place >= size)
            return true;
        if (text[place++] == u'\n')
            return true;
    }
}

} // namespace

Result<CsvRows> CsvRows::read(const QByteArray &bytes, const QString &name,
                              const QStringList &columns)
{
    const auto tr = [](const char *words) {
        return QCoreApplication::translate("authority", words);
    };
    if (bytes.size() > mostBytes)
        return bad(name, tr("it is larger than 8 MB"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return bad(name, tr("it is not UTF-8 text"));
    CsvRows out;
    QStringList header;
    qsizetype place = 0;
    if (text.isEmpty() || !readLine(text, place, header))
        return bad(name, tr("it has no line of headings"));
    for (const QString &column : columns) {
        const qsizetype found = header.indexOf(column);
        if (found < 0)
            return bad(name, tr("the column \"%1\" is missing").arg(column));
        out.m_places.push_back(found);
    }
    QStringList cells;
    while (place < text.size()) {
        const QString line = QString::number(out.m_rows.size() + 2);
        if (!readLine(text, place, cells))
            return bad(name, tr("the quote on line %1 is not closed").arg(line));
        if (cells.size() == 1 && cells.front().isEmpty())
            continue;
        if (cells.size() != header.size())
            return bad(name,
                       tr("line %1 has %2 cells where %3 were expected")
                           .arg(line)
                           .arg(cells.size())
                           .arg(header.size()));
        if (out.m_rows.size() >= mostLines)
            return bad(name, tr("it has more than 20 000 lines"));
        out.m_rows.push_back(cells);
    }
    return out;
}

QString csvCell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    QString out = text;
    return u'"' + out.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace authority
