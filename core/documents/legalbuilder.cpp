// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legalbuilder.h"

#include "core/documents/legallint.h"
#include "core/documents/legalpages.h"
#include "core/documents/legalwords.h"
#include "core/documents/letterbuilder.h"
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
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

Result<QByteArray> readLegalFile(LegalKind kind, const QString &language)
{
    QFile file(u":/documents/%1/%2.txt"_s.arg(language, enumText(kind)));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorKind::BadInput,
            Words::tr("There is no document text for %1 in the language \"%2\". Choose nb or nn.")
                .arg(enumText(kind), language)};
    }
    return file.readAll();
}

Result<BuiltDocument> buildLegalFrom(const LegalInput &input, const QByteArray &wording)
{
    if (auto fine = registerFonts(); !fine)
        return fine.error();
    const auto labels = Labels::forDocuments(input.language);
    if (!labels)
        return labels.error();
    const auto text = readLegalWording(QString::fromUtf8(wording), legalVocabulary());
    if (!text)
        return text.error();
    const LetterWords words = legalWords(input, *labels);
    if (auto fine = checkLegal(*text, input, words.values, words.facts); !fine)
        return fine.error();

    const LegalPages pages(input, *labels, *text);
    if (const auto shown = pages.shownTotal(); shown && *shown != input.statement.total) {
        return Error{
            ErrorKind::Refused,
            Words::tr(
                "The lines of the document for case %1 add up to %2, but it would claim %3. It was not made.")
                .arg(input.caseNumber, fmt::kroner(*shown), fmt::kroner(input.statement.total))};
    }
    auto pdf = pages.paint();
    if (!pdf)
        return pdf.error();
    BuiltDocument out;
    out.pdf = std::move(*pdf);
    out.pages = pages.count();
    const QByteArray hash =
        QCryptographicHash::hash(wording, QCryptographicHash::Sha256).toHex().left(12);
    out.wording =
        u"%1.%2@%3"_s.arg(enumText(input.kind), input.language, QString::fromLatin1(hash));
    return out;
}

Result<BuiltDocument> buildLegal(const LegalInput &input)
{
    const auto wording = readLegalFile(input.kind, input.language);
    if (!wording)
        return wording.error();
    return buildLegalFrom(input, *wording);
}

} // namespace documents
