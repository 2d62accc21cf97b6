// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demodata.h"

#include "core/base/identifiers.h"

namespace workflow::demo {

namespace {

struct Row
{
    const char *name;
    DebtorKind kind;
    const char *street;
    const char *postcode;
    const char *town;
    const char *email;    ///< Before "@"; empty: none.
    const char *language; ///< Empty: the firm's own.
};

using enum DebtorKind;

constexpr Row rows[]{
    {"Ingrid Solbakken", Person, "Fjellveien 14", "6010", "ÅLESUND", "ingrid.solbakken", ""},
    {"Havgløtt Kafé AS", Company, "Strandgata 3", "6003", "ÅLESUND", "faktura.havglott", ""},
    {"Torstein Myklebost", Person, "Nedre Bakke 7", "6065", "ULSTEINVIK", "torstein.myklebost", "nn"},
    {"Bryggeriet på Hjørnet AS", Company, "Skippergata 21", "6003", "ÅLESUND", "post.bryggeriet", ""},
    {"Aud Kristin Rønneberg", Person, "Parkveien 2 B", "5014", "BERGEN", "aud.ronneberg", ""},
    {"Lillebø Maskin og Graving", SoleTrader, "Industriveien 40", "6150", "ØRSTA", "lillebo.maskin", "nn"},
    {"Sørbyen Tannklinikk AS", Company, "Torget 5", "4611", "KRISTIANSAND S", "okonomi.sorbyen", ""},
    {"Mohamed Haile Abdi", Person, "Tøyenbekken 9", "0155", "OSLO", "mohamed.abdi", ""},
    {"Fjordgløtt Borettslag", Company, "Fjordgløtt 1", "6010", "ÅLESUND", "styret.fjordglott", ""},
    {"Storhaugen kommune", Public, "Rådhusplassen 1", "6800", "FØRDE", "fakturamottak.storhaugen", ""},
    {"Per Olav Gjerdrum", Person, "Kirkeveien 118", "0350", "OSLO", "per.gjerdrum", ""},
    {"Nordre Kai Eiendom AS", Company, "Nordre kai 8", "6508", "KRISTIANSUND N", "leie.nordrekai", ""},
    {"Silje Hovland Foto", SoleTrader, "Øvregaten 33", "5003", "BERGEN", "silje.hovland.foto", ""},
    {"Anders Bakkeløkka", Person, "Trollstien 6", "6413", "MOLDE", "", ""},
    {"Vestkanten Treningssenter AS", Company, "Moloveien 12", "6413", "MOLDE", "post.vestkanten", ""},
    {"Kari-Anne Støbakk", Person, "Skolegata 19", "6003", "ÅLESUND", "kari.stobakk", ""},
    {"Grønland Frukt og Tobakk", SoleTrader, "Smalgangen 4", "0155", "OSLO", "gronland.frukt", ""},
    {"Emil Tangvald", Person, "Elvegata 51", "7010", "TRONDHEIM", "emil.tangvald", ""},
    {"Midtbyen Optikk AS", Company, "Kongens gate 30", "7010", "TRONDHEIM", "regnskap.midtbyen", ""},
    {"Liv Berit Aasgaard", Person, "Solsiden 3", "7030", "TRONDHEIM", "liv.aasgaard", ""},
    {"Rognan Bilverksted AS", Company, "Verkstedveien 2", "8005", "BODØ", "verksted.rognan", ""},
    {"Jonas Eikrem", Person, "Brattbakken 22", "6150", "ØRSTA", "jonas.eikrem", "nn"},
    {"Polarlys Hytteutleie", SoleTrader, "Fjellgata 60", "9510", "ALTA", "polarlys.hytter", ""},
    {"Tromsøbrua Velvære AS", Company, "Storgata 88", "9008", "TROMSØ", "post.velvare", ""},
    {"Marit Elise Hågensen", Person, "Ringveien 5", "9008", "TROMSØ", "marit.hagensen", ""},
    {"Jærkyst Gartneri AS", Company, "Drivhusveien 1", "4006", "STAVANGER", "faktura.jarkyst", ""},
    {"Olav Sande", Person, "Gamleveien 73", "4006", "STAVANGER", "", ""},
    {"Rosenkilden Barnehage SA", Company, "Rosenkilden 10", "4006", "STAVANGER", "styrer.rosenkilden", ""},
    {"Bente Lunde Regnskap", SoleTrader, "Havnegata 15", "3111", "TØNSBERG", "bente.lunde", ""},
    {"Fredrik Wold-Hansen", Person, "Kastanjeveien 8", "3111", "TØNSBERG", "fredrik.woldhansen", ""},
    {"Gamlebyen Bakeri AS", Company, "Voldportgaten 11", "1607", "FREDRIKSTAD", "post.gamlebyenbakeri", ""},
    {"Nina Skjelbred", Person, "Lerkeveien 27", "1706", "SARPSBORG", "nina.skjelbred", ""},
    {"Østfold Kranutleie AS", Company, "Kranveien 9", "1706", "SARPSBORG", "kran.faktura", ""},
    {"Thomas Aleksander Ruud", Person, "Bekkefaret 4", "3015", "DRAMMEN", "thomas.ruud", ""},
    {"Elvebredden Musikkskole", SoleTrader, "Bragernes torg 2", "3015", "DRAMMEN", "musikk.elvebredden", ""},
    {"Konnerud Snekkeri AS", Company, "Sagveien 18", "3015", "DRAMMEN", "ordre.konnerud", ""},
    {"Hanne Marie Fosså", Person, "Myrveien 12", "3717", "SKIEN", "hanne.fossa", ""},
    {"Grenland Catering AS", Company, "Porsgrunnsveien 6", "3717", "SKIEN", "bestilling.grenland", ""},
    {"Lars Petter Øygarden", Person, "Kveldroveien 3", "5527", "HAUGESUND", "lars.oygarden", ""},
    {"Haugalandet Dykk og Båt", SoleTrader, "Sundgaten 140", "5527", "HAUGESUND", "dykk.haugalandet", ""},
    {"Smedasundet Hotell AS", Company, "Smedasundet 77", "5527", "HAUGESUND", "resepsjon.smedasundet", ""},
    {"Guro Vangsnes", Person, "Vangsgata 9", "5700", "VOSS", "guro.vangsnes", "nn"},
    {"Vossevangen Sport AS", Company, "Uttrågata 14", "5700", "VOSS", "post.vossport", "nn"},
    {"Sondre Flaten", Person, "Stasjonsveien 31", "2609", "LILLEHAMMER", "sondre.flaten", ""},
    {"Mjøsa Båtforening", Company, "Strandpromenaden 2", "2317", "HAMAR", "kasserer.mjosa", ""},
    {"Tone Granli Interiør", SoleTrader, "Grønnegata 25", "2317", "HAMAR", "tone.granli", ""},
    {"Hamar Vest Sameie", Company, "Vestregate 41", "2317", "HAMAR", "styret.hamarvest", ""},
    {"Andreas Lie Nygård", Person, "Asperudveien 16", "1472", "FJELLHAMAR", "andreas.nygard", ""},
    {"Lillestrøm Dekk AS", Company, "Nittedalsgata 19", "2004", "LILLESTRØM", "dekk.lillestrom", ""},
    {"Camilla Birkeland", Person, "Skogveien 44", "1383", "ASKER", "camilla.birkeland", ""},
    {"Asker Ridesenter AS", Company, "Hestehagen 3", "1383", "ASKER", "stall.asker", ""},
    {"Steinkjer Trevare AS", Company, "Trevarevegen 7", "7713", "STEINKJER", "kontor.trevare", "nn"},
    {"Ola Magnus Bratberg", Person, "Bogavegen 20", "7713", "STEINKJER", "ola.bratberg", ""},
    {"Greenfield Offshore Ltd", Company, "Kaiveien 100", "4006", "STAVANGER", "accounts.greenfield", "en"},
    {"James Whitmore", Person, "Nordahl Griegs gate 5", "4006", "STAVANGER", "james.whitmore", "en"},
    {"Sunnmøre Slip og Mek AS", Company, "Slippen 4", "6065", "ULSTEINVIK", "mek.sunnmore", ""},
    {"Ragnhild Otterlei", Person, "Kyrkjegata 11", "6800", "FØRDE", "ragnhild.otterlei", "nn"},
    {"Indre Havn Vel", Company, "", "", "", "", ""},
    {"Frode Hagerup", Person, "Bjerkebakken 2", "2609", "LILLEHAMMER", "frode.hagerup", ""},
    {"Bakkeli Auto", SoleTrader, "Bakkeliveien 13", "1472", "FJELLHAMAR", "bakkeli.auto", ""},
};

/// Numbers from 3 on are set aside for invented organisations in the register's own test data.
QString madeUpOrgNumber(int index)
{
    for (int body = 31'040'000 + 137 * index;; ++body) {
        for (int digit = 0; digit < 10; ++digit) {
            const QString number = QString::number(body) + QString::number(digit);
            if (identifiers::isOrgNumber(number))
                return number;
        }
    }
}

} // namespace

Creditor firm()
{
    Creditor out;
    out.name = QStringLiteral("Fjordlys Elektro AS");
    out.orgnr = QStringLiteral("991825827");
    out.account = QStringLiteral("12345678903");
    out.address = {{QStringLiteral("Kaigata 12")}, QStringLiteral("6003"), QStringLiteral("ÅLESUND"), {}};
    out.contact = QStringLiteral("Økonomiavdelingen");
    out.phone = QStringLiteral("70 00 00 00");
    out.email = QStringLiteral("okonomi@fjordlys.example");
    out.whatFor = QStringLiteral("Elektroarbeid");
    out.rehearsal = true;
    return out;
}

std::vector<Debtor> debtors()
{
    std::vector<Debtor> out;
    int index = 0;
    for (const Row &row : rows) {
        Debtor debtor;
        debtor.number = QString::number(1001 + index);
        debtor.name = QString::fromUtf8(row.name);
        debtor.kind = row.kind;
        if (row.kind != Person)
            debtor.orgnr = madeUpOrgNumber(index);
        if (row.street[0] != '\0')
            debtor.address.lines = QStringList{QString::fromUtf8(row.street)};
        debtor.address.postcode = QString::fromUtf8(row.postcode);
        debtor.address.town = QString::fromUtf8(row.town);
        if (row.email[0] != '\0')
            debtor.email = QString::fromUtf8(row.email) + QStringLiteral("@kunde.example");
        debtor.language = QString::fromUtf8(row.language);
        out.push_back(std::move(debtor));
        ++index;
    }
    return out;
}

} // namespace workflow::demo
