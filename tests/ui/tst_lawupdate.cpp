// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/signature.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/demoworkflow.h"
#include "core/workflow/lawworkflow.h"
#include "core/workflow/workspaceworkflow.h"
#include "tests/support/webserver.h"
#include "ui/law/lawupdate.h"
#include "ui/law/rehearsalview.h"
#include "ui/models/rulelist.h"
#include "ui/models/ratetable.h"
#include "ui/shell/prompts.h"
#include "ui/theme/apply.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

/// Written for the test: no such regulation has been made.
const QByteArray newRate =
    R"({"format": "kravbok-law/1", "issued": "2026-12-20", "title": "Rente 2027", "rates": {"series": [
 {"id": "late_interest_pct_pa", "merge": "rows", "rows": [
  {"from": "2027-01-01", "to": "2027-06-30", "value": "12.50", "law": "FOR-2026-12-17-1", "source": "test", "verified": "found"}]}]}})";

class ScriptedPrompts : public Prompts
{
public:
    void ask(QWidget *, const QString &, const QString &explanation, const QString &, std::function<void(bool)> done) override
    {
        asked.append(explanation);
        done(yes);
    }

    QStringList asked;
    bool yes = true;
};

} // namespace

/// New law in the window: what it would make of every open case before it is adopted, and the question to Norges Bank.
class LawUpdateTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aSignedFileIsTriedOnEveryCaseAndAdopted();
    void norgesBankIsAsked();
    void aRuleNamesWhatACaseFillsIn();
    void aRateTellsItsEarlierRows();

private:
    std::unique_ptr<Session> open(QDate today);
    void write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
    ChangeHub m_hub;
    ScriptedPrompts m_prompts;
    WebServer m_server;
    const QDate m_today{2026, 11, 21};
};

void LawUpdateTest::initTestCase()
{
    theme::install(*qApp, theme::Scheme::Light);
    auto law = loadLaw();
    QVERIFY(law);
    m_law = *law;
    auto made = workflow::DemoWorkflow::build(m_folder.filePath(u"demo"_s), m_today, m_law);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    if (m_server.isRunning())
        qputenv("KRAVBOK_NORGES_BANK_URL", m_server.address(u"nb"_s).toUtf8());
}

std::unique_ptr<Session> LawUpdateTest::open(QDate today)
{
    SessionPlace place;
    place.workspace = m_folder.filePath(u"demo"_s);
    place.today = today;
    auto law = workflow::lawFor(place);
    auto session = Session::open(place, law ? *law : m_law);
    if (!session)
        return nullptr;
    (*session)->setHub(&m_hub);
    return std::move(*session);
}

void LawUpdateTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void LawUpdateTest::aSignedFileIsTriedOnEveryCaseAndAdopted()
{
    auto session = open(m_today);
    QVERIFY(session);
    const auto pair = secrets::makeSigningPair();
    QVERIFY(pair.ok());
    write(u"law.json"_s, newRate);
    write(u"law.json.sig"_s, *secrets::signBytes(newRate, pair->secret));
    LawUpdate update({*session, m_hub, m_prompts}, nullptr);
    QSignalSpy adopted(&update, &LawUpdate::adopted);

    update.readFile(m_folder.filePath(u"law.json"_s));
    QVERIFY(!update.hasProposal()); // A key nobody trusts.
    write(u"law.json.pub"_s, pair->open + " Prøve\n");
    QSignalSpy rehearsed(update.rehearsal(), &RehearsalView::rehearsed);
    update.readFile(m_folder.filePath(u"law.json"_s));
    QVERIFY(update.hasProposal());
    QTRY_COMPARE_WITH_TIMEOUT(rehearsed.count(), 1, 60'000);

    // A month into the new half-year, where the law that is has no rate to reckon with.
    const auto &tried = update.rehearsal()->result();
    QVERIFY(tried);
    QCOMPARE(tried->on, QDate(2027, 2, 1));
    QVERIFY(tried->changed > 0);
    m_prompts.yes = false;
    update.adopt();
    QVERIFY(workflow::LawWorkflow(*session).adopted()->empty());
    m_prompts.yes = true;
    update.adopt();
    QCOMPARE(adopted.count(), 1);
    QVERIFY(m_prompts.asked.last().contains(update.rehearsal()->summary()));
    QCOMPARE(workflow::LawWorkflow(*session).adopted()->size(), size_t(1));

    // What was shown is what it gives.
    auto anew = open(m_today);
    QVERIFY(anew);
    const auto after = workflow::rehearse(*anew, {}, QDate(2027, 2, 1));
    QVERIFY(after);
    QCOMPARE(after->rows.size(), tried ? tried->rows.size() : after->rows.size());
    QVERIFY(after->rows.front().before.known);
}

void LawUpdateTest::norgesBankIsAsked()
{
    if (!m_server.isRunning())
        QSKIP("python3 is not installed");
    auto session = open(m_today);
    LawUpdate update({*session, m_hub, m_prompts}, nullptr);
    const auto words = [&update] {
        QStringList all;
        for (const QLabel *label : update.findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    };
    // No answer there: a sentence, not a crash, and the button works again.
    update.askNorgesBank();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(LawUpdate::tr("Norges Bank gave no answer to use.")), 60'000);
    QVERIFY(!update.hasProposal());

    m_server.put(u"nb/IR/B.KPRA.SD.R"_s, "FREQ;INSTRUMENT_TYPE;TIME_PERIOD;OBS_VALUE\nB;KPRA;2026-11-19;4.5\nB;KPRA;2026-11-20;4.5\n");
    update.askNorgesBank();
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"12,50 %"_s), 60'000);
    QVERIFY(!update.hasProposal()); // Expected only: its first day has not come.
}

void LawUpdateTest::aRuleNamesWhatACaseFillsIn()
{
    for (const RuleRow &row : rulelist::on(m_law->rules(), m_today, u"nb"_s)) {
        QVERIFY2(!row.text.contains(u'{') && !row.text.contains(u'…'), qPrintable(row.text));
        QVERIFY(!row.needs.contains(u'{'));
    }
}

void LawUpdateTest::aRateTellsItsEarlierRows()
{
    const QStringList rows = rates::history(*m_law, Series::LateInterest, 3);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows.front().contains(u"01.07.2026"_s), qPrintable(rows.front()));
}

QTEST_MAIN(LawUpdateTest)
#include "tst_lawupdate.moc"
