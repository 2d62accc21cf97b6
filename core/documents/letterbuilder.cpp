// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterbuilder.h"

#include "core/calendar/dateformat.h"
#include "core/documents/letterlint.h"
#include "core/documents/letterpages.h"
#include "core/documents/letterwords.h"
#include "core/documents/pdfstamp.h"
#include "core/money/format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

/// What no letter may leave without, whatever its wording.
Result<void> checkInput(const LetterInput &input)
{
    if (!input.date.isValid() || !input.deadline.isValid())
        return Error{ErrorKind::BadInput, Words::tr("The letter has no date or no deadline.")};
    if (!input.draft && input.creditor.account.isEmpty()) {
        return Error{ErrorKind::Refused,
                     Words::tr("%1 has no account number to pay to. Enter it under the firm's settings.").arg(input.creditor.name)};
    }
    return {};
}

/// The lines of the letter must add up to what it asks for; a letter that does not is never made.
Result<void> checkSum(const LetterInput &input, Money shown)
{
    if (shown == input.total)
        return {};
    return Error{ErrorKind::Refused,
                 Words::tr("The lines of the letter for case %1 add up to %2, but it would ask for %3. It was not made.")
                     .arg(input.caseNumber, fmt::kroner(shown), fmt::kroner(input.total))};
}

} // namespace

Result<QByteArray> readWording(const LetterInput &input)
{
    if (!isLetterStep(input.step))
        return Error{ErrorKind::Usage, Words::tr("\"%1\" is no letter to the debtor.").arg(enumText(input.step))};
    QFile file(templatePath(input));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::BadInput, Words::tr("There is no letter text for %1 in the language \"%2\". Choose nb, nn or en.")
                                              .arg(enumText(input.step), input.language)};
    }
    return file.readAll();
}

Result<BuiltLetter> buildLetterFrom(const LetterInput &input, const QByteArray &wording)
{
    if (auto fine = registerFonts(); !fine)
        return fine.error();
    if (auto fine = checkInput(input); !fine)
        return fine.error();
    const auto labels = Labels::load(input.language);
    if (!labels)
        return labels.error();
    const auto text = readTemplate(QString::fromUtf8(wording), letterVocabulary());
    if (!text)
        return text.error();
    const QString who = audience(input.debtor.kind);
    if (auto fine = checkWording(*text, input.step, who, input.language); !fine)
        return fine.error();

    const LetterPages pages(input, *labels, *text);
    if (auto fine = checkSum(input, pages.shownTotal()); !fine)
        return fine.error();
    auto pdf = pages.paint();
    if (!pdf)
        return pdf.error();
    BuiltLetter out;
    out.pdf = std::move(*pdf);
    out.sha256 = QString::fromLatin1(QCryptographicHash::hash(out.pdf, QCryptographicHash::Sha256).toHex());
    const QByteArray hash = QCryptographicHash::hash(wording, QCryptographicHash::Sha256).toHex().left(12);
    out.templateVersion = u"%1.%2.%3@%4"_s.arg(enumText(input.step), input.language, who, QString::fromLatin1(hash));
    out.pages = pages.count();
    return out;
}

Result<BuiltLetter> buildLetter(const LetterInput &input)
{
    const auto wording = readWording(input);
    if (!wording)
        return wording.error();
    return buildLetterFrom(input, *wording);
}

} // namespace documents
