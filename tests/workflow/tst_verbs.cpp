// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

const QDate due(2026, 1, 15);

/// One invoice of 10 000 kr that fell due on 15 January 2026.
ListRow invoice(const QString &number = u"F-100"_s, Money amount = 10'000_kr)
{
    return {u"1001"_s, number, due.addDays(-14), due, amount, amount};
}

const engine::StepOutcome &outcome(const CaseView &view, Step step)
{
    return view.decision.of(step);
}

QByteArray ruleOf(const CaseView &view, Step step)
{
    const std::string_view rule = outcome(view, step).refusal.rule;
    return QByteArray(rule.data(), static_cast<qsizetype>(rule.size()));
}

} // namespace

/// The verbs as a bookkeeper uses them, week by week, with the figures of 2026.
class TestVerbs : public QObject
{
    Q_OBJECT

private slots:
    void theLadderToTheFinalNotice_data();
    void theLadderToTheFinalNotice();
    void aRefusalNamesRuleAndEarliestDay();
    void everyStepIsAllowedOrRefused();
    void aLetterMadeDoesNotUnlockTheNextStep();
    void nothingIsDatedBeforeALetterThatLeft();
    void startingRefusesTheWholeActAndNamesTheItem();
    void severalInvoicesOfADebtorBecomeOneCase();
    void theSameInvoiceTwiceIsOneInvoice();
    void aPauseHoldsAndEndsByItself();
    void aDisputeOfOneInvoiceLetsTheOthersGoOn();
    void aDisputeOfEverythingBarsEveryLetter();
    void aDisputedCaseReopensDisputed();
    void aClosedCaseIsReopenedAndNeverStartedAnew();
    void notesAndClosingStandInTheHistory();
    void oldItemsGoThroughTheLadderToo();
    void aMissingRateIsARefusalNotAGuess();
    void aRealFirmTakesNoDay();
    void dueDatesThatLettersRestOnStay();
};

void TestVerbs::theLadderToTheFinalNotice_data()
{
    QTest::addColumn<DebtorKind>("kind");
    QTest::addColumn<Money>("compensation");
    QTest::addColumn<Money>("lastTotal");

    QTest::newRow("person: no compensation (forsinkelsesrenteloven § 4 letter d)") << DebtorKind::Person << Money() << 10'409'27_ore;
    QTest::newRow("company: 460 less 189 in fees (inkassoforskriften § 2-6)") << DebtorKind::Company << 271_kr << 10'680'27_ore;
    QTest::newRow("municipality: as a company") << DebtorKind::Public << 271_kr << 10'680'27_ore;
}

void TestVerbs::theLadderToTheFinalNotice()
{
    QFETCH(DebtorKind, kind);
    QFETCH(Money, compensation);
    QFETCH(Money, lastTotal);
    Workshop shop(QDate(2026, 1, 20));
    QVERIFY(shop.isReady());
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    MUST(shop.setKind(u"1001"_s, kind));
    TAKE(id, shop.start({u"F-100"_s}));

    struct Rung
    {
        Step step;
        QDate sent;
        Money fee;
        Money interest;
        Money total;
        QDate deadline;
        QDate nextFrom;
    };
    // 12.00 % in the first half of 2026; inkassosats 750: 1/20 is 38, 3/20 is 113 kr. 6 April 2026 is Easter Monday.
    const std::vector<Rung> ladder{
        {Step::PaymentReminder, {2026, 1, 20}, Money(), Money(), 10'000_kr, {2026, 1, 27}, {2026, 1, 30}},
        {Step::Reminder, {2026, 1, 30}, 38_kr, 49'32_ore, 10'087'32_ore, {2026, 2, 13}, {2026, 2, 16}},
        {Step::CollectionNotice, {2026, 2, 16}, 38_kr, 105'21_ore, 10'181'21_ore, {2026, 3, 2}, {2026, 3, 5}},
        {Step::PaymentDemand, {2026, 3, 5}, 113_kr, 161'10_ore, 10'350'10_ore, {2026, 3, 19}, {2026, 3, 22}},
        {Step::FinalNotice, {2026, 3, 23}, Money(), 220'27_ore, lastTotal, {2026, 4, 7}, {2026, 4, 10}},
    };
    for (const Rung &rung : ladder) {
        MUST(shop.moveTo(rung.sent));
        TAKE(letter, shop.sendAndPost(id, rung.step));
        QCOMPARE(letter.fee, rung.fee);
        QCOMPARE(letter.total, rung.total);
        QCOMPARE(letter.deadline, rung.deadline);
        if (rung.step == Step::FinalNotice)
            QCOMPARE(letter.compensation, compensation);
        if (rung.step == Step::FinalNotice)
            break;

        // The day before grace is over nothing can be taken; on the day the next rung can.
        const Step next = static_cast<Step>(static_cast<int>(rung.step) + 1);
        MUST(shop.moveTo(rung.nextFrom.addDays(-1)));
        TAKE(early, shop.cases().view(id, shop.session->today()));
        QVERIFY(!outcome(early, next).allowed);
        QCOMPARE(ruleOf(early, next), QByteArray("deadline.runs"));
        QCOMPARE(outcome(early, next).refusal.earliest, rung.nextFrom);
        TAKE(open, shop.cases().view(id, rung.nextFrom));
        QVERIFY(outcome(open, next).allowed);
    }
    TAKE(view, shop.cases().view(id, QDate(2026, 3, 23)));
    QCOMPARE(view.stage, static_cast<int>(Step::FinalNotice));
    QCOMPARE(view.statement.total, lastTotal);
    MUST(shop.verify());
}

void TestVerbs::aRefusalNamesRuleAndEarliestDay()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));

    Error refusal;
    REFUSED(shop.letters().send(id, Step::CollectionNotice), ErrorKind::Refused);

    QCOMPARE(refusal.rule, u"deadline.runs"_s);
    QCOMPARE(refusal.earliest, QDate(2026, 2, 19)); // 2 February + 14 days + 3 days of grace.
    QVERIFY2(refusal.message.contains(u"16.02.2026"_s), qPrintable(refusal.message));
    QCOMPARE(refusal.exitCode(), 1);
}

void TestVerbs::everyStepIsAllowedOrRefused()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    const QJsonObject answer = json::decision(view.decision, shop.law->rules(), u"nb"_s);

    QStringList named;
    for (const char *list : {"allowed", "refused"}) {
        const QJsonArray steps = answer[QLatin1StringView(list)].toArray();
        for (const QJsonValue &one : steps)
            named.append(one[u"step"].toString());
    }
    named.sort();
    QStringList all;
    for (const auto &[step, name] : EnumNames<Step>::names)
        all.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    all.sort();
    QCOMPARE(named, all);
}

void TestVerbs::aLetterMadeDoesNotUnlockTheNextStep()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(letter, shop.letters().send(id, Step::Reminder));

    MUST(shop.moveTo(QDate(2026, 4, 1)));
    TAKE(view, shop.cases().view(id, shop.session->today()));

    QCOMPARE(view.stage, -1);
    QCOMPARE(ruleOf(view, Step::CollectionNotice), QByteArray("outbox.pending"));
    QCOMPARE(ruleOf(view, Step::Reminder), QByteArray("outbox.pending"));
    Error refusal;
    REFUSED(shop.letters().send(id, Step::Reminder), ErrorKind::Refused);
    // Its fee was never charged.
    QVERIFY(view.statement.claims.front().fees.empty());
}

void TestVerbs::nothingIsDatedBeforeALetterThatLeft()
{
    Workshop shop(QDate(2026, 2, 20));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));

    MUST(shop.moveTo(QDate(2026, 2, 10)));
    Error refusal;
    REFUSED(shop.letters().send(id, Step::CollectionNotice), ErrorKind::Refused);

    QCOMPARE(refusal.rule, u"letter.backdated"_s);
    QCOMPARE(refusal.earliest, QDate(2026, 2, 20));
}

void TestVerbs::startingRefusesTheWholeActAndNamesTheItem()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{
        invoice(),
        {u"1002"_s, u"F-101"_s, QDate(2026, 1, 25), QDate(2026, 2, 8), 500_kr, 500_kr},
        {u"1003"_s, u"F-102"_s, QDate(2026, 1, 2), {}, 500_kr, 500_kr},
        {u"1004"_s, u"K-103"_s, QDate(2026, 1, 2), QDate(2026, 1, 16), -(500_kr), -(500_kr)},
        {u"1005"_s, u"F-104"_s, QDate(2026, 1, 2), QDate(2026, 1, 16), 500_kr, 500_kr, {}, {}},
    }));
    Error refusal;
    const std::vector<std::pair<QString, QString>> cannot{
        {u"F-101"_s, u"item.not_due"_s}, {u"F-102"_s, u"item.no_due_date"_s}, {u"K-103"_s, u"item.credit"_s}, {u"F-104"_s, u"item.no_address"_s},
    };
    for (const auto &[number, rule] : cannot) {
        REFUSED(shop.start({u"F-100"_s, number}), ErrorKind::Refused);
        QCOMPARE(refusal.rule, rule);
        QVERIFY2(refusal.message.contains(number), qPrintable(refusal.message));
    }
    TAKE(none, shop.cases().list());
    QVERIFY(none.empty());

    MUST(shop.start({u"F-100"_s}));
    REFUSED(shop.start({u"F-100"_s}), ErrorKind::Conflict);
    QCOMPARE(refusal.rule, u"item.in_case"_s);
    REFUSED(shop.start({u"F-999"_s}), ErrorKind::NotFound);

    TAKE(uncollectable, shop.ledger().uncollectable());
    QCOMPARE(uncollectable.size(), cannot.size());
}

void TestVerbs::severalInvoicesOfADebtorBecomeOneCase()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice(), invoice(u"F-101"_s, 2'000_kr)}));
    TAKE(claims, shop.cases().claimsByNumber({u"F-100"_s, u"F-101"_s}));

    TAKE(started, shop.cases().start(claims, {true, {}, false}));

    QCOMPARE(started.size(), size_t(1));
    QCOMPARE(started.front().claims.size(), size_t(2));
    TAKE(letter, shop.letters().send(started.front().id, Step::Reminder));
    QCOMPARE(letter.fee, 38_kr); // One letter, one fee (law page section 4.1 no. 13).
    QCOMPARE(letter.claims.size(), size_t(2));
    // 18 days at 12 %: 59.18 and 11.84, each rounded by itself.
    QCOMPARE(letter.total, 12'000_kr + 38_kr + 59'18_ore + 11'84_ore);
}

void TestVerbs::theSameInvoiceTwiceIsOneInvoice()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(claim, shop.claim(u"F-100"_s));

    TAKE(started, shop.cases().start({claim, claim}, {}));

    QCOMPARE(started.size(), size_t(1));
    QCOMPARE(started.front().claims.size(), size_t(1));
}

void TestVerbs::aPauseHoldsAndEndsByItself()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    TAKE(letter, shop.letters().send(id, Step::Reminder));

    MUST(shop.cases().pause(id, QDate(2026, 3, 2), u"Utsettelse"_s));

    TAKE(rows, shop.outbox().list());
    QVERIFY2(rows.empty(), "a letter of a paused case still waits to leave");
    Error refusal;
    REFUSED(shop.letters().send(id, Step::Reminder), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"case.paused"_s);
    QCOMPARE(refusal.earliest, QDate(2026, 3, 2));
    MUST(shop.moveTo(QDate(2026, 3, 2)));
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.file.state, CaseState::Active);
    MUST(shop.letters().send(id, Step::Reminder));
    REFUSED(shop.cases().pause(id, QDate(2026, 3, 2), {}), ErrorKind::Usage);
}

void TestVerbs::aDisputeOfOneInvoiceLetsTheOthersGoOn()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice(), invoice(u"F-101"_s, 2'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s, u"F-101"_s}, {true, {}, false}));
    MUST(shop.letters().send(id, Step::Reminder));
    TAKE(claim, shop.claim(u"F-100"_s));

    MUST(shop.cases().dispute(id, claim, u"Ikke bestilt"_s));

    TAKE(rows, shop.outbox().list());
    QVERIFY(rows.empty());
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.file.state, CaseState::Active);
    TAKE(letter, shop.letters().send(id, Step::Reminder));
    QCOMPARE(letter.claims.size(), size_t(1));
    QCOMPARE(letter.total, 2'000_kr + 38_kr + 11'84_ore);
    MUST(shop.cases().resume(id));
    Error refusal;
    REFUSED(shop.cases().resume(id), ErrorKind::Conflict);
}

void TestVerbs::aDisputeOfEverythingBarsEveryLetter()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));

    MUST(shop.cases().dispute(id, {}, u"Klager på arbeidet"_s, 10'000_kr));

    Error refusal;
    for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
        REFUSED(shop.letters().send(id, step), ErrorKind::Refused);
        QCOMPARE(refusal.rule, u"case.disputed"_s);
    }
    REFUSED(shop.cases().pause(id, QDate(2026, 3, 1), {}), ErrorKind::Conflict);
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QVERIFY(view.events.back().data.contains(u"10000.00"_s));
    MUST(shop.cases().resume(id));
    MUST(shop.letters().send(id, Step::Reminder));
}

void TestVerbs::aDisputedCaseReopensDisputed()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.cases().dispute(id, {}, {}));
    MUST(shop.cases().close(id, CloseReason::Settled, {}));

    MUST(shop.cases().reopen(id));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.file.state, CaseState::Disputed);
    MUST(shop.cases().resume(id));
}

void TestVerbs::aClosedCaseIsReopenedAndNeverStartedAnew()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.sendAndPost(id, Step::Reminder));
    MUST(shop.cases().close(id, CloseReason::Insolvent, {}));

    // The fee already charged counts (inkassoforskriften § 1-3): a new case would forget it.
    Error refusal;
    REFUSED(shop.start({u"F-100"_s}), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"item.case_closed"_s);
    QVERIFY2(refusal.message.contains(u"2026-0001"_s), qPrintable(refusal.message));
    TAKE(rows, shop.ledger().rows());
    QCOMPARE(rows.front().status, LedgerStatus::Closed);
    QVERIFY(!rows.front().canStart);

    REFUSED(shop.letters().send(id, Step::CollectionNotice), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"case.closed"_s);
    MUST(shop.cases().reopen(id));
    REFUSED(shop.cases().reopen(id), ErrorKind::Conflict);
    MUST(shop.moveTo(QDate(2026, 2, 19)));
    MUST(shop.letters().send(id, Step::CollectionNotice));
}

void TestVerbs::notesAndClosingStandInTheHistory()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.cases().note(id, u"Ringt 2. februar"_s));
    Error refusal;
    REFUSED(shop.cases().note(id, u"  "_s), ErrorKind::Usage);
    MUST(shop.letters().send(id, Step::Reminder));

    MUST(shop.cases().close(id, CloseReason::Withdrawn, u"Vi trekker saken"_s));

    TAKE(view, shop.cases().view(id, shop.session->today()));
    QStringList kinds;
    for (const CaseEvent &event : view.events)
        kinds.append(event.kind);
    QCOMPARE(kinds, (QStringList{u"case.started"_s, u"note"_s, u"letter.made"_s, u"letter.withdrawn"_s, u"case.closed"_s}));
    QVERIFY(view.events.back().data.contains(u"withdrawn"_s));
}

void TestVerbs::oldItemsGoThroughTheLadderToo()
{
    // Nine years overdue: limitation is shown and never stops a letter by itself.
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{{u"1001"_s, u"F-7"_s, QDate(2017, 2, 1), QDate(2017, 2, 16), 10'000_kr, 10'000_kr}}));
    TAKE(id, shop.start({u"F-7"_s}));

    TAKE(letter, shop.letters().send(id, Step::Reminder));

    // Claims due on or before 2020-10-01 keep the old shares: 1/10 of 750 (inkassoforskriften, FOR-2020-06-19-1248).
    QCOMPARE(letter.fee, 75_kr);
    TAKE(view, shop.cases().view(id, shop.session->today()));
    QCOMPARE(view.statement.claims.front().limitation.date, QDate(2020, 2, 17)); // 16 February 2020 is a Sunday.
}

void TestVerbs::aMissingRateIsARefusalNotAGuess()
{
    Workshop shop(QDate(2026, 12, 1));
    MUST(shop.import(std::vector<ListRow>{invoice()}));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.moveTo(QDate(2027, 2, 1)));

    Error refusal;
    REFUSED(shop.letters().send(id, Step::Reminder), ErrorKind::Refused);
    QVERIFY2(refusal.message.contains(u"31.12.2026"_s), qPrintable(refusal.message));
    REFUSED(shop.cases().view(id, QDate(2027, 2, 1)), ErrorKind::Refused);
    QVERIFY2(refusal.message.contains(u"2026"_s), qPrintable(refusal.message));

    // The list shows the case all the same.
    TAKE(rows, shop.cases().list());
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY(!rows.front().totalKnown);
}

void TestVerbs::aRealFirmTakesNoDay()
{
    Workshop shop({}, false);
    QVERIFY(shop.isReady());

    Error refusal;
    REFUSED(shop.moveTo(QDate(2026, 2, 2)), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"today.real_workspace"_s);
    REFUSED(shop.open(QDate(2026, 2, 2)), ErrorKind::Refused);
    QCOMPARE(refusal.rule, u"today.real_workspace"_s);

    SessionPlace place;
    place.workspace = shop.folder.path();
    place.today = QDate(2026, 2, 2);
    place.readOnly = true;
    MUST(Session::open(place, shop.law)); // The date slider reads anywhere.
}

void TestVerbs::dueDatesThatLettersRestOnStay()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import(std::vector<ListRow>{invoice(), invoice(u"F-101"_s)}));
    TAKE(first, shop.claim(u"F-100"_s));
    TAKE(second, shop.claim(u"F-101"_s));
    TAKE(id, shop.start({u"F-100"_s}));
    MUST(shop.letters().send(id, Step::Reminder));

    Error refusal;
    REFUSED(shop.ledger().setDue({first}, QDate(2026, 1, 20)), ErrorKind::Conflict);
    QVERIFY(refusal.message.contains(u"F-100"_s));
    REFUSED(shop.ledger().setDue({second, first}, QDate(2026, 1, 20)), ErrorKind::Conflict);
    REFUSED(shop.ledger().setDue({second}, QDate(2025, 12, 20)), ErrorKind::BadInput); // Before it was issued.
    MUST(shop.ledger().setDue({second}, QDate(2026, 1, 20)));
    MUST(shop.ledger().setTerms({second}, 30));
    TAKE(rows, shop.ledger().rows());
    for (const LedgerRow &row : rows)
        QCOMPARE(row.due, row.number == u"F-101" ? QDate(2026, 1, 31) : due);
}

QTEST_MAIN(TestVerbs)
#include "tst_verbs.moc"
