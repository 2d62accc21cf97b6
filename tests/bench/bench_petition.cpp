// SPDX-License-Identifier: GPL-3.0-or-later
// A petition with ten attachments made into a numbered set, beside qpdf alone joining the same files in the
// same run: both read eleven files and write one. The set also paints ten leaves and an outline.
#include "core/documents/legalbuilder.h"
#include "core/pdf/pdfset.h"
#include "tests/bench/goals.h"
#include "tests/documents/legalfixture.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using documents::LegalKind;

namespace {

QByteArray built(const documents::LegalInput &input)
{
    auto out = documents::buildLegal(input);
    if (!out)
        qFatal("%s", qPrintable(out.error().message));
    return out->pdf;
}

/// An invoice as an accounting system makes it: a page with a logo, a table and a typeface.
QByteArray invoice(int number)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    QImage logo(480, 200, QImage::Format_RGB32);
    QRandomGenerator noise(static_cast<quint32>(number));
    for (int y = 0; y < logo.height(); ++y) {
        for (int x = 0; x < logo.width(); ++x)
            logo.setPixelColor(
                x, y, QColor::fromHsv(x * 359 / logo.width(), 180, 200 + noise.bounded(50)));
    }
    painter.drawImage(QPoint(200, 150), logo);
    for (int line = 0; line < 30; ++line)
        painter.drawText(QPoint(200, 700 + line * 70),
                         u"Varelinje %1 på faktura %2, levert og montert"_s.arg(line).arg(number));
    painter.end();
    return bytes;
}

struct Files
{
    documents::LegalInput input = fixture::legal(LegalKind::Attachment, u"nb"_s, 5);
    QByteArray petition = built(input);
    std::vector<QByteArray> attachments;
    std::vector<documents::Exhibit> exhibits;

    Files()
    {
        for (int i = 0; i < 5; ++i)
            attachments.push_back(invoice(10231 + i));
        for (const LegalKind kind : {LegalKind::BankruptcyNotice, LegalKind::ServiceRequest,
                                     LegalKind::Conciliation, LegalKind::PostingProof})
            attachments.push_back(built(fixture::legal(kind, u"nb"_s)));
        attachments.push_back(built(fixture::legal(LegalKind::Attachment, u"nb"_s, 40)));
        for (const QByteArray &one : attachments)
            exhibits.push_back({u"Vedlegg"_s, pdf::foreignPageCount(one, u"Vedlegg"_s).value()});
    }
};

const Files &files()
{
    static const Files all;
    return all;
}

QByteArray set(const QByteArray &petition)
{
    const Files &all = files();
    const QByteArray leaves =
        documents::buildExhibitLeaves(all.input, u"begjæring om utlegg"_s, all.exhibits).value();
    std::vector<pdf::SetPart> parts{
        {petition, 0, -1, u"Begjæring om utlegg"_s, u"Begjæring"_s, false}};
    for (size_t i = 0; i < all.attachments.size(); ++i) {
        const QString name = u"Bilag %1"_s.arg(i + 1);
        parts.push_back({leaves, static_cast<int>(i), 1, name, name, false});
        parts.push_back({all.attachments[i], 0, -1, {}, name, true});
    }
    return pdf::joinSet(parts).value();
}

void setWithTenAttachments(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(set(files().petition));
}
BENCHMARK(setWithTenAttachments)->Name("set")->Unit(benchmark::kMillisecond)->Repetitions(3);

/// The petition painted too: not part of joining, told for its own sake.
void setWithPainting(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(set(built(files().input)));
}
BENCHMARK(setWithPainting)->Name("set_and_petition")->Unit(benchmark::kMillisecond)->Repetitions(3);

void qpdfAlone(benchmark::State &state)
{
    for (auto _ : state) {
        QPDF whole;
        whole.emptyPDF();
        QPDFPageDocumentHelper pages(whole);
        std::vector<std::unique_ptr<QPDF>> opened;
        std::vector<QByteArray> parts = files().attachments;
        parts.insert(parts.begin(), files().petition);
        for (const QByteArray &part : parts) {
            auto one = std::make_unique<QPDF>();
            one->processMemoryFile("part", part.constData(), static_cast<size_t>(part.size()));
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*one).getAllPages())
                pages.addPage(page, false);
            opened.push_back(std::move(one));
        }
        QPDFWriter writer(whole);
        writer.setOutputMemory();
        writer.write();
        const std::unique_ptr<Buffer> out(writer.getBuffer());
        benchmark::DoNotOptimize(out->getSize());
    }
}
BENCHMARK(qpdfAlone)->Name("qpdf")->Unit(benchmark::kMillisecond)->Repetitions(3);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return goals::run(
        argc, argv,
        {{"A petition set with ten attachments takes at most twice qpdf joining the same files",
          "set", "qpdf", 2}});
}
