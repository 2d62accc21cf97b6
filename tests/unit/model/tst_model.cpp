// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/creditor.h"
#include "core/model/debtor.h"
#include "core/model/letter.h"
#include "core/model/payment.h"
#include "core/model/step.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// The texts of an enum in order; each must be found again, once, and have no twin.
template <typename E>
QStringList texts()
{
    QStringList out;
    std::set<E> values;
    for (const auto &[value, name] : EnumNames<E>::names) {
        const QString text = enumText(value);
        values.insert(value);
        if (enumFromText<E>(text) == value && !out.contains(text))
            out.append(text);
    }
    return values.size() == EnumNames<E>::names.size() ? out : QStringList{u"one value stands twice"_s};
}

} // namespace

/// Holds the promises of core/model: the words of its enums are those the command line has fixed.
class ModelTest : public QObject
{
    Q_OBJECT

private slots:
    void enumTextsAreThoseOfTheCommandLine_data();
    void enumTextsAreThoseOfTheCommandLine();
    void ladderIsInOrder();
    void lettersAreEitherPendingEffectiveOrOver();
    void addressesFitAnEnvelope_data();
    void addressesFitAnEnvelope();
    void policyStartsWithTheUsualDeadlines();
    void nothingIsAssumedAboutANewClaim();
};

void ModelTest::enumTextsAreThoseOfTheCommandLine_data()
{
    QTest::addColumn<QStringList>("actual");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Steps of the ladder")
        << texts<Step>()
        << u"payment_reminder reminder collection_notice payment_demand final_notice attachment "
           "bankruptcy_notice bankruptcy_petition conciliation agency"_s;
    QTest::newRow("States of a case") << texts<CaseState>() << u"active paused disputed closed"_s;
    QTest::newRow("Reasons to close")
        << texts<CloseReason>() << u"paid withdrawn insolvent written_off settled time_barred agency"_s;
    QTest::newRow("States of a letter")
        << texts<LetterState>() << u"generated approved sending sent failed posted returned withdrawn"_s;
    QTest::newRow("Kinds of ledger entry")
        << texts<ClaimKind>() << u"invoice credit_note payment opening adjustment write_off"_s;
    QTest::newRow("Where a due date comes from") << texts<DueOrigin>() << u"file terms user missing"_s;
    QTest::newRow("Where an open amount comes from")
        << texts<OpenOrigin>() << u"stated reference amount oldest_first balance"_s;
    QTest::newRow("Control digits of a KID") << texts<identifiers::KidCheck>() << u"none mod10 mod11 both"_s;
    QTest::newRow("Kinds of debtor") << texts<DebtorKind>() << u"unknown person sole_trader company public"_s;
    QTest::newRow("Sources of a payment") << texts<PaymentSource>() << u"manual ledger ocr camt"_s;
    QTest::newRow("Ways to count days") << texts<DayCount>() << u"calendar 365"_s;
    QTest::newRow("Orders of allocation")
        << texts<AllocationOrder>() << u"costs_interest_principal principal_costs_interest"_s;
}

void ModelTest::enumTextsAreThoseOfTheCommandLine()
{
    QFETCH(QStringList, actual);
    QFETCH(QString, expected);

    QCOMPARE(actual.join(u' '), expected);
}

void ModelTest::ladderIsInOrder()
{
    QCOMPARE(static_cast<int>(EnumNames<Step>::names.size()), stepCount);
    for (int i = 0; i < stepCount; ++i)
        QCOMPARE(static_cast<int>(EnumNames<Step>::names[static_cast<size_t>(i)].first), i);
    QVERIFY(isLetterStep(Step::PaymentReminder));
    QVERIFY(isLetterStep(Step::FinalNotice));
    QVERIFY(!isLetterStep(Step::Attachment));
    QVERIFY(!isLetterStep(Step::Agency));
}

void ModelTest::lettersAreEitherPendingEffectiveOrOver()
{
    QStringList pending;
    QStringList effective;
    for (const auto &[state, name] : EnumNames<LetterState>::names) {
        if (isPending(state))
            pending.append(enumText(state));
        if (isEffective(state))
            effective.append(enumText(state));
        QVERIFY(!(isPending(state) && isEffective(state)));
    }

    QCOMPARE(pending.join(u' '), u"generated approved sending failed"_s);
    QCOMPARE(effective.join(u' '), u"sent posted"_s);
}

void ModelTest::addressesFitAnEnvelope_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<bool>("postable");
    QTest::newRow("Nothing") << Address{} << false;
    QTest::newRow("In full") << Address{{u"Storgata 1"_s}, u"0155"_s, u"Oslo"_s, {}} << true;
    QTest::newRow("A small place without streets") << Address{{}, u"8764"_s, u"Lovund"_s, {}} << true;
    QTest::newRow("No post code") << Address{{u"Storgata 1"_s}, {}, u"Oslo"_s, {}} << false;
    QTest::newRow("No town") << Address{{u"Storgata 1"_s}, u"0155"_s, {}, {}} << false;
    QTest::newRow("Abroad without post code") << Address{{u"1 Main Street"_s}, {}, u"Dublin"_s, u"IE"_s} << true;
}

void ModelTest::addressesFitAnEnvelope()
{
    QFETCH(Address, address);
    QFETCH(bool, postable);

    QCOMPARE(address.isPostable(), postable);
}

void ModelTest::policyStartsWithTheUsualDeadlines()
{
    const Policy policy;

    QCOMPARE(policy.deadlineDays, (std::array<int, 5>{7, 14, 14, 14, 14}));
    QCOMPARE(policy.graceDays, 3);
    QCOMPARE(policy.dayCount, DayCount::Calendar);
}

void ModelTest::nothingIsAssumedAboutANewClaim()
{
    const Claim claim;

    QVERIFY(!claim.id.isValid() && !claim.debtor.isValid());
    QVERIFY(!claim.due.isValid());
    QCOMPARE(claim.dueOrigin, DueOrigin::Missing);
    QVERIFY(!claim.agreedRate && !claim.consumer);
    QCOMPARE(claim.currency, u"NOK"_s);
}

QTEST_GUILESS_MAIN(ModelTest)
#include "tst_model.moc"
