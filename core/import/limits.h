// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a file may ask of the machine before it is refused. No real export comes near these; a
/// hostile or broken one must meet them before memory or patience ends (formats page sections 1.6
/// and 3.5).
namespace import::limits {

constexpr qint64 chunkBytes = 256 * 1024; ///< Read at a time.
constexpr qint64 headBytes = 64 * 1024;   ///< Looked at to tell what a file is.
constexpr qint64 factsBytes = 16 * 1024 * 1024; ///< A file whose facts are told one by one.

constexpr qint64 worthAThread = 1024 * 1024; ///< Unpacked bytes of a part that is unpacked beside its parsing.

constexpr int xmlDepth = 64; ///< SAF-T nests nine deep.
constexpr qsizetype xmlTextBytes =
    64 * 1024; ///< Text of one element that is kept; SAF-T allows 256 signs.
constexpr qint64 xmlTokenBytes = 4 * 1024 * 1024;   ///< One tag, comment or reference.
constexpr int xmlAttributes = 128;                  ///< Of one element.
constexpr size_t xmlParserBytes = 64 * 1024 * 1024; ///< All the parser may hold, names included.

constexpr qint64 csvBytes = 512 * 1024 * 1024;   ///< A list this long is none.
constexpr qsizetype csvRecordChars = 256 * 1024; ///< One record, line breaks in quotes included.
constexpr qsizetype csvColumns = 512;
constexpr qsizetype csvRows = 2'000'000;

constexpr qint64 workbookBytes = 256 * 1024 * 1024; ///< A workbook, packed.
constexpr qint64 sheetBytes = 2LL * 1024 * 1024 * 1024; ///< One part of a workbook, unpacked.
constexpr qint64 sheetCells = 24'000'000; ///< Of one sheet, the empty ones between others counted.
constexpr qsizetype sheetChars = 256 * 1024 * 1024; ///< Of all cells; shared texts count each time.
constexpr qsizetype folderFiles = 2000;        ///< Of a folder that is imported.
constexpr qsizetype filesBeside = 500;       ///< Files of a folder that are searched for a missing part.
constexpr qsizetype workbookParts = 10'000;    ///< Sheets, formats and styles, each.
constexpr qint64 smallPartBytes = 16 * 1024 * 1024; ///< Directory and styles of a workbook.
constexpr qint64 bankFileBytes = 256 * 1024 * 1024; ///< A bank file this long is none.
constexpr qsizetype bankLineBytes = 4096;           ///< A line of 80 signs, whatever its encoding.
constexpr qsizetype bankTextChars = 4096;           ///< All free text of one payment that is kept.
constexpr qsizetype bankReferences = 200;           ///< Invoice numbers one payment may list.
constexpr qsizetype bankPayments = 2'000'000;

constexpr qint64 ehfBytes = 128 * 1024 * 1024;       ///< An invoice with its attachments.
constexpr qsizetype ehfAttachmentBytes = 64 * 1024 * 1024; ///< One attachment, still in base64.
constexpr qsizetype ehfLines = 100'000;              ///< Invoice lines, references and means together.
constexpr qsizetype ehfAttachments = 100;

constexpr qint64 largestOre =
    1'000'000'000'000'000; ///< As core/money/parse.h: ten thousand billion kroner.

constexpr int sameIssue = 40; ///< Issues of one code told one by one; the rest are counted.

} // namespace import::limits
