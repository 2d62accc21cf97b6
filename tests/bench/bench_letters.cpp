// SPDX-License-Identifier: GPL-3.0-or-later
// Our letters beside WeasyPrint rendering an equivalent page, in the same run. WeasyPrint is timed inside
// one warm Python process: starting the interpreter and importing are not counted.
#include "tests/letters/fixture.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto page = R"(<!doctype html><meta charset=utf-8><title>Betalingsoppfordring</title><style>
@page{size:A4;margin:0}body{margin:0;width:210mm;height:297mm;position:relative;font:9.8pt/1.34 Inter,sans-serif}
.a{position:absolute}.r{text-align:right}table{border-collapse:collapse;width:100%%;font-size:9pt}
th{font-weight:600;text-align:left;border-bottom:.7pt solid #000;padding:.9mm 0}td{padding:.9mm 0;border-bottom:.3pt solid #999}
td.r,th.r{text-align:right}.m{color:#444;font-size:8.2pt}p{margin:0 0 2.1mm}</style><body>
<div class=a style="left:20mm;top:14mm;font-weight:700;font-size:13pt">Fjordlys Elektro AS</div>
<div class=a style="left:20mm;top:45mm;line-height:4.4mm;font-size:10.5pt">Kari Nordmann %1<br>Storgata 14<br>0155 OSLO</div>
<div class="a m" style="left:130mm;top:45mm;width:60mm"><table><tr><td>Dato<td class=r>23.11.2026<tr><td>Sak<td class=r>2026-0113
<tr><td>Kundenr.<td class=r>10042<tr><td>Vår kontakt<td class=r>Regnskap<tr><td>Telefon<td class=r>22 00 00 00<tr><td>E-post<td class=r>regnskap@fjordlys.example</table></div>
<div class=a style="left:20mm;top:85mm;right:20mm"><div style="font-size:15pt;font-weight:700">Betalingsoppfordring</div>
<div class=m>og varsel om tvangsfullbyrdelse etter tvangsfullbyrdelsesloven § 4-18</div>
<p>Fjordlys Elektro AS har ikke fått full betaling for det som står i tabellen nedenfor. Kravet gjelder Elektrikerarbeid i Storgata 14 og Service på varmepumpe. Vi ber deg betale <b>kr 56 719,54</b> senest <b>7. desember 2026</b>.
<p>Mener du at kravet helt eller delvis er feil, ber vi deg si fra til oss innen 7. desember 2026 og forklare hvorfor. Vi ber deg ta stilling til kravet og grunnlaget for det innen fristen (tvisteloven § 5-2).
<p>Er kravet ikke betalt innen 7. desember 2026, vil vi begjære tvangsfullbyrdelse (utlegg) hos namsfogden. Det kan vi gjøre når det er gått to uker fra dette brevet ble sendt og fristen er ute. Dette er varselet etter tvangsfullbyrdelsesloven § 4-18.
<p>Blir kravet ikke betalt, kan det føre til flere kostnader for deg og til rettslig inndriving.
<table><tr><th>Faktura<th>Forfall<th class=r>Opprinnelig<th class=r>Betalt<th class=r>Rente fra<th class=r>Rente<th class=r>Utestående
<tr><td>10231<br><span class=m>Elektrikerarbeid i Storgata 14</span><td>14.09.2026<td class=r>48 750,00<td class=r>0,00<td class=r>15.09.2026<td class=r>1 145,29<td class=r>49 895,29
<tr><td>10240<br><span class=m>Service på varmepumpe</span><td>22.09.2026<td class=r>8 000,00<td class=r>1 500,00<td class=r>23.09.2026<td class=r>135,25<td class=r>6 635,25
<tr><td colspan=6>Gebyr for purring sendt 06.10.2026<td class=r>38,00<tr><td colspan=6>Gebyr for inkassovarsel sendt 26.10.2026<td class=r>38,00
<tr><td colspan=6>Gebyr for denne betalingsoppfordringen<td class=r>113,00<tr><td colspan=6><b>Å betale innen 07.12.2026</b><td class=r><b>kr 56 719,54</b></table>
<p class=m>Beløpet er regnet ut per 23.11.2026. Etter det kommer kr 18,54 i rente for hver dag, så lenge gjelden og rentesatsen er uendret. Forsinkelsesrenten er 12,25 % i året etter forsinkelsesrenteloven og regnes fra dagen etter forfall.</div>
<div class=a style="left:20mm;right:20mm;top:242mm;border:.8pt solid #000;border-radius:2mm;padding:4mm 5mm"><table><tr class=m><td>Å betale<td>Betalingsfrist<td>Kontonummer<td>KID
<tr><td><b>kr 56 719,54</b><td><b>07.12.2026</b><td><b>1234.56.78903</b><td><b>12345678903</b></table></div>
<div class="a m" style="left:20mm;right:20mm;top:282mm;border-top:.3pt solid #999">Fjordlys Elektro AS · Org.nr. 991 825 827 MVA · Kaia 1, 0155 OSLO · Side 1 av 1</div>
)";

constexpr auto script = R"(
import sys, time
import weasyprint
html = open(sys.argv[1], encoding='utf-8').read()
count = int(sys.argv[2])
weasyprint.HTML(string=html.replace('%1', '0').replace('%%', '%')).write_pdf()
times = []
for i in range(count):
    start = time.perf_counter()
    weasyprint.HTML(string=html.replace('%1', str(i)).replace('%%', '%')).write_pdf()
    times.append(time.perf_counter() - start)
print(sum(times) / count)
)";

documents::LetterInput input(int number)
{
    documents::LetterInput out = fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person);
    out.debtor.name += u' ' + QString::number(number);
    return out;
}

/// Seconds a letter of ours takes, over a batch.
double secondsPerLetter(int count)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        const auto built = documents::buildLetter(input(i));
        if (!built)
            qFatal("%s", qPrintable(built.error().message));
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9 / count;
}

/// A Python that knows WeasyPrint, or nothing.
QString python()
{
    for (const QString &candidate : {u"python3"_s, u"/usr/bin/python3"_s}) {
        QProcess probe;
        probe.start(candidate, {u"-c"_s, u"import weasyprint"_s});
        if (probe.waitForFinished(60'000) && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
            return candidate;
    }
    return {};
}

void buildLetters(benchmark::State &state)
{
    int number = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(documents::buildLetter(input(number++)));
    state.SetItemsProcessed(number);
}

void buildFortyInvoices(benchmark::State &state)
{
    const documents::LetterInput longOne = fixture::longLetter(40);
    for (auto _ : state)
        benchmark::DoNotOptimize(documents::buildLetter(longOne));
}

/// Manual time is WeasyPrint's per letter; `times_faster` compares with ours measured right after.
void besideWeasyPrint(benchmark::State &state)
{
    const QString interpreter = python();
    const QTemporaryDir folder;
    QFile html(folder.filePath(u"letter.html"_s));
    if (interpreter.isEmpty() || !html.open(QIODevice::WriteOnly) || html.write(page) < 0) {
        state.SkipWithError("no Python with WeasyPrint");
        return;
    }
    html.close();
    double theirs = 0;
    for (auto _ : state) {
        QProcess process;
        process.start(interpreter, {u"-c"_s, QString::fromUtf8(script), html.fileName(), u"20"_s});
        if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
            state.SkipWithError("WeasyPrint failed");
            return;
        }
        theirs = process.readAllStandardOutput().trimmed().toDouble();
        state.SetIterationTime(theirs);
    }
    const double ours = secondsPerLetter(200);
    state.counters["ours_ms"] = ours * 1e3;
    state.counters["weasyprint_ms"] = theirs * 1e3;
    state.counters["times_faster"] = theirs / ours;
}

BENCHMARK(buildLetters)->Unit(benchmark::kMillisecond);
BENCHMARK(buildFortyInvoices)->Unit(benchmark::kMillisecond);
BENCHMARK(besideWeasyPrint)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
