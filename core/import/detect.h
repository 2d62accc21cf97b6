// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace import {

/// What a file is, judged by its bytes and never by its name (formats page section 1.5).
enum class FileFormat {
    Saft,        ///< SAF-T Financial with Norway in it.
    SaftForeign, ///< SAF-T of another country.
    Csv,         ///< Text that may be a list.
    Ehf,         ///< UBL invoice or credit note, in a Peppol envelope or bare.
    EhfReminder, ///< EHF Purring: information only.
    Camt054,
    Camt053,
    CamtOther,
    Ocr,    ///< Nets 80-column file (OCR giro or another Nets service).
    Cremul, ///< EDIFACT.
    Gbat10, ///< Mamut voucher file.
    Xlsx,
    Zip,
    Office, ///< Another document packed as a ZIP: OpenDocument, Word, presentations.
    Xls,
    Pdf,
    Html, ///< A web page, often named .xls by the program that wrote it.
    XmlOther,
    XmlBroken,
    Binary,
    Empty,
};

struct Detected
{
    FileFormat format = FileFormat::Empty;
    QString name; ///< The word of the command line ("saft", "csv", "ehf", "ocr", …); empty when it
                  ///< has none.
    QString seen; ///< What was seen: root element, first line or first bytes, for the refusal.

    /// Why a file of this kind is not read and what to do instead; empty for what is read.
    QString refusal() const;
};

/// Judges the first bytes of a file (up to limits::headBytes are looked at).
Detected detect(QByteArrayView head);

/// The same for a device at its beginning, which stays there. Of an archive the directory is looked
/// at too: a workbook may hold its first sheet before the part that tells what it is.
Detected detect(QIODevice &device);

} // namespace import
