// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseworkflow.h"
#include "core/workflow/paymentworkflow.h"
#include "tests/support/bankfiles.h"
#include "tests/support/workshop.h"
#include "ui/casedetail/casepage.h"
#include "ui/cases/casespage.h"
#include "ui/importwizard/importpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/payments/paymentspage.h"
#include "ui/shell/keytips.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/theme/apply.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

/// Hands over the next file instead of asking: the system's own dialog is not ours to test.
class FilePrompts : public Prompts
{
public:
    void openFiles(QWidget *, const QString &, const QString &, std::function<void(QStringList)> done) override { done({next}); }

    QString next;
};

/// A morning's work with no mouse: every step is a key, sent to whatever has the focus.
class KeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void fromALedgerFileToASettledCase();
    void escapeLeavesAFileAndNothingIsWritten();
    void altWithALetterPressesTheButton();

private:
    /// The window of a new firm, as the program puts it together.
    struct Desk
    {
        Desk()
        {
            shop.session->setHub(&hub);
            const auto page = [&]<typename P>(std::type_identity<P>, const QString &id, const QString &title, const QKeySequence &key = {}) {
                window.addPage({id, title, [this](QWidget *parent) -> Page * { return new P({*shop.session, hub, prompts}, parent); }, {}, key});
            };
            page(std::type_identity<LedgerPage>(), u"ledger"_s, u"Ledger"_s);
            page(std::type_identity<CasesPage>(), u"cases"_s, u"Cases"_s);
            page(std::type_identity<OutboxPage>(), u"outbox"_s, u"Outbox"_s);
            page(std::type_identity<PaymentsPage>(), u"payments"_s, u"Payments"_s);
            page(std::type_identity<CasePage>(), u"case"_s, {});
            page(std::type_identity<ImportPage>(), u"import"_s, {}, QKeySequence(QKeySequence::Open));
            static_cast<QWidget &>(window).show();
            window.activateWindow();
            for (const QString &id : {u"ledger"_s, u"payments"_s, u"import"_s}) {
                window.goTo({id, 0, {}});
                QObject::connect(window.currentPage(), &Page::notice, &window, [this](const Notice &notice) { told = notice.text; });
            }
            window.goTo({u"ledger"_s, 0, {}});
            settle();
        }
        void settle()
        {
            for (int round = 0; round < 10; ++round) {
                QThreadPool::globalInstance()->waitForDone();
                QCoreApplication::processEvents();
                QCoreApplication::sendPostedEvents();
            }
        }
        /// To whatever has the focus, as a keyboard does.
        void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
        {
            QWidget *where = QApplication::focusWidget();
            QTest::keyClick(where ? where : &window, key, with);
            settle();
        }
        QString focused() const
        {
            const QWidget *where = QApplication::focusWidget();
            const auto *button = qobject_cast<const QPushButton *>(where);
            return button ? button->text() : where ? where->accessibleName() : u"nothing"_s;
        }
        ImportPage *import() { return qobject_cast<ImportPage *>(window.currentPage()); }

        Workshop shop{QDate(2026, 2, 10)};
        ChangeHub hub;
        FilePrompts prompts;
        MainWindow window;
        QString told; ///< The last notice.
    };

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString ledger()
    {
        return write(u"ledger.csv"_s, "Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Restbeløp;KID\n"
                                      "1001;Nordlys Bygg AS;Storgata 1;0155;OSLO;F-1001;01.01.2026;15.01.2026;1000,00;1234567897\n"
                                      "1002;Kari Solheim;Storgata 2;0155;OSLO;F-1002;01.01.2026;15.01.2026;750,00;\n");
    }

    QTemporaryDir m_folder;
};

void KeyboardTest::fromALedgerFileToASettledCase()
{
    Desk desk;
    QVERIFY(desk.shop.isReady());
    if (!desk.window.isActiveWindow())
        QSKIP("The platform gives no window the focus.");

    // Ctrl O, Enter: the file; Ctrl Enter: take it in. The ledger comes by itself.
    desk.prompts.next = ledger();
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY2(desk.import(), "Ctrl O leads to the import");
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.import()->state(), ImportPage::State::Preview);
    QCOMPARE(desk.focused(), u"Rows of the file"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(qobject_cast<LedgerPage *>(desk.window.currentPage()));
    QCOMPARE(desk.focused(), u"Ledger entries"_s);

    // Space ticks, Ctrl Enter starts; one after the other. Home: the first row.
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    auto cases = workflow::CaseWorkflow(*desk.shop.session).list(true);
    QVERIFY(cases);
    QVERIFY2(cases->size() == 1, qPrintable(desk.told + u" / "_s + desk.focused()));
    const QString debtor = cases->front().debtorName;
    const Money owed = cases->front().total;

    // The bank: the invoice paid without its KID, and the other with it.
    const bool first = debtor == u"Nordlys Bygg AS";
    const QString sum = first ? u"1000.00"_s : u"750.00"_s;
    desk.prompts.next = write(u"camt.xml"_s, bankfiles::camt({{sum, {}, u"takk for hjelpen"_s}}));
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.import()->state(), ImportPage::State::Preview);
    QCOMPARE(desk.focused(), u"Payments of the file"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(qobject_cast<PaymentsPage *>(desk.window.currentPage()));
    QCOMPARE(desk.focused(), u"Payments that wait"_s);
    desk.press(Qt::Key_Return);
    cases = workflow::CaseWorkflow(*desk.shop.session).list(true);
    QVERIFY2(cases->front().total < owed, "the payment has its place");

    // Interest may be left: the rest is registered by hand, in the form Ctrl N opens on the same page.
    if (cases->front().state != CaseState::Closed) {
        desk.press(Qt::Key_3, Qt::ControlModifier);
        desk.press(Qt::Key_4, Qt::ControlModifier);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        desk.press(Qt::Key_T);
        desk.press(Qt::Key_Tab);
        const QString rest = QString::number(cases->front().total.ore() / 100) + u',' + QString::number(cases->front().total.ore() % 100).rightJustified(2, u'0');
        for (const QChar sign : rest)
            desk.press(static_cast<Qt::Key>(sign.unicode()));
        desk.press(Qt::Key_Tab);
        for (const QChar sign : cases->front().number)
            desk.press(static_cast<Qt::Key>(sign.toUpper().unicode()));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        cases = workflow::CaseWorkflow(*desk.shop.session).list(true);
    }
    QCOMPARE(cases->front().state, CaseState::Closed);
    QVERIFY(cases->front().closeReason == CloseReason::Paid);

    // And back, with Ctrl Z or from the list: the case is open again after it.
    desk.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(qobject_cast<CasesPage *>(desk.window.currentPage()));
}

void KeyboardTest::escapeLeavesAFileAndNothingIsWritten()
{
    Desk desk;
    if (!desk.window.isActiveWindow())
        QSKIP("The platform gives no window the focus.");
    desk.prompts.next = ledger();
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.import()->state(), ImportPage::State::Preview);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.import()->state(), ImportPage::State::Choose);
    QCOMPARE(desk.focused(), u"Choose files …"_s);
    QVERIFY(!desk.shop.claim(u"F-1001"_s));
}

void KeyboardTest::altWithALetterPressesTheButton()
{
    Desk desk;
    if (!desk.window.isActiveWindow())
        QSKIP("The platform gives no window the focus.");
    auto *tips = desk.window.findChild<KeyTips *>();
    QVERIFY(tips);
    tips->reveal();
    QChar letter;
    for (const QPushButton *button : desk.window.currentPage()->findChildren<QPushButton *>()) {
        if (button->text() == u"Import a file" && letter.isNull())
            letter = tips->letterOf(button);
    }
    QVERIFY(!letter.isNull());
    desk.press(static_cast<Qt::Key>(letter.unicode()), Qt::AltModifier);
    QVERIFY(desk.import());
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
