// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/annex.h"
#include "core/pdf/pdfreader.h"
#include "tests/letters/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Several invoices over a leap year and six rates, part payments, costs of every kind.
documents::AnnexInput annex(int claims, const QString &language = u"nb"_s)
{
    const documents::LetterInput letter = fixture::longLetter(1);
    documents::AnnexInput out;
    out.creditor = letter.creditor;
    out.debtor = letter.debtor;
    out.caseNumber = u"2026-0113"_s;
    out.language = language;
    out.day = QDate(2026, 11, 23);
    out.statement.on = out.day;
    for (int i = 0; i < claims; ++i) {
        engine::ClaimStatement claim;
        claim.claim = ClaimId{i + 1};
        claim.number = u"F-10%1"_s.arg(i);
        claim.due = QDate(2023, 12, 10);
        claim.principal = 25'000_kr;
        claim.credited = 1'000_kr;
        claim.paidPrincipal = 4'000_kr;
        claim.openPrincipal = 20'000_kr;
        claim.interest = {{QDate(2023, 12, 11), QDate(2023, 12, 31), 21, 24'000_kr, Rate::basisPoints(1175), 365, 16225_ore},
                          {QDate(2024, 1, 1), QDate(2024, 6, 30), 182, 24'000_kr, Rate::basisPoints(1250), 366, 149180_ore}};
        claim.interestTotal = 165405_ore;
        claim.interestPaid = 500_kr;
        claim.open = claim.openPrincipal + claim.interestTotal - claim.interestPaid + 38_kr;
        out.statement.total += claim.open;
        out.statement.claims.push_back(claim);
        out.costs.push_back({{.date = QDate(2024, 1, 2), .text = u"Purring"_s, .law = u"inkassoforskriften § 1-2"_s, .amount = 38_kr},
                             {.date = QDate(2024, 2, 2), .kind = u"compensation"_s, .law = u"forsinkelsesrenteloven § 3 a"_s, .amount = 432_kr, .paid = 432_kr, .reversed = true}});
    }
    out.statement.perDay = 671_ore;
    out.statement.payments.push_back({.id = PaymentId{1}, .date = QDate(2024, 7, 1), .amount = 4'500_kr, .surplus = {}, .source = {}, .order = {}, .basis = {}, .surplusUsed = {},
                                      .allocations = {{ClaimId{1}, {}, 500_kr, 4'000_kr}}});
    out.rates = {{QDate(2023, 7, 1), QDate(2023, 12, 31), Rate::basisPoints(1175), u"FOR-2023-06-22-1075"_s},
                 {QDate(2024, 1, 1), QDate(2024, 6, 30), Rate::basisPoints(1250), u"FOR-2023-12-14-2043"_s}};
    return out;
}

QString textOf(const QByteArray &bytes)
{
    const auto text = pdf::text(bytes);
    return text ? *text : QString();
}

} // namespace

/// The calculation of interest as a document.
class AnnexTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEveryFigure_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("bokmål") << u"nb"_s << QStringList{u"Renteberegning"_s, u"Ubetalt hovedstol"_s, u"Slik er det regnet"_s, u"i skuddår 366"_s, u"(tatt tilbake)"_s};
        QTest::newRow("nynorsk") << u"nn"_s << QStringList{u"Renteutrekning"_s, u"Ubetalt hovudstol"_s, u"Slik er det rekna"_s, u"i skotår 366"_s, u"(teke tilbake)"_s};
        QTest::newRow("English") << u"en"_s << QStringList{u"Calculation of interest"_s, u"Unpaid principal"_s, u"a leap year 366"_s, u"(taken back)"_s};
    }
    void saysEveryFigure()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const auto made = documents::buildAnnex(annex(2, language));
        QVERIFY(made.ok());
        const QString text = textOf(*made).replace(QChar::Nbsp, u' ');
        words << u"2026-0113"_s << u"1 491,80"_s << u"12,50 %"_s << u"366"_s << u"FOR-2023-12-14-2043"_s << u"4 500,00"_s << u"182"_s;
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
    }

    void sameInputSameBytes()
    {
        const auto first = documents::buildAnnex(annex(12));
        const auto second = documents::buildAnnex(annex(12));
        QVERIFY(first.ok() && second.ok());
        QVERIFY(*first == *second);
    }

    void saysWhyInterestStoodStillAndWhatIsDisputed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("bokmål") << u"nb"_s << QStringList{u"løp det ingen rente fra og med 02.03.2024 til og med 04.05.2024"_s, u"løper det ingen rente fra og med 11.09.2026"_s,
                                                          u"innsigelse mot hele kravet"_s, u"innsigelse mot kr 5 000,00 av hovedstolen"_s, u"kr 15 000,00 med rente"_s};
        QTest::newRow("nynorsk") << u"nn"_s << QStringList{u"gjekk det inga rente frå og med 02.03.2024 til og med 04.05.2024"_s, u"motsegn mot heile kravet"_s, u"motsegn mot kr 5 000,00"_s};
        QTest::newRow("English") << u"en"_s << QStringList{u"no interest ran from"_s, u"objects to the whole claim"_s, u"5 000,00 of the principal"_s};
    }
    void saysWhyInterestStoodStillAndWhatIsDisputed()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        documents::AnnexInput input = annex(2, language);
        InstalmentPlan plan;
        plan.interest = PlanInterest::Stopped;
        plan.accepted = QDate(2024, 3, 1);
        plan.ended = QDate(2024, 5, 4);
        input.statement.plans = {plan};
        plan.accepted = QDate(2026, 9, 10);
        plan.ended = {};
        input.statement.plans.push_back(plan);
        input.statement.claims[0].disputedPart = 5'000_kr;
        input.statement.claims[0].undisputedOpen = 15'000_kr;
        input.disputed = {ClaimId{2}};
        const auto made = documents::buildAnnex(input);
        QVERIFY(made.ok());
        const QString text = textOf(*made).replace(QChar::Nbsp, u' ').simplified();
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" in "_s + text));
        // Nothing of the kind is said where nothing stood still.
        const QString plain = textOf(*documents::buildAnnex(annex(2, language))).simplified();
        QVERIFY(!plain.contains(words.first()));
    }

    /// Nothing is lost between pages, and the heads of a table stand again where its rows go on.
    void manyClaimsFillPages()
    {
        documents::AnnexInput input = annex(12);
        const auto made = documents::buildAnnex(input);
        QVERIFY(made.ok());
        const QString text = textOf(*made);
        QVERIFY(*pdf::pageCount(*made) > 3);
        for (const engine::ClaimStatement &claim : input.statement.claims)
            QVERIFY2(text.contains(claim.number), qPrintable(claim.number));
        QCOMPARE(text.count(u"11.12.2023"_s), 12);
        for (int i = 0; i < 80; ++i)
            input.statement.claims[0].interest.push_back(input.statement.claims[0].interest.back());
        const auto longer = documents::buildAnnex(input);
        QVERIFY(longer.ok());
        // Eighty more rows of the first claim go over to further pages, each with the heads again.
        const auto heads = [](const QByteArray &pdf) { return textOf(pdf).count(u"Grunnlag"_s); };
        QVERIFY2(heads(*longer) >= heads(*made) + 1, qPrintable(QString::number(heads(*longer))));
    }
};

QTEST_MAIN(AnnexTest)
#include "tst_annex.moc"
