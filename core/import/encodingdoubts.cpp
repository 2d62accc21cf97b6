// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encodingdoubts.h"

#include "core/import/csvtable.h"
#include "core/import/encoding.h"
#include "core/import/issuelist.h"
#include "core/import/said.h"

#include <QCoreApplication>

namespace import {

void tellEncoding(const CsvTable &table, bool guessed, IssueList &issues)
{
    qint64 strange = 0;
    bool twice = false;
    bool braces = false;
    bool dosLetters = false;
    bool norwegian = false;
    const qsizetype rows = qMin<qsizetype>(table.rowCount(), 5000);
    for (qsizetype row = 0; row < rows; ++row) {
        for (int column = 0; column < table.cellCount(row); ++column) {
            const QStringView cell = table.cell(row, column);
            for (qsizetype i = 0; i < cell.size(); ++i) {
                const char16_t sign = cell[i].unicode();
                if (sign < u'{') // Most signs tell nothing.
                    continue;
                twice = twice
                    || (sign == u'Ã'
                        && looksEncodedTwice(cell.sliced(i, qMin<qsizetype>(2, cell.size() - i))));
                strange += sign == 0xfffd ? 1 : 0;
                norwegian = norwegian || QStringView(u"æøåÆØÅ").contains(cell[i]);
                const bool inWord = i > 0 && cell[i - 1].isLetter() && i + 1 < cell.size()
                    && cell[i + 1].isLetter();
                // CP865 read as Windows-1252: ø is ›, å is †, æ is '.
                dosLetters =
                    dosLetters || (inWord && (sign == 0x203a || sign == 0x2020 || sign == 0x2018));
                braces = braces || (inWord && (sign == u'{' || sign == u'}' || sign == u'|'));
            }
        }
    }
    const QString fix = QCoreApplication::translate(
        "import", "Choose another encoding and look at names with æ, ø and å.");
    if (twice)
        issues.warning(
            "encoding.twice", {},
            QCoreApplication::translate("import",
                                        "Letters like æ, ø and å were encoded twice by the "
                                        "program that wrote the file; names look wrong."),
            QCoreApplication::translate("import", "Export the file again with UTF-8."));
    if (strange > 0)
        issues.warning(
            "encoding.lost", {},
            said(QT_TRANSLATE_N_NOOP("import", "%n sign(s) could not be read."), strange), fix);
    if (dosLetters && !norwegian && guessed)
        issues.warning("encoding.maybe_dos", {},
                       QCoreApplication::translate(
                           "import", "The letters look like those of a DOS file (CP865)."),
                       fix);
    else if (braces && !norwegian)
        issues.warning(
            "encoding.maybe_iso646", {},
            QCoreApplication::translate(
                "import", "Braces stand inside words, as in very old files (ISO 646-NO)."),
            fix);
    else if (guessed)
        issues.info("encoding.guessed", {},
                    QCoreApplication::translate(
                        "import", "The file is not UTF-8; it was read as Windows-1252."));
}

} // namespace import
