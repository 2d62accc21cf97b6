// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseworkflow.h"
#include "core/workflow/debtorworkflow.h"
#include "core/workflow/demoworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "tests/support/must.h"
#include "ui/casedetail/casepage.h"
#include "ui/debtor/debtorform.h"
#include "ui/ledger/ledgerdetail.h"
#include "ui/shell/prompts.h"
#include "ui/theme/apply.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using workflow::DebtorField;

namespace {

/// Writes into the form as the test says, presses the button once, and keeps what came of it.
class WritingPrompts : public Prompts
{
public:
    void form(QWidget *, const QString &question, QWidget *form, const QString &, std::function<bool()> done) override
    {
        title = question;
        write(*static_cast<DebtorForm *>(form));
        closed = done();
        fault.clear();
        for (QLabel *label : form->findChildren<QLabel *>())
            fault += label->text() + u'\n';
        delete form;
    }

    std::function<void(DebtorForm &)> write = [](DebtorForm &) {};
    QString title;
    QString fault; ///< Everything the form said at last.
    bool closed = false;
};

} // namespace

/// A customer is changed from the ledger and from the case: the same sheet, the same verb, a way back.
class DebtorEditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCaseOffersIt();
    void theLedgerOffersIt();
    void aFaultKeepsTheSheetOpen();
    void nothingWrittenChangesNothing();
    void theFormTellsWhatIsKnown();

private:
    Context context() { return {*m_session, m_hub, m_prompts}; }
    workflow::CaseRow openCase();
    Debtor debtor(DebtorId id) { return must(workflow::DebtorWorkflow(*m_session).find(id)); }

    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
    std::unique_ptr<Session> m_session;
    ChangeHub m_hub;
    WritingPrompts m_prompts;
};

void DebtorEditTest::initTestCase()
{
    theme::install(*qApp, theme::Scheme::Light);
    m_law = must(loadLaw());
    const QDate today(2026, 11, 21);
    must(workflow::DemoWorkflow::build(m_folder.filePath(u"demo"_s), today, m_law));
    SessionPlace place;
    place.workspace = m_folder.filePath(u"demo"_s);
    place.today = today;
    m_session = must(Session::open(place, m_law));
    m_session->setHub(&m_hub);
}

workflow::CaseRow DebtorEditTest::openCase()
{
    for (const workflow::CaseRow &row : must(workflow::CaseWorkflow(*m_session).list(false))) {
        if (row.state == CaseState::Active)
            return row;
    }
    return {};
}

void DebtorEditTest::theCaseOffersIt()
{
    const workflow::CaseRow row = openCase();
    QVERIFY(row.id.isValid());
    CasePage page(context(), nullptr);
    page.enter({u"case"_s, row.id.value, {}});
    QSignalSpy notices(&page, &Page::notice);
    const Debtor before = must(workflow::CaseWorkflow(*m_session).view(row.id, m_session->today())).debtor;
    m_prompts.write = [](DebtorForm &form) {
        form.line(DebtorField::Street)->setText(u"c/o Prøve, Nygata 2"_s);
        form.line(DebtorField::Street)->setModified(true); // As by keys.
        form.line(DebtorField::Postcode)->setText(u"9990"_s);
        form.line(DebtorField::Town)->setText(u"PRØVESTED"_s);
        form.line(DebtorField::Email)->setText(u"ny@kunde.example"_s);
    };

    bool offered = false;
    for (const PageAction &action : page.actions()) {
        if (action.text == CasePage::tr("Change the customer …")) {
            offered = true;
            action.run();
        }
    }

    QVERIFY(offered && m_prompts.closed);
    const Debtor after = debtor(before.id);
    QCOMPARE(after.address.lines, (QStringList{u"c/o Prøve"_s, u"Nygata 2"_s}));
    QCOMPARE(after.address.town, u"PRØVESTED"_s);
    QCOMPARE(after.email, u"ny@kunde.example"_s);
    // The case tells of it, and the notice has the way back.
    const auto view = must(workflow::CaseWorkflow(*m_session).view(row.id, m_session->today()));
    QVERIFY2(view.events.back().data.contains(u"Nygata 2"), qPrintable(view.events.back().data));
    QCOMPARE(notices.count(), 1);
    const Notice said = notices.front().front().value<Notice>();
    QVERIFY(said.act);
    said.act();
    QCOMPARE(debtor(before.id), before);
}

void DebtorEditTest::theLedgerOffersIt()
{
    const auto rows = must(workflow::LedgerWorkflow(*m_session).rows());
    QVERIFY(!rows.empty());
    LedgerDetail detail(context(), nullptr);
    QVERIFY(!detail.hasCustomer());
    detail.show(&rows.front());
    m_prompts.write = [](DebtorForm &form) { form.line(DebtorField::Phone)->setText(u"22 00 00 01"_s); };

    for (QPushButton *button : detail.findChildren<QPushButton *>()) {
        if (button->accessibleName() == LedgerDetail::tr("Change the customer …"))
            button->click();
    }

    QVERIFY(m_prompts.closed);
    QVERIFY(m_prompts.title.contains(rows.front().debtorNumber));
    QCOMPARE(debtor(rows.front().debtor).phone, u"22 00 00 01"_s);
}

void DebtorEditTest::aFaultKeepsTheSheetOpen()
{
    const auto rows = must(workflow::LedgerWorkflow(*m_session).rows());
    const Debtor before = debtor(rows.front().debtor);
    LedgerDetail detail(context(), nullptr);
    detail.show(&rows.front());
    m_prompts.write = [](DebtorForm &form) {
        form.line(DebtorField::Postcode)->setText(u"99"_s);
        form.line(DebtorField::Email)->setText(u"nobody"_s);
    };

    detail.changeCustomer();

    QVERIFY(!m_prompts.closed);
    QVERIFY2(m_prompts.fault.contains(u"four digits"), qPrintable(m_prompts.fault));
    QVERIFY2(m_prompts.fault.contains(u"no e-mail address"), qPrintable(m_prompts.fault));
    QCOMPARE(debtor(before.id), before);
}

void DebtorEditTest::nothingWrittenChangesNothing()
{
    const auto rows = must(workflow::LedgerWorkflow(*m_session).rows());
    const Debtor before = debtor(rows.front().debtor);
    LedgerDetail detail(context(), nullptr);
    detail.show(&rows.front());
    QSignalSpy notices(&detail, &LedgerDetail::notice);
    m_prompts.write = [](DebtorForm &) {};

    detail.changeCustomer();

    QVERIFY(m_prompts.closed);
    QCOMPARE(notices.count(), 0);
    QCOMPARE(debtor(before.id), before);
}

void DebtorEditTest::theFormTellsWhatIsKnown()
{
    for (const Debtor &one : must(workflow::LedgerWorkflow(*m_session).debtors())) {
        DebtorForm form(one, nullptr);
        const QString changed = workflow::DebtorWorkflow::difference(workflow::DebtorWorkflow::tidied(one), form.debtor());
        QVERIFY2(form.debtor() == workflow::DebtorWorkflow::tidied(one), qPrintable(one.number + u": "_s + changed));
        QVERIFY(form.check());
    }
    Debtor odd;
    odd.address = {{u"Gården, 2. etasje"_s}, u"9990"_s, u"PRØVESTED"_s, {}};
    QCOMPARE(DebtorForm(odd, nullptr).debtor().address.lines.size(), 1);
}

QTEST_MAIN(DebtorEditTest)
#include "tst_debtoredit.moc"
