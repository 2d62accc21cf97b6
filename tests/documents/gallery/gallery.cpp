// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every legal document in both languages as a file, to be looked at: documents-gallery FOLDER

#include "tests/documents/legalfixture.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool write(const QDir &folder, const QString &name, const Result<QByteArray> &pdf)
{
    QTextStream say(stderr);
    if (!pdf) {
        say << name << ": " << pdf.error().message << ' ' << pdf.error().detail << '\n';
        return false;
    }
    QFile file(folder.filePath(name + u".pdf"_s));
    return file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QDir folder(app.arguments().value(1, u"."_s));
    folder.mkpath(u"."_s);
    bool fine = true;
    for (const QString &language : {u"nb"_s, u"nn"_s}) {
        for (const auto &[name, input] : fixture::variants(language)) {
            const auto built = documents::buildLegal(input);
            fine = write(folder, name + u'.' + language, built ? Result<QByteArray>(built->pdf) : Result<QByteArray>(built.error())) && fine;
        }
        const auto leaves = documents::buildExhibitLeaves(fixture::legal(documents::LegalKind::Attachment, language), u"begjæring om utlegg"_s,
                                                          {{u"Faktura 10231"_s, 1}, {u"Betalingsoppfordring, sendt 14. september 2026"_s, 2}});
        fine = write(folder, u"leaves."_s + language, leaves) && fine;
    }
    return fine ? 0 : 1;
}
