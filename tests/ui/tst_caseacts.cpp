// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/attachworkflow.h"
#include "core/workflow/demoworkflow.h"
#include "core/workflow/instalmentworkflow.h"
#include "core/workflow/limitationworkflow.h"
#include "core/workflow/mergeworkflow.h"
#include "ui/casedetail/answersform.h"
#include "ui/casedetail/caseacts.h"
#include "ui/casedetail/casepage.h"
#include "ui/casedetail/instalmentform.h"
#include "ui/casedetail/instalmentpanel.h"
#include "ui/casedetail/legalpanel.h"
#include "ui/casedetail/movepanel.h"
#include "ui/casedetail/preflightcure.h"
#include "ui/casedetail/preflightlist.h"
#include "ui/casedetail/stepcard.h"
#include "ui/law/lawpage.h"
#include "ui/limitation/limitationform.h"
#include "ui/limitation/limitationpage.h"
#include "ui/models/limitationlist.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/prompts.h"
#include "ui/theme/apply.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/timelineview.h"

#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using workflow::InstalmentWorkflow;

namespace {

/// Answers as the test says and remembers what was asked.
class ScriptedPrompts : public Prompts
{
public:
    void ask(QWidget *, const QString &question, const QString &explanation, const QString &, std::function<void(bool)> done) override
    {
        asked.append(question + u'\n' + explanation);
        done(yes);
    }
    void tell(QWidget *, const QString &, const QString &) override {}
    void text(QWidget *, const QString &, const QString &, std::function<void(QString)> done) override { done({}); }
    void dateAndNote(QWidget *, const QString &, QDate, QDate proposal, const QString &, std::function<void(QDate, QString)> done) override { done(proposal, {}); }
    void choose(QWidget *, const QString &, const QStringList &, const QString &, std::function<void(int)> done) override { done(0); }
    void openFiles(QWidget *, const QString &, const QString &, std::function<void(QStringList)> done) override { done(file.isEmpty() ? QStringList() : QStringList{file}); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)> done) override { done(file); }

    QStringList asked;
    bool yes = true;
    QString file;
};

} // namespace

/// What is done with a case beside its steps, in the window: instalments, which invoices it holds, the archive for an
/// agency, what stands in the way of a petition, and what interrupts limitation.
class CaseActsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aPlanIsProposedAgreedAndEnded();
    void aDraftThatCannotBeKeptSaysWhy();
    void nothingHappensWithoutAYes();
    void casesArePutTogetherAndTakenApart();
    void anArchiveIsWrittenForAnAgency();
    void theCalculationIsSaved();
    void everyCureLeadsSomewhere_data();
    void everyCureLeadsSomewhere();
    void aCheckLeadsToItsAnswer();
    void nothingOfACaseIsCutAtTheSides_data();
    void nothingOfACaseIsCutAtTheSides();
    void noListOrFormIsCutAtTheSides_data();
    void noListOrFormIsCutAtTheSides();
    void theTimelineStaysReachableInASmallWindow();
    void anEventIsRegisteredAndTakenBack();
    void aClaimNobodyIsAtSaysSo();
    void lateInterestStandsBesideTheClaim();

private:
    Context context() { return {*m_session, m_hub, m_prompts}; }
    static void settle();
    std::optional<workflow::CaseRow> openCase(const std::function<bool(const workflow::CaseRow &)> &fits);
    workflow::CaseView view(CaseId id) { return *workflow::CaseWorkflow(*m_session).view(id, m_today); }

    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
    std::unique_ptr<Session> m_session;
    ChangeHub m_hub;
    ScriptedPrompts m_prompts;
    const QDate m_today{2026, 11, 21};
};

void CaseActsTest::initTestCase()
{
    theme::install(*qApp, theme::Scheme::Light);
    auto law = loadLaw();
    QVERIFY(law);
    m_law = *law;
    auto made = workflow::DemoWorkflow::build(m_folder.filePath(u"demo"_s), m_today, m_law);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    SessionPlace place;
    place.workspace = m_folder.filePath(u"demo"_s);
    place.today = m_today;
    auto session = Session::open(place, m_law);
    QVERIFY(session);
    m_session = std::move(*session);
    m_session->setHub(&m_hub);
}

void CaseActsTest::init()
{
    m_prompts.asked.clear();
    m_prompts.yes = true;
    m_prompts.file.clear();
}

void CaseActsTest::settle()
{
    for (int round = 0; round < 6; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

std::optional<workflow::CaseRow> CaseActsTest::openCase(const std::function<bool(const workflow::CaseRow &)> &fits)
{
    const auto cases = workflow::CaseWorkflow(*m_session).list(false);
    if (!cases)
        return std::nullopt;
    const auto found = std::find_if(cases->begin(), cases->end(), [&](const workflow::CaseRow &row) { return row.state == CaseState::Active && fits(row); });
    return found == cases->end() ? std::nullopt : std::optional(*found);
}

void CaseActsTest::aPlanIsProposedAgreedAndEnded()
{
    const auto row = openCase([](const workflow::CaseRow &one) { return !one.pending; });
    QVERIFY(row);
    InstalmentPanel panel(context(), nullptr);
    QSignalSpy notices(&panel, &InstalmentPanel::notice);
    panel.setCase(row->id);
    panel.form()->setCount(5);
    panel.form()->setInterest(PlanInterest::Stopped);
    QVERIFY(panel.whyNot(InstalmentPanel::Propose).isEmpty());
    QVERIFY(!panel.whyNot(InstalmentPanel::Accept).isEmpty());

    panel.run(InstalmentPanel::Propose);
    auto plans = InstalmentWorkflow(*m_session).show(row->id);
    QVERIFY(plans && plans->size() == 1);
    QCOMPARE(plans->front().plan.state, PlanState::Proposed);
    QCOMPARE(plans->front().plan.terms.size(), size_t(5));
    QCOMPARE(plans->front().plan.total, row->total);
    QVERIFY(notices.last().front().value<Notice>().act); // It can be undone at once.

    panel.run(InstalmentPanel::Accept);
    plans = InstalmentWorkflow(*m_session).show(row->id);
    QCOMPARE(plans->front().plan.state, PlanState::Accepted);
    // The question says that the promise acknowledges the debt, with the law (foreldelsesloven §§ 14, 20).
    QVERIFY2(m_prompts.asked.last().contains(u"foreldelsesloven"_s), qPrintable(m_prompts.asked.last()));
    QVERIFY(!panel.whyNot(InstalmentPanel::Propose).isEmpty());
    QVERIFY(!panel.whyNot(InstalmentPanel::Breach).isEmpty()); // Nothing is missed yet.

    m_prompts.file = m_folder.filePath(u"slips.pdf"_s);
    panel.run(InstalmentPanel::Slips);
    QVERIFY2(QFile::exists(m_prompts.file), qPrintable(notices.last().front().value<Notice>().text));

    panel.run(InstalmentPanel::Cancel);
    plans = InstalmentWorkflow(*m_session).show(row->id);
    QCOMPARE(plans->front().plan.state, PlanState::Cancelled);
    QCOMPARE(m_prompts.asked.size(), 3);
}

void CaseActsTest::aDraftThatCannotBeKeptSaysWhy()
{
    const auto row = openCase([](const workflow::CaseRow &one) { return !one.pending; });
    InstalmentPanel panel(context(), nullptr);
    panel.setCase(row->id);
    panel.form()->setAmount(row->total);
    QVERIFY(panel.whyNot(InstalmentPanel::Propose).isEmpty());
    panel.form()->setCount(0);
    QVERIFY(!panel.whyNot(InstalmentPanel::Propose).isEmpty());
    panel.run(InstalmentPanel::Propose);
    QVERIFY(m_prompts.asked.isEmpty());
}

void CaseActsTest::nothingHappensWithoutAYes()
{
    const auto row = openCase([](const workflow::CaseRow &one) { return !one.pending && one.claims > 1; });
    QVERIFY(row);
    m_prompts.yes = false;
    const auto before = InstalmentWorkflow(*m_session).show(row->id)->size();
    InstalmentPanel plan(context(), nullptr);
    plan.setCase(row->id);
    plan.run(InstalmentPanel::Propose);
    QCOMPARE(InstalmentWorkflow(*m_session).show(row->id)->size(), before);

    MovePanel move(context(), nullptr);
    move.setCase(view(row->id));
    settle();
    move.tickClaim(view(row->id).statement.claims.front().claim, true);
    move.run(MovePanel::Split);
    QCOMPARE(view(row->id).statement.claims.size(), static_cast<size_t>(row->claims));
    QCOMPARE(m_prompts.asked.size(), 2);
}

void CaseActsTest::casesArePutTogetherAndTakenApart()
{
    const auto row = openCase([](const workflow::CaseRow &one) { return !one.pending && one.claims > 1; });
    QVERIFY(row);
    const ClaimId leaving = view(row->id).statement.claims.back().claim;
    MovePanel panel(context(), nullptr);
    QSignalSpy notices(&panel, &MovePanel::notice);
    panel.setCase(view(row->id));
    settle();
    QVERIFY(!panel.whyNot(MovePanel::Split).isEmpty());
    panel.tickClaim(leaving, true);
    QVERIFY2(panel.whyNot(MovePanel::Split).isEmpty(), qPrintable(panel.whyNot(MovePanel::Split)));
    const QString outcome = panel.outcome();

    panel.run(MovePanel::Split);
    settle();
    QVERIFY(m_prompts.asked.last().contains(outcome.section(u'\n', -1)));
    const auto cases = workflow::CaseWorkflow(*m_session).list(false);
    const auto fresh = std::find_if(cases->begin(), cases->end(), [&](const workflow::CaseRow &one) { return one.debtor == row->debtor && one.id != row->id && one.claims == 1; });
    QVERIFY(fresh != cases->end());
    QVERIFY(outcome.contains(fresh->number)); // Its number was told before it was made.

    panel.setCase(view(row->id));
    settle();
    panel.tickCase(fresh->id, true);
    panel.run(MovePanel::Merge);
    settle();
    QCOMPARE(view(row->id).statement.claims.size(), static_cast<size_t>(row->claims));
    QVERIFY(!view(row->id).repair.isNeeded());
    const Notice last = notices.last().front().value<Notice>();
    QCOMPARE(last.tone, Tone::Ok);

    last.act(); // Taken out again, as the notice offers.
    QCOMPARE(view(row->id).statement.claims.size(), static_cast<size_t>(row->claims) - 1);
}

void CaseActsTest::anArchiveIsWrittenForAnAgency()
{
    const auto row = openCase([](const workflow::CaseRow &) { return true; });
    CaseActs acts(context(), nullptr);
    QSignalSpy notices(&acts, &CaseActs::notice);
    acts.setCase(view(row->id), m_today);
    m_prompts.file = m_folder.filePath(u"case.zip"_s);

    acts.run(CaseActs::Archive);
    settle();

    QVERIFY(QFile::exists(m_prompts.file));
    QCOMPARE(notices.last().front().value<Notice>().tone, Tone::Ok);
    // A file that is there is never overwritten.
    acts.run(CaseActs::Archive);
    settle();
    QCOMPARE(notices.last().front().value<Notice>().tone, Tone::Bad);
}

void CaseActsTest::theCalculationIsSaved()
{
    const auto row = openCase([](const workflow::CaseRow &) { return true; });
    CaseActs acts(context(), nullptr);
    acts.setCase(view(row->id), m_today);
    m_prompts.file = m_folder.filePath(u"interest.pdf"_s);
    acts.run(CaseActs::Annex);
    settle();
    QFile file(m_prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void CaseActsTest::everyCureLeadsSomewhere_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("place");
    QTest::newRow("who signs") << u"KRAVBOK_UNDERSKRIFT"_s << static_cast<int>(PreflightCure::Answer);
    QTest::newRow("the number of a person") << u"KRAVBOK_IDENTITETSNUMMER"_s << static_cast<int>(PreflightCure::Identity);
    QTest::newRow("old or new rules") << u"KRAVBOK_KANAL"_s << static_cast<int>(PreflightCure::Rules);
    QTest::newRow("a copy of the invoice") << u"KRAVBOK_VEDLEGG_MANGLER"_s << static_cast<int>(PreflightCure::Copy);
    QTest::newRow("the notice (§ 4-18)") << u"PARAGRAF_4_18_VARSEL_PAAKREVET"_s << static_cast<int>(PreflightCure::Letter);
    QTest::newRow("the address of the office") << officeCheckRule << static_cast<int>(PreflightCure::Office);
    QTest::newRow("the debtor's address") << u"SAKSØKTES_INNENLANDS_ADRESSE_UGYLDIG"_s << static_cast<int>(PreflightCure::Debtor);
    QTest::newRow("only the authority can tell") << u"UAVKLART_STATUS"_s << static_cast<int>(PreflightCure::Nowhere);
}

void CaseActsTest::everyCureLeadsSomewhere()
{
    QFETCH(QString, rule);
    QFETCH(int, place);
    workflow::PreflightRow row;
    row.rule = rule;
    row.ok = false;
    const PreflightCure cure = cureOf(row);
    QCOMPARE(static_cast<int>(cure.place), place);
    QCOMPARE(cureText(cure).isEmpty(), !cure.isSet());
    row.ok = true;
    QVERIFY(!cureOf(row).isSet()); // What is in order needs none.
}

void CaseActsTest::aCheckLeadsToItsAnswer()
{
    const auto row = openCase([this](const workflow::CaseRow &one) { return view(one.id).decision.of(Step::Attachment).allowed; });
    QVERIFY(row);
    LegalPanel panel(context(), nullptr);
    QSignalSpy ways(&panel, &LegalPanel::navigate);
    panel.resize(500, 400);
    static_cast<QWidget &>(panel).show();
    panel.setStep(view(row->id), Step::Attachment, m_today);
    settle();
    panel.take({PreflightCure::Answer, u"signatory"_s});
    auto *answers = panel.findChild<AnswersForm *>();
    QVERIFY(answers && answers->isVisible());
    panel.take({PreflightCure::Letter, enumText(Step::PaymentDemand)});
    QCOMPARE(ways.last().front().value<Route>().detail, enumText(Step::PaymentDemand));
    panel.take({PreflightCure::Office, {}});
    QCOMPARE(ways.last().front().value<Route>().page, u"settings"_s);

    // A copy is laid with the invoice, and the check that asked for it is gone.
    m_prompts.file = m_folder.filePath(u"interest.pdf"_s);
    const ClaimId claim = view(row->id).statement.claims.front().claim;
    const auto before = workflow::AttachWorkflow(*m_session).documents(claim);
    QVERIFY(before && before->empty());
    panel.take({PreflightCure::Copy, {}});
    settle();
    QCOMPARE(workflow::AttachWorkflow(*m_session).documents(claim)->size(), size_t(1));
    // Enter on the first row that can be cured asks to be taken there.
    QSignalSpy wanted(panel.checks(), &PreflightList::cureWanted);
    for (int at = 0; at < panel.checks()->count(); ++at)
        emit panel.checks()->itemActivated(panel.checks()->item(at));
    QVERIFY(!wanted.isEmpty());
}

void CaseActsTest::nothingOfACaseIsCutAtTheSides_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, QSize> sizes[]{{"1280x800", {1072, 800}}, {"1280x800 at 150 %", {800, 520}}, {"1440x900", {1232, 900}}};
    for (const auto &[name, size] : sizes) {
        for (const char *detail : {"attachment:checks", "attachment:where", "attachment:fields", "attachment:answers", "bankruptcy_notice:where", "agency", "instalments", "invoices", "economics"})
            QTest::addRow("%s, %s", detail, name) << QString::fromLatin1(detail) << size;
    }
}

void CaseActsTest::nothingOfACaseIsCutAtTheSides()
{
    QFETCH(QString, detail);
    QFETCH(QSize, size);
    const auto row = openCase([](const workflow::CaseRow &) { return true; });
    // As in the window, which gives a page its place whatever it asks for.
    QWidget window;
    window.resize(size);
    CasePage page(context(), &window);
    page.resize(size);
    window.show();
    page.enter({u"case"_s, row->id.value, detail});
    settle();
    QVERIFY2(page.minimumSizeHint().width() <= size.width(), qPrintable(QString::number(page.minimumSizeHint().width())));
    for (auto *scroll : page.findChildren<QScrollArea *>()) {
        if (!scroll->isVisible() || !scroll->widget())
            continue;
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(u"%1 is %2 wide in %3"_s.arg(QString::fromLatin1(scroll->widget()->metaObject()->className())).arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
        QVERIFY(!scroll->horizontalScrollBar()->isVisible());
    }
    // Every line of text has the height its width asks for.
    for (auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void CaseActsTest::noListOrFormIsCutAtTheSides_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("detail");
    QTest::newRow("limitation") << u"limitation"_s << QString();
    QTest::newRow("rule book") << u"law"_s << QString();
    QTest::newRow("rates") << u"law"_s << u"rates"_s;
    QTest::newRow("settings") << u"settings"_s << QString();
}

void CaseActsTest::noListOrFormIsCutAtTheSides()
{
    QFETCH(QString, page);
    QFETCH(QString, detail);
    QWidget window;
    const QSize smallest(800, 520); // What 1280 x 800 at 150 % leaves beside the sidebar.
    window.resize(smallest);
    Page *shown = page == u"limitation" ? static_cast<Page *>(new LimitationPage(context(), &window))
        : page == u"law"                ? static_cast<Page *>(new LawPage(context(), &window))
                                        : new SettingsPage(context(), &window);
    shown->resize(smallest);
    window.show();
    shown->enter({page, 0, detail});
    settle();
    for (auto *scroll : shown->findChildren<QScrollArea *>()) {
        if (!scroll->isVisible() || !scroll->widget())
            continue;
        QStringList wide;
        for (const QWidget *child : scroll->widget()->findChildren<QWidget *>()) {
            if (child->isVisible() && child->minimumSizeHint().width() > scroll->viewport()->width() - 48)
                wide.append(QString::fromLatin1(child->metaObject()->className()) + u' ' + child->accessibleName());
        }
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(wide.join(u", "_s)));
    }
    for (auto *table : shown->findChildren<DataTable *>()) {
        if (table->isVisible())
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(table->accessibleName()));
    }
}

void CaseActsTest::theTimelineStaysReachableInASmallWindow()
{
    const auto row = openCase([](const workflow::CaseRow &) { return true; });
    QWidget window;
    window.resize(1400, 900);
    CasePage page(context(), &window);
    page.resize(800, 520);
    window.show();
    page.enter({u"case"_s, row->id.value, {}});
    settle();
    auto *timeline = page.findChild<TimelineView *>();
    QVERIFY(timeline && !timeline->isVisible());
    page.findChild<FilterChips *>()->choose(1);
    QVERIFY(timeline->isVisible());
    page.resize(1400, 900);
    QCoreApplication::processEvents();
    QVERIFY(timeline->isVisible());
}

void CaseActsTest::anEventIsRegisteredAndTakenBack()
{
    const auto rows = workflow::limitationRadar(*m_session);
    QVERIFY(rows && !rows->empty());
    const workflow::LimitationRow claim = rows->front();
    LimitationForm form(context(), nullptr);
    QSignalSpy notices(&form, &LimitationForm::notice);
    form.setClaim(&claim);
    form.open();
    form.setEvent(LimitationKind::Acknowledgement, m_today);

    form.save();
    const auto lastDay = [&] {
        const auto now = workflow::limitationRadar(*m_session);
        return std::find_if(now->begin(), now->end(), [&](const workflow::LimitationRow &one) { return one.claim == claim.claim; })->limitation.date;
    };
    QCOMPARE(lastDay(), m_today.addYears(3)); // foreldelsesloven §§ 14, 20
    QVERIFY(m_prompts.asked.last().contains(claim.number));

    form.setClaim(&claim);
    form.takeBack();
    QCOMPARE(lastDay(), claim.limitation.date);
    QCOMPARE(notices.last().front().value<Notice>().tone, Tone::Ok);
    // An extension needs the day agreed to.
    form.open();
    form.setEvent(LimitationKind::Extension, m_today);
    const auto asked = m_prompts.asked.size();
    form.save();
    QCOMPARE(m_prompts.asked.size(), asked);
}

void CaseActsTest::aClaimNobodyIsAtSaysSo()
{
    const auto rows = limitationlist::read(*m_session);
    QVERIFY(rows);
    bool closed = false;
    bool alone = false;
    for (const limitationlist::Row &row : *rows) {
        alone = alone || (row.claim.caseNumber.isEmpty() && !row.rests.isEmpty());
        closed = closed || (!row.claim.caseNumber.isEmpty() && !row.rests.isEmpty());
    }
    // Neither a pause nor a write-off nor a closed case hides a claim, and none goes as if somebody were at it.
    QVERIFY(closed);
    QVERIFY(alone);
}

void CaseActsTest::lateInterestStandsBesideTheClaim()
{
    QWidget window;
    window.resize(1400, 900);
    LimitationPage page(context(), &window);
    page.resize(1400, 900);
    window.show();
    page.enter({u"limitation"_s, 0, {}});
    settle();
    auto *table = page.findChild<DataTable *>();
    const auto rows = limitationlist::read(*m_session);
    QVERIFY(table && rows && table->model()->rowCount() == static_cast<int>(rows->size()));
    QStringList shown;
    int told = 0;
    for (int at = 0; at < table->model()->rowCount(); ++at) {
        QString cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(at, column).data().toString() + u'\n';
        shown.append(cells);
    }
    for (const limitationlist::Row &row : *rows) {
        const QString word = limitationlist::interestNearness(row.claim);
        told += word.isEmpty() ? 0 : 1;
        QVERIFY2(std::any_of(shown.begin(), shown.end(), [&](const QString &cells) { return cells.contains(u'\n' + row.claim.number + u'\n') && cells.contains(word); }),
                 qPrintable(row.claim.number + u' ' + word));
    }
    QVERIFY(told > 0);
    // Beside the list stands the whole of it, for the claim that is looked at.
    QVERIFY(page.findChild<QScrollArea *>());
    QStringList said;
    for (auto *label : page.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(std::any_of(rows->begin(), rows->end(), [&](const limitationlist::Row &row) { return said.contains(limitationlist::interestStory(row.claim, *m_session)); }));
}

QTEST_MAIN(CaseActsTest)
#include "tst_caseacts.moc"
