// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/pdf/pdfreader.h"
#include "core/workflow/casekids.h"
#include "core/workflow/instalmentslips.h"
#include "core/workflow/instalmentworkflow.h"
#include "tests/support/workshop.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

QString textOf(const QByteArray &pdf)
{
    return pdf::text(pdf).value().replace(QChar::Nbsp, u' ').simplified();
}

} // namespace

/// The payment slips of an instalment plan.
class TestSlips : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<Workshop>(QDate(2026, 3, 2));
        QVERIFY(m_shop->isReady());
        TAKE(outcome, m_shop->import({{u"1001"_s, u"F-1"_s, {2026, 1, 1}, {2026, 1, 15}, 9'000_kr, 9'000_kr}}));
        MUST(m_shop->setKind(u"1001"_s, DebtorKind::Person));
        TAKE(id, m_shop->start({u"F-1"_s}));
        m_id = id;
    }

    void aSlipForEachInstalment_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        QTest::newRow("nb") << u"nb"_s << u"Avdrag 6 av 6"_s;
        QTest::newRow("nn") << u"nn"_s << u"Framlegg til betalingsplan"_s;
        QTest::newRow("en") << u"en"_s << u"Instalment 1 of 6"_s;
    }

    void aSlipForEachInstalment()
    {
        QFETCH(QString, language);
        QFETCH(QString, said);
        TAKE(plan, propose());
        TAKE(pdf, instalmentSlips(*m_shop->session, m_id, language));
        const QString text = textOf(pdf);
        QVERIFY2(text.contains(said), qPrintable(text));
        for (const InstalmentTerm &term : plan.plan.terms) {
            QVERIFY(text.contains(fmt::date(term.due)));
            QVERIFY(text.contains(fmt::kroner(term.amount).replace(QChar::Nbsp, u' ')));
        }
        QCOMPARE(text.count(u"1234.56.78903"_s), 6);
        TAKE(pages, pdf::pageCount(pdf));
        QCOMPARE(pages, 2);
        TAKE(again, instalmentSlips(*m_shop->session, m_id, language));
        QCOMPARE(again, pdf);
    }

    void whatIsPaidIsNotAskedForAgain()
    {
        TAKE(plan, propose());
        TAKE(agreed, InstalmentWorkflow(*m_shop->session).accept(m_id, {}, {}));
        const Money first = plan.plan.terms[0].amount;
        MUST(m_shop->moveTo(QDate(2026, 3, 16)));
        TAKE(paid, m_shop->pay(m_id, first + 100_kr, QDate(2026, 3, 16)));
        TAKE(pdf, instalmentSlips(*m_shop->session, m_id, u"nb"_s));
        const QString text = textOf(pdf);
        QVERIFY(!text.contains(u"Avdrag 1 av 6"_s) && text.contains(u"Avdrag 2 av 6"_s));
        QVERIFY(text.contains(fmt::kroner(plan.plan.terms[1].amount - 100_kr).replace(QChar::Nbsp, u' ')));
        QVERIFY2(text.contains(u"Betalingsplan for sak"_s) && text.contains(u"avtalt 2. mars 2026"_s), qPrintable(text));
    }

    void aPrintedKidIsKept()
    {
        KidAgreement agreement;
        agreement.prefix = u"7"_s;
        agreement.customerDigits = 0;
        agreement.caseDigits = 8;
        MUST(CaseKids(*m_shop->session).setAgreement(agreement));
        TAKE(plan, propose());
        TAKE(pdf, instalmentSlips(*m_shop->session, m_id, u"nb"_s));
        TAKE(view, m_shop->cases().view(m_id, m_shop->session->today()));
        TAKE(kid, CaseKids(*m_shop->session).kidFor(view.file, view.debtor));
        QVERIFY(!kid.isEmpty());
        QCOMPARE(textOf(pdf).count(kid), 6);
        MUST(CaseKids(*m_shop->session).endAgreement());
        TAKE(kept, CaseKids(*m_shop->session).kidFor(view.file, view.debtor));
        QCOMPARE(kept, kid);
    }

    void withoutAPlanThereIsNone()
    {
        Error refusal;
        REFUSED(instalmentSlips(*m_shop->session, m_id), ErrorKind::NotFound);
    }

private:
    Result<InstalmentView> propose()
    {
        InstalmentDraft draft;
        draft.caseId = m_id;
        draft.count = 6;
        return InstalmentWorkflow(*m_shop->session).propose(draft);
    }

    std::unique_ptr<Workshop> m_shop;
    CaseId m_id;
};

QTEST_MAIN(TestSlips)
#include "tst_slips.moc"
