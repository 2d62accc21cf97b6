// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/ladder.h"
#include "core/engine/statement.h"
#include "core/model/creditor.h"
#include "core/model/debtor.h"
#include "core/model/step.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace documents {

/// One line of the "if you pay by" table.
struct PayBy
{
    QDate date;
    Money total;
};

/// The § 4-18 and other facts of earlier letters a text may mention.
struct EarlierLetter
{
    Step step = Step::Reminder;
    QDate sent;
    QDate deadline;
};

/// Everything a letter says. The figures come finished from the engine; this room adds words and ink only.
struct LetterInput
{
    Creditor creditor;
    Debtor debtor;
    QString caseNumber;
    QString kid;           ///< Empty: the letter asks for the case number as message.
    Step step = Step::Reminder;
    QString language;      ///< "nb", "nn", "en".
    QDate date;
    QDate deadline;
    engine::Statement statement;  ///< As of `date`, before this letter's own fee.
    QStringList claimTexts;       ///< What each claim of the statement concerns, same order; may be empty texts.
    Money fee;                    ///< Charged by this letter.
    Money compensation;
    Money total;                  ///< What the letter asks for.
    std::vector<PayBy> payBy;     ///< Dates with known rates only.
    QDate ratesKnownUntil;        ///< Printed as a note when later dates were left out; invalid when none were.
    std::vector<EarlierLetter> earlier;
    bool draft = false;           ///< Preview: a visible mark says it has not been sent.
};

/// A letter as bytes, and which wording it was made from.
struct BuiltLetter
{
    QByteArray pdf;          ///< PDF/A-1b, the same bytes for the same input.
    QString sha256;          ///< Lower-case hex.
    QString templateVersion; ///< "reminder.nb.person@<first 12 of the template's hash>".
    int pages = 0;
};

/// Makes the letter. Refuses a debtor without a postable address only when `requireAddress`; refuses
/// a template that misses a mandatory statement, naming it. Needs a QGuiApplication; any thread.
Result<BuiltLetter> buildLetter(const LetterInput &input);

/// The shipped wording of a letter, and the same letter made from a wording of one's own.
Result<QByteArray> readWording(const LetterInput &input);
Result<BuiltLetter> buildLetterFrom(const LetterInput &input, const QByteArray &wording);

/// A cover list for one print job: number, case, debtor, step, pages, deadline, room to tick off.
struct CoverLine
{
    QString letter;
    QString caseNumber;
    QString debtor;
    QString step;
    int pages = 0;
    QDate deadline;
    Money total;
};
Result<QByteArray> buildCoverList(const Creditor &creditor, QDate day, const std::vector<CoverLine> &lines,
                                  const QString &language);

/// Registers the fonts we ship, once per process; refuses when a resource is missing.
Result<void> registerFonts();

} // namespace documents
