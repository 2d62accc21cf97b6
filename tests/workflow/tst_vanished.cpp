// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

ListRow row(const QString &number, Money open, const QString &customer = u"1001"_s)
{
    const QDate due(2026, 1, 15);
    return {customer, number, due.addDays(-14), due, 10'000_kr, open};
}

std::vector<ListRow> list(const QStringList &numbers)
{
    std::vector<ListRow> out;
    for (const QString &number : numbers)
        out.push_back(row(number, 10'000_kr));
    return out;
}

QStringList missing(Workshop &shop)
{
    QStringList out;
    auto items = ImportWorkflow(*shop.session).vanished();
    if (items) {
        for (const VanishedItem &item : *items)
            out.append(item.number);
    }
    return out;
}

ClaimId of(Workshop &shop, const QString &number)
{
    auto items = ImportWorkflow(*shop.session).vanished();
    for (const VanishedItem &item : *items) {
        if (item.number == number)
            return item.claim;
    }
    return {};
}

} // namespace

/// What a newer list lacks is told, waits for a person, and can be taken back; and lists without customer
/// numbers find the customers that are here.
class TestVanished : public QObject
{
    Q_OBJECT

private slots:
    void whatIsGoneWaitsForAPerson();
    void confirmedWithoutACaseIsSettled();
    void confirmedInACaseIsAPaymentOfTheLedger();
    void keptIsNotAskedAgain();
    void whatComesBackIsNoLongerMissing();
    void takingTheListBackForgetsWhatItLacked();
    void onlyWhatIsMissingCanBeConfirmed();
    void mapsTravel();
    void theControlTotal();
    void aListWithoutNumbersFindsTheCustomer();
};

void TestVanished::whatIsGoneWaitsForAPerson()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(list({u"F-1"_s, u"F-2"_s})));

    TAKE(newer, shop.import(list({u"F-2"_s})));

    QCOMPARE(newer.probablyPaid, 1);
    QCOMPARE(missing(shop), QStringList{u"F-1"_s});
    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.size(), size_t(2)); // Nothing was closed.
    TAKE(payments, shop.payments().list());
    QVERIFY(payments.empty());
}

void TestVanished::confirmedWithoutACaseIsSettled()
{
    Workshop shop(QDate(2026, 2, 2));
    ImportWorkflow imports(*shop.session);
    MUST(shop.import(list({u"F-1"_s, u"F-2"_s})));
    MUST(shop.import(list({u"F-2"_s})));

    TAKE(done, imports.confirmVanished({of(shop, u"F-1"_s)}));

    QCOMPARE(done.updated, 1);
    QVERIFY(missing(shop).isEmpty());
    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.size(), size_t(1));
    MUST(imports.undo(done.batch));
    QCOMPARE(missing(shop), QStringList{u"F-1"_s}); // Asked again.
    TAKE(again, shop.ledger().rows());
    QCOMPARE(again.size(), size_t(2));
}

void TestVanished::confirmedInACaseIsAPaymentOfTheLedger()
{
    Workshop shop(QDate(2026, 2, 2));
    ImportWorkflow imports(*shop.session);
    MUST(shop.import(list({u"F-1"_s, u"F-2"_s})));
    TAKE(claim, shop.claim(u"F-1"_s));
    MUST(shop.start({u"F-1"_s}));
    MUST(shop.import(list({u"F-2"_s})));

    TAKE(done, imports.confirmVanished({claim}));

    TAKE(payments, shop.payments().list());
    QCOMPARE(payments.size(), size_t(1));
    QCOMPARE(payments.front().payment.amount, 10'000_kr);
    QCOMPARE(payments.front().payment.source, PaymentSource::Ledger);
    MUST(imports.undo(done.batch));
    TAKE(after, shop.payments().list());
    QVERIFY(after.empty() || after.front().payment.undone);
}

void TestVanished::keptIsNotAskedAgain()
{
    Workshop shop(QDate(2026, 2, 2));
    ImportWorkflow imports(*shop.session);
    MUST(shop.import(list({u"F-1"_s, u"F-2"_s, u"F-3"_s})));
    MUST(shop.import(list({u"F-2"_s, u"F-3"_s})));
    MUST(imports.keepVanished({of(shop, u"F-1"_s)}));

    TAKE(newer, shop.import(list({u"F-2"_s})));

    QCOMPARE(newer.probablyPaid, 1);
    QCOMPARE(missing(shop), QStringList{u"F-3"_s});
}

void TestVanished::whatComesBackIsNoLongerMissing()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(list({u"F-1"_s, u"F-2"_s})));
    MUST(shop.import(list({u"F-2"_s})));

    MUST(shop.import(list({u"F-1"_s, u"F-2"_s, u"F-3"_s})));

    QVERIFY(missing(shop).isEmpty());
}

void TestVanished::takingTheListBackForgetsWhatItLacked()
{
    Workshop shop(QDate(2026, 2, 2));
    TAKE(first, shop.import(list({u"F-1"_s, u"F-2"_s})));
    TAKE(newer, shop.import(list({u"F-2"_s, u"F-3"_s})));
    MUST(ImportWorkflow(*shop.session).undo(newer.batch));

    QVERIFY(missing(shop).isEmpty());
    MUST(ImportWorkflow(*shop.session).undo(first.batch));
    TAKE(rows, shop.ledger().rows());
    QVERIFY(rows.empty());
}

void TestVanished::onlyWhatIsMissingCanBeConfirmed()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(list({u"F-1"_s, u"F-2"_s})));
    TAKE(claim, shop.claim(u"F-1"_s));

    const auto refused = ImportWorkflow(*shop.session).confirmVanished({claim});

    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
}

void TestVanished::mapsTravel()
{
    Workshop shop(QDate(2026, 2, 2));
    Workshop other(QDate(2026, 2, 2));
    import::ColumnMap map;
    map.signature = u"kundenr|rest"_s;
    map.columns = {{u"Kundenr"_s, import::Field::CustomerNumber, false}, {u"Rest"_s, import::Field::Open, false}};
    MUST(ImportWorkflow(*shop.session).rememberColumns(map));

    TAKE(json, ImportWorkflow(*shop.session).exportMaps());
    TAKE(count, ImportWorkflow(*other.session).importMaps(json));

    QCOMPARE(count, 1);
    TAKE(maps, ImportWorkflow(*other.session).maps());
    QCOMPARE(maps.size(), size_t(1));
    QCOMPARE(maps[0].columns[1].field, import::Field::Open);
    QVERIFY(ImportWorkflow(*other.session).remembering()(map.signature).has_value());
    QVERIFY(!ImportWorkflow(*other.session).importMaps("{\"maps\":[{\"columns\":[{\"header\":\"x\",\"field\":\"nonsense\"}]}]}").ok());
    QVERIFY(!ImportWorkflow(*other.session).importMaps("hei").ok());
    MUST(ImportWorkflow(*other.session).forgetColumns(map.signature));
    QVERIFY(!ImportWorkflow(*other.session).forgetColumns(map.signature).ok());
}

void TestVanished::theControlTotal()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({row(u"F-1"_s, 4'000_kr), row(u"F-2"_s, 500_kr)}));

    TAKE(control, ImportWorkflow(*shop.session).control());

    QCOMPARE(control.open, 4'500_kr);
    QCOMPARE(control.items, 2);
    QVERIFY(!control.file.isEmpty());
}

void TestVanished::aListWithoutNumbersFindsTheCustomer()
{
    Workshop shop(QDate(2026, 2, 2));
    ImportWorkflow imports(*shop.session);
    const auto read = [](const QString &text) { return import::readBytes(text.toUtf8(), u"liste.csv"_s, {}); };
    MUST(imports.commit(read(u"Kundenr;Kundenavn;Orgnr;Fakturanr;Forfallsdato;Restbeløp\n7;Nord AS;915933149;F-1;15.01.2026;100,00\n8;Kari Nordbø;;F-2;15.01.2026;50,00\n"_s)));

    TAKE(items, imports.commit(read(u"Navn;Fakturanr;Forfallsdato;Restbeløp\nKari Nordbø;F-2;15.01.2026;30,00\n"_s)));
    TAKE(customers, imports.commit(read(u"Navn;Orgnr;E-post;Adresse\nNord Holding AS;915933149;post@nord.no;Gata 1\n"_s)));

    QCOMPARE(items.inserted, 0);
    QCOMPARE(items.updated, 1); // The same invoice of the same customer.
    QCOMPARE(customers.inserted, 0);
    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.size(), size_t(2));
    for (const LedgerRow &one : rows)
        QCOMPARE(one.open, one.number == u"F-1" ? 100_kr : 30_kr);
}

QTEST_MAIN(TestVanished)
#include "tst_vanished.moc"
