// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseeconomics.h"
#include "core/workflow/demoworkflow.h"
#include "core/workflow/legalworkflow.h"
#include "core/workflow/letterworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "ui/casedetail/casepage.h"
#include "ui/casedetail/dayslider.h"
#include "ui/casedetail/legalacts.h"
#include "ui/casedetail/legalpanel.h"
#include "ui/casedetail/preflightlist.h"
#include "ui/law/lawpage.h"
#include "ui/law/lawupdate.h"
#include "ui/settings/authoritycard.h"
#include "ui/shell/prompts.h"
#include "ui/theme/apply.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/filterchips.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

/// Answers as the test says; nothing is shown.
class ScriptedPrompts : public Prompts
{
public:
    void ask(QWidget *, const QString &, const QString &, const QString &, std::function<void(bool)> done) override { done(true); }
    void tell(QWidget *, const QString &, const QString &) override {}
    void text(QWidget *, const QString &, const QString &, std::function<void(QString)> done) override { done({}); }
    void line(QWidget *, const QString &, const QString &, std::function<void(QString)> done) override { done({}); }
    void dateAndNote(QWidget *, const QString &, QDate, QDate proposal, const QString &, std::function<void(QDate, QString)> done) override { done(proposal, {}); }
    void choose(QWidget *, const QString &, const QStringList &, const QString &, std::function<void(int)> done) override { done(0); }
    void openFiles(QWidget *, const QString &, const QString &, std::function<void(QStringList)> done) override { done(file.isEmpty() ? QStringList() : QStringList{file}); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)> done) override { done(file); }
    void folder(QWidget *, const QString &, std::function<void(QString)> done) override { done(place); }

    QString file;
    QString place;
};

} // namespace

/// The legal side of a case in the window: checks, papers, what is registered, what if, and the tables behind it.
class LegalPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatStandsInTheWayComesFirst();
    void everyOutcomeOfferedIsOneTheStepCanHave();
    void thePrimaryButtonNeverMakesALetterOfALegalStep();
    void papersAreMadeHandedInAndTakenBack();
    void theSliderMovesTheDay();
    void aGuessIsReplacedByTheUsersFigure();
    void anUnsignedLawIsNotTaken();
    void anOfficeIsCompleted();

private:
    std::unique_ptr<Session> open();
    static void settle();
    /// A case whose attachment is allowed today; none when the demo has no such case.
    std::optional<CaseId> ready(Session &session, Step step);

    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
    ChangeHub m_hub;
    ScriptedPrompts m_prompts;
    const QDate m_today{2026, 11, 21};
};

void LegalPanelTest::initTestCase()
{
    theme::install(*qApp, theme::Scheme::Light);
    auto law = loadLaw();
    QVERIFY(law);
    m_law = *law;
    auto made = workflow::DemoWorkflow::build(m_folder.filePath(u"demo"_s), m_today, m_law);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

std::unique_ptr<Session> LegalPanelTest::open()
{
    SessionPlace place;
    place.workspace = m_folder.filePath(u"demo"_s);
    place.today = m_today;
    auto session = Session::open(place, m_law);
    if (!session)
        return nullptr;
    (*session)->setHub(&m_hub);
    return std::move(*session);
}

void LegalPanelTest::settle()
{
    for (int round = 0; round < 6; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

std::optional<CaseId> LegalPanelTest::ready(Session &session, Step step)
{
    const auto cases = workflow::CaseWorkflow(session).list(false);
    if (!cases)
        return std::nullopt;
    for (const workflow::CaseRow &row : *cases) {
        const auto view = workflow::CaseWorkflow(session).view(row.id, m_today);
        if (view && view->decision.of(step).allowed)
            return row.id;
    }
    return std::nullopt;
}

void LegalPanelTest::whatStandsInTheWayComesFirst()
{
    const auto row = [](const QString &text, bool ok, bool judged, bool due) {
        workflow::PreflightRow out;
        out.text = text;
        out.ok = ok;
        out.judged = judged;
        out.due = due;
        return out;
    };
    PreflightList list;
    list.setRows({row(u"fine"_s, true, true, true), row(u"later"_s, false, true, false), row(u"theirs"_s, true, false, true), row(u"missing"_s, false, true, true)});

    QCOMPARE(list.count(), 4);
    QCOMPARE(list.item(0)->text(), u"missing"_s);
    QCOMPARE(list.item(1)->text(), u"later"_s);
    QCOMPARE(list.item(3)->text(), u"fine"_s);
    QCOMPARE(list.missing(), 1);
    // Colour is never the only carrier: the row is read aloud with its state.
    QVERIFY(list.item(0)->data(Qt::AccessibleTextRole).toString().size() > list.item(0)->text().size());
}

void LegalPanelTest::everyOutcomeOfferedIsOneTheStepCanHave()
{
    const auto has = [](Step step, LegalEventKind kind) {
        const auto all = workflow::outcomesOf(step);
        return std::find(all.begin(), all.end(), kind) != all.end();
    };
    QVERIFY(workflow::outcomesOf(Step::FinalNotice).empty());
    QVERIFY(has(Step::Attachment, LegalEventKind::NothingFound)); // tvangsfullbyrdelsesloven § 7-23
    QVERIFY(!has(Step::Attachment, LegalEventKind::Declared));
    QVERIFY(has(Step::BankruptcyPetition, LegalEventKind::Declared));
    QVERIFY(has(Step::Conciliation, LegalEventKind::Decided));
    QVERIFY(!has(Step::Conciliation, LegalEventKind::Filed));
    for (const LegalEventKind kind : workflow::outcomesOf(Step::Attachment))
        QVERIFY(!legalOutcomeText(kind).isEmpty());
}

void LegalPanelTest::thePrimaryButtonNeverMakesALetterOfALegalStep()
{
    auto session = open();
    QVERIFY(session);
    m_prompts.place.clear(); // No folder is chosen: nothing may come to be.
    const auto letters = [&] { return workflow::OutboxWorkflow(*session).list()->size(); };
    const auto before = letters();
    const auto cases = workflow::CaseWorkflow(*session).list(false);
    QVERIFY(cases && !cases->empty());
    CasePage page({*session, m_hub, m_prompts}, nullptr);
    for (const workflow::CaseRow &row : *cases) {
        const auto view = workflow::CaseWorkflow(*session).view(row.id, m_today);
        if (!view || !view->decision.of(Step::Attachment).allowed)
            continue;
        for (const auto &detail : {u"attachment"_s, u"bankruptcy_notice"_s}) {
            page.enter({u"case"_s, row.id.value, detail});
            settle();
            const PageAction primary = page.actions().front();
            if (primary.whyNot.isEmpty())
                primary.run();
            settle();
            QCOMPARE(letters(), before);
        }
        break;
    }
}

void LegalPanelTest::papersAreMadeHandedInAndTakenBack()
{
    auto session = open();
    QVERIFY(session);
    const auto id = ready(*session, Step::Attachment);
    if (!id)
        QSKIP("no case of the rehearsal firm is ready for attachment");
    m_prompts.place = m_folder.filePath(u"papers"_s);
    LegalPanel panel({*session, m_hub, m_prompts}, nullptr);
    QSignalSpy notices(&panel, &LegalPanel::notice);
    const auto show = [&] {
        const auto view = workflow::CaseWorkflow(*session).view(*id, m_today);
        panel.setStep(*view, Step::Attachment, m_today);
        settle();
    };
    show();
    QVERIFY(panel.checks()->count() > 20);
    QCOMPARE(panel.acts()->next(), LegalActs::MakePapers);
    auto *sides = panel.findChild<QStackedWidget *>();
    QVERIFY(sides);
    panel.showTab(u"fields"_s);
    QCOMPARE(sides->currentIndex(), 2);
    for (auto *chip : panel.findChildren<Chip *>())
        chip->click();
    QCOMPARE(sides->currentIndex(), 3);

    panel.acts()->run(LegalActs::MakePapers);
    settle();
    show();
    const QStringList files = QDir(m_prompts.place).entryList(QDir::Files);
    if (files.isEmpty()) {
        // Refused for want of an address: the notice says so, in a sentence.
        QVERIFY(!notices.isEmpty());
        QVERIFY(notices.last().front().value<Notice>().text.size() > 20);
    } else {
        QVERIFY(std::any_of(files.begin(), files.end(), [](const QString &name) { return name.endsWith(u".pdf"); }));
        QCOMPARE(panel.acts()->next(), LegalActs::HandedIn);
    }

    panel.acts()->run(LegalActs::HandedIn);
    settle();
    show();
    QCOMPARE(workflow::LegalWorkflow(*session).events(*id)->size(), size_t(1));
    QCOMPARE(panel.acts()->next(), LegalActs::Outcome);
    QVERIFY(!panel.acts()->whyNot(LegalActs::HandedIn).isEmpty());

    panel.acts()->run(LegalActs::Undo);
    settle();
    show();
    QVERIFY(workflow::LegalWorkflow(*session).events(*id)->empty());
    QVERIFY(!panel.acts()->whyNot(LegalActs::Outcome).isEmpty());
}

void LegalPanelTest::theSliderMovesTheDay()
{
    auto session = open();
    CasePage page({*session, m_hub, m_prompts}, nullptr);
    page.enter({u"case"_s, 40, {}});
    settle();
    auto *slider = page.findChild<DaySlider *>();
    auto *date = page.findChild<DateEdit *>();
    QVERIFY(slider && date);
    QCOMPARE(slider->day(), m_today);

    slider->setValue(10);
    QTRY_COMPARE(date->date(), m_today.addDays(10));
    QVERIFY(!slider->nearestMark().isEmpty());

    date->setDate(m_today);
    QCOMPARE(slider->day(), m_today);
}

void LegalPanelTest::aGuessIsReplacedByTheUsersFigure()
{
    auto session = open();
    CasePage page({*session, m_hub, m_prompts}, nullptr);
    page.enter({u"case"_s, 40, u"economics"_s});
    settle();
    const auto rows = workflow::assumptionList(*session);
    QVERIFY(rows && rows->front().isDefault);
    QLineEdit *hour = nullptr;
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->text() == u"500,00"_s)
            hour = edit;
    }
    QVERIFY(hour);

    hour->setText(u"750,00"_s);
    emit hour->editingFinished();

    QCOMPARE(workflow::assumptionList(*session)->front().value, u"750.00"_s);
    hour->setText({});
    emit hour->editingFinished();
    QVERIFY(workflow::assumptionList(*session)->front().isDefault);
}

void LegalPanelTest::anUnsignedLawIsNotTaken()
{
    auto session = open();
    const QString name = m_folder.filePath(u"law.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"kravbok-law\"}");
    file.close();
    LawUpdate update({*session, m_hub, m_prompts}, nullptr);

    update.readFile(name);
    QVERIFY(!update.hasProposal());
    update.readFile(m_folder.filePath(u"not there.json"_s));
    QVERIFY(!update.hasProposal());
    QVERIFY(workflow::LawWorkflow(*session).adopted()->empty());
}

void LegalPanelTest::anOfficeIsCompleted()
{
    auto session = open();
    workflow::AuthorityWorkflow authorities(*session);
    const auto offices = authorities.offices();
    QVERIFY(offices);
    const auto wanting = std::find_if(offices->begin(), offices->end(), [&](const Office &office) { return !authorities.printable(office); });
    QVERIFY(wanting != offices->end());
    AuthorityCard card({*session, m_hub, m_prompts}, nullptr);
    card.edit(wanting->id);
    const auto edits = card.findChildren<QLineEdit *>();
    QCOMPARE(edits.size(), 5);
    const QStringList words{u"Namsfogden"_s, u"Postboks 1"_s, u"0150"_s, u"OSLO"_s, u"the office's own page"_s};
    for (const QString &word : words)
        edits[words.indexOf(word)]->setText(word);

    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->text() == AuthorityCard::tr("Save the office"))
            button->click();
    }

    const auto after = authorities.office(wanting->id);
    QVERIFY(after);
    QCOMPARE(after->postal.town, u"OSLO"_s);
    QVERIFY(authorities.printable(*after));
    m_prompts.file = m_folder.filePath(u"offices.json"_s);
    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->text() == AuthorityCard::tr("Export …"))
            button->click();
    }
    QVERIFY(QFile::exists(m_prompts.file));
}

QTEST_MAIN(LegalPanelTest)
#include "tst_legalpanel.moc"
