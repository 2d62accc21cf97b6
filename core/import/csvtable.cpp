// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvtable.h"

#include "core/import/chunk.h"
#include "core/import/csvscanner.h"
#include "core/import/filehash.h"
#include "core/import/limits.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <map>

namespace import {

namespace {

constexpr std::array<char16_t, 4> delimiters{u';', u'\t', u',', u'|'};
constexpr int linesLookedAt = 20;

/// How often each delimiter occurs in each of the first records.
std::vector<std::array<int, delimiters.size()>> countDelimiters(QStringView text, bool minding)
{
    std::vector<std::array<int, delimiters.size()>> out(1);
    bool quoted = false;
    bool anything = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = minding && !quoted;
            anything = true;
        } else if ((c == u'\n' || c == u'\r') && !quoted) {
            if (!anything)
                continue;
            if (out.size() == linesLookedAt)
                return out;
            out.emplace_back();
            anything = false;
        } else {
            anything = true;
            const auto at = std::find(delimiters.begin(), delimiters.end(), c.unicode());
            if (at != delimiters.end() && !quoted)
                ++out.back()[static_cast<size_t>(at - delimiters.begin())];
        }
    }
    if (!anything && out.size() > 1)
        out.pop_back();
    return out;
}

std::optional<QChar> steadiest(const std::vector<std::array<int, delimiters.size()>> &lines)
{
    int bestRuns = 0;
    int bestCount = 0;
    std::optional<QChar> best;
    for (size_t d = 0; d < delimiters.size(); ++d) {
        std::map<int, int> runs;
        for (const auto &line : lines) {
            if (line[d] > 0)
                ++runs[line[d]];
        }
        for (const auto &[count, times] : runs) {
            if (times > bestRuns || (times == bestRuns && count > bestCount)) {
                bestRuns = times;
                bestCount = count;
                best = QChar(delimiters[d]);
            }
        }
    }
    return best;
}

struct FirstPass
{
    EncodingMark mark;
    bool utf8 = false;
    QString sha256;
};

Error cancelled()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("import", "The import was stopped. Nothing was changed.")};
}

/// What is wrong with a file too large to be a list: the first endless line if there is one.
CsvFailure tooLarge(QIODevice &device)
{
    int line = 1;
    qint64 length = 0;
    for (qint64 done = 0; done < limits::csvBytes; done += limits::chunkBytes) {
        for (const char c : nextChunk(device)) {
            length = c == '\n' ? 0 : length + 1;
            line += c == '\n' ? 1 : 0;
            if (length > limits::csvRecordChars)
                return {line, QCoreApplication::translate(
                                  "import", "Line %1 is longer than any row of a list.")
                                  .arg(line)};
        }
    }
    return {line,
            QCoreApplication::translate(
                "import",
                "The file is larger than any list of open items; it is probably something else.")};
}

/// Everything that needs the whole file before the first letter can be read: hash and encoding.
Result<FirstPass> firstPass(QIODevice &device, const Progress &progress)
{
    FirstPass out;
    FileHash hash;
    Utf8Check check;
    bool first = true;
    device.seek(0);
    for (;;) {
        const QByteArray chunk = nextChunk(device);
        if (chunk.isEmpty())
            break;
        if (first)
            out.mark = encodingMark(chunk);
        first = false;
        hash.add(chunk);
        check.feed(chunk);
        progress.step(device.pos() / 2, device.size());
        if (progress.stopped())
            return cancelled();
    }
    if (device.pos() < device.size())
        return Error{
            ErrorKind::Environment,
            QCoreApplication::translate("import", "The file cannot be read to its end: %1.")
                .arg(device.errorString())};
    out.utf8 = check.holds();
    out.sha256 = hash.result();
    return out;
}

} // namespace

CsvTable::Cell CsvTable::trimmed(QStringView text, qsizetype begin, qsizetype end)
{
    const auto trim = [&] {
        while (begin < end && text[begin].isSpace())
            ++begin;
        while (begin < end && text[end - 1].isSpace())
            --end;
    };
    trim();
    // ="00123" is how some programs keep a spreadsheet from eating zeros.
    if (end - begin > 3 && text[begin] == u'=' && text[begin + 1] == u'"' && text[end - 1] == u'"') {
        begin += 2;
        end -= 1;
        trim();
    }
    Cell out;
    out.begin = static_cast<quint32>(begin);
    out.size = static_cast<quint32>(end - begin) & 0x3fffffffU;
    return out;
}

QStringList CsvTable::cells(qsizetype row) const
{
    QStringList out;
    for (int column = 0; column < cellCount(row); ++column)
        out.append(cell(row, column).toString());
    return out;
}

std::optional<QChar> guessDelimiter(QStringView beginning)
{
    QStringView line = beginning.first(qMin<qsizetype>(beginning.size(), 40)).trimmed();
    if (line.startsWith(u'"'))
        line = line.sliced(1);
    if (line.startsWith(u"sep=", Qt::CaseInsensitive) && line.size() > 4 && line[4] != u'\n' &&
        line[4] != u'\r')
        return line[4];
    if (line.compare(u"sep=", Qt::CaseInsensitive) == 0 && beginning.contains(u"sep=\t"))
        return QChar(u'\t');
    if (const auto found = steadiest(countDelimiters(beginning, true)))
        return found;
    // An odd quote, such as an inch mark, swallowed the lines.
    return steadiest(countDelimiters(beginning, false));
}

Result<CsvText> readCsvText(QIODevice &device, const CsvTextOptions &options,
                            const Progress &progress)
{
    CsvText out;
    if (device.size() > limits::csvBytes) {
        out.failure = tooLarge(device);
        return out;
    }
    auto looked = firstPass(device, progress);
    if (!looked)
        return looked.error();
    out.sha256 = looked->sha256;
    const EncodingMark &mark = looked->mark;
    out.encoding = mark.certain   ? mark.encoding
                   : looked->utf8 ? Encoding::Utf8
                                  : Encoding::Windows1252;
    out.encodingGuessed = !mark.certain && !looked->utf8;
    if (options.encoding && !mark.certain) {
        out.encoding = *options.encoding;
        out.encodingGuessed = false;
    }

    TextDecoder decoder(out.encoding);
    device.seek(mark.markBytes);
    std::optional<CsvScanner> scanner;
    for (;;) {
        const QByteArray chunk = nextChunk(device);
        const QString text = decoder.decode(chunk);
        if (!scanner) {
            const auto delimiter = options.delimiter
                                       ? options.delimiter
                                       : guessDelimiter(QStringView(text).first(
                                             qMin<qsizetype>(text.size(), limits::headBytes)));
            // A list of one column has none; any sign that does not occur will do.
            out.delimiter = delimiter.value_or(QChar(u';'));
            scanner.emplace(out.table, out.delimiter);
        }
        if (!chunk.isEmpty())
            scanner->feed(text);
        else
            scanner->finish();
        if (scanner->failure()) {
            out.failure = scanner->failure();
            return out;
        }
        if (chunk.isEmpty())
            return out;
        progress.step((device.size() + device.pos()) / 2, device.size());
        if (progress.stopped())
            return cancelled();
    }
}

} // namespace import
