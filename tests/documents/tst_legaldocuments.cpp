// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/legallint.h"
#include "core/documents/legalwords.h"
#include "core/pdf/pdfreader.h"
#include "tests/documents/legalfixture.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using documents::LegalInput;
using documents::LegalKind;

/// What the papers of the legal steps must say, and that nothing else reaches them.
class TestLegalDocuments : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const LegalInput &input)
    {
        const auto built = documents::buildLegal(input);
        if (!built) {
            qWarning().noquote() << built.error().message;
            return {};
        }
        return pdf::text(built->pdf)->replace(QChar::Nbsp, u' ').simplified();
    }

private slots:
    void lawDemands_data()
    {
        QTest::addColumn<LegalKind>("kind");
        QTest::addColumn<QStringList>("nb");
        QTest::addColumn<QStringList>("nn");

        QTest::newRow(
            "tvangsfullbyrdelsesloven § 5-2: kind, parties with numbers and addresses, claim, basis")
            << LegalKind::Attachment << QStringList{u"begjærer utlegg"_s,
                                                    u"991 825 827"_s,
                                                    u"923 609 016"_s,
                                                    u"Kaia 1, 0155 OSLO"_s,
                                                    u"Storgata 14, 0155 OSLO"_s,
                                                    u"kr 57 854,54"_s,
                                                    u"48 750,00"_s,
                                                    u"§ 7-2 bokstav f"_s}
            << QStringList{u"krev utlegg"_s,
                           u"991 825 827"_s,
                           u"923 609 016"_s,
                           u"Kaia 1, 0155 OSLO"_s,
                           u"Storgata 14, 0155 OSLO"_s,
                           u"kr 57 854,54"_s,
                           u"48 750,00"_s,
                           u"§ 7-2 bokstav f"_s};
        QTest::newRow(
            "tvangsfullbyrdelsesloven § 7-5 and tvisteloven § 6-3: the board, påstand, facts")
            << LegalKind::Attachment
            << QStringList{u"behandles i forliksrådet"_s,
                           u"dømmes til å betale kr 57 854,54 til Fjordlys Elektro AS"_s,
                           u"Kravet gjelder elektrikerarbeid"_s, u"fraværsdom"_s}
            << QStringList{u"behandla i forliksrådet"_s,
                           u"blir dømd til å betale kr 57 854,54 til Fjordlys Elektro AS"_s,
                           u"Kravet gjeld elektrikararbeid"_s, u"fråværsdom"_s};
        QTest::newRow("tvangsfullbyrdelsesloven § 4-18: when and how the notice was sent")
            << LegalKind::Attachment
            << QStringList{u"ble sendt saksøkte 14. september 2026 i posten"_s}
            << QStringList{u"vart sendt saksøkte 14. september 2026 i posten"_s};
        QTest::newRow("konkursloven § 63: two weeks from service and both statements")
            << LegalKind::BankruptcyNotice
            << QStringList{u"innen to uker etter at dette er forkynt for dere"_s,
                           u"kan vi begjære åpning av konkurs"_s,
                           u"skal det i alminnelighet antas at skyldneren er insolvent"_s,
                           u"14. september 2026"_s}
            << QStringList{u"innan to veker etter at dette er forkynt for dykk"_s,
                           u"kan vi krevje opning av konkurs"_s,
                           u"skal det til vanleg reknast med at skyldnaren er insolvent"_s,
                           u"14. september 2026"_s};
        QTest::newRow(
            "domstolloven §§ 160-169: what is served, on whom, where, certificate back; rettsgebyrloven § 25")
            << LegalKind::ServiceRequest
            << QStringList{u"Storgata 14, 0155 OSLO"_s,
                           u"Ola Nordmann, Bakken 2"_s,
                           u"2, datert og underskrevet"_s,
                           u"likelydende (domstolloven § 162)"_s,
                           u"ikke skje før 13. oktober 2026"_s,
                           u"forkynningsattesten"_s,
                           u"kr 672,00"_s}
            << QStringList{u"Storgata 14, 0155 OSLO"_s,
                           u"Ola Nordmann, Bakken 2"_s,
                           u"2, datert og underskrivne"_s,
                           u"likelydande (domstollova § 162)"_s,
                           u"ikkje skje før 13. oktober 2026"_s,
                           u"forkynningsattesten"_s,
                           u"kr 672,00"_s};
        QTest::newRow(
            "konkursloven §§ 63, 66, 67, 146: ground with its days, security, court, prayer")
            << LegalKind::BankruptcyPetition
            << QStringList{u"forkynt 22. oktober 2026"_s,   u"Fristen gikk ut 5. november 2026"_s,
                           u"senest 19. november 2026"_s,   u"kr 67 250,00"_s,
                           u"konkursloven § 146"_s,         u"§ 64"_s,
                           u"tas under konkursbehandling"_s}
            << QStringList{u"forkynt 22. oktober 2026"_s,
                           u"Fristen gjekk ut 5. november 2026"_s,
                           u"seinast 19. november 2026"_s,
                           u"kr 67 250,00"_s,
                           u"konkurslova § 146"_s,
                           u"§ 64"_s,
                           u"teken under konkursbehandling"_s};
        QTest::newRow(
            "tvisteloven § 6-3: board, parties, claim with påstand, reasons, the demand enclosed")
            << LegalKind::Conciliation
            << QStringList{u"Oslo forliksråd"_s, u"dømmes til å betale"_s,
                           u"Det bygger på fakturaene"_s, u"§ 6-3 tredje ledd"_s, u"kr 2 071,00"_s}
            << QStringList{u"Oslo forliksråd"_s, u"dømd til å betale"_s,
                           u"Det byggjer på fakturaene"_s, u"§ 6-3 tredje ledd"_s,
                           u"kr 2 071,00"_s};
        QTest::newRow("Claim in an estate: to the day of opening, ordinary class")
            << LegalKind::EstateClaim
            << QStringList{u"Konkursen ble åpnet 23. november 2026"_s,
                           u"uprioritert krav (dekningsloven § 9-6)"_s,
                           u"Sum krav per 23.11.2026"_s}
            << QStringList{u"Konkursen vart opna 23. november 2026"_s,
                           u"uprioritert krav (dekningslova § 9-6)"_s,
                           u"Sum krav per 23.11.2026"_s};
    }

    void lawDemands()
    {
        QFETCH(LegalKind, kind);
        QFETCH(QStringList, nb);
        QFETCH(QStringList, nn);
        for (const auto &[language, words] : {std::pair(u"nb"_s, nb), std::pair(u"nn"_s, nn)}) {
            const QString text = textOf(fixture::legal(kind, language));
            for (const QString &word : words)
                QVERIFY2(text.contains(word),
                         qPrintable(language + u": "_s + word + u" is not in: "_s + text));
        }
    }

    /// Whatever the facts: no combination makes a mandatory statement vanish from a shipped wording.
    void everyVariantIsComplete()
    {
        for (const QString &language : {u"nb"_s, u"nn"_s}) {
            for (const auto &[name, input] : fixture::variants(language)) {
                const auto built = documents::buildLegal(input);
                QVERIFY2(built,
                         qPrintable(name + u' ' + language + u": "_s
                                    + (built ? QString() : built.error().message)));
                const QString text = pdf::text(built->pdf).value();
                QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains(u"%1"),
                         qPrintable(name + text));
            }
        }
    }

    void lockedStatements_data()
    {
        QTest::addColumn<LegalKind>("kind");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("named");

        QTest::newRow("konkursloven § 63: the right to petition")
            << LegalKind::BankruptcyNotice << u"kan vi begjære åpning av konkurs"_s
            << u"petition"_s;
        QTest::newRow("konkursloven § 63: the presumption")
            << LegalKind::BankruptcyNotice
            << u"skal det i alminnelighet antas at skyldneren er insolvent"_s << u"presumption"_s;
        QTest::newRow("konkursloven § 63: two weeks from service")
            << LegalKind::BankruptcyNotice << u"to uker"_s << u"deadline"_s;
        QTest::newRow("konkursloven § 63: the demand before")
            << LegalKind::BankruptcyNotice << u"[demand]"_s << u"demand"_s;
        QTest::newRow("tvangsfullbyrdelsesloven § 7-5: the board")
            << LegalKind::Attachment << u"[board ?board]"_s << u"board"_s;
        QTest::newRow("tvisteloven § 6-3: the påstand")
            << LegalKind::Conciliation << u"[prayer ?!prayer]"_s << u"prayer"_s;
        QTest::newRow("konkursloven § 67: the security")
            << LegalKind::BankruptcyPetition << u"[security]"_s << u"security"_s;
    }

    void lockedStatements()
    {
        QFETCH(LegalKind, kind);
        QFETCH(QString, out);
        QFETCH(QString, named);
        LegalInput input = fixture::legal(kind, u"nb"_s);
        QString wording = QString::fromUtf8(documents::readLegalFile(kind, u"nb"_s).value());
        QVERIFY(wording.contains(out));
        QVERIFY(documents::buildLegalFrom(input, wording.toUtf8()));

        const auto refused =
            documents::buildLegalFrom(input, wording.replace(out, QString()).toUtf8());

        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, u"document.wording"_s);
        QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
    }

    void missingFactIsRefused_data()
    {
        QTest::addColumn<LegalKind>("kind");
        QTest::addColumn<QString>("key");

        QTest::newRow("A notice without a street address")
            << LegalKind::BankruptcyNotice << u"street"_s;
        QTest::newRow("A petition without the day of service")
            << LegalKind::BankruptcyPetition << u"served"_s;
        QTest::newRow("A petition without a court") << LegalKind::BankruptcyPetition << u"office"_s;
        QTest::newRow("A request for attachment without the notice of § 4-18")
            << LegalKind::Attachment << u"notice"_s;
        QTest::newRow("A claim in an estate without the day of opening")
            << LegalKind::EstateClaim << u"opened"_s;
    }

    void missingFactIsRefused()
    {
        QFETCH(LegalKind, kind);
        QFETCH(QString, key);
        LegalInput input = fixture::legal(kind, u"nb"_s);
        input.texts.remove(key);
        input.dates.remove(key);

        const auto refused = documents::buildLegal(input);

        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, u"document.incomplete"_s);
    }

    void sumsThatDifferAreRefused()
    {
        LegalInput input = fixture::legal(LegalKind::Attachment, u"nb"_s);
        input.statement.total += 1_ore;
        QVERIFY(!documents::buildLegal(input));
    }

    void sameInputSameBytes()
    {
        for (const auto &[name, input] : fixture::variants(u"nn"_s)) {
            const auto first = documents::buildLegal(input);
            const auto second = documents::buildLegal(input);
            QVERIFY2(first && second && first->pdf == second->pdf, qPrintable(name));
        }
    }

    void fortyInvoicesGoOverPages()
    {
        for (const QString &language : {u"nb"_s, u"nn"_s}) {
            const auto built =
                documents::buildLegal(fixture::legal(LegalKind::Attachment, language, 40));
            QVERIFY(built);
            QVERIFY(built->pages >= 4);
            const QStringList pages = pdf::text(built->pdf)->split(u'\f');
            QCOMPARE(pages.size(), built->pages);
            for (qsizetype i = 0; i < pages.size(); ++i)
                QVERIFY(
                    pages[i].contains((language == u"nb" ? u"Side %1 av %2"_s : u"Side %1 av %2"_s)
                                          .arg(i + 1)
                                          .arg(built->pages)));
            QVERIFY(pages.join(u' ').contains(u"10339"_s));
        }
    }

    /// The number has one leaf, and the notice that goes to the debtor has no place for one.
    void identityNumberStaysOnItsLeaf()
    {
        const QString number = u"44926701751"_s;
        for (const QString &language : {u"nb"_s, u"nn"_s}) {
            for (auto [name, input] : fixture::variants(language)) {
                if (input.kind == LegalKind::IdentityLeaf)
                    continue;
                input.texts.insert(u"identity"_s,
                                   language == u"nb" ? u"Står på eget ark"_s
                                                     : u"Står på eige ark"_s);
                QVERIFY2(!textOf(input).contains(number), qPrintable(name));
            }
            QVERIFY(textOf(fixture::legal(LegalKind::IdentityLeaf, language)).contains(number));
            LegalInput notice = fixture::legal(LegalKind::BankruptcyNotice, language);
            notice.texts.insert(u"identity"_s, number);
            QVERIFY(!textOf(notice).contains(number));
        }
    }

    void bothLanguagesSayTheSame()
    {
        for (int kind = 0; kind <= static_cast<int>(LegalKind::CoverSheet); ++kind) {
            const auto parts = [kind](const QString &language) {
                const auto wording = documents::readLegalWording(
                    QString::fromUtf8(
                        documents::readLegalFile(static_cast<LegalKind>(kind), language).value()),
                    documents::legalVocabulary());
                QStringList out;
                if (!wording)
                    return out;
                static const QRegularExpression place(u"\\{[^}]+\\}"_s);
                for (const documents::LegalPart &part : wording->parts) {
                    QStringList places;
                    for (auto it = place.globalMatch(part.text); it.hasNext();)
                        places.append(it.next().captured());
                    places.sort();
                    QStringList conditions;
                    for (const documents::Condition &one : part.conditions)
                        conditions.append((one.wanted ? u"?"_s : u"?!"_s) + one.name);
                    out.append(QString::number(static_cast<int>(part.kind)) + part.ids.join(u' ')
                               + conditions.join(u' ') + places.join(u' '));
                }
                return out;
            };
            QVERIFY(!parts(u"nb"_s).isEmpty());
            QCOMPARE(parts(u"nn"_s), parts(u"nb"_s));
        }
        QStringList nb = documents::Labels::forDocuments(u"nb"_s)->keys();
        QStringList nn = documents::Labels::forDocuments(u"nn"_s)->keys();
        nb.sort();
        nn.sort();
        QCOMPARE(nn, nb);
    }

    void wordingFaultsAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");

        QTest::newRow("unknown placeholder") << u"heading: X\n\n{nobody}"_s << u"{nobody}"_s;
        QTest::newRow("unknown fact") << u"heading: X\n\n[?nobody] Y"_s << u"nobody"_s;
        QTest::newRow("unknown block") << u"heading: X\n\n@nobody"_s << u"nobody"_s;
        QTest::newRow("open brace") << u"heading: X\n\n{case"_s << u"{"_s;
        QTest::newRow("open bold") << u"heading: X\n\n**bold"_s << u"**"_s;
        QTest::newRow("no heading") << u"Y"_s << u"heading"_s;
        QTest::newRow("field without a bar") << u"heading: X\n\n| Label"_s << u"Label"_s;
    }

    void wordingFaultsAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto wording = documents::readLegalWording(text, documents::legalVocabulary());
        QVERIFY(!wording);
        QVERIFY2(wording.error().message.contains(said), qPrintable(wording.error().message));
    }

    void aSecondPageNamesTheDocument()
    {
        documents::LegalInput cover = fixture::legal(LegalKind::CoverSheet, u"nb"_s);
        cover.blocks.insert(u"exhibits"_s, std::vector<documents::LegalLine>(60, {u"Bilag"_s, u"Faktura, 1 side"_s}));
        const auto built = documents::buildLegal(cover);
        QVERIFY(built);
        QVERIFY(built->pages > 1);
        const QString text = pdf::text(built->pdf).value();
        QVERIFY2(!text.contains(u'{'), qPrintable(text));
    }

    void aSoleTradersOwnerIsTheParty()
    {
        documents::LegalInput input = fixture::legal(LegalKind::Conciliation, u"nb"_s);
        input.texts.remove(u"prayer"_s);
        input.texts[u"owner"_s] = u"Anne Prøve"_s;
        input.debtor.kind = DebtorKind::SoleTrader;
        const auto built = documents::buildLegal(input);
        QVERIFY(built);
        QVERIFY(pdf::text(built->pdf).value().contains(u"Anne Prøve dømmes til å betale"_s));
    }

    void blackOnWhiteInOurOwnFace()
    {
        QGuiApplication::setPalette(QPalette(Qt::white, Qt::black));
        const auto built = documents::buildLegal(fixture::legal(LegalKind::Conciliation, u"nb"_s));
        QVERIFY(built);
        const QImage page = pdf::page(built->pdf, 0, 60).value();
        QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += page.pixelColor(x, y).lightness() < 100 ? 1 : 0;
        }
        QVERIFY(dark > 500);
    }
};

QTEST_MAIN(TestLegalDocuments)
#include "tst_legaldocuments.moc"
