// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/debtorworkflow.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using workflow::DebtorField;
using workflow::DebtorWorkflow;

/// A customer is changed by hand: what can be kept, what the cases and the journal tell, and what an import leaves alone.
class TestDebtors : public QObject
{
    Q_OBJECT

private slots:
    void faultsAreToldByField_data();
    void faultsAreToldByField();
    void whatWasOddBeforeStandsInNobodysWay();
    void whatIsWrittenIsTidied();
    void itIsKeptAndTold();
    void lettersThatWaitAreCounted();
    void theSameAgainChangesNothing();
    void aFaultKeepsNothing();
    void numberAndTermsComeFromTheAccounts();
    void anImportLeavesItAlone();
};

namespace {

const QDate today(2026, 2, 2);

ListRow invoice()
{
    const QDate due(2026, 1, 15);
    return {u"1001"_s, u"F-1"_s, due.addDays(-14), due, 10'000_kr, 10'000_kr};
}

Debtor known()
{
    Debtor out;
    out.number = u"1001"_s;
    out.name = u"Prøvekunde AS"_s;
    out.kind = DebtorKind::Company;
    out.orgnr = u"310000019"_s;
    out.address = {{u"Gata 1"_s}, u"9990"_s, u"PRØVESTED"_s, {}};
    out.email = u"post@kunde.example"_s;
    return out;
}

using Change = std::function<void(Debtor &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void TestDebtors::faultsAreToldByField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const Change &change, std::optional<DebtorField> field) {
        QTest::newRow(name) << change << (field ? static_cast<int>(*field) : -1);
    };
    row("Nothing", [](Debtor &) {}, {});
    row("No name", [](Debtor &one) { one.name.clear(); }, DebtorField::Name);
    row("A name of two lines", [](Debtor &one) { one.name = u"A\nB"_s; }, DebtorField::Name);
    row("A name without end", [](Debtor &one) { one.name = QString(201, u'x'); }, DebtorField::Name);
    row("A number with a wrong control digit", [](Debtor &one) { one.orgnr = u"310000018"_s; }, DebtorField::Orgnr);
    row("A national identity number in its place", [](Debtor &one) { one.orgnr = u"18926094870"_s; }, DebtorField::Orgnr);
    row("No number", [](Debtor &one) { one.orgnr.clear(); }, {});
    row("Another post code", [](Debtor &one) { one.address.postcode = u"9991"_s; }, {});
    row("A post code of three digits", [](Debtor &one) { one.address.postcode = u"999"_s; }, DebtorField::Postcode);
    row("A post code abroad", [](Debtor &one) { one.address = {{u"Gatan 1"_s}, u"111 22"_s, u"STOCKHOLM"_s, u"SE"_s}; }, {});
    row("A country by its name", [](Debtor &one) { one.address.country = u"SVERIGE"_s; }, DebtorField::Country);
    row("No town", [](Debtor &one) { one.address.town.clear(); }, DebtorField::Town);
    row("No address at all", [](Debtor &one) { one.address = {}; }, {});
    row("Five lines", [](Debtor &one) { one.address.lines = QStringList(5, u"x"_s); }, DebtorField::Street);
    row("An address that would end a header", [](Debtor &one) { one.email = u"a@b.example\nBcc: c@d.example"_s; }, DebtorField::Email);
    row("Two addresses", [](Debtor &one) { one.email = u"a@b.example, c@d.example"_s; }, DebtorField::Email);
    row("No dot", [](Debtor &one) { one.email = u"a@b"_s; }, DebtorField::Email);
    row("An address with plus", [](Debtor &one) { one.email = u"a+b@c.d.example"_s; }, {});
    row("A language letters are not written in", [](Debtor &one) { one.language = u"de"_s; }, DebtorField::Language);
    row("Nynorsk", [](Debtor &one) { one.language = u"nn"_s; }, {});
}

void TestDebtors::faultsAreToldByField()
{
    QFETCH(Change, change);
    QFETCH(int, field);
    Debtor after = known();
    change(after);

    const auto faults = DebtorWorkflow::faults(known(), after);

    QCOMPARE(faults.size(), field < 0 ? size_t(0) : size_t(1));
    if (field >= 0) {
        QCOMPARE(static_cast<int>(faults.front().field), field);
        QVERIFY(faults.front().message.endsWith(u'.'));
    }
}

void TestDebtors::whatWasOddBeforeStandsInNobodysWay()
{
    Debtor before = known();
    before.orgnr = u"12345"_s;
    before.email = u"see the file"_s;
    Debtor after = before;
    after.address.lines = QStringList{u"Nygata 2"_s};
    QVERIFY(DebtorWorkflow::faults(before, after).empty());
}

void TestDebtors::whatIsWrittenIsTidied()
{
    Debtor written = known();
    written.name = u"  Prøvekunde AS "_s;
    written.orgnr = u"NO 310 000 019 MVA"_s;
    written.address.lines = QStringList{u" Gata 1 "_s, QString(), u" "_s};
    written.address.country = u"no"_s;
    QCOMPARE(DebtorWorkflow::tidied(written), known());
}

void TestDebtors::itIsKeptAndTold()
{
    Workshop shop(today);
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-1"_s}));
    DebtorWorkflow debtors(*shop.session);
    TAKE(before, debtors.byNumber(u"1001"_s));
    Debtor wanted = before;
    wanted.address = {{u"Nygata 2"_s}, u"9990"_s, u"PRØVESTED"_s, {}};
    wanted.email = u"ny@kunde.example"_s;

    TAKE(change, debtors.save(wanted));

    QCOMPARE(change.before, before);
    QCOMPARE(change.waiting, 0);
    TAKE(after, debtors.find(before.id));
    QCOMPARE(after.email, u"ny@kunde.example"_s);
    TAKE(view, shop.cases().view(id, today));
    QCOMPARE(view.events.back().kind, u"note"_s);
    for (const QString &word : {u"Nygata 2, 9990 PRØVESTED"_s, u"ny@kunde.example"_s, u"→"_s})
        QVERIFY2(view.events.back().data.contains(word), qPrintable(view.events.back().data));
    // The way back is the same verb, and is told as well.
    MUST(debtors.save(change.before));
    TAKE(back, debtors.find(before.id));
    QCOMPARE(back, before);
    TAKE(again, shop.cases().view(id, today));
    QCOMPARE(again.events.size(), view.events.size() + 1);
}

void TestDebtors::lettersThatWaitAreCounted()
{
    Workshop shop(today);
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-1"_s}));
    MUST(shop.letters().send(id, Step::Reminder));
    DebtorWorkflow debtors(*shop.session);
    TAKE(wanted, debtors.byNumber(u"1001"_s));
    wanted.address = {{u"Nygata 2"_s}, u"9990"_s, u"PRØVESTED"_s, {}};

    TAKE(change, debtors.save(wanted));

    QCOMPARE(change.waiting, 1);
    TAKE(rows, shop.outbox().list());
    QCOMPARE(rows.size(), size_t(1)); // It stays as it was made.
}

void TestDebtors::theSameAgainChangesNothing()
{
    Workshop shop(today);
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-1"_s}));
    TAKE(before, shop.cases().view(id, today));
    DebtorWorkflow debtors(*shop.session);
    TAKE(same, debtors.byNumber(u"1001"_s));
    same.name = u' ' + same.name + u' ';

    TAKE(change, debtors.save(same));

    QCOMPARE(change.before, change.after);
    TAKE(after, shop.cases().view(id, today));
    QCOMPARE(after.events.size(), before.events.size());
}

void TestDebtors::aFaultKeepsNothing()
{
    Workshop shop(today);
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    DebtorWorkflow debtors(*shop.session);
    TAKE(before, debtors.byNumber(u"1001"_s));
    Debtor wanted = before;
    wanted.name = u"Et annet navn"_s;
    wanted.email = u"nobody"_s;

    Error refusal;
    REFUSED(debtors.save(wanted), ErrorKind::BadInput);

    TAKE(after, debtors.byNumber(u"1001"_s));
    QCOMPARE(after, before);
    REFUSED(debtors.byNumber(u"no such"_s), ErrorKind::NotFound);
}

void TestDebtors::numberAndTermsComeFromTheAccounts()
{
    Workshop shop(today);
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    DebtorWorkflow debtors(*shop.session);
    TAKE(before, debtors.byNumber(u"1001"_s));
    Debtor wanted = before;
    wanted.number = u"9999"_s;
    wanted.termsDays = 90;
    wanted.phone = u"22 00 00 01"_s;
    MUST(debtors.save(wanted));
    TAKE(after, debtors.byNumber(u"1001"_s));
    QCOMPARE(after.phone, u"22 00 00 01"_s);
    QCOMPARE(after.termsDays, before.termsDays);
}

void TestDebtors::anImportLeavesItAlone()
{
    Workshop shop(today);
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    DebtorWorkflow debtors(*shop.session);
    TAKE(wanted, debtors.byNumber(u"1001"_s));
    wanted.address = {{u"Nygata 2"_s}, u"9990"_s, u"PRØVESTED"_s, {}};
    MUST(debtors.save(wanted));

    ListRow newer = invoice();
    newer.open = 9'000_kr;
    MUST(shop.import(std::vector<ListRow>{newer}));

    TAKE(after, debtors.byNumber(u"1001"_s));
    QCOMPARE(after.address.lines, QStringList{u"Nygata 2"_s});
}

QTEST_MAIN(TestDebtors)
#include "tst_debtors.moc"
