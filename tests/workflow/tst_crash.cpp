// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

#include <QGuiApplication>
#include <QProcess>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

constexpr int invoices = 40;

/// Works through the ledger as a bookkeeper would until it is killed: start, send, print, post, pay.
int work(const QString &folder)
{
    auto law = loadLaw();
    SessionPlace place;
    place.workspace = folder;
    place.today = QDate(2026, 2, 2);
    auto session = law ? Session::open(place, *law) : Result<std::unique_ptr<Session>>(law.error());
    if (!session)
        return 3;
    CaseWorkflow cases(**session);
    OutboxWorkflow outbox(**session);
    std::fputs("working\n", stdout);
    std::fflush(stdout);
    for (int i = 0; i < invoices; ++i) {
        auto claims = cases.claimsByNumber({u"F-%1"_s.arg(i)});
        auto started = claims ? cases.start(*claims, {}) : Result<std::vector<Case>>(claims.error());
        if (!started)
            continue; // Begun before an earlier kill.
        auto letter = LetterWorkflow(**session).send(started->front().id, Step::Reminder);
        if (!letter || !outbox.print() || !outbox.posted({letter->id}))
            return 1;
        PaymentDraft draft;
        draft.date = place.today;
        draft.amount = Money::fromKroner(100 + 40 * i);
        draft.target.caseId = started->front().id;
        if (!PaymentWorkflow(**session).add(draft))
            return 1;
    }
    return 0;
}

} // namespace

/// A program killed at any instant leaves a firm that opens, verifies, and has sent nothing twice.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void killedAtAnyInstant();
};

void TestCrash::killedAtAnyInstant()
{
    Workshop shop(QDate(2026, 2, 2));
    std::vector<ListRow> rows;
    for (int i = 0; i < invoices; ++i)
        rows.push_back({QString::number(1001 + i), u"F-%1"_s.arg(i), QDate(2026, 1, 1), QDate(2026, 1, 15), 1'000_kr, 1'000_kr});
    MUST(shop.import(rows));
    shop.session.reset();
    std::mt19937 dice(20'260'202);
    bool finished = false;
    int kills = 0;
    for (int round = 0; round < 40 && !finished; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--work"_s, shop.folder.path()});
        QVERIFY(child.waitForReadyRead(30'000));
        const int life = static_cast<int>(dice() % 160);
        finished = child.waitForFinished(life);
        if (!finished) {
            child.kill();
            QVERIFY(child.waitForFinished(30'000));
            ++kills;
        } else {
            QCOMPARE(child.exitCode(), 0);
        }

        MUST(shop.open(QDate(2026, 2, 2)));
        MUST(shop.verify());
        TAKE(letters, shop.outbox().list(true));
        std::set<std::pair<qint64, Step>> once;
        for (const OutboxRow &row : letters) {
            if (row.letter.state == LetterState::Withdrawn)
                continue;
            QVERIFY2(once.insert({row.letter.caseId.value, row.letter.step}).second, "a step was taken twice");
        }
        TAKE(cases, shop.cases().list());
        for (const CaseRow &one : cases) {
            TAKE(view, shop.cases().view(one.id, QDate(2026, 2, 2)));
            Money sum;
            for (const engine::PaymentFacts &payment : view.statement.payments) {
                Money parts = payment.surplus;
                for (const Allocation &part : payment.allocations)
                    parts += part.costs + part.interest + part.principal;
                QCOMPARE(parts, payment.amount);
                sum += payment.amount;
            }
            QVERIFY(view.statement.payments.size() <= 1);
        }
        // What was made and not posted goes on where it stopped.
        TAKE(waiting, shop.outbox().list());
        if (!waiting.empty()) {
            MUST(shop.outbox().print());
            for (const OutboxRow &row : waiting)
                MUST(shop.outbox().posted({row.letter.id}));
        }
        shop.session.reset();
    }
    qInfo("killed %d times", kills);
    QVERIFY(kills > 2);
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.value(1) == u"--work")
        return work(words.value(2));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
