// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshop.h"

#include "core/workflow/instalmentworkflow.h"
#include "core/workflow/mergeworkflow.h"

using namespace Qt::StringLiterals;
using workflow::InstalmentDraft;
using workflow::InstalmentWorkflow;
using workflow::MergeWorkflow;

namespace {

ListRow invoice(const QString &number, Money amount, const QString &customer = u"1001"_s)
{
    return {customer, number, QDate(2025, 12, 1), QDate(2025, 12, 15), amount, amount};
}

} // namespace

/// What would come of an act is what comes of it, and nothing is written by looking.
class TryoutsTest : public QObject
{
    Q_OBJECT
private slots:
    void aMergeIsWhatItsPreviewSaid();
    void aSplitIsWhatItsPreviewSaid();
    void aPlanIsWhatItsPreviewSaid();
    void whatIsRefusedIsRefusedInThePreview();
};

void TryoutsTest::aMergeIsWhatItsPreviewSaid()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr), invoice(u"F-101"_s, 2'000_kr)}));
    TAKE(first, shop.start({u"F-100"_s}));
    TAKE(second, shop.start({u"F-101"_s}));
    MUST(shop.sendAndPost(second, Step::CollectionNotice));
    MUST(shop.moveTo({2026, 2, 23}));
    MergeWorkflow verbs(*shop.session);
    TAKE(before, shop.cases().view(second, shop.session->today()));

    TAKE(would, verbs.previewMerge(first, {second}));

    TAKE(untouched, shop.cases().view(second, shop.session->today()));
    QCOMPARE(untouched.file.state, before.file.state);
    QCOMPARE(untouched.events.size(), before.events.size());
    TAKE(alone, shop.cases().view(first, shop.session->today()));
    QCOMPARE(alone.statement.claims.size(), size_t(1));
    MUST(verbs.merge(first, {second}));
    TAKE(merged, shop.cases().view(first, shop.session->today()));
    QCOMPARE(would.kept.statement.total, merged.statement.total);
    QCOMPARE(would.kept.statement.claims.size(), merged.statement.claims.size());
    QVERIFY(would.kept.repair.isNeeded());
    QCOMPARE(would.kept.repair.letter, merged.repair.letter);
    QCOMPARE(would.kept.repair.readyFrom, merged.repair.readyFrom);
    QVERIFY(!would.fresh);
    MUST(shop.verify());
}

void TryoutsTest::aSplitIsWhatItsPreviewSaid()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr), invoice(u"F-101"_s, 2'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s, u"F-101"_s}, {true, {}, false}));
    TAKE(letter, shop.letters().send(id, Step::Reminder));
    TAKE(leaving, shop.claim(u"F-101"_s));
    MergeWorkflow verbs(*shop.session);

    TAKE(would, verbs.previewSplit(id, {leaving}));

    QVERIFY(would.fresh);
    QCOMPARE(would.withdrawn, 1);
    TAKE(still, shop.cases().view(id, shop.session->today()));
    QCOMPARE(still.statement.claims.size(), size_t(2));
    QVERIFY(isPending(still.letters.front().state));
    TAKE(made, verbs.split(id, {leaving}));
    TAKE(fresh, shop.cases().view(made.id, shop.session->today()));
    QCOMPARE(would.fresh->file.number, made.number);
    QCOMPARE(would.fresh->statement.total, fresh.statement.total);
    TAKE(kept, shop.cases().view(id, shop.session->today()));
    QCOMPARE(would.kept.statement.total, kept.statement.total);
    QVERIFY(!isPending(kept.letters.front().state));
    MUST(shop.verify());
}

void TryoutsTest::aPlanIsWhatItsPreviewSaid()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr)}));
    TAKE(id, shop.start({u"F-100"_s}));
    InstalmentWorkflow plans(*shop.session);
    InstalmentDraft draft;
    draft.caseId = id;
    draft.count = 4;
    draft.interest = PlanInterest::Stopped;

    TAKE(would, plans.preview(draft));

    TAKE(none, plans.show(id));
    QVERIFY(none.empty());
    TAKE(kept, plans.propose(draft));
    QVERIFY(would.plan.terms == kept.plan.terms);
    QCOMPARE(would.plan.total, kept.plan.total);
    QCOMPARE(would.raisesCeiling, kept.raisesCeiling);
    MUST(shop.verify());
}

void TryoutsTest::whatIsRefusedIsRefusedInThePreview()
{
    Workshop shop(QDate(2026, 2, 2));
    MUST(shop.import({invoice(u"F-100"_s, 10'000_kr), invoice(u"F-200"_s, 2'000_kr, u"1002"_s)}));
    TAKE(one, shop.start({u"F-100"_s}));
    TAKE(other, shop.start({u"F-200"_s}));
    TAKE(claim, shop.claim(u"F-100"_s));
    Error refusal;
    REFUSED(MergeWorkflow(*shop.session).previewMerge(one, {other}), ErrorKind::Conflict);
    REFUSED(MergeWorkflow(*shop.session).previewSplit(one, {claim}), ErrorKind::Conflict);
    InstalmentDraft draft;
    draft.caseId = one;
    REFUSED(InstalmentWorkflow(*shop.session).preview(draft), ErrorKind::Usage);
    draft.amount = 1'000_kr;
    draft.first = shop.session->today();
    REFUSED(InstalmentWorkflow(*shop.session).preview(draft), ErrorKind::BadInput);
    // A preview that was refused leaves no transaction behind.
    MUST(shop.cases().note(one, u"still writable"_s));
    MUST(shop.verify());
}

QTEST_MAIN(TryoutsTest)
#include "tst_tryouts.moc"
