// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bankfirm.h"
#include "core/import/importer.h"
#include "core/workflow/surplusworkflow.h"
#include "ui/payments/paymentspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/theme/apply.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QThreadPool>

using namespace bankfirm;

/// Innbetalinger by keys alone, on a firm with three open invoices.
class PaymentsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void fromAnOcrFileToSettledByKeysAlone();
    void whatWasWrittenElsewhereDecides();
    void aReversalTakesThePaymentBackAndIsAskedAgain();
    void moneyThatCameInCannotBeSetAside();
    void oldNewsOfTheBankIsWarnedOf();
    void whatWasPaidTooMuchIsSentBackOrUsedByKeys();
    void oneCountOfEverythingThatWaits();
    void aLearnedRuleIsForgotten();
    void enterTwiceInARowPlacesOnce();
    void everyViewIsNamedAndFitsTheSmallestWindow();

private:
    /// The window with the page, as a person has it.
    struct Desk
    {
        explicit Desk(Firm &firm)
        {
            firm.shop.session->setHub(&hub);
            window.addPage({u"payments"_s, u"payments"_s, [&](QWidget *parent) { return new PaymentsPage({*firm.shop.session, hub, prompts}, parent); }});
            static_cast<QWidget &>(window).show();
            window.goTo({u"payments"_s, 0, {}});
            settle();
            QObject::connect(page(), &Page::notice, page(), [this](const Notice &notice) { told = notice.text; });
        }
        PaymentsPage *page() { return qobject_cast<PaymentsPage *>(window.currentPage()); }
        DataTable *table(const QString &name)
        {
            for (DataTable *table : page()->findChildren<DataTable *>()) {
                if (table->accessibleName() == name)
                    return table;
            }
            return nullptr;
        }
        DataTable *waiting() { return table(u"Payments that wait"_s); }
        void press(QWidget *where, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
        {
            QTest::keyClick(where, key, with);
            settle();
        }
        void undo()
        {
            for (const PageAction &action : page()->actions()) {
                if (action.shortcut == QKeySequence(QKeySequence::Undo))
                    action.run();
            }
            settle();
        }
        ChangeHub hub;
        Prompts prompts;
        MainWindow window;
        QString told;
    };

    static void settle()
    {
        for (int round = 0; round < 6; ++round) {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }
    static Result<ImportOutcome> bank(Firm &firm, const QByteArray &bytes, const QString &name)
    {
        return workflow::ImportWorkflow(*firm.shop.session).commit(import::readBytes(bytes, name, {}));
    }
};

void PaymentsPageTest::fromAnOcrFileToSettledByKeysAlone()
{
    Firm firm;
    MUST(firm.make());
    // Whole invoices with a KID nobody has: the amount tells where they belong.
    MUST(bank(firm, bankfiles::ocr({{u"1234567897"_s, 100000}, {u"0000000018"_s, 50000}}), u"ocr.txt"_s));
    Desk desk(firm);
    QVERIFY(desk.waiting());
    QCOMPARE(desk.waiting()->model()->rowCount(), 1);
    QVERIFY(desk.waiting()->hasFocus() || !desk.window.isActiveWindow());
    QCOMPARE(firm.open(u"F-1001"_s), Money());
    QCOMPARE(firm.open(u"F-1002"_s), 500_kr);

    desk.press(desk.waiting(), Qt::Key_Return);
    QCOMPARE(firm.open(u"F-1002"_s), Money());
    QCOMPARE(desk.waiting()->model()->rowCount(), 0);

    desk.undo();
    QCOMPARE(firm.open(u"F-1002"_s), 500_kr);
    QCOMPARE(desk.waiting()->model()->rowCount(), 1);
    QVERIFY(firm.conserves());
}

void PaymentsPageTest::whatWasWrittenElsewhereDecides()
{
    Firm firm;
    MUST(firm.make());
    MUST(bank(firm, bankfiles::camt({{u"600.00"_s, {}, u"takk"_s}}), u"camt.xml"_s));
    Desk desk(firm);
    QLineEdit *elsewhere = nullptr;
    for (QLineEdit *edit : desk.page()->findChildren<QLineEdit *>()) {
        if (edit->placeholderText() == u"Case or invoice"_s)
            elsewhere = edit;
    }
    QVERIFY(elsewhere);
    elsewhere->setText(u"F-1001=350,50, F-1003=249,50"_s);
    desk.press(elsewhere, Qt::Key_Return);
    QCOMPARE(firm.open(u"F-1001"_s), Money::fromOre(64950));
    QCOMPARE(firm.open(u"F-1003"_s), Money::fromOre(50050));
}

void PaymentsPageTest::aReversalTakesThePaymentBackAndIsAskedAgain()
{
    Firm firm;
    MUST(firm.make());
    MUST(bank(firm, bankfiles::camt({{u"1000.00"_s, kidOne}}), u"one.xml"_s));
    bankfiles::CamtLine back{u"1000.00"_s, kidOne};
    back.direction = u"DBIT"_s;
    back.reversal = true;
    back.day = u"2026-02-04"_s;
    back.reference = u"987"_s;
    MUST(bank(firm, bankfiles::camt({back}), u"two.xml"_s));
    Desk desk(firm);
    QCOMPARE(desk.waiting()->model()->rowCount(), 1);

    desk.press(desk.waiting(), Qt::Key_Return);
    QCOMPARE(firm.open(u"F-1001"_s), 1000_kr);
    QCOMPARE(desk.waiting()->model()->rowCount(), 0);

    desk.undo();
    QCOMPARE(firm.open(u"F-1001"_s), Money());
    QCOMPARE(desk.waiting()->model()->rowCount(), 1);

    desk.press(desk.waiting(), Qt::Key_Delete);
    QCOMPARE(desk.waiting()->model()->rowCount(), 0);
    desk.undo();
    QCOMPARE(desk.waiting()->model()->rowCount(), 1);
}

void PaymentsPageTest::moneyThatCameInCannotBeSetAside()
{
    Firm firm;
    MUST(firm.make());
    MUST(bank(firm, bankfiles::camt({{u"123.00"_s, {}, u"hei"_s}}), u"camt.xml"_s));
    Desk desk(firm);
    desk.press(desk.waiting(), Qt::Key_Delete);
    QCOMPARE(desk.waiting()->model()->rowCount(), 1);
    QVERIFY2(desk.told.startsWith(u"Money that came in"_s), qPrintable(desk.told));
}

void PaymentsPageTest::oldNewsOfTheBankIsWarnedOf()
{
    workflow::AccountState account;
    account.account = bankfiles::ourAccount;
    QVERIFY(waitinglist::freshness({account}, {2026, 2, 10}).text.isEmpty());
    account.newest = {2026, 2, 6};
    QVERIFY(!waitinglist::freshness({account}, {2026, 2, 10}).old);
    QVERIFY(waitinglist::freshness({account}, {2026, 2, 11}).old);
}

void PaymentsPageTest::whatWasPaidTooMuchIsSentBackOrUsedByKeys()
{
    Firm firm;
    MUST(firm.make());
    auto claim = firm.shop.claim(u"F-1001"_s);
    QVERIFY(claim);
    workflow::PaymentDraft draft;
    draft.date = {2026, 2, 5};
    draft.amount = 1'300_kr;
    draft.target.claim = *claim;
    MUST(firm.shop.payments().add(draft));
    workflow::SurplusWorkflow surplus(*firm.shop.session);
    const Money left = surplus.list()->front().left;
    QVERIFY(left > 200_kr);
    Desk desk(firm);
    desk.window.goTo({u"payments"_s, 0, u"surplus"_s});
    settle();
    QCOMPARE(desk.page()->view(), PaymentsPage::Surplus);
    DataTable *list = desk.table(u"Paid too much"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);

    // Right to where it can be used, Enter uses it for the customer's other invoice.
    DataTable *uses = desk.table(u"Where it can be used"_s);
    QCOMPARE(uses->model()->rowCount(), 1);
    desk.press(list, Qt::Key_Right);
    desk.press(uses, Qt::Key_Return);
    QVERIFY(firm.open(u"F-1002"_s) < 500_kr); // Its interest is covered first.
    QVERIFY(surplus.list()->empty());
    desk.undo();
    QCOMPARE(firm.open(u"F-1002"_s), 500_kr);
    QCOMPARE(surplus.list()->front().left, left);

    for (const PageAction &action : desk.page()->actions()) {
        if (action.shortcut == QKeySequence(Qt::CTRL | Qt::Key_R))
            action.run();
    }
    settle();
    QVERIFY(surplus.list()->empty());
    QCOMPARE(list->model()->rowCount(), 0);
    desk.undo();
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(surplus.list()->front().left, left);
}

void PaymentsPageTest::oneCountOfEverythingThatWaits()
{
    Firm firm;
    MUST(firm.make());
    MUST(bank(firm, bankfiles::camt({{u"1000.00"_s, kidOne}}), u"one.xml"_s));
    bankfiles::CamtLine back{u"1000.00"_s, kidOne};
    back.direction = u"DBIT"_s;
    back.reversal = true;
    back.day = u"2026-02-04"_s;
    back.reference = u"987"_s;
    MUST(bank(firm, bankfiles::camt({back, {u"123.00"_s, {}, u"hei"_s, u"2026-02-04"_s, u"988"_s}}), u"two.xml"_s));
    workflow::MatchingWorkflow matching(*firm.shop.session);
    QCOMPARE(matching.waiting()->size(), size_t(2)); // The bank takes money back, and money without a name.
    QCOMPARE(*matching.waitingCount(), 2);
}

void PaymentsPageTest::aLearnedRuleIsForgotten()
{
    Firm firm;
    MUST(firm.make());
    MUST(bank(firm, bankfiles::camt({{u"750.00"_s, {}, u"husleie februar"_s}}), u"camt.xml"_s));
    Desk desk(firm);
    desk.press(desk.waiting(), Qt::Key_Return);
    DataTable *rules = desk.table(u"Learned rules"_s);
    QVERIFY(rules);
    const int before = rules->model()->rowCount();
    QVERIFY(before > 0);
    rules->setCurrentIndex(rules->model()->index(0, 0));
    for (QAction *action : rules->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_Delete))
            action->trigger();
    }
    settle();
    QCOMPARE(rules->model()->rowCount(), before - 1);
}

void PaymentsPageTest::enterTwiceInARowPlacesOnce()
{
    Firm firm;
    MUST(firm.make());
    MUST(bank(firm, bankfiles::camt({{u"750.00"_s, {}, u"a"_s}, {u"500.00"_s, {}, u"b"_s, u"2026-02-03"_s, u"2"_s}}), u"camt.xml"_s));
    Desk desk(firm);
    QCOMPARE(desk.waiting()->model()->rowCount(), 2);
    QTest::keyClick(desk.waiting(), Qt::Key_Return);
    QTest::keyClick(desk.waiting(), Qt::Key_Return);
    settle();
    QCOMPARE(desk.waiting()->model()->rowCount(), 1);
}

void PaymentsPageTest::everyViewIsNamedAndFitsTheSmallestWindow()
{
    Firm firm;
    MUST(firm.make());
    MUST(bank(firm, bankfiles::camt({{u"750.00"_s, {}, u"hei"_s}}), u"camt.xml"_s));
    MUST(firm.shop.moveTo({2026, 2, 20}));
    Desk desk(firm);
    desk.window.resize(desk.window.minimumSize());
    for (const QString &act : {u"Show what waits"_s, u"Show registered payments"_s, u"Show learned rules"_s, u"Register a payment by hand"_s}) {
        for (const PageAction &action : desk.page()->actions()) {
            if (action.text == act)
                action.run();
        }
        settle();
        QVERIFY2(desk.page()->minimumSizeHint().width() <= desk.window.width() - 52, qPrintable(u"%1: %2"_s.arg(act).arg(desk.page()->minimumSizeHint().width())));
        QVERIFY2(desk.page()->minimumSizeHint().height() <= desk.window.height(), qPrintable(u"%1: %2"_s.arg(act).arg(desk.page()->minimumSizeHint().height())));
        for (const QWidget *widget : desk.page()->findChildren<QWidget *>()) {
            const bool matters = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
            if (matters && widget->isVisibleTo(desk.page()) && (widget->focusPolicy() & Qt::TabFocus) && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(!desk.page()->grab().isNull());
    }
}

QTEST_MAIN(PaymentsPageTest)
#include "tst_paymentspage.moc"
