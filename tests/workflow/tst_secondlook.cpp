// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

#include "core/workflow/instalmentworkflow.h"

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

/// A second reckoner that is one øre off in what is asked of it.
SecondReckoner oneOreMoreInterest()
{
    SecondReckoner out;
    out.owed = [](const recheck::Book &book, QDate day, const LawTable &law) -> Result<std::vector<recheck::Owed>> {
        auto owed = recheck::owedOn(book, day, law);
        if (owed)
            owed->front().askedInterest += 1_ore;
        return owed;
    };
    return out;
}

SecondReckoner oneOreMoreCharge()
{
    SecondReckoner out;
    out.charge = [](const recheck::Book &book, Step step, QDate day, const LawTable &law) -> Result<recheck::Charge> {
        auto charge = recheck::chargeOf(book, step, day, law);
        if (charge)
            charge->amount += 1_ore;
        return charge;
    };
    return out;
}

/// Moves one øre of a compensation from one claim to the other: the sum is right, the parts are not.
SecondReckoner anotherSplit()
{
    SecondReckoner out;
    out.charge = [](const recheck::Book &book, Step step, QDate day, const LawTable &law) -> Result<recheck::Charge> {
        auto charge = recheck::chargeOf(book, step, day, law);
        if (charge && charge->shares.size() > 1) {
            charge->shares[0].amount -= 1_ore;
            charge->shares[1].amount += 1_ore;
        }
        return charge;
    };
    return out;
}

} // namespace

/// Two reckoners stand beside each other before a letter leaves; when they disagree, it stays.
class SecondLookTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shop = std::make_unique<Workshop>(QDate(2026, 10, 1));
        QVERIFY(m_shop->isReady());
        MUST(m_shop->import({{u"1001"_s, u"F-1"_s, QDate(2026, 8, 1), QDate(2026, 8, 15), 10'000_kr, 10'000_kr}}));
        TAKE(id, m_shop->start({u"F-1"_s}));
        m_case = id;
    }
    void cleanup() { m_shop.reset(); }

    void aLetterIsNotMade()
    {
        Error refusal;
        REFUSED(LetterWorkflow(*m_shop->session, oneOreMoreInterest()).send(m_case, Step::Reminder), ErrorKind::Refused);
        QCOMPARE(refusal.rule, u"recheck.differs"_s);
        // The claim and both figures: 47 days of 12.25 % of 10 000.
        for (const QString &part : {u"F-1"_s, u"157,74"_s, u"157,75"_s})
            QVERIFY2(refusal.message.contains(part), qPrintable(refusal.message));
        REFUSED(LetterWorkflow(*m_shop->session, oneOreMoreCharge()).send(m_case, Step::Reminder), ErrorKind::Refused);
        QCOMPARE(refusal.rule, u"recheck.differs"_s);
        QVERIFY2(refusal.message.contains(u"38,00"_s) && refusal.message.contains(u"38,01"_s), qPrintable(refusal.message));
        TAKE(outbox, m_shop->outbox().list(true));
        QVERIFY(outbox.empty());
        QVERIFY(m_shop->law->rules().find("recheck.differs"));
    }

    void aLetterThatWasMadeDoesNotLeave()
    {
        TAKE(letter, m_shop->letters().send(m_case, Step::Reminder));
        Error refusal;
        OutboxWorkflow wary(*m_shop->session, oneOreMoreInterest());
        REFUSED(wary.approve({letter.id}), ErrorKind::Refused);
        QCOMPARE(refusal.rule, u"recheck.differs"_s);
        REFUSED(wary.print(), ErrorKind::Refused);
        QCOMPARE(refusal.rule, u"recheck.differs"_s);
        TAKE(waiting, m_shop->outbox().list());
        QCOMPARE(enumText(waiting.front().letter.state), u"generated"_s);
        // With the true second reckoner the same letter goes.
        MUST(m_shop->outbox().approve({letter.id}));
        MUST(m_shop->outbox().print());
        MUST(m_shop->outbox().posted({letter.id}));
    }

    void agreementLetsEveryStepThrough()
    {
        QDate day(2026, 10, 1);
        for (const Step step : {Step::Reminder, Step::CollectionNotice, Step::PaymentDemand}) {
            MUST(m_shop->moveTo(day));
            MUST(m_shop->sendAndPost(m_case, step));
            MUST(m_shop->moveTo(day.addDays(3)));
            MUST(m_shop->pay(m_case, 500_kr, day.addDays(3)));
            day = day.addDays(20);
        }
    }

    void aPartInDisputeAndStoppedInterestAreFollowed()
    {
        TAKE(claim, m_shop->claim(u"F-1"_s));
        MUST(m_shop->cases().dispute(m_case, claim, u"The last delivery never came"_s, 2000_kr));
        MUST(m_shop->sendAndPost(m_case, Step::Reminder));
        MUST(m_shop->moveTo(QDate(2026, 10, 2)));
        InstalmentWorkflow plans(*m_shop->session);
        MUST(plans.propose({.caseId = m_case, .count = 6, .amount = {}, .first = {}, .interest = PlanInterest::Stopped, .note = {}}));
        MUST(plans.accept(m_case, {}, {}));
        MUST(m_shop->moveTo(QDate(2026, 11, 2)));
        MUST(plans.breach(m_case, {}));
        MUST(m_shop->moveTo(QDate(2026, 11, 10)));
        MUST(m_shop->sendAndPost(m_case, Step::CollectionNotice));
    }

    void theSplitOfACompensationIsCompared()
    {
        MUST(m_shop->import({{u"2001"_s, u"F-21"_s, QDate(2026, 8, 1), QDate(2026, 8, 15), 10'000_kr, 10'000_kr},
                             {u"2001"_s, u"F-22"_s, QDate(2026, 8, 2), QDate(2026, 8, 16), 20'000_kr, 20'000_kr}}));
        MUST(m_shop->setKind(u"2001"_s, DebtorKind::Company));
        TAKE(id, m_shop->start({u"F-21"_s, u"F-22"_s}, {.together = true, .at = {}}));
        QDate day(2026, 10, 1);
        for (const Step step : {Step::Reminder, Step::CollectionNotice, Step::PaymentDemand}) {
            MUST(m_shop->moveTo(day));
            MUST(m_shop->sendAndPost(id, step));
            day = day.addDays(20);
        }
        MUST(m_shop->moveTo(day));
        Error refusal;
        REFUSED(LetterWorkflow(*m_shop->session, anotherSplit()).send(id, Step::FinalNotice), ErrorKind::Refused);
        QCOMPARE(refusal.rule, u"recheck.differs"_s);
        TAKE(letter, m_shop->letters().send(id, Step::FinalNotice));
        QCOMPARE(letter.compensationParts.size(), size_t(2));
        OutboxWorkflow wary(*m_shop->session, anotherSplit());
        REFUSED(wary.approve({letter.id}), ErrorKind::Refused);
        QCOMPARE(refusal.rule, u"recheck.differs"_s);
        MUST(m_shop->outbox().approve({letter.id}));
    }

private:
    std::unique_ptr<Workshop> m_shop;
    CaseId m_case;
};

QTEST_MAIN(SecondLookTest)
#include "tst_secondlook.moc"
