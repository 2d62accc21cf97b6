// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx.h"

#include "core/import/columnguess.h"
#include "core/import/filehash.h"
#include "core/import/limits.h"
#include "core/import/readahead.h"
#include "core/import/said.h"
#include "core/import/xlsxparts.h"
#include "core/import/xlsxsheet.h"
#include "core/zip/ziparchive.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace import {

namespace {

constexpr int headRows = 60;

Error cancelled()
{
    return {ErrorKind::Cancelled, said(QT_TRANSLATE_NOOP("import", "The import was stopped. Nothing was changed."))};
}

/// One workbook on its way into a table.
class Workbook
{
public:
    Workbook(CsvText &out, const zip::Archive &archive, const Progress &progress, const std::function<void(const CsvText &)> &ahead)
        : m_out(out)
        , m_ahead(ahead)
        , m_archive(archive)
        , m_progress(progress)
    {
    }

    /// An Error only when the work was cancelled; what is wrong with the file is in `out.failure`.
    Result<void> read(const QString &wanted)
    {
        xlsx::WorkbookPart workbook;
        if (auto done = part(QStringLiteral("xl/workbook.xml"), workbook, limits::smallPartBytes); !done || m_out.failure)
            return done;
        if (auto done = optionalPart(QStringLiteral("xl/_rels/workbook.xml.rels"), m_relations, limits::smallPartBytes); !done || m_out.failure)
            return done;
        m_out.from1904 = workbook.from1904;
        const QString styles = m_relations.styles.isEmpty() ? QStringLiteral("xl/styles.xml") : m_relations.styles;
        if (auto done = optionalPart(styles, m_styles, limits::smallPartBytes); !done || m_out.failure)
            return done;
        const QString texts = m_relations.sharedTexts.isEmpty() ? QStringLiteral("xl/sharedStrings.xml") : m_relations.sharedTexts;
        if (auto done = optionalPart(texts, m_texts, limits::sheetBytes); !done || m_out.failure)
            return done;
        if (m_texts.tooLarge())
            return fail(said(QT_TRANSLATE_NOOP("import", "The workbook holds more text than any list; split it.")));
        const auto chosen = choose(workbook, wanted);
        if (!chosen)
            return chosen.error();
        if (m_out.failure)
            return {};
        m_out.sheet = (*chosen)->name;
        return sheet(**chosen, m_out.table, 0);
    }

private:
    Result<void> fail(const QString &text)
    {
        if (!m_out.failure)
            m_out.failure = CsvFailure{0, text};
        return {};
    }

    /// A member by name; capitals do not count, as old writers spell them differently.
    const zip::Member *member(const QString &name) const
    {
        if (const zip::Member *exact = m_archive.find(name))
            return exact;
        const auto &all = m_archive.members();
        const auto at = std::find_if(all.begin(), all.end(), [&name](const zip::Member &one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return at == all.end() ? nullptr : &*at;
    }

    Result<void> part(const QString &name, XmlHandler &handler, qint64 most)
    {
        const zip::Member *found = member(name);
        if (!found)
            return fail(said(QT_TRANSLATE_NOOP("import", "The workbook has no part %1; it is no Excel workbook, or damaged.")).arg(name.left(80)));
        if (found->bytes > most)
            return fail(said(QT_TRANSLATE_NOOP("import", "The part %1 of the workbook would unpack to %2 MB, more than any list."))
                            .arg(name.left(80)).arg(found->bytes / 1'000'000));
        auto stream = m_archive.stream(*found);
        if (!stream)
            return fail(stream.error().message);
        const XmlEncoding encoding = xmlEncoding((*stream)->peek(1024));
        XmlReader reader(handler);
        std::optional<ReadAhead> ahead;
        if (found->bytes >= limits::worthAThread)
            ahead.emplace(**stream);
        QIODevice &from = ahead ? *ahead : **stream;
        const auto failure = reader.read(from, encoding, m_progress);
        if (!failure || failure->kind == XmlFailure::Kind::Stopped)
            return {};
        if (failure->kind == XmlFailure::Kind::Cancelled)
            return cancelled();
        if (failure->kind == XmlFailure::Kind::Device)
            return fail(from.errorString());
        return fail(name.left(80) + QStringLiteral(": ") + failure->text());
    }

    Result<void> optionalPart(const QString &name, XmlHandler &handler, qint64 most)
    {
        return member(name) ? part(name, handler, most) : Result<void>();
    }

    QString partOf(const xlsx::Sheet &sheet) const { return m_relations.targets.value(sheet.relation); }

    Result<void> sheet(const xlsx::Sheet &sheet, CsvTable &table, int mostRows)
    {
        const zip::Member *found = member(partOf(sheet));
        const auto full = [this, found](qint64 bytes) {
            m_out.rowsExpected = found && bytes > 0 ? m_out.table.rowCount() * found->bytes / bytes : 0;
            m_ahead(m_out);
        };
        xlsx::SheetPart handler(table, m_texts, m_styles, m_out.from1904, mostRows,
                                m_ahead && mostRows == 0 ? std::function<void(qint64)>(full) : nullptr);
        auto done = part(partOf(sheet), handler, limits::sheetBytes);
        if (done && handler.failure() && !m_out.failure)
            m_out.failure = handler.failure();
        return done;
    }

    /// How much the first rows look like the header of a list.
    Result<int> likeness(const xlsx::Sheet &one)
    {
        CsvTable head;
        if (auto done = sheet(one, head, headRows); !done)
            return done.error();
        int best = 0;
        for (qsizetype row = 0; row < head.rowCount(); ++row) {
            QStringList cells;
            int filled = 0;
            for (int column = 0; column < head.cellCount(row); ++column) {
                filled += head.cell(row, column).isEmpty() ? 0 : 1;
                cells.append(foldedHeader(head.cell(row, column)));
            }
            if (filled >= 3)
                best = qMax(best, 3 * exactHeaderWords(cells) + looseHeaderWords(cells));
        }
        return best;
    }

    Result<const xlsx::Sheet *> choose(xlsx::WorkbookPart &workbook, const QString &wanted)
    {
        m_sheets = std::move(workbook.sheets);
        // Without relations the parts stand in the order of the sheets.
        for (size_t i = 0; i < m_sheets.size(); ++i) {
            if (partOf(m_sheets[i]).isEmpty())
                m_relations.targets.insert(m_sheets[i].relation, QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1));
        }
        // Sheets of a chart alone have no cells.
        std::erase_if(m_sheets, [this](const xlsx::Sheet &one) { return partOf(one).contains(u"chartsheets/"); });
        for (const xlsx::Sheet &one : m_sheets)
            m_out.sheets.append(one.name);
        const xlsx::Sheet *best = nullptr;
        int bestScore = -1;
        for (const xlsx::Sheet &one : m_sheets) {
            if (!wanted.isEmpty()) {
                if (one.name.compare(wanted, Qt::CaseInsensitive) == 0)
                    return &one;
                continue;
            }
            if (m_sheets.size() == 1)
                return &one;
            auto score = likeness(one);
            if (!score)
                return score.error();
            if (m_out.failure)
                return best;
            // What is hidden is seldom what is meant.
            if (one.hidden)
                *score /= 2;
            if (*score > bestScore) {
                best = &one;
                bestScore = *score;
            }
        }
        if (!best) {
            const QString names = m_out.sheets.mid(0, 12).join(QStringLiteral("\", \""));
            if (m_sheets.empty())
                (void)fail(said(QT_TRANSLATE_NOOP("import", "The workbook has no sheet with cells.")));
            else
                (void)fail(said(QT_TRANSLATE_NOOP("import", "There is no sheet \"%1\" in the workbook. It has \"%2\".")).arg(wanted.left(40), names));
        }
        return best;
    }

    CsvText &m_out;
    const std::function<void(const CsvText &)> &m_ahead;
    const zip::Archive &m_archive;
    const Progress &m_progress;
    xlsx::RelationsPart m_relations;
    xlsx::StylesPart m_styles;
    xlsx::SharedTexts m_texts;
    std::vector<xlsx::Sheet> m_sheets;
};

} // namespace

Result<CsvText> readWorkbook(QIODevice &device, const QString &sheet, const Progress &progress,
                             const std::function<void(const CsvText &soFar)> &ahead)
{
    CsvText out;
    out.workbook = true;
    if (device.size() > limits::workbookBytes) {
        out.failure = CsvFailure{0, said(QT_TRANSLATE_NOOP("import", "The workbook is larger than any list (%1 MB).")).arg(device.size() / 1'000'000)};
        return out;
    }
    FileHash hash;
    if (!device.seek(0) || !hash.add(device))
        return Error{ErrorKind::Environment, said(QT_TRANSLATE_NOOP("import", "The file cannot be read to its end: %1.")).arg(device.errorString())};
    out.sha256 = hash.result();
    auto archive = zip::Archive::open(device);
    if (!archive) {
        out.failure = CsvFailure{0, archive.error().message};
        return out;
    }
    if (auto done = Workbook(out, *archive, progress, ahead).read(sheet); !done)
        return done.error();
    return out;
}

} // namespace import
