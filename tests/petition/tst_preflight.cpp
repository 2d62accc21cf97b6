// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/json.h"
#include "tests/petition/fixture.h"

#include <QTest>

#include <functional>

using namespace petition;
using namespace Qt::StringLiterals;

namespace {

/// One change to a sound petition that breaks exactly one rule.
struct Mutation
{
    const char *rule;
    const char *what;
    std::function<void(Petition &)> act;
};

Party person(const QString &first, const QString &last)
{
    Party out;
    out.form = PartyForm::Person;
    out.firstName = first;
    out.lastName = last;
    out.identifier.value = u"01010012345"_s;
    return out;
}

PartyAddress abroad()
{
    PartyAddress out;
    out.type = u"postadresse"_s;
    out.foreign = true;
    out.town = u"Malmö"_s;
    out.country = u"SE"_s;
    return out;
}

void rank(Petition &p)
{
    int n = 0;
    for (ClaimLine &line : p.claims) {
        line.priority = ++n;
        if (line.bears)
            line.bears->priority = 9;
    }
    p.fee.priority = 10;
}

Representative agent(Party party)
{
    Representative out;
    out.party = std::move(party);
    out.party.addresses = {abroad()};
    return out;
}

const std::vector<Mutation> &mutations()
{
    static const std::vector<Mutation> all{
        {"DUPLIKAT_SAKSOEKER", "the same creditor twice", [](Petition &p) { p.creditors.push_back(p.creditors[0]); }},
        {"DUPLIKAT_SAKSOEKT", "the same debtor twice", [](Petition &p) { p.debtors.push_back(p.debtors[0]); }},
        {"GEBYR_ELLER_SAKSKOSTNAD_HAR_ET_RELATERTKRAV_SOM_IKKE_ER_HOVEDSTOL", "a fee on interest", [](Petition &p) { p.claims[2].relatesTo = {u"F-100-R1"_s}; }},
        {"GEBYR_ELLER_SAKSKOSTNAD_HAR_ET_RELATERTKRAV_SOM_IKKE_ER_HOVEDSTOL", "a fee on nothing", [](Petition &p) { p.claims[2].relatesTo.clear(); }},
        {"HOVEDSTOL_SKAL_IKKE_HA_ET_RELATERT_KRAV", "a principal on a fee", [](Petition &p) { p.claims[0].relatesTo = {u"F-100-U1"_s}; }},
        {"INNSENDER_IKKE_IDENTIFISERBAR", "a submitter without a number", [](Petition &p) { p.submitter->party.identifier.value.clear(); }},
        {"INNSENDER_IKKE_IDENTIFISERBAR", "a submitter with a wrong number", [](Petition &p) { p.submitter->party.identifier.value = u"310000018"_s; }},
        {"INNSENDER_IKKE_ORGANISASJON", "a person submits", [](Petition &p) { p.submitter->party = person(u"Ola"_s, u"Prøve"_s); }},
        {"INNSENDER_MANGLER", "nobody submits", [](Petition &p) { p.submitter.reset(); }},
        {"KAN_BEHANDLES_I_FORLIKSRAADET_PAAKREVET", "no word on the board (§ 7-5)", [](Petition &p) { p.bases[1].statement->conciliation.reset(); }},
        {"KRAV_DUPLIKATE_REFERANSER", "a claim line twice", [](Petition &p) { p.claims.push_back(p.claims[0]); }},
        {"KRAV_DUPLIKATE_REFERANSER", "interest under its principal's reference", [](Petition &p) { p.claims[1].reference = p.claims[0].reference; }},
        {"KRAV_IKKE_BENYTTET", "a line no basis carries", [](Petition &p) { p.bases[0].claims.removeAll(u"F-100-R1"_s); }},
        {"KRAV_I_FLERE_TVANGSGRUNNLAG", "a line on two bases", [](Petition &p) { p.bases[1].claims.append(u"F-100"_s); }},
        {"MAKS_EN_ADRESSE_AV_HVER_TYPE", "two business addresses", [](Petition &p) { p.debtors[0].party.addresses.push_back(p.debtors[0].party.addresses[0]); }},
        {"MANGELFULLE_KONTOOPPLYSNINGER", "no account", [](Petition &p) { p.payment->account.clear(); }},
        {"MANGELFULLE_KONTOOPPLYSNINGER", "no payment details at all", [](Petition &p) { p.payment.reset(); }},
        {"MANGLER_KRAV", "no claim line", [](Petition &p) { p.claims.clear(); }},
        {"MANGLER_OPPLYSNINGER_BEVILLINGSHAVER", "an agency without its licensee", [](Petition &p) { p.submitter->party.businessType = u"inkassovirksomhet"_s; }},
        {"MANGLER_OPPLYSNINGER_OM_SAKSOEKER", "a creditor without name (§ 5-2)", [](Petition &p) { p.creditors[0].party.name.clear(); }},
        {"MANGLER_OPPLYSNINGER_OM_SAKSOEKER", "no creditor", [](Petition &p) { p.creditors.clear(); }},
        {"MANGLER_OPPLYSNINGER_OM_SAKSOEKT", "a debtor without number (§ 5-2)", [](Petition &p) { p.debtors[0].party.identifier.value.clear(); }},
        {"MANGLER_OPPLYSNINGER_OM_SAKSOEKT", "a debtor with a foreign number", [](Petition &p) { p.debtors[0].party.identifier.country = u"SE"_s; }},
        {"MANGLER_OPPLYSNINGER_OM_SAKSOEKT", "no debtor", [](Petition &p) { p.debtors.clear(); }},
        {"MANGLER_OPPLYSNINGER_PROSESSFULLMEKTIG", "a representative with neither number nor address", [](Petition &p) {
             p.creditors[0].representative->party.identifier.value.clear();
             p.creditors[0].representative->party.addresses.clear();
         }},
        {"MANGLER_OPPLYSNINGER_PROSESSFULLMEKTIG_PERSON", "a person without family name acts", [](Petition &p) { p.creditors[0].representative = agent(person(u"Ola"_s, {})); }},
        {"PAASTAND_PAAKREVET", "combined, without prayer (tvisteloven § 6-3)", [](Petition &p) {
             p.request = Request::AttachmentAndConciliation;
             p.bases[0].statement->prayer = u" "_s;
         }},
        {"PARAGRAF_4_18_VARSEL_PAAKREVET", "no notice", [](Petition &p) { p.bases[0].notices.clear(); }},
        {"PARAGRAF_4_18_VARSEL_PAAKREVET", "a notice without a day", [](Petition &p) { p.bases[0].notices[0].date = QDate(); }},
        {"PARAGRAF_4_19_VARSEL_PAAKREVET", "a judgment without notice", [](Petition &p) {
             p.bases[0].kind = BasisKind::General;
             p.bases[0].statement.reset();
             p.bases[0].stated = {};
         }},
        {"PRIORITET_MANGLER", "one line without its class (dekningsloven § 2-8)", [](Petition &p) { p.claims[1].coverageClass.clear(); }},
        {"PRIORITET_MANGLER", "one line without its place", [](Petition &p) {
             rank(p);
             p.claims[4].priority.reset();
         }},
        {"PRIORITET_MANGLER_PÅ_RENTEOPPLYSNINGER", "interest to come without a place", [](Petition &p) {
             rank(p);
             p.claims[0].bears->priority.reset();
         }},
        {"PRIORITET_MANGLER_PÅ_RETTSGEBYR", "the court fee without a place", [](Petition &p) {
             rank(p);
             p.fee.priority.reset();
         }},
        {"RELATERTE_KRAV_KAN_IKKE_PEKE_PÅ_SEG_SELV", "interest on itself", [](Petition &p) { p.claims[1].relatesTo = {u"F-100-R1"_s}; }},
        {"RELATERTE_KRAV_MÅ_FINNES", "interest on the other basis", [](Petition &p) { p.claims[1].relatesTo = {u"F-101"_s}; }},
        {"RELATERTE_KRAV_UGYLDIGE_KRAVREFERANSER", "interest on what is not there", [](Petition &p) { p.claims[1].relatesTo = {u"F-999"_s}; }},
        {"RENTEKRAV_KAN_IKKE_HA_RENTEKRAV", "interest on interest", [](Petition &p) {
             ClaimLine more = p.claims[1];
             more.reference = u"F-100-R2"_s;
             more.relatesTo = {u"F-100-R1"_s};
             p.bases[0].claims.append(more.reference);
             p.claims.push_back(more);
         }},
        {"RENTE_MAA_HA_RELATERT_KRAV", "interest on nothing", [](Petition &p) { p.claims[1].relatesTo.clear(); }},
        {"RENTE_MAA_HA_RELATERT_KRAV", "interest on a line that bears none", [](Petition &p) { p.claims[0].bears.reset(); }},
        {"SAKSOEKERS_INNENLANDS_ADRESSE_UGYLDIG", "no post code", [](Petition &p) { p.creditors[0].party.addresses[0].postcode.clear(); }},
        {"SAKSOEKERS_UTENLANDS_ADRESSE_UGYLDIG", "a foreign address without land", [](Petition &p) {
             p.creditors[0].party.addresses.push_back(abroad());
             p.creditors[0].party.addresses.back().country.clear();
         }},
        {"SAKSØKTES_INNENLANDS_ADRESSE_UGYLDIG", "no street", [](Petition &p) { p.debtors[0].party.addresses[0].street.clear(); }},
        {"SAKSØKTES_UTENLANDS_ADRESSE_UGYLDIG", "a foreign address without town", [](Petition &p) {
             p.debtors[0].party.addresses.push_back(abroad());
             p.debtors[0].party.addresses.back().town.clear();
         }},
        {"SAMME_SAKSOEKT_SOM_SAKSOEKER", "against oneself", [](Petition &p) { p.debtors[0].party = p.creditors[0].party; }},
        {"TVANGSGRUNNLAG_UGYLDIGE_KRAVREFERANSER", "a basis of what is not there", [](Petition &p) { p.bases[0].claims.append(u"F-999"_s); }},
        {"TVANGSGRUNNLAG_UGYLDIGE_KRAVREFERANSER", "a principal taken out", [](Petition &p) { p.claims.erase(p.claims.begin()); }},
        {"UGYLDIG_BELOEP", "three decimals", [](Petition &p) { p.claims[0].remaining.invalid = u"1.005"_s; }},
        {"UGYLDIG_BELOEP", "below zero", [](Petition &p) { p.claims[1].original.invalid = u"-12.5"_s; }},
        {"UGYLDIG_BELOEP", "no amount", [](Petition &p) { p.claims[2].remaining = {}; }},
        {"UGYLDIG_KID", "a wrong control digit", [](Petition &p) { p.payment->kid = u"1234567890"_s; }},
        {"UGYLDIG_KONTONR", "a wrong control digit", [](Petition &p) { p.payment->account = u"12345678901"_s; }},
        {"UGYLDIG_ORGNR_PROSESSFULLMEKTIG", "a wrong number", [](Petition &p) { p.creditors[0].representative->party.identifier.value = u"991825828"_s; }},
        {"UGYLDIG_RENTE", "three decimals", [](Petition &p) { p.claims[0].bears->agreed = Percent{{}, u"12.345"_s}; }},
        {"UGYLDIG_RENTE", "below zero", [](Petition &p) { p.claims[1].interest->agreed = Percent{{}, u"-1"_s}; }},
        {"UGYLDIG_VEDLEGG_BETALINGSOPPFORDRING", "wrong type", [](Petition &p) { p.claims[2].demands[0].file.type = u"annet"_s; }},
        {"UGYLDIG_VEDLEGG_FULLMAKT", "wrong type", [](Petition &p) { p.creditors[0].representative->authority->file.type = u"annet"_s; }},
        {"UGYLDIG_VEDLEGG_TRANSPORTERKLÆRING", "wrong type", [](Petition &p) {
             Transfer transfer;
             transfer.date = QDate(2026, 10, 1);
             transfer.file = p.files[0];
             p.claims[0].transfers = {transfer};
         }},
        {"UGYLDIG_VEDLEGG_TVANGSGRUNNLAG", "wrong type", [](Petition &p) { p.bases[0].file.type = u"annet"_s; }},
        {"UGYLDIG_VEDLEGG_TVANGSKRAFTGRUNNLAG", "wrong type", [](Petition &p) { p.bases[0].notices[0].file.type = u"annet"_s; }},
        {"VEDLEGG_SKAL_HA_UUID", "a file without uuid", [](Petition &p) { p.files[0].uuid.clear(); }},
    };
    return all;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void aSoundPetitionBreaksNothing()
    {
        QCOMPARE(broken(soundPetition(), shippedRules()), QSet<QString>());
        Petition ranked = soundPetition();
        rank(ranked);
        QCOMPARE(broken(ranked, shippedRules()), QSet<QString>());
    }

    void eachRuleIsBrokenAlone_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < mutations().size(); ++i)
            QTest::addRow("%s: %s", mutations()[i].rule, mutations()[i].what) << static_cast<int>(i);
    }

    void eachRuleIsBrokenAlone()
    {
        QFETCH(int, index);
        const Mutation &mutation = mutations()[static_cast<size_t>(index)];
        Petition petition = soundPetition();

        mutation.act(petition);

        const QSet<QString> wanted{QString::fromUtf8(mutation.rule)};
        QCOMPARE(broken(petition, shippedRules()), wanted);
        const auto again = read(write(petition));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
        QCOMPARE(broken(again->petition, shippedRules()), wanted);
    }

    /// Two rules are about what the petition does not say itself: judged where it is known, and only there.
    void whatIsKnownBesides_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("index");
        QTest::newRow("filed before") << u"DUPLIKAT_INNSENDING"_s << 0;
        QTest::newRow("to the portal under the old rules (FOR-2025-07-09-1509)") << u"SAKSOEKT_GAMMELT_REGELVERK"_s << 1;
    }

    void whatIsKnownBesides()
    {
        QFETCH(QString, rule);
        QFETCH(int, index);
        const auto of = [&rule](const std::vector<Verdict> &verdicts) {
            return *std::find_if(verdicts.begin(), verdicts.end(), [&rule](const Verdict &one) { return one.rule->id == rule; });
        };
        Petition petition = soundPetition();
        petition.regime = Regime::Unknown;
        const Verdict unknown = of(judge(petition, shippedRules()));
        QVERIFY(unknown.ok && !unknown.judged && !unknown.why(u"nn"_s).isEmpty());

        petition.regime = Regime::New;
        petition.channel = Channel::Portal;
        PetitionKnowledge known{false};
        const Verdict sound = of(judge(petition, shippedRules(), known));
        QVERIFY(sound.ok && sound.judged && sound.why(u"nb"_s).isEmpty());

        if (index == 0)
            known.filedBefore = true;
        else
            petition.regime = Regime::Old;
        QStringList failed;
        for (const Verdict &verdict : judge(petition, shippedRules(), known)) {
            if (!verdict.ok)
                failed.append(verdict.rule->id);
        }
        QCOMPARE(failed, QStringList{rule});

        // On the form of 1992 the old rules are right: the published rule is about the portal.
        petition.regime = Regime::Old;
        petition.channel = Channel::PaperForm;
        QVERIFY(!of(judge(petition, shippedRules(), {})).judged);
    }

    void whatIsNotJudgedSaysWhy()
    {
        int open = 0;
        for (const Verdict &verdict : judge(soundPetition(), shippedRules(), {false})) {
            QCOMPARE(verdict.why(u"nb"_s).isEmpty(), verdict.judged);
            open += verdict.rule->judged ? 0 : 1;
        }
        // The login, five about changes of a petition that was filed, four about files that were uploaded.
        QCOMPARE(open, 10);
    }

    void everyJudgedRuleHasAMutation()
    {
        QSet<QString> proved{u"DUPLIKAT_INNSENDING"_s, u"SAKSOEKT_GAMMELT_REGELVERK"_s};
        for (const Mutation &mutation : mutations())
            proved.insert(QString::fromUtf8(mutation.rule));
        QSet<QString> judged;
        for (const PreflightRule &rule : shippedRules().all()) {
            if (rule.judged && !rule.own)
                judged.insert(rule.id);
        }
        QCOMPARE(judged - proved, QSet<QString>());
        QCOMPARE(proved - judged, QSet<QString>());
    }

    void thePublishedListIsTheBook()
    {
        const QByteArray csv = sharedFile(u"specs/utleggsbegjaering/validation-rules.csv"_s);
        if (csv.isEmpty())
            QSKIP("The shared specifications are not here.");
        QStringList published;
        for (const QByteArray &line : csv.split('\n').sliced(1)) {
            if (!line.isEmpty())
                published.append(QString::fromUtf8(line.split(';').first()));
        }
        QStringList ours;
        for (const PreflightRule &rule : shippedRules().all()) {
            if (!rule.own)
                ours.append(rule.id);
        }
        QCOMPARE(ours, published);
    }

    void findingsNameTheLineAndNeverAPersonsNumber()
    {
        Petition petition = soundPetition();
        petition.debtors[0].party = person({}, u"Nordmann"_s);
        petition.claims[1].relatesTo.clear();
        for (const Verdict &verdict : judge(petition, shippedRules())) {
            QVERIFY(!verdict.text(u"nb"_s).contains(u"01010012345"_s));
            if (verdict.rule->id == u"RENTE_MAA_HA_RELATERT_KRAV")
                QVERIFY2(verdict.text(u"nn"_s).endsWith(u"(F-100-R1)"_s), qPrintable(verdict.text(u"nn"_s)));
        }
    }

    void ourOwnRules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("index");
        QTest::newRow("a fee without its demand (tvisteloven § 6-3)") << u"KRAVBOK_BETALINGSOPPFORDRING_VEDLAGT"_s << 0;
        QTest::newRow("no number and no reason (§ 5-2)") << u"KRAVBOK_IDENTITETSNUMMER"_s << 1;
        QTest::newRow("regime not known") << u"KRAVBOK_KANAL"_s << 2;
        QTest::newRow("no facts (§ 7-5)") << u"KRAVBOK_SAKSFREMSTILLING"_s << 3;
        QTest::newRow("writing cost above half of R") << u"KRAVBOK_SKRIVEKOSTNAD"_s << 4;
        QTest::newRow("lines that do not add up") << u"KRAVBOK_SUM"_s << 5;
        QTest::newRow("a payment without a day") << u"KRAVBOK_INNBETALING_UTEN_DATO"_s << 6;
        QTest::newRow("a file to be added") << u"KRAVBOK_VEDLEGG_MANGLER"_s << 7;
        QTest::newRow("nobody signs") << u"KRAVBOK_UNDERSKRIFT"_s << 8;
        QTest::newRow("another office (§ 7-3)") << u"KRAVBOK_FRAVIKELSE_AV_KONTOR"_s << 9;
        QTest::newRow("a sole trader without owner") << u"KRAVBOK_ENKELTPERSONFORETAK"_s << 10;
        QTest::newRow("nothing") << QString() << 11;
    }

    void ourOwnRules()
    {
        QFETCH(QString, rule);
        QFETCH(int, index);
        Petition p = soundPetition();
        p.regime = Regime::New;
        GuardContext context{Money::fromKroner(672), index == 10};
        for (const ClaimLine &line : p.claims)
            p.total += line.remaining.value;
        switch (index) {
        case 0: p.claims[2].demands.clear(); break;
        case 1: p.debtors[0].party.identifier.value.clear(); break;
        case 2: p.regime = Regime::Unknown; break;
        case 3: p.bases[0].statement->facts.clear(); break;
        case 4: {
            ClaimLine writing = p.claims[2];
            writing.kind = LineKind::WritingCost;
            writing.remaining = Sum::of(Money::fromKroner(673));
            p.claims.push_back(writing);
            break;
        }
        case 5: p.total += Money::fromOre(1); break;
        case 6: p.claims[0].payments[0].date = QDate(); break;
        case 7: p.attachments = {Attachment{1, AttachmentKind::Invoice, {}, u"Faktura"_s, {}, {}, {}, false}}; break;
        case 8: p.signature.clear(); break;
        case 9: p.office = ChosenOffice{u"Øst"_s, u"fordi"_s}; break;
        default: break;
        }

        const PreflightBook &book = shippedRules();
        QStringList failed;
        for (const Verdict &verdict : guards(p, context, book)) {
            if (!verdict.ok)
                failed.append(verdict.rule->id);
        }

        QCOMPARE(failed, rule.isEmpty() ? QStringList() : QStringList{rule});
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
