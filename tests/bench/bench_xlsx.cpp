// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/zip/ziparchive.h"
#include "core/zip/zipwriter.h"
#include "tests/bench/peakmemory.h"

#include <benchmark/benchmark.h>

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <expat.h>

#include <cstdio>
#include <memory>
#include <string>

namespace {

constexpr int rowCount = 200'000;

/// Open items as a spreadsheet program writes them: shared texts, styles, references on every cell.
class SheetGenerator
{
public:
    bool write(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        zip::Writer writer(file);
        sheet();
        const QByteArray texts = QByteArray::fromStdString(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + m_texts + "</sst>");
        return writer.add(QStringLiteral("xl/workbook.xml"),
                          QByteArray("<workbook xmlns:r=\"r\"><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"))
                   .ok()
            && writer.add(QStringLiteral("xl/styles.xml"),
                          QByteArray("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>"))
                   .ok()
            && writer.add(QStringLiteral("xl/worksheets/sheet1.xml"), QByteArray::fromStdString(m_sheet)).ok()
            && writer.add(QStringLiteral("xl/sharedStrings.xml"), texts).ok() && writer.finish().ok();
    }

private:
    unsigned next()
    {
        m_seed = m_seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>(m_seed >> 33);
    }

    std::string at(char column) const { return std::string(1, column) + std::to_string(m_row); }

    void shared(char column, const std::string &text)
    {
        m_texts += "<si><t>" + text + "</t></si>";
        known(column, m_textCount++);
    }

    void known(char column, int index) { m_sheet += "<c r=\"" + at(column) + "\" t=\"s\"><v>" + std::to_string(index) + "</v></c>"; }

    void number(char column, const std::string &value, int style = 0)
    {
        m_sheet += "<c r=\"" + at(column) + "\"" + (style ? " s=\"" + std::to_string(style) + "\"" : "") + "><v>" + value + "</v></c>";
    }

    void sheet()
    {
        m_sheet = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        m_sheet += "<row r=\"1\" spans=\"1:12\">";
        char column = 'A';
        for (const char *name : {"Kundenr", "Kundenavn", "Fakturanr", "Fakturadato", "Forfallsdato", "Beløp", "Restbeløp", "KID", "Valuta", "Tekst", "Avdeling", "Prosjekt"})
            shared(column++, name);
        m_sheet += "</row>";
        const int names = m_textCount;
        for (int i = 0; i < 4000; ++i)
            m_texts += "<si><t>Kunde " + std::to_string(10000 + i) + " Handel og Håndverk AS</t></si>";
        m_textCount += 4000;
        const int currency = m_textCount;
        m_texts += "<si><t>NOK</t></si><si><t>Varer og tjenester etter avtale</t></si>";
        m_textCount += 2;
        for (int i = 0; i < rowCount; ++i) {
            ++m_row;
            const unsigned customer = next() % 4000;
            const unsigned kroner = 100 + next() % 90'000;
            const int day = 45'000 + static_cast<int>(next() % 1000);
            m_sheet += "<row r=\"" + std::to_string(m_row) + "\" spans=\"1:12\">";
            number('A', std::to_string(10000 + customer));
            known('B', names + static_cast<int>(customer));
            number('C', std::to_string(500'000 + i));
            number('D', std::to_string(day), 1);
            number('E', std::to_string(day + 14), 1);
            number('F', std::to_string(kroner) + ".25", 2);
            number('G', std::to_string(kroner / 2) + ".10000000000000001", 2);
            const std::string body = std::to_string(10'000'000 + i);
            int sum = 0;
            for (size_t p = 0; p < body.size(); ++p) {
                const int product = (body[body.size() - 1 - p] - '0') * (p % 2 == 0 ? 2 : 1);
                sum += product / 10 + product % 10;
            }
            shared('H', body + std::to_string((10 - sum % 10) % 10));
            known('I', currency);
            known('J', currency + 1);
            number('K', std::to_string(next() % 20));
            number('L', std::to_string(next() % 300));
            m_sheet += "</row>";
        }
        m_sheet += "</sheetData></worksheet>";
    }

    unsigned long long m_seed = 20251121;
    int m_row = 1;
    int m_textCount = 0;
    std::string m_sheet;
    std::string m_texts;
};

/// The workbook all measurements share.
const QString &file()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString out = folder.filePath(QStringLiteral("liste.xlsx"));
        if (!SheetGenerator().write(out))
            std::fprintf(stderr, "The workbook could not be written to %s.\n", qPrintable(folder.path()));
        return out;
    }();
    return path;
}

/// The floor: unzipping the sheet and the shared texts, and telling their elements to nobody.
void bareUnzipAndExpat(benchmark::State &state)
{
    const QString path = file();
    for (auto _ : state) {
        peakmemory::forget();
        QFile in(path);
        if (!in.open(QIODevice::ReadOnly)) {
            state.SkipWithError("no file");
            return;
        }
        const auto archive = zip::Archive::open(in);
        qint64 seen = 0;
        qint64 bytes = 0;
        for (const auto name : {u"xl/sharedStrings.xml", u"xl/worksheets/sheet1.xml"}) {
            const zip::Member *member = archive ? archive->find(name) : nullptr;
            auto stream = archive->stream(*member);
            XML_Parser parser = XML_ParserCreate(nullptr);
            XML_SetUserData(parser, &seen);
            XML_SetElementHandler(
                parser, [](void *, const XML_Char *, const XML_Char **) {}, [](void *, const XML_Char *) {});
            XML_SetCharacterDataHandler(parser, [](void *count, const XML_Char *, int length) { *static_cast<qint64 *>(count) += length; });
            const auto chunk = std::make_unique<char[]>(256 * 1024);
            for (;;) {
                const qint64 got = (*stream)->read(chunk.get(), 256 * 1024);
                XML_Parse(parser, chunk.get(), static_cast<int>(qMax<qint64>(got, 0)), got <= 0 ? 1 : 0);
                if (got <= 0)
                    break;
                bytes += got;
            }
            XML_ParserFree(parser);
        }
        benchmark::DoNotOptimize(seen);
        state.counters["xml_MB"] = static_cast<double>(bytes) / 1e6;
    }
    state.counters["peak_MB"] = peakmemory::megabytes();
}

void ourReader(benchmark::State &state)
{
    const QString path = file();
    for (auto _ : state) {
        peakmemory::forget();
        const auto batch = import::readFile(path, {});
        if (!batch || batch->refused) {
            state.SkipWithError("refused");
            return;
        }
        state.counters["items"] = static_cast<double>(batch->items.size());
        state.counters["peak_MB"] = peakmemory::megabytes();
    }
}

} // namespace

BENCHMARK(bareUnzipAndExpat)->Unit(benchmark::kMillisecond)->Iterations(3)->Repetitions(2)->ReportAggregatesOnly(false)->UseRealTime();
BENCHMARK(ourReader)->Unit(benchmark::kMillisecond)->Iterations(3)->Repetitions(2)->ReportAggregatesOnly(false)->UseRealTime();

BENCHMARK_MAIN();
