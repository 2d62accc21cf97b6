// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterbuilder.h"
#include "core/money/format.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/demoworkflow.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/letterworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "core/workflow/paymentworkflow.h"
#include "core/workflow/workspaceworkflow.h"
#include "ui/casedetail/casepage.h"
#include "ui/cases/casespage.h"
#include "ui/dashboard/overviewpage.h"
#include "ui/importwizard/importpage.h"
#include "ui/law/lawpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/limitation/limitationpage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/payments/paymentspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/sidebar.h"
#include "ui/start/startpage.h"
#include "ui/theme/apply.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QThreadPool>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Answers as the test says; nothing is shown.
class ScriptedPrompts : public Prompts
{
public:
    void ask(QWidget *, const QString &, const QString &, const QString &, std::function<void(bool)> done) override { done(true); }
    void tell(QWidget *, const QString &text, const QString &) override { told = text; }
    void text(QWidget *, const QString &, const QString &, std::function<void(QString)> done) override { done(u"written"_s); }
    void line(QWidget *, const QString &, const QString &, std::function<void(QString)> done) override { done(u"written"_s); }
    void dateAndNote(QWidget *, const QString &, QDate, QDate proposal, const QString &, std::function<void(QDate, QString)> done) override { done(proposal, {}); }
    void choose(QWidget *, const QString &, const QStringList &, const QString &, std::function<void(int)> done) override { done(0); }
    void openFiles(QWidget *, const QString &, const QString &, std::function<void(QStringList)> done) override { done({}); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)> done) override { done(file); }

    QString told;
    QString file;
};

/// Every page on the rehearsal firm and on an empty one: it opens, is named for a screen reader, fits a
/// small window, and its verbs do what the buttons say.
class PagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPageOpensNamedAndFits_data();
    void everyPageOpensNamedAndFits();
    void anEmptyFirmSaysWhatToDoNext();
    void theLedgerSumsWhatIsTicked();
    void aCaseIsStartedFromTheLedger();
    void aLetterIsMadePrintedAndPosted();
    void aPaymentShowsWhereItGoesBeforeItIsSaved();
    void aListIsSavedAsShown();
    void theFirstStartRefusesAWrongNumber();

private:
    std::unique_ptr<Session> open(const QString &workspace);
    Page *make(const QString &id, Session &session, QWidget *parent);
    static void settle();

    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
    ChangeHub m_hub;
    ScriptedPrompts m_prompts;
    const QDate m_today{2026, 11, 21};
};

void PagesTest::initTestCase()
{
    theme::install(*qApp, theme::Scheme::Light);
    auto law = loadLaw();
    QVERIFY(law);
    m_law = *law;
    auto made = workflow::DemoWorkflow::build(m_folder.filePath(u"demo"_s), m_today, m_law);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    Creditor empty;
    empty.name = u"Tomt Firma AS"_s;
    empty.orgnr = u"974760673"_s;
    empty.account = u"12345678903"_s;
    empty.rehearsal = true;
    QVERIFY(workflow::WorkspaceWorkflow::init(m_folder.filePath(u"empty"_s), empty));
}

std::unique_ptr<Session> PagesTest::open(const QString &workspace)
{
    SessionPlace place;
    place.workspace = m_folder.filePath(workspace);
    place.today = m_today;
    auto session = Session::open(place, m_law);
    if (!session)
        return nullptr;
    (*session)->setHub(&m_hub);
    return std::move(*session);
}

Page *PagesTest::make(const QString &id, Session &session, QWidget *parent)
{
    const Context context{session, m_hub, m_prompts};
    if (id == u"overview")
        return new OverviewPage(context, parent);
    if (id == u"ledger")
        return new LedgerPage(context, parent);
    if (id == u"cases")
        return new CasesPage(context, parent);
    if (id == u"case")
        return new CasePage(context, parent);
    if (id == u"outbox")
        return new OutboxPage(context, parent);
    if (id == u"payments")
        return new PaymentsPage(context, parent);
    if (id == u"import")
        return new ImportPage(context, parent);
    if (id == u"limitation")
        return new LimitationPage(context, parent);
    if (id == u"law")
        return new LawPage(context, parent);
    return new SettingsPage(context, parent);
}

void PagesTest::settle()
{
    // Work off the window's thread, then what it sends back.
    for (int round = 0; round < 6; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

void PagesTest::everyPageOpensNamedAndFits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nb", "nn"}) {
        for (const char *id : {"overview", "ledger", "cases", "case", "outbox", "payments", "limitation", "law", "import", "settings"})
            QTest::addRow("%s in %s", id, language) << QString::fromLatin1(id) << QString::fromLatin1(language);
    }
}

/// A layout, or one inside it, places the widget.
static bool isLaidOut(const QLayout *layout, const QWidget *widget)
{
    if (!layout || layout->indexOf(widget) >= 0)
        return layout != nullptr;
    for (int i = 0; i < layout->count(); ++i) {
        if (const QLayout *inner = layout->itemAt(i)->layout(); inner && isLaidOut(inner, widget))
            return true;
    }
    return false;
}

/// What in a scrolled part asks for more width than it gets, with the sideways bar off: it would be cut.
static QStringList cutIn(const QWidget &page)
{
    QStringList out;
    for (const QScrollArea *scroll : page.findChildren<QScrollArea *>()) {
        const QWidget *inside = scroll->widget();
        const int room = scroll->viewport()->width();
        if (!inside || !scroll->isVisibleTo(&page) || scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || inside->minimumSizeHint().width() <= room)
            continue;
        out.append(u"%1 asks for %2 of %3"_s.arg(scroll->accessibleName()).arg(inside->minimumSizeHint().width()).arg(room));
        for (const QWidget *part : inside->findChildren<QWidget *>()) {
            if (part->isVisibleTo(inside) && part->minimumSizeHint().width() > room - 60)
                out.append(u"%1 %2: %3"_s.arg(QString::fromLatin1(part->metaObject()->className()), part->property("text").toString().left(40)).arg(part->minimumSizeHint().width()));
        }
    }
    return out;
}

void PagesTest::everyPageOpensNamedAndFits()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QTranslator words;
    if (language != u"en") {
        QVERIFY(words.load(u":/i18n/kravbok_"_s + language));
        QCoreApplication::installTranslator(&words);
    }
    auto session = open(u"demo"_s);
    QVERIFY(session);
    MainWindow window;
    window.addPage({id, id, [&](QWidget *parent) { return make(id, *session, parent); }});
    window.resize(window.minimumSize());
    static_cast<QWidget &>(window).show();

    window.goTo({id, id == u"case" ? 40 : 0, {}});
    settle();

    Page *page = window.currentPage();
    QVERIFY(page);
    // The smallest window is what a screen of 1280 x 800 at 150 % leaves.
    QVERIFY2(page->minimumSizeHint().width() <= window.width() - window.sidebar()->width(),
             qPrintable(u"%1 asks for %2"_s.arg(id).arg(page->minimumSizeHint().width())));
    QVERIFY2(page->minimumSizeHint().height() <= window.height(), qPrintable(u"%1 asks for %2 in height"_s.arg(id).arg(page->minimumSizeHint().height())));
    const QStringList cut = cutIn(*page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    // A card that no layout holds lies over the page's heading.
    for (const Card *card : page->findChildren<Card *>())
        QVERIFY2(!card->isVisibleTo(page) || isLaidOut(card->parentWidget()->layout(), card), qPrintable(u"%1: a card is in no layout"_s.arg(id)));
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool reached = widget->focusPolicy() & Qt::TabFocus;
        if (!reached || !widget->isVisibleTo(page) || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool matters = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QTextEdit *>(widget);
        QVERIFY2(named || !matters, qPrintable(u"%1: a %2 has no name"_s.arg(id, QString::fromLatin1(widget->metaObject()->className()))));
    }
    for (auto *view : page->findChildren<DataTable *>())
        QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page->focusSearch();
    QVERIFY(!page->grab().isNull());
    for (const PageAction &action : page->actions())
        QVERIFY(!action.text.isEmpty());
}

void PagesTest::anEmptyFirmSaysWhatToDoNext()
{
    auto session = open(u"empty"_s);
    QVERIFY(session);
    QWidget parent;
    for (const char *id : {"overview", "ledger", "cases", "outbox", "payments", "limitation", "law", "import", "settings"}) {
        Page *page = make(QString::fromLatin1(id), *session, &parent);
        page->enter({QString::fromLatin1(id), 0, {}});
        settle();
        QVERIFY(!page->grab().isNull());
    }
}

void PagesTest::theLedgerSumsWhatIsTicked()
{
    auto session = open(u"demo"_s);
    LedgerPage page({*session, m_hub, m_prompts}, nullptr);
    page.enter({u"ledger"_s, 0, {}});
    settle();
    LedgerModel *model = page.model();
    model->setChip(LedgerChip::CanStart);
    QVERIFY(model->rowCount() > 1);
    const auto told = [&page] { return page.findChild<SumBar *>()->findChild<QLabel *>()->text(); };
    const auto totalOf = [&](int row) { return fmt::amount(workflow::LedgerWorkflow(*session).sums({model->rowAt(row)->claim})->total); };
    // As many are ticked as before, but another one: the answer of before is not shown.
    model->setTicked(0, true);
    model->setTicked(0, false);
    model->setTicked(1, true);
    settle();
    QVERIFY(totalOf(0) != totalOf(1));
    QVERIFY2(told().contains(totalOf(1)), qPrintable(told()));
    QVERIFY2(!told().contains(totalOf(0)), qPrintable(told()));
    // Where no rate is known there is no sum, and it is said why.
    QVERIFY(session->setToday(QDate(2040, 1, 2)));
    const auto refused = workflow::LedgerWorkflow(*session).sums({model->rowAt(0)->claim});
    QVERIFY(!refused);
    model->setTicked(0, true);
    settle();
    QVERIFY2(told().contains(refused.error().message.toHtmlEscaped()), qPrintable(told()));
}

void PagesTest::aCaseIsStartedFromTheLedger()
{
    auto session = open(u"demo"_s);
    LedgerPage page({*session, m_hub, m_prompts}, nullptr);
    page.enter({u"ledger"_s, 0, {}});
    settle();
    LedgerModel *model = page.model();
    model->setChip(LedgerChip::CanStart);
    QVERIFY(model->rowCount() > 0);
    const int before = static_cast<int>(workflow::CaseWorkflow(*session).list(false)->size());

    model->setTicked(0, true);
    page.actions().front().run();
    settle();

    QCOMPARE(static_cast<int>(workflow::CaseWorkflow(*session).list(false)->size()), before + 1);
    QCOMPARE(model->tickedCount(), 0);
}

void PagesTest::aLetterIsMadePrintedAndPosted()
{
    auto session = open(u"demo"_s);
    auto cases = workflow::CaseWorkflow(*session).list(false);
    QVERIFY(cases);
    const auto ready = std::find_if(cases->begin(), cases->end(), [](const workflow::CaseRow &row) {
        return row.ready && !row.pending && isLetterStep(static_cast<Step>(row.coming));
    });
    QVERIFY(ready != cases->end());
    // Only the letter made here shall be in the batch.
    std::vector<LetterId> waiting;
    const auto pending = workflow::OutboxWorkflow(*session).list();
    QVERIFY(pending);
    for (const workflow::OutboxRow &row : *pending)
        waiting.push_back(row.letter.id);
    QVERIFY(workflow::OutboxWorkflow(*session).withdraw(waiting));
    CasePage page({*session, m_hub, m_prompts}, nullptr);
    page.enter({u"case"_s, ready->id.value, {}});
    settle();

    page.actions().front().run();
    settle();
    OutboxPage outbox({*session, m_hub, m_prompts}, nullptr);
    outbox.enter({u"outbox"_s, 0, {}});
    settle();
    m_prompts.file = m_folder.filePath(u"print.pdf"_s);
    outbox.actions()[1].run();
    settle();
    QVERIFY(QFile::exists(m_prompts.file));
    outbox.enter({u"outbox"_s, 0, {}});
    settle();
    outbox.actions()[2].run();
    settle();

    auto view = workflow::CaseWorkflow(*session).view(ready->id, m_today);
    QVERIFY(view);
    QCOMPARE(view->stage, ready->coming);
}

void PagesTest::aPaymentShowsWhereItGoesBeforeItIsSaved()
{
    auto session = open(u"demo"_s);
    auto cases = workflow::CaseWorkflow(*session).list(false);
    QVERIFY(cases);
    const auto owed = std::find_if(cases->begin(), cases->end(), [](const workflow::CaseRow &row) { return row.total > 1000_kr; });
    PaymentsPage page({*session, m_hub, m_prompts}, nullptr);
    page.enter({u"payments"_s, owed->id.value, {}});
    settle();
    const auto edits = page.findChildren<QLineEdit *>();
    QLineEdit *amount = nullptr;
    for (QLineEdit *edit : edits) {
        if (edit->metaObject()->className() == QByteArray("MoneyEdit"))
            amount = edit;
    }
    QVERIFY(amount);
    amount->setText(u"250,50"_s);
    const auto before = workflow::PaymentWorkflow(*session).list()->size();

    page.actions().front().run();
    settle();

    const auto after = workflow::PaymentWorkflow(*session).list();
    QCOMPARE(after->size(), before + 1);
    QVERIFY(std::any_of(after->begin(), after->end(), [](const workflow::PaymentRow &row) { return row.payment.amount == Money::fromOre(25050); }));
}

void PagesTest::aListIsSavedAsShown()
{
    auto session = open(u"demo"_s);
    CasesPage page({*session, m_hub, m_prompts}, nullptr);
    page.enter({u"cases"_s, 0, {}});
    settle();
    auto *table = page.findChild<DataTable *>();
    QVERIFY(table && table->model()->rowCount() > 0);
    m_prompts.file = m_folder.filePath(u"saker.csv"_s);

    page.actions().back().run();
    settle();

    QFile file(m_prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u"\r\n"_s);
    QCOMPARE(lines.size(), table->model()->rowCount() + 1);
    QVERIFY(lines[1].contains(table->shownCells(0).front()));
}

void PagesTest::theFirstStartRefusesAWrongNumber()
{
    StartPage page(m_prompts, m_law, m_folder.filePath(u"new"_s), nullptr);
    page.enter({u"start"_s, 0, {}});
    settle();

    QVERIFY(!page.grab().isNull());
    QVERIFY(!workflow::WorkspaceWorkflow::exists(m_folder.filePath(u"new"_s)));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
