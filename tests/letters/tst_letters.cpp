// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "tests/letters/fixture.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The text of a letter with every kind of blank as one blank, so that line breaks do not matter.
QString said(const documents::LetterInput &input)
{
    const auto built = documents::buildLetter(input);
    if (!built)
        return u"REFUSED: "_s + built.error().message;
    const auto text = pdf::text(built->pdf);
    return text ? text->simplified() : text.error().message;
}

} // namespace

Q_DECLARE_METATYPE(DebtorKind)
Q_DECLARE_METATYPE(Step)

/// What the letters say: the statements the law wants, the figures, and nothing more than is owed.
class LettersTest : public QObject
{
    Q_OBJECT

private slots:
    void makesItsStatements_data();
    void makesItsStatements();
    void neverSays_data();
    void neverSays();
    void showsTheFigures_data();
    void showsTheFigures();
    void paymentReminderShowsNeitherInterestNorFees();
    void showsEveryStretchOfInterest();
    void leavesOutSettledClaimsAndFees();
    void asksForTheCaseNumberWithoutKid();
    void printsTheIbanForDebtorsAbroad();
    void printsNoteForUnknownRates();
    void draftIsMarked_data();
    void draftIsMarked();
    void refusesFiguresThatDoNotAddUp();
    void refusesWhatIsNoLetter();
    void refusesWithoutAccount();
    void namesTheWording();
    void coverListCountsLettersAndPages();
};

void LettersTest::makesItsStatements_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("language");
    QTest::addColumn<DebtorKind>("kind");
    QTest::addColumn<QStringList>("phrases");

    const auto row = [](const char *why, Step step, const QString &language, DebtorKind kind, const QStringList &phrases) {
        const QString who = kind == DebtorKind::Person ? u"person"_s : enumText(kind);
        QTest::addRow("%s, %s %s %s", why, qPrintable(enumText(step)), qPrintable(language), qPrintable(who)) << step << language << kind << phrases;
    };
    for (const DebtorKind kind : {DebtorKind::Person, DebtorKind::SoleTrader, DebtorKind::Company, DebtorKind::Public}) {
        const bool isPerson = kind == DebtorKind::Person;
        const bool isPublic = kind == DebtorKind::Public;
        const QString du = isPerson ? u"du"_s : u"dere"_s;
        const QString nn = isPerson ? u"du"_s : u"de"_s;
        for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
            const char *amount = "amount, deadline and what it concerns (inkassoforskriften § 1-2)";
            row(amount, step, u"nb"_s, kind, {u"gjelder Elektrikerarbeid i Storgata 14 og Service på varmepumpe"_s, u"senest 7. desember 2026"_s});
            row(amount, step, u"nn"_s, kind, {u"gjeld Elektrikerarbeid i Storgata 14 og Service på varmepumpe"_s, u"seinast 7. desember 2026"_s});
            row(amount, step, u"en"_s, kind, {u"concerns Elektrikerarbeid i Storgata 14 and Service på varmepumpe"_s, u"by 7 December 2026"_s});
        }
        for (const Step step : {Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
            const char *object = "the right to object is not hidden";
            row(object, step, u"nb"_s, kind, {u"Mener %1 at kravet helt eller delvis er feil"_s.arg(du), u"si fra til oss innen 7. desember 2026"_s});
            row(object, step, u"nn"_s, kind, {u"Meiner %1 at kravet heilt eller delvis er feil"_s.arg(nn), u"seie frå til oss innan 7. desember 2026"_s});
            row(object, step, u"en"_s, kind, {u"If you believe that the claim is wrong"_s, u"please tell us by 7 December 2026"_s});
            const char *rate = "late-interest rate and its first day (inkassoloven § 10 d)";
            row(rate, step, u"nb"_s, kind, {u"Forsinkelsesrenten er 12,25 % i året"_s, u"fra dagen etter forfall"_s, u"Rente fra"_s, u"15.09.2026"_s});
            row(rate, step, u"nn"_s, kind, {u"Forseinkingsrenta er 12,25 % i året"_s, u"frå dagen etter forfall"_s, u"15.09.2026"_s});
            row(rate, step, u"en"_s, kind, {u"The late-payment interest rate is 12,25 % a year"_s, u"from the day after the due date"_s, u"15.09.2026"_s});
        }
        const char *collection = "collection starts after the deadline (inkassoloven § 9)";
        row(collection, Step::CollectionNotice, u"nb"_s, kind, {u"Betaler %1 ikke innen 7. desember 2026, setter vi i gang inkasso"_s.arg(du)});
        row(collection, Step::CollectionNotice, u"nn"_s, kind, {u"Betaler %1 ikkje innan 7. desember 2026, set vi i gang inkasso"_s.arg(nn)});
        row(collection, Step::CollectionNotice, u"en"_s, kind, {u"If you do not pay by 7 December 2026, we will start debt collection"_s});
        const char *position = "call to take a position (tvisteloven § 5-2)";
        row(position, Step::PaymentDemand, u"nb"_s, kind, {u"ta stilling til kravet og grunnlaget for det innen fristen (tvisteloven § 5-2)"_s});
        row(position, Step::PaymentDemand, u"nn"_s, kind, {u"ta stilling til kravet og grunnlaget for det innan fristen (tvistelova § 5-2)"_s});
        row(position, Step::PaymentDemand, u"en"_s, kind, {u"take a position on the claim and its basis within the deadline"_s, u"§ 5-2"_s});
        const char *costs = "more costs and legal collection (inkassoloven § 10 e)";
        row(costs, Step::PaymentDemand, u"nb"_s, kind, {u"flere kostnader for"_s, u"rettslig inndriving"_s});
        row(costs, Step::PaymentDemand, u"nn"_s, kind, {u"fleire kostnader for"_s, u"rettsleg inndriving"_s});
        row(costs, Step::PaymentDemand, u"en"_s, kind, {u"further costs for you"_s, u"legal proceedings"_s});
        for (const Step step : {Step::PaymentDemand, Step::FinalNotice}) {
            if (isPublic) {
                row("a public body hears of legal collection only", step, u"nb"_s, kind, {u"kan vi kreve det inn rettslig"_s});
                row("a public body hears of legal collection only", step, u"nn"_s, kind, {u"kan vi krevje det inn rettsleg"_s});
                row("a public body hears of legal collection only", step, u"en"_s, kind, {u"collect it through legal proceedings"_s});
                continue;
            }
            const char *notice = "enforcement after two weeks (tvangsfullbyrdelsesloven § 4-18)";
            row(notice, step, u"nb"_s, kind, {u"Er kravet ikke betalt innen 7. desember 2026, vil vi begjære tvangsfullbyrdelse (utlegg) hos namsfogden"_s,
                                              u"to uker fra dette brevet ble sendt"_s, u"varselet etter tvangsfullbyrdelsesloven § 4-18"_s});
            row(notice, step, u"nn"_s, kind, {u"Er kravet ikkje betalt innan 7. desember 2026, kjem vi til å krevje tvangsfullbyrding (utlegg) hos namsfuten"_s,
                                              u"to veker frå dette brevet vart sendt"_s, u"varselet etter tvangsfullbyrdelseslova § 4-18"_s});
            row(notice, step, u"en"_s, kind, {u"If the claim is not paid by 7 December 2026, we will apply to the enforcement officer (namsfogden)"_s,
                                              u"two weeks have passed since this letter was sent"_s, u"(tvangsfullbyrdelsesloven) § 4-18"_s});
        }
    }
    row("demand that starts the four weeks (konkursloven § 63)", Step::FinalNotice, u"nb"_s, DebtorKind::Company, {u"konkursvarsel etter konkursloven § 63"_s});
}

void LettersTest::makesItsStatements()
{
    QFETCH(Step, step);
    QFETCH(QString, language);
    QFETCH(DebtorKind, kind);
    QFETCH(QStringList, phrases);

    // Many rows look at one letter; reading a PDF takes longer than making it.
    static QHash<QString, QString> known;
    QString &text = known[enumText(step) + language + enumText(kind)];
    if (text.isEmpty())
        text = said(fixture::letter(step, language, kind));

    for (const QString &phrase : phrases)
        QVERIFY2(text.contains(phrase), qPrintable(u"\"%1\" is missing in: %2"_s.arg(phrase, text)));
}

void LettersTest::neverSays_data()
{
    QTest::addColumn<DebtorKind>("kind");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("a person never reads of bankruptcy") << DebtorKind::Person << QStringList{u"konkurs"_s, u"bankrupt"_s, u"§ 3 a"_s};
    QTest::newRow("nor does somebody of unknown kind") << DebtorKind::Unknown << QStringList{u"konkurs"_s, u"bankrupt"_s};
    QTest::newRow("nor a sole trader") << DebtorKind::SoleTrader << QStringList{u"konkurs"_s, u"bankrupt"_s};
    QTest::newRow("a public body reads neither of bankruptcy nor of utlegg") << DebtorKind::Public << QStringList{u"konkurs"_s, u"bankrupt"_s, u"4-18"_s, u"utlegg"_s};
    QTest::newRow("nobody reads the old name of the office") << DebtorKind::Company << QStringList{u"namsmann"_s};
}

void LettersTest::neverSays()
{
    QFETCH(DebtorKind, kind);
    QFETCH(QStringList, words);

    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const Step step : {Step::PaymentReminder, Step::Reminder, Step::CollectionNotice, Step::PaymentDemand, Step::FinalNotice}) {
            documents::LetterInput input = fixture::letter(step, language, kind);
            if (kind == DebtorKind::Unknown) {
                input.total -= input.compensation;
                input.compensation = {};
            }
            const QString text = said(input);
            QVERIFY2(!text.startsWith(u"REFUSED"), qPrintable(text));
            for (const QString &word : words)
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(enumText(step) + u' ' + language + u": "_s + word));
            QVERIFY2(!text.contains(u'{') && !text.contains(u"**"), qPrintable(text));
        }
    }
}

void LettersTest::showsTheFigures_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QStringList>("figures");

    const QStringList claims{u"10231"_s, u"14.09.2026"_s, u"48 750,00"_s, u"10240"_s, u"22.09.2026"_s, u"8 000,00"_s, u"1 500,00"_s, u"2026-0113"_s,
                             u"1234.56.78903"_s, u"12345678903"_s, u"07.12.2026"_s, u"23.11.2026"_s, u"991 825 827 MVA"_s, u"Side 1 av 1"_s};
    const QStringList interest{u"15.09.2026"_s, u"1 145,29"_s, u"49 895,29"_s, u"135,25"_s, u"6 635,25"_s, u"12,25 % av 48 750,00"_s, u"12,25 % av 6 500,00"_s,
                               u"kr 18,54 i rente for hver dag"_s, u"21.12.2026"_s};
    const auto row = [](const char *name, Step step, const QStringList &figures) { QTest::newRow(name) << step << figures; };
    row("payment reminder", Step::PaymentReminder, claims + QStringList{u"kr 55 250,00"_s});
    row("reminder", Step::Reminder, claims + interest + QStringList{u"kr 56 568,54"_s, u"Gebyr for denne purringen 38,00"_s});
    row("collection notice", Step::CollectionNotice,
        claims + interest + QStringList{u"kr 56 606,54"_s, u"Gebyr for purring sendt 06.10.2026 38,00"_s, u"Gebyr for dette inkassovarselet 38,00"_s});
    row("payment demand", Step::PaymentDemand,
        claims + interest + QStringList{u"kr 56 719,54"_s, u"Gebyr for inkassovarsel sendt 26.10.2026 38,00"_s,
                                        u"Gebyr for denne betalingsoppfordringen 113,00"_s, u"kr 56 979,10"_s});
    row("final notice with compensation (forsinkelsesrenteloven § 3 a)", Step::FinalNotice,
        claims + interest + QStringList{u"kr 56 995,04"_s, u"Kompensasjon for sen betaling, forsinkelsesrenteloven § 3 a 275,50"_s});
}

void LettersTest::showsTheFigures()
{
    QFETCH(Step, step);
    QFETCH(QStringList, figures);

    const QString text = said(fixture::letter(step, u"nb"_s, DebtorKind::Company));

    for (const QString &figure : figures)
        QVERIFY2(text.contains(figure), qPrintable(u"%1 is missing in: %2"_s.arg(figure, text)));
}

void LettersTest::paymentReminderShowsNeitherInterestNorFees()
{
    const QString text = said(fixture::letter(Step::PaymentReminder, u"nb"_s, DebtorKind::Person));

    for (const QString &word : {u"Rente fra"_s, u"12,25"_s, u"1 145,29"_s, u"38,00"_s, u"Gebyr for"_s, u"er beløpet"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

void LettersTest::showsEveryStretchOfInterest()
{
    const QString text = said(fixture::longLetter(4));

    QVERIFY2(text.contains(u"02.05.2026–30.06.2026: 12,00 % av 1 200,00 10,00"), qPrintable(text));
    QVERIFY2(text.contains(u"01.07.2026–23.11.2026: 12,25 % av 1 200,00 32,00"), qPrintable(text));
    QVERIFY2(text.contains(u"Forsinkelsesrenten er 12,00 % og 12,25 % i året"), qPrintable(text));
}

void LettersTest::leavesOutSettledClaimsAndFees()
{
    documents::LetterInput input = fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person);
    engine::ClaimStatement &first = input.statement.claims[0];
    first.fees[0].paid = first.fees[0].amount;      // Paid: no longer asked for.
    first.fees[1].reversed = true;                  // Taken back.
    first.credited = 100_kr;
    first.openPrincipal -= 100_kr;
    engine::ClaimStatement settled;
    settled.number = u"99999"_s;
    settled.principal = settled.paidPrincipal = 700_kr;
    input.statement.claims.push_back(settled);
    input.total -= 38_kr + 38_kr + 100_kr;

    const QString text = said(input);

    QVERIFY2(text.contains(u"Kreditert 100,00"), qPrintable(text));
    QVERIFY2(text.contains(u"kr 56 543,54"), qPrintable(text));
    for (const QString &gone : {u"99999"_s, u"Gebyr for purring"_s, u"Gebyr for inkassovarsel"_s})
        QVERIFY2(!text.contains(gone), qPrintable(gone));
}

void LettersTest::asksForTheCaseNumberWithoutKid()
{
    documents::LetterInput input = fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person);
    input.kid.clear();

    const QString text = said(input);

    QVERIFY2(text.contains(u"Merk betalingen"), qPrintable(text));
    QVERIFY2(!text.contains(u"KID"), qPrintable(text));
}

void LettersTest::printsTheIbanForDebtorsAbroad()
{
    const QString home = said(fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person));
    documents::LetterInput input = fixture::letter(Step::Reminder, u"en"_s, DebtorKind::Person);
    input.creditor.account = u"86011117947"_s; // The registry's own example: NO93 8601 1117 947.
    input.debtor.address.country = u"SE"_s;

    const QString abroad = said(input);

    QVERIFY2(!home.contains(u"IBAN"), qPrintable(home));
    QVERIFY2(abroad.contains(u"NO93 8601 1117 947") && abroad.contains(u"SVERIGE"), qPrintable(abroad));
}

void LettersTest::printsNoteForUnknownRates()
{
    documents::LetterInput known = fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person);
    known.ratesKnownUntil = {};
    documents::LetterInput next = fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person);
    next.statement.perDayKnown = false;
    next.payBy.clear();

    QVERIFY(!said(known).contains(u"ikke fastsatt"));
    // The note stands beside the amounts, so its lines come mixed with them.
    const QString later = said(fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person));
    QVERIFY2(later.contains(u"Rentesatsen etter 31.12.2026 er") && later.contains(u"ikke fastsatt ennå"), qPrintable(later));
    QVERIFY(said(next).contains(u"Rentesatsen for dagene etter det er ikke fastsatt ennå"));
}

void LettersTest::draftIsMarked_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mark");

    QTest::newRow("nb") << u"nb"_s << u"Forhåndsvisning – ikke sendt"_s;
    QTest::newRow("nn") << u"nn"_s << u"Førehandsvising – ikkje sendt"_s;
    QTest::newRow("en") << u"en"_s << u"Preview – not sent"_s;
}

void LettersTest::draftIsMarked()
{
    QFETCH(QString, language);
    QFETCH(QString, mark);
    documents::LetterInput input = fixture::letter(Step::Reminder, language, DebtorKind::Person);

    const QString sent = said(input);
    input.draft = true;
    const QString draft = said(input);

    QVERIFY(!sent.contains(mark));
    QVERIFY(draft.contains(mark));
}

void LettersTest::refusesFiguresThatDoNotAddUp()
{
    documents::LetterInput input = fixture::letter(Step::PaymentDemand, u"nb"_s, DebtorKind::Person);
    input.total += 1_ore;

    const auto built = documents::buildLetter(input);

    QVERIFY(!built);
    QCOMPARE(built.error().kind, ErrorKind::Refused);
    QVERIFY2(built.error().message.contains(u"2026-0113"), qPrintable(built.error().message));
}

void LettersTest::refusesWhatIsNoLetter()
{
    documents::LetterInput attachment = fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person);
    attachment.step = Step::Attachment;
    documents::LetterInput german = fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person);
    german.language = u"de"_s;
    documents::LetterInput timeless = fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person);
    timeless.deadline = {};

    QCOMPARE(documents::buildLetter(attachment).error().kind, ErrorKind::Usage);
    QVERIFY(documents::buildLetter(german).error().message.contains(u"nb, nn or en"));
    QCOMPARE(documents::buildLetter(timeless).error().kind, ErrorKind::BadInput);
}

void LettersTest::refusesWithoutAccount()
{
    documents::LetterInput input = fixture::letter(Step::Reminder, u"nb"_s, DebtorKind::Person);
    input.creditor.account.clear();

    QCOMPARE(documents::buildLetter(input).error().kind, ErrorKind::Refused);
    input.draft = true;
    QVERIFY(documents::buildLetter(input).ok());
}

void LettersTest::namesTheWording()
{
    const auto person = documents::buildLetter(fixture::letter(Step::Reminder, u"nn"_s, DebtorKind::Person));
    const auto firm = documents::buildLetter(fixture::letter(Step::Reminder, u"nn"_s, DebtorKind::Company));

    QVERIFY(person && firm);
    QVERIFY2(QRegularExpression(u"^reminder\\.nn\\.person@[0-9a-f]{12}$"_s).match(person->templateVersion).hasMatch(), qPrintable(person->templateVersion));
    QVERIFY(firm->templateVersion.startsWith(u"reminder.nn.business@"));
    QVERIFY2(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(person->sha256).hasMatch(), qPrintable(person->sha256));
    QCOMPARE(person->pages, *pdf::pageCount(person->pdf));
}

void LettersTest::coverListCountsLettersAndPages()
{
    Creditor creditor;
    creditor.name = u"Fjordlys Elektro AS"_s;
    std::vector<documents::CoverLine> lines;
    for (int i = 1; i <= 90; ++i)
        lines.push_back({QString::number(i), u"2026-%1"_s.arg(i, 4, 10, QChar(u'0')), u"Nordlys Bygg og Anlegg Nummer %1 AS"_s.arg(i), u"Inkassovarsel"_s, i == 1 ? 3 : 1,
                         QDate(2026, 12, 7), Money::fromKroner(1000)});

    const auto list = documents::buildCoverList(creditor, QDate(2026, 11, 23), lines, u"nb"_s);
    const auto empty = documents::buildCoverList(creditor, QDate(2026, 11, 23), {}, u"en"_s);

    QVERIFY(list && empty);
    const QString text = pdf::text(*list)->simplified();
    QVERIFY2(text.contains(u"90 brev, 92 sider"), qPrintable(text));
    QVERIFY(text.contains(u"90 000,00"));
    QVERIFY(text.contains(u"2026-0090"));
    const int pages = *pdf::pageCount(*list);
    QVERIFY(pages >= 2);
    QCOMPARE(text.count(u"Mottaker"), pages);
    QVERIFY(pdf::text(*empty)->contains(u"There are no letters on the list."));
    QVERIFY(!documents::buildCoverList(creditor, QDate(2026, 11, 23), {}, u"de"_s));
}

QTEST_MAIN(LettersTest)
#include "tst_letters.moc"
