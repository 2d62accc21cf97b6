// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every letter there is as PDF into a folder, to be looked at: letters-gallery FOLDER
#include "tests/letters/fixture.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const Result<QByteArray> &pdf)
{
    QTextStream err(stderr);
    if (!pdf) {
        err << path << ": " << pdf.error().message << " " << pdf.error().detail << "\n";
        return false;
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
}

Result<QByteArray> pdfOf(const documents::LetterInput &input)
{
    auto built = documents::buildLetter(input);
    if (!built)
        return built.error();
    return built->pdf;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    bool fine = true;
    std::vector<documents::CoverLine> cover;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
            for (const DebtorKind kind : {DebtorKind::Person, DebtorKind::Company, DebtorKind::Public}) {
                const documents::LetterInput input = fixture::letter(step, language, kind);
                fine &= write(folder.filePath(u"%1-%2-%3.pdf"_s.arg(language, enumText(step), enumText(kind))), pdfOf(input));
                cover.push_back({QString::number(cover.size() + 1), input.caseNumber, input.debtor.name, enumText(step), 1, input.deadline, input.total});
            }
        }
        fine &= write(folder.filePath(u"%1-cover.pdf"_s.arg(language)), documents::buildCoverList(fixture::letter(Step::Reminder, language, DebtorKind::Person).creditor,
                                                                                                 QDate(2026, 11, 23), cover, language));
    }
    fine &= write(folder.filePath(u"forty-invoices.pdf"_s), pdfOf(fixture::longLetter(40)));
    fine &= write(folder.filePath(u"wide.pdf"_s), pdfOf(fixture::wideLetter()));
    documents::LetterInput draft = fixture::longLetter(8);
    draft.draft = true;
    draft.kid.clear();
    draft.creditor.email.clear();
    fine &= write(folder.filePath(u"draft-eight-invoices.pdf"_s), pdfOf(draft));
    return fine ? 0 : 1;
}
