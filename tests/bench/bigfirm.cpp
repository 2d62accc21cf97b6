// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigfirm.h"

#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/digest.h"
#include "core/store/letterstore.h"
#include "core/store/paymentstore.h"
#include "core/store/transaction.h"
#include "core/workflow/workspaceworkflow.h"
#include "tests/support/must.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

Debtor debtor(int number)
{
    static const std::array first{u"Kari"_s, u"Øystein"_s, u"Bjørg"_s, u"Åse"_s, u"Håkon"_s, u"Ingrid"_s, u"Torstein"_s, u"Sølvi"_s, u"Magnus"_s, u"Elin"_s, u"Per"_s};
    static const std::array last{u"Lund"_s, u"Bakken"_s, u"Sæther"_s, u"Ødegård"_s, u"Haugen"_s, u"Strand"_s, u"Myhre"_s, u"Vik"_s, u"Dahl"_s,
                                 u"Berg"_s, u"Nygård"_s, u"Moen"_s, u"Solheim"_s};
    static const std::array trade{u"Bygg AS"_s, u"Rør og Varme AS"_s, u"Møbelverksted AS"_s, u"Elektro"_s, u"Regnskap AS"_s, u"Fiskeri AS"_s, u"kommune"_s};
    const auto pick = [number](const auto &words, int salt) { return words[static_cast<size_t>(number / salt) % words.size()]; };
    Debtor out;
    out.number = QString::number(10'000 + number);
    out.kind = static_cast<DebtorKind>(number % 5);
    const bool person = out.kind == DebtorKind::Person || out.kind == DebtorKind::Unknown;
    out.name = person ? u"%1 %2 %3"_s.arg(pick(first, 1), pick(last, 3), pick(last, 39)) : u"%1 %2"_s.arg(pick(last, 1), pick(trade, 13));
    out.address.lines = {u"Storgata %1"_s.arg(number % 190 + 1)};
    out.address.postcode = u"0155"_s;
    // One in fifty lacks what a letter needs.
    out.address.town = number % 50 == 49 ? QString() : u"OSLO"_s;
    return out;
}

Claim claim(int number, DebtorId owner)
{
    Claim out;
    out.debtor = owner;
    out.number = QString::number(200'000 + number);
    out.key = u"faktura:"_s + out.number;
    // Scattered over two years, so that the order of due dates is not the order of the rows.
    out.due = today.addDays(30 - qint64(number) * 7919 % 730);
    out.issued = out.due.addDays(-14);
    out.dueOrigin = DueOrigin::File;
    if (number % 40 == 39) {
        out.due = {};
        out.dueOrigin = DueOrigin::Missing;
    }
    out.amount = out.open = Money::fromOre(10'000 + qint64(number) * 104'729 % 3'000'000);
    out.currency = number % 200 == 199 ? u"EUR"_s : u"NOK"_s;
    out.kid = u"%1"_s.arg(number, 10, 10, QChar(u'1'));
    out.text = u"Varer og tjenester etter avtale"_s;
    return out;
}

} // namespace

BigFirm::BigFirm()
    : m_law(must(loadLaw()))
{
    Creditor firm;
    firm.name = u"Fjordlys Elektro AS"_s;
    firm.orgnr = u"991825827"_s;
    firm.account = u"12345678903"_s;
    firm.address = {{u"Kaigata 12"_s}, u"6003"_s, u"ÅLESUND"_s, {}};
    firm.whatFor = u"Elektroarbeid"_s;
    firm.rehearsal = true;
    must(workflow::WorkspaceWorkflow::init(m_folder.path(), firm));
    fill(*open());
}

const BigFirm &BigFirm::get()
{
    static const BigFirm firm;
    return firm;
}

SessionPlace BigFirm::place() const
{
    SessionPlace out;
    out.workspace = m_folder.path();
    out.today = today;
    return out;
}

QString BigFirm::databaseFile() const
{
    const auto firms = must(workflow::WorkspaceWorkflow::creditors(m_folder.path()));
    return QDir(m_folder.path()).filePath(firms.front().folder + u"/kravbok.sqlite"_s);
}

std::unique_ptr<Session> BigFirm::open() const
{
    return must(Session::open(place(), m_law));
}

void BigFirm::fill(Session &session) const
{
    store::Database &db = session.db();
    store::Transaction tx(db);
    must(tx.begun());
    store::DebtorStore debtorStore(db);
    store::ClaimStore claims(db);
    store::CaseStore caseStore(db);
    store::LetterStore letters(db);
    store::PaymentStore paymentStore(db);
    constexpr int each = items / debtors;
    // As long as the statement of a letter on two invoices is.
    const QString statement = u"{\"lines\":\"%1\"}"_s.arg(QString(2'400, u'x'));
    for (int d = 0; d < debtors; ++d) {
        const DebtorId owner = must(debtorStore.insert(debtor(d)));
        std::vector<ClaimId> ids;
        for (int c = 0; c < each; ++c)
            ids.push_back(must(claims.insert(claim(d * each + c, owner))));
        if (d % (debtors / payments) == 1) {
            Payment payment;
            payment.debtor = owner;
            payment.date = today.addDays(-d % 300);
            payment.amount = 50_kr;
            payment.allocations = {{ids.back(), {}, {}, 50_kr}};
            must(paymentStore.insert(payment));
        }
        if (d % (debtors / cases) != 0)
            continue;
        Case file;
        file.debtor = owner;
        file.opened = today.addDays(-90);
        file.claims = {ids[0], ids[1]};
        file = must(caseStore.insert(file));
        for (int step = 0; step <= d / (debtors / cases) % 3; ++step) {
            Letter letter;
            letter.caseId = file.id;
            letter.step = static_cast<Step>(step);
            letter.made = today.addDays(-80 + 25 * step);
            letter.deadline = letter.made.addDays(14);
            letter.fee = step == 0 ? Money() : 38_kr;
            letter.feeClaim = step == 0 ? ClaimId() : ids[0];
            letter.total = 5'000_kr;
            letter.language = u"nb"_s;
            letter.templateVersion = u"reminder.nb.company@0123456789ab"_s;
            letter.statementJson = statement;
            const QByteArray pdf = "%PDF-1.4 " + QByteArray::number(d) + QByteArray::number(step) + QByteArray(20'000, ' ');
            letter.sha256 = store::Digest::ofBytes(pdf);
            letter.channels = {u"post"_s};
            letter.claims = file.claims;
            const LetterId id = must(letters.insert(letter, pdf));
            must(letters.markSent(id, LetterState::Generated, LetterState::Posted, letter.made));
        }
    }
    must(tx.commit());
}
