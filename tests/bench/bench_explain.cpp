// SPDX-License-Identifier: GPL-3.0-or-later
// Explaining ten thousand cases with the full trail of every amount, as one JSON text each, beside
// reading the same cases from the file: reading included, at most three times as long.
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/digest.h"
#include "core/store/letterstore.h"
#include "core/store/paymentstore.h"
#include "core/store/transaction.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/jsontext.h"
#include "core/workflow/workspaceworkflow.h"
#include "tests/bench/goals.h"
#include "tests/support/must.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 10'000;
const QDate today(2026, 11, 21);

/// A firm with ten thousand cases of two invoices, up to two years late, four letters and a part payment each.
class Firm
{
public:
    Firm()
        : m_law(must(loadLaw()))
    {
        Creditor firm;
        firm.name = u"Fjordlys Elektro AS"_s;
        firm.orgnr = u"991825827"_s;
        firm.account = u"12345678903"_s;
        firm.address = {{u"Kaigata 12"_s}, u"6003"_s, u"ÅLESUND"_s, {}};
        firm.rehearsal = true;
        must(workflow::WorkspaceWorkflow::init(m_folder.path(), firm));
        SessionPlace place;
        place.workspace = m_folder.path();
        place.today = today;
        place.scratch = true;
        m_session = must(Session::open(place, m_law));
        store::Transaction tx(m_session->db());
        must(tx.begun());
        for (int i = 0; i < cases; ++i)
            add(i);
        must(tx.commit());
    }

    Session &session() const { return *m_session; }
    static const Firm &get()
    {
        static int argc = 0;
        static QCoreApplication application(argc, nullptr);
        static const Firm firm;
        return firm;
    }

private:
    void add(int i)
    {
        store::Database &db = m_session->db();
        Debtor debtor;
        debtor.number = QString::number(10'000 + i);
        debtor.name = u"Kunde %1 AS"_s.arg(i);
        debtor.kind = static_cast<DebtorKind>(i % 5);
        debtor.address = {{u"Storgata %1"_s.arg(i % 190 + 1)}, u"0155"_s, u"OSLO"_s, {}};
        const DebtorId owner = must(store::DebtorStore(db).insert(debtor));
        Case file;
        file.debtor = owner;
        for (int c = 0; c < 2; ++c) {
            Claim claim;
            claim.debtor = owner;
            claim.number = QString::number(200'000 + 2 * i + c);
            claim.key = u"faktura:"_s + claim.number;
            claim.due = today.addDays(-130 - qint64(2 * i + c) * 7919 % 600);
            claim.issued = claim.due.addDays(-14);
            claim.dueOrigin = DueOrigin::File;
            claim.amount = claim.open = Money::fromOre(50'000 + qint64(i) * 104'729 % 3'000'000);
            file.claims.push_back(must(store::ClaimStore(db).insert(claim)));
        }
        file.opened = today.addDays(-120);
        file = must(store::CaseStore(db).insert(file));
        for (int step = 0; step < 4; ++step) {
            Letter letter;
            letter.caseId = file.id;
            letter.step = static_cast<Step>(step);
            letter.made = today.addDays(-110 + 20 * step);
            letter.deadline = letter.made.addDays(14);
            letter.fee = step == 0 ? Money() : step == 3 ? 113_kr : 38_kr;
            letter.feeClaim = step == 0 ? ClaimId() : file.claims.front();
            letter.total = 5'000_kr;
            letter.language = u"nb"_s;
            letter.templateVersion = u"reminder.nb.company@0123456789ab"_s;
            letter.statementJson = u"{}"_s;
            const QByteArray pdf = "%PDF-1.4 " + QByteArray::number(i) + QByteArray::number(step);
            letter.sha256 = store::Digest::ofBytes(pdf);
            letter.channels = {u"post"_s};
            letter.claims = file.claims;
            const LetterId id = must(store::LetterStore(db).insert(letter, pdf));
            must(store::LetterStore(db).markSent(id, LetterState::Generated, LetterState::Posted, letter.made));
        }
        Payment payment;
        payment.debtor = owner;
        payment.caseId = file.id;
        payment.date = today.addDays(-20);
        payment.amount = 300_kr;
        payment.allocations = {{file.claims.front(), 189_kr, 50_kr, 61_kr}};
        must(store::PaymentStore(db).insert(payment));
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
    std::unique_ptr<Session> m_session;
};

void readCases(benchmark::State &state)
{
    Session &session = Firm::get().session();
    for (auto _ : state) {
        const auto rows = must(store::CaseFactsQuery(session.db()).all(store::CaseSelection::All));
        if (rows.size() != cases)
            state.SkipWithError("not every case was read");
        benchmark::DoNotOptimize(rows.data());
    }
    state.SetItemsProcessed(state.iterations() * cases);
}

void explainCases(benchmark::State &state)
{
    Session &session = Firm::get().session();
    for (auto _ : state) {
        qint64 bytes = 0;
        qint64 told = 0;
        must(workflow::CaseWorkflow(session).explainAll(today, [&](const workflow::CaseView &, const workflow::JsonText &one) {
            bytes += one.view().size();
            ++told;
        }));
        if (told != cases)
            state.SkipWithError("not every case was explained");
        state.counters["bytes_per_case"] = static_cast<double>(bytes) / cases;
    }
    state.SetItemsProcessed(state.iterations() * cases);
}

BENCHMARK(readCases)->Unit(benchmark::kMillisecond)->MinTime(1.0)->Repetitions(3);
BENCHMARK(explainCases)->Unit(benchmark::kMillisecond)->MinTime(1.0)->Repetitions(3);

} // namespace

int main(int argc, char **argv)
{
    return goals::run(argc, argv, {{.what = "explaining 10 000 cases with full trail beside reading their rows", .measured = "explainCases", .reference = "readCases", .most = 3}});
}
