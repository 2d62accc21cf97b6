// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/json.h"
#include "core/workflow/petitionworkflow.h"
#include "tests/support/workshop.h"

using namespace petition;
using namespace Qt::StringLiterals;
using workflow::PetitionWorkflow;
using workflow::PreflightRow;

namespace {

QStringList against(const std::vector<PreflightRow> &rows, bool published)
{
    QStringList out;
    for (const PreflightRow &row : rows) {
        if (!row.ok && row.own != published)
            out.append(row.rule);
    }
    return out;
}

/// A company's number in the register, as a person would complete it after an import.
Result<void> complete(Workshop &shop, const QString &customer, DebtorKind kind, const QString &orgnr)
{
    auto ledger = shop.ledger();
    auto all = ledger.debtors();
    if (!all)
        return all.error();
    for (Debtor &one : *all) {
        if (one.number != customer)
            continue;
        one.kind = kind;
        one.orgnr = orgnr;
        return ledger.saveDebtor(one);
    }
    return Error{ErrorKind::NotFound, customer};
}

} // namespace

/// From a ledger file to a petition that passes, on a rehearsal's own days.
class TestPetitionCase : public QObject
{
    Q_OBJECT

private slots:
    void aCompanyIsTakenToThePetition()
    {
        Workshop shop(QDate(2026, 3, 2));
        QVERIFY(shop.isReady());
        TAKE(outcome, shop.import({{u"1001"_s, u"F-100"_s, {2026, 1, 1}, {2026, 1, 15}, 10'000_kr, 10'000_kr, u"1234567897"_s},
                                   {u"1001"_s, u"F-101"_s, {2026, 1, 5}, {2026, 1, 19}, 5'000_kr, 4'000_kr}}));
        MUST(complete(shop, u"1001"_s, DebtorKind::Company, u"310000027"_s));
        workflow::StartOptions together;
        together.together = true;
        TAKE(id, shop.start({u"F-100"_s, u"F-101"_s}, together));
        TAKE(notice, shop.sendAndPost(id, Step::CollectionNotice));
        MUST(shop.moveTo(QDate(2026, 3, 20)));
        TAKE(paid, shop.pay(id, 500_kr, QDate(2026, 3, 18)));

        // Two steps before: what will be missing is said, and that it is not due yet.
        PetitionWorkflow petitions(*shop.session);
        TAKE(early, petitions.prepare(id, QDate(2026, 3, 20), {}));
        QVERIFY(against(early.preflight, true).contains(u"PARAGRAF_4_18_VARSEL_PAAKREVET"_s));
        for (const PreflightRow &row : early.preflight) {
            if (row.rule == u"PARAGRAF_4_18_VARSEL_PAAKREVET")
                QVERIFY(!row.due);
            if (row.rule == u"MANGLER_OPPLYSNINGER_OM_SAKSOEKT")
                QVERIFY(row.due && row.ok);
            // The ladder's own answer is no fault of a case that has not come there.
            if (row.rule == u"attachment.no_notice"_s)
                QVERIFY(!row.due && !row.ok);
        }

        TAKE(demand, shop.sendAndPost(id, Step::PaymentDemand));
        const QDate day(2026, 4, 10);
        MUST(shop.moveTo(day));
        BuildOptions options;
        options.regime = Regime::New;
        options.signature = u"Prøve Prøvesen"_s;
        options.writingCost = 500_kr;
        TAKE(ready, petitions.prepare(id, day, options));

        QCOMPARE(against(ready.preflight, true), QStringList());
        // What only a person can bring: the invoice copies, and the day of what the books had settled.
        QCOMPARE(against(ready.preflight, false), (QStringList{u"KRAVBOK_INNBETALING_UTEN_DATO"_s, u"KRAVBOK_VEDLEGG_MANGLER"_s}));
        const Petition &petition = ready.petition;
        QCOMPARE(static_cast<int>(petition.bases.size()), 2);
        QCOMPARE(petition.bases[0].notices[0].date, QDate(2026, 3, 20));
        QCOMPARE(petition.channel, Channel::Portal);
        TAKE(total, shop.total(id));
        Money sum;
        for (const ClaimLine &line : petition.claims)
            sum += line.remaining.value;
        QCOMPARE(sum, total + 500_kr);
        QCOMPARE(petition.fee.amount, 928_kr);

        const QByteArray json = write(petition);
        TAKE(rows, PetitionWorkflow::judgeFile(json, u"nb"_s));
        QCOMPARE(against(rows, true), QStringList());
        TAKE(again, petitions.prepare(id, day, options));
        QCOMPARE(write(again.petition), json);
        QCOMPARE(PetitionWorkflow::files(ready).size(), size_t(3));
    }

    void thePayersDebtAddsUpOnEveryDay()
    {
        Workshop shop(QDate(2026, 3, 2));
        TAKE(outcome, shop.import({{u"7"_s, u"A"_s, {2024, 1, 1}, {2024, 1, 15}, 1'234'56_ore, 1'234'56_ore}}));
        MUST(complete(shop, u"7"_s, DebtorKind::Company, u"310000027"_s));
        TAKE(id, shop.start({u"A"_s}));
        TAKE(first, shop.sendAndPost(id, Step::Reminder));
        MUST(shop.moveTo(QDate(2026, 4, 7)));
        TAKE(paid, shop.pay(id, 400_kr, QDate(2026, 4, 6)));
        TAKE(second, shop.sendAndPost(id, Step::CollectionNotice));

        PetitionWorkflow petitions(*shop.session);
        for (const QDate day : {QDate(2026, 4, 7), QDate(2026, 7, 31), QDate(2026, 12, 31)}) {
            TAKE(ready, petitions.prepare(id, day, {}));
            QVERIFY(!against(ready.preflight, false).contains(u"KRAVBOK_SUM"_s));
            QVERIFY(ready.petition.total.isPositive());
        }
    }

    void aPersonsNumberIsThereOnlyWhenAskedFor()
    {
        Workshop shop(QDate(2026, 3, 2));
        TAKE(outcome, shop.import({{u"5"_s, u"P-1"_s, {2026, 1, 1}, {2026, 1, 15}, 900_kr, 900_kr}}));
        MUST(shop.setKind(u"5"_s, DebtorKind::Person));
        TAKE(id, shop.start({u"P-1"_s}));
        PetitionWorkflow petitions(*shop.session);

        TAKE(without, petitions.prepare(id, QDate(2026, 3, 2), {}));
        BuildOptions asked;
        asked.debtorIdentity = u"01010012345"_s;
        TAKE(with, petitions.prepare(id, QDate(2026, 3, 2), asked));

        QVERIFY(against(without.preflight, true).contains(u"MANGLER_OPPLYSNINGER_OM_SAKSOEKT"_s));
        QVERIFY(!against(with.preflight, true).contains(u"MANGLER_OPPLYSNINGER_OM_SAKSOEKT"_s));
        for (const workflow::PetitionFile &file : PetitionWorkflow::files(without))
            QVERIFY(!file.bytes.contains("01010012345"));
        QVERIFY(PetitionWorkflow::files(with).front().bytes.contains("01010012345"));
        for (const PreflightRow &row : with.preflight)
            QVERIFY(!row.text.contains(u"01010012345"_s));
        QCOMPARE(with.petition.debtors[0].party.firstName, u"Kunde"_s);

        BuildOptions held;
        held.identityHeld = true;
        TAKE(kept, petitions.prepare(id, QDate(2026, 3, 2), held));
        QVERIFY(!against(kept.preflight, true).contains(u"MANGLER_OPPLYSNINGER_OM_SAKSOEKT"_s));
        QVERIFY(!kept.petition.debtors[0].party.identifier.isSet());
    }

    void theWorksheetFollowsThePortal()
    {
        Workshop shop(QDate(2026, 3, 2));
        TAKE(outcome, shop.import({{u"5"_s, u"P-1"_s, {2026, 1, 1}, {2026, 1, 15}, 900_kr, 900_kr}}));
        MUST(complete(shop, u"5"_s, DebtorKind::Company, u"310000027"_s));
        TAKE(id, shop.start({u"P-1"_s}));
        BuildOptions options;
        options.language = u"nn"_s;
        TAKE(ready, PetitionWorkflow(*shop.session).prepare(id, QDate(2026, 3, 2), options));

        QStringList groups;
        QSet<QString> ids;
        for (const WorksheetGroup &group : ready.worksheet) {
            groups.append(group.id);
            for (const WorksheetField &field : group.fields) {
                QVERIFY2(!field.label.isEmpty(), qPrintable(field.id));
                QVERIFY(!field.label.contains(u'{') && !field.value.contains(u'{'));
                ids.insert(field.id);
            }
        }
        QCOMPARE(groups.first(4), (QStringList{u"petition"_s, u"creditor.1"_s, u"debtor.1"_s, u"basis.1"_s}));
        QVERIFY(ids.contains(u"claim.1.remaining"_s) && ids.contains(u"payment.account"_s));
        const QString text = worksheetText(ready.worksheet);
        QVERIFY2(text.contains(u"Attståande beløp: 900,00"_s), qPrintable(text));
        QVERIFY(text.contains(u"blir dømd til å betale"_s));
    }
};

QTEST_MAIN(TestPetitionCase)
#include "tst_petitioncase.moc"
