// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a large SAF-T file takes, beside a bare pass of the XML parser over the same bytes, and
// how much memory each needs at its peak. The file is made anew in the temporary folder at every
// run, the same bytes each time; KRAVBOK_BENCH_MB sets its size (300 by default).
//
//   cmake --preset bench && cmake --build --preset bench --target bench_saft
//   build/bench/bin/bench_saft
//
// The promise (formats page section 3.5): our reader takes at most twice the bare pass, and its
// peak is below 120 MB and what the kept lines need.
#include "core/import/importer.h"
#include "tests/bench/peakmemory.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <expat.h>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace {

/// Writes a year of vouchers until the file has its size: invoices with two sales lines and VAT,
/// payments by KID, and two purchases without a customer for each. Numbers come from a small
/// generator with a fixed seed, never from the clock.
class SaftGenerator
{
public:
    explicit SaftGenerator(const QString &path)
        : m_file(path)
    {
    }

    bool write(qint64 bytes)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return false;
        header();
        while (m_written + static_cast<qint64>(m_out.size()) < bytes) {
            const unsigned kind = next() % 4;
            if (kind == 0)
                invoice();
            else if (kind == 1 && m_paid < m_invoices.size())
                payment();
            else
                purchase();
            flush(1 << 20);
        }
        put("    </Journal>\n  </GeneralLedgerEntries>\n</AuditFile>\n");
        return flush(0);
    }

private:
    struct Invoice
    {
        unsigned number;
        unsigned customer;
        unsigned kroner;
    };

    static constexpr unsigned customers = 4000;

    unsigned next()
    {
        m_seed = m_seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>(m_seed >> 33);
    }

    void put(const std::string &text) { m_out += text; }

    void leaf(const char *indent, const char *name, const std::string &value)
    {
        m_out.append(indent)
            .append("<")
            .append(name)
            .append(">")
            .append(value)
            .append("</")
            .append(name)
            .append(">\n");
    }

    bool flush(size_t above)
    {
        if (m_out.size() <= above)
            return true;
        const bool ok = m_file.write(m_out.data(), static_cast<qint64>(m_out.size())) ==
                        static_cast<qint64>(m_out.size());
        m_written += static_cast<qint64>(m_out.size());
        m_out.clear();
        return ok && (above > 0 || m_file.flush());
    }

    void header()
    {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AuditFile "
            "xmlns=\"urn:StandardAuditFile-Taxation-Financial:NO\">\n  <Header>\n");
        leaf("    ", "AuditFileVersion", "1.30");
        leaf("    ", "AuditFileCountry", "NO");
        put("    <Company>\n");
        leaf("      ", "RegistrationNumber", "987654325");
        leaf("      ", "Name", "Målefirma AS");
        put("    </Company>\n");
        leaf("    ", "DefaultCurrencyCode", "NOK");
        put("    <SelectionCriteria>\n");
        leaf("      ", "SelectionStartDate", "2025-01-01");
        leaf("      ", "SelectionEndDate", "2025-12-31");
        put("    </SelectionCriteria>\n  </Header>\n  <MasterFiles>\n    <Customers>\n");
        for (unsigned i = 0; i < customers; ++i) {
            const std::string id = std::to_string(10000 + i);
            put("      <Customer>\n");
            leaf("        ", "Name", "Kunde " + id + " Handel og Håndverk AS");
            put("        <Address>\n");
            leaf("          ", "StreetName", "Storgata " + std::to_string(i % 90 + 1));
            leaf("          ", "City", "Oslo");
            leaf("          ", "PostalCode", "0150");
            leaf("          ", "AddressType", "PostalAddress");
            put("        </Address>\n");
            leaf("        ", "CustomerID", id);
            put("        <BalanceAccount>\n");
            leaf("          ", "AccountID", "1500");
            leaf("          ", "OpeningDebitBalance", "0.00");
            put("        </BalanceAccount>\n        <PartyInfo>\n          <PaymentTerms>\n");
            leaf("            ", "Days", "14");
            put("          </PaymentTerms>\n        </PartyInfo>\n      </Customer>\n");
        }
        put("    </Customers>\n  </MasterFiles>\n  <GeneralLedgerEntries>\n    <Journal>\n");
        leaf("      ", "JournalID", "GL");
    }

    std::string day()
    {
        return QDate(2025, 1, 1)
            .addDays(m_voucher / 2000 % 365)
            .toString(Qt::ISODate)
            .toStdString();
    }

    void beginVoucher(const char *text)
    {
        const std::string date = day();
        put("      <Transaction>\n");
        leaf("        ", "TransactionID", std::to_string(++m_voucher));
        leaf("        ", "Period", date.substr(5, 2));
        leaf("        ", "PeriodYear", "2025");
        leaf("        ", "TransactionDate", date);
        leaf("        ", "VoucherType", "GL");
        leaf("        ", "Description", text);
        leaf("        ", "SystemEntryDate", date);
        leaf("        ", "GLPostingDate", date);
        m_record = 0;
    }

    void line(const char *account, unsigned kroner, bool debit, bool vat,
              const Invoice *invoice = nullptr, bool due = false)
    {
        put("        <Line>\n");
        leaf("          ", "RecordID", std::to_string(++m_record));
        leaf("          ", "AccountID", account);
        if (vat) {
            put("          <Analysis>\n");
            leaf("            ", "AnalysisType", "AVD");
            leaf("            ", "AnalysisID", std::to_string(next() % 20));
            put("          </Analysis>\n");
        }
        if (invoice)
            leaf("          ", "CustomerID", std::to_string(invoice->customer));
        leaf("          ", "Description", "Varer og tjenester etter avtale");
        put(debit ? "          <DebitAmount>\n" : "          <CreditAmount>\n");
        leaf("            ", "Amount", std::to_string(kroner) + ".00");
        put(debit ? "          </DebitAmount>\n" : "          </CreditAmount>\n");
        if (vat) {
            put("          <TaxInformation>\n");
            leaf("            ", "TaxType", "MVA");
            leaf("            ", "TaxCode", "3");
            leaf("            ", "TaxPercentage", "25");
            leaf("            ", "TaxBase", std::to_string(kroner) + ".00");
            put("            <CreditTaxAmount>\n");
            leaf("              ", "Amount", std::to_string(kroner / 4) + ".00");
            put("            </CreditTaxAmount>\n          </TaxInformation>\n");
        }
        if (invoice) {
            if (due)
                leaf("          ", "ReferenceNumber", std::to_string(invoice->number));
            leaf("          ", "CID", "10" + std::to_string(invoice->number) + "4");
            if (due)
                leaf("          ", "DueDate", "2025-06-15");
        }
        put("        </Line>\n");
    }

    void invoice()
    {
        const Invoice invoice{static_cast<unsigned>(200'000 + m_invoices.size()),
                              10000 + next() % customers, 100 + next() % 20'000};
        m_invoices.push_back(invoice);
        beginVoucher("Utgående faktura");
        line("1500", invoice.kroner * 2, true, false, &invoice, true);
        line("3000", invoice.kroner, false, true);
        line("3010", invoice.kroner / 2, false, true);
        line("2700", invoice.kroner / 2, false, false);
        put("      </Transaction>\n");
    }

    void payment()
    {
        const Invoice &invoice = m_invoices[m_paid++];
        beginVoucher("Innbetaling");
        line("1920", invoice.kroner * 2, true, false);
        line("1500", invoice.kroner * 2, false, false, &invoice);
        put("      </Transaction>\n");
    }

    void purchase()
    {
        const unsigned kroner = 100 + next() % 5000;
        beginVoucher("Innkjøp av varer");
        for (const char *account : {"4000", "6300", "6540", "2710"})
            line(account, kroner, true, true);
        line("2400", kroner * 4, false, false);
        put("      </Transaction>\n");
    }

    QFile m_file;
    std::string m_out;
    qint64 m_written = 0;
    unsigned long long m_seed = 20251121;
    unsigned m_voucher = 0;
    unsigned m_record = 0;
    std::vector<Invoice> m_invoices;
    size_t m_paid = 0;
};

/// The file all measurements share.
const QString &file()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString out = folder.filePath(QStringLiteral("saft.xml"));
        bool ok = false;
        const int megabytes = qEnvironmentVariableIntValue("KRAVBOK_BENCH_MB", &ok);
        if (!SaftGenerator(out).write(qint64(ok ? megabytes : 300) * 1'000'000))
            std::fprintf(stderr, "The file could not be written to %s.\n",
                         qPrintable(folder.path()));
        return out;
    }();
    return path;
}

void bareExpat(benchmark::State &state)
{
    const QString path = file();
    for (auto _ : state) {
        peakmemory::forget();
        qint64 seen = 0;
        QFile in(path);
        if (!in.open(QIODevice::ReadOnly)) {
            state.SkipWithError("no file");
            return;
        }
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetUserData(parser, &seen);
        XML_SetElementHandler(
            parser, [](void *, const XML_Char *, const XML_Char **) {},
            [](void *, const XML_Char *) {});
        XML_SetCharacterDataHandler(parser, [](void *count, const XML_Char *, int length) {
            *static_cast<qint64 *>(count) += length;
        });
        const auto chunk = std::make_unique<char[]>(256 * 1024);
        for (;;) {
            const qint64 got = in.read(chunk.get(), 256 * 1024);
            XML_Parse(parser, chunk.get(), static_cast<int>(got), got == 0 ? 1 : 0);
            if (got <= 0)
                break;
        }
        XML_ParserFree(parser);
        benchmark::DoNotOptimize(seen);
        state.SetBytesProcessed(state.bytes_processed() + in.size());
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
        state.SetBytesProcessed(state.bytes_processed() + batch->bytes);
        state.counters["items"] = static_cast<double>(batch->items.size());
        state.counters["peak_MB"] = peakmemory::megabytes();
    }
}

} // namespace

BENCHMARK(bareExpat)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(2)
    ->Repetitions(2)
    ->ReportAggregatesOnly(false)
    ->UseRealTime();
BENCHMARK(ourReader)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(2)
    ->Repetitions(2)
    ->ReportAggregatesOnly(false)
    ->UseRealTime();

BENCHMARK_MAIN();
