// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/officeharvest.h"
#include "tests/support/rehearsal.h"
#include "tests/support/webserver.h"
#include "ui/settings/authoritycard.h"
#include "ui/settings/officefetch.h"
#include "ui/shell/prompts.h"
#include "ui/theme/apply.h"
#include "ui/widgets/workview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class AnsweringPrompts : public Prompts
{
public:
    void ask(QWidget *, const QString &question, const QString &explanation, const QString &, std::function<void(bool)> done) override
    {
        asked.append(question + u'\n' + explanation);
        done(yes);
    }

    QStringList asked;
    bool yes = false;
};

/// A unit as the register answers, with a post box in a town made up for the test.
QByteArray unit(const QString &orgnr, const QString &town)
{
    return u"{\"organisasjonsnummer\": \"%1\", \"navn\": \"KONTORET\", \"organisasjonsform\": {\"kode\": \"ORGL\"}, \"postadresse\": "
           "{\"landkode\": \"NO\", \"postnummer\": \"9990\", \"poststed\": \"%2\", \"adresse\": [\"Postboks 7\"]}}"_s.arg(orgnr, town).toUtf8();
}

} // namespace

/// The window asks Enhetsregisteret for the offices' addresses: what is empty is filled in with source and day, what the
/// user has is never overwritten without a yes, and it can be stopped.
class OfficeFetchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void emptyAddressesAreFilledInAndTold();
    void ourOwnAddressStandsUntilWeSayOtherwise();
    void withoutNetworkNothingChangesAndTheCureIsTold();
    void itCanBeStopped();
    void aClosedCardIsNotWaitedFor();

private:
    Context context() { return {m_rehearsal->session(), m_rehearsal->hub(), m_prompts}; }
    Office office(const QString &id) { return must(workflow::AuthorityWorkflow(m_rehearsal->session()).office(id)); }
    /// The id of an office without an address.
    QString empty();
    static QPushButton *button(QWidget &in, const QString &text);
    static QString banner(QWidget &in) { return in.findChild<Banner *>()->findChild<QLabel *>()->accessibleName(); }
    /// Clicks the card's button and waits for the answer.
    void ask(AuthorityCard &card);

    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<WebServer> m_server;
    AnsweringPrompts m_prompts;
    const QDate m_today{2026, 11, 21};
};

void OfficeFetchTest::initTestCase()
{
    theme::install(*qApp, theme::Scheme::Light);
}

void OfficeFetchTest::init()
{
    m_rehearsal = std::make_unique<Rehearsal>(m_today, u"en"_s);
    m_server = std::make_unique<WebServer>();
    if (!m_server->isRunning())
        QSKIP("python3 is not here to answer for the register.");
    qputenv("KRAVBOK_BRREG_URL", m_server->address(u"brreg"_s).toUtf8());
    m_prompts.asked.clear();
    m_prompts.yes = false;
}

QString OfficeFetchTest::empty()
{
    for (const Office &one : must(workflow::AuthorityWorkflow(m_rehearsal->session()).offices())) {
        if (one.postal.isEmpty())
            return one.id;
    }
    return {};
}

QPushButton *OfficeFetchTest::button(QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void OfficeFetchTest::ask(AuthorityCard &card)
{
    auto *fetch = card.findChild<OfficeFetch *>();
    QPushButton *begin = button(card, u"Ask the register"_s);
    QVERIFY(begin && begin->isEnabled());
    begin->click();
    QVERIFY(fetch->isAsking());
    QVERIFY(!begin->isEnabled());
    QVERIFY(!fetch->findChild<ProgressLine *>()->isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(!fetch->isAsking(), 30'000);
    QVERIFY(begin->isEnabled());
}

void OfficeFetchTest::emptyAddressesAreFilledInAndTold()
{
    const QString id = empty();
    QVERIFY(!id.isEmpty());
    m_server->put(u"brreg/enheter/"_s + id, unit(id, u"PRØVESTED"_s));
    AuthorityCard card(context(), nullptr);

    ask(card);

    const Office after = office(id);
    QCOMPARE(after.postal.town, u"PRØVESTED"_s);
    QCOMPARE(after.asOf, m_today);
    QVERIFY2(after.source.contains(u"Enhetsregisteret"), qPrintable(after.source));
    QVERIFY(workflow::AuthorityWorkflow(m_rehearsal->session()).printable(after));
    QVERIFY2(banner(card).contains(u"1 address"), qPrintable(banner(card)));
    // The others without an address are named, with what to do.
    QVERIFY2(banner(card).contains(u"enter it by hand"), qPrintable(banner(card)));
    QVERIFY(m_prompts.asked.isEmpty());
}

void OfficeFetchTest::ourOwnAddressStandsUntilWeSayOtherwise()
{
    const QString id = empty();
    workflow::OfficeEdit own;
    own.postal = Address{{u"Vår gate 1"_s}, u"9991"_s, u"VÅRSTED"_s, {}};
    own.source = u"the office's own page"_s;
    must(workflow::AuthorityWorkflow(m_rehearsal->session()).set(id, own));
    m_server->put(u"brreg/enheter/"_s + id, unit(id, u"PRØVESTED"_s));
    AuthorityCard card(context(), nullptr);

    ask(card);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY2(m_prompts.asked.front().contains(u"VÅRSTED"_s) && m_prompts.asked.front().contains(u"PRØVESTED"), qPrintable(m_prompts.asked.front()));
    QCOMPARE(office(id).postal.town, u"VÅRSTED"_s);
    QCOMPARE(office(id).source, u"the office's own page"_s);

    m_prompts.yes = true;
    ask(card);
    QCOMPARE(office(id).postal.town, u"PRØVESTED"_s);
}

void OfficeFetchTest::withoutNetworkNothingChangesAndTheCureIsTold()
{
    const auto before = must(workflow::AuthorityWorkflow(m_rehearsal->session()).offices());
    qputenv("KRAVBOK_BRREG_URL", "http://127.0.0.1:1/brreg");
    AuthorityCard card(context(), nullptr);

    ask(card);

    QVERIFY(must(workflow::AuthorityWorkflow(m_rehearsal->session()).offices()) == before);
    QVERIFY2(banner(card).contains(u"no answer to use") && banner(card).size() > 80, qPrintable(banner(card)));
    qInfo().noquote() << banner(card);
}

void OfficeFetchTest::itCanBeStopped()
{
    const auto before = must(workflow::AuthorityWorkflow(m_rehearsal->session()).offices());
    AuthorityCard card(context(), nullptr);
    auto *fetch = card.findChild<OfficeFetch *>();
    button(card, u"Ask the register"_s)->click();

    button(card, u"Stop"_s)->click();

    QTRY_VERIFY_WITH_TIMEOUT(!fetch->isAsking(), 10'000);
    QVERIFY2(banner(card).contains(u"Stopped"), qPrintable(banner(card)));
    QVERIFY(must(workflow::AuthorityWorkflow(m_rehearsal->session()).offices()) == before);
}

void OfficeFetchTest::aClosedCardIsNotWaitedFor()
{
    auto card = std::make_unique<AuthorityCard>(context(), nullptr);
    button(*card, u"Ask the register"_s)->click();
    card.reset();
    QTest::qWait(50);
    QVERIFY(m_prompts.asked.isEmpty());
}

QTEST_MAIN(OfficeFetchTest)
#include "tst_officefetch.moc"
