// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnguess.h"
#include "core/import/presets.h"
#include "tests/import/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace import;

/// Ready column maps: each can be read, knows only fields, and is found by its own headers alone.
class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsAPreset()
    {
        const QDir folder(u":/presets"_s);
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(files.size() > 20);
        for (const QString &name : files) {
            const auto preset = presetFromJson(reading::fileBytes(folder.filePath(name)));
            QVERIFY2(preset.ok(), qPrintable(name + (preset ? QString() : preset.error().message)));
            QCOMPARE(preset->name + u".json"_s, name);
            QVERIFY2(!preset->system.isEmpty() && !preset->title.isEmpty() && !preset->how.isEmpty() && !preset->source.isEmpty(), qPrintable(name));
            QVERIFY2((QStringList{u"documented"_s, u"assumed"_s, u"unknown"_s}).contains(preset->certainty), qPrintable(name));
        }
        QCOMPARE(presets().size(), static_cast<size_t>(files.size()));
    }

    void everySystemHasAWay()
    {
        // The systems of product.md section 5.
        for (const char *system : {"Tripletex", "Fiken", "PowerOffice Go", "24SevenOffice", "Visma.net", "eAccounting", "Business NXT", "Uni Economy", "Uni Micro V3",
                                   "DNB Regnskap", "SpareBank 1 Regnskap", "Azets", "Visma Business Online", "Cordel", "Duett", "Business Central", "Dynamics AX", "Conta",
                                   "Provet Cloud", "Xledger", "Zirius"}) {
            const bool known = std::any_of(presets().begin(), presets().end(), [system](const Preset &p) { return p.system.contains(QLatin1StringView(system)); });
            QVERIFY2(known, system);
        }
    }

    void itsOwnHeadersFindIt()
    {
        for (const Preset &preset : presets()) {
            if (preset.marks.isEmpty())
                continue;
            const Preset *found = presetFor(preset.marks);
            QVERIFY2(found && found->name == preset.name, qPrintable(preset.name));
        }
        QVERIFY(!presetFor({u"Kundenr"_s, u"Navn"_s, u"Fakturanr"_s, u"Restbeløp"_s}));
    }

    void kundefakturarapport()
    {
        const auto batch = reading::readText(u"Fakturanummer;Fakturadato;Forfallsdato;Betalingsdato;Kundenummer;Kundenavn;Fakturabeløp;Kreditert;Innbetalt;Saldo\n"
                                             "100;01.01.2026;15.01.2026;;10;Nord AS;1000,00;0,00;400,00;600,00\n"_s);

        QCOMPARE(batch.preset, u"24sevenoffice-kundefakturarapport"_s);
        QCOMPARE(reading::said(batch), QStringList{u"100 invoice 1000.00/600.00 stated"_s});
        QVERIFY(reading::find(batch, "preset.used"));
    }

    void fikensCustomersWithoutNumberAreFirmsOrPeople()
    {
        const auto batch = reading::readText(u"Navn;Orgnr;Adresse;Adresse2;Postnr;Poststed;Land;E-post;Telefon;Medlemsnummer\n"
                                             "Nord AS;915933149;Gata 1;;0150;OSLO;Norge;post@nord.no;;\nKari Nordbø;;Gata 2;;0151;OSLO;;kari@epost.no;;\n"_s);

        QVERIFY(!batch.refused && batch.items.empty());
        QCOMPARE(batch.debtors[0].debtor.kind, DebtorKind::Unknown);
        QCOMPARE(batch.debtors[0].debtor.orgnr, u"915933149"_s);
        QCOMPARE(batch.debtors[1].debtor.kind, DebtorKind::Person);
        QCOMPARE(batch.debtors[1].debtor.address.town, u"OSLO"_s);
    }

    void postingsAreRebuilt()
    {
        const auto batch = reading::readText(u"TransactionNo;Date;Account;Amount;CustomerId;InvoiceNo;DueDate;OCR;Comment\n"
                                             "1;05.01.2026;1500;1000,00;10;501;19.01.2026;1234567897;Faktura\n1;05.01.2026;3000;-1000,00;;;;;\n"
                                             "2;20.01.2026;1500;-400,00;10;501;;;Innbetaling\n"_s);

        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(reading::openOf(batch, u"10"_s), Money::fromOre(600'00));
        QVERIFY(reading::said(batch).contains(u"501 invoice 1000.00/600.00 reference"_s));
        QVERIFY(!batch.openItemList);
    }

    void aPresetThatDoesNotFitIsRefused()
    {
        ImportOptions options;
        options.preset = u"fiken-kunder"_s;
        const auto batch = reading::readText(u"Kundenummer;Kundenavn;Fakturanr;Restbeløp\n1;A;2;3\n"_s, options);

        QVERIFY(batch.refused);
        QCOMPARE(batch.issues[0].code, u"preset.other"_s);
    }

    void whatTheUserRememberedWins()
    {
        ImportOptions options;
        options.remembered = [](const QString &signature) -> std::optional<ColumnMap> {
            ColumnMap map;
            map.signature = signature;
            map.columns = {{u"Rest"_s, Field::Ignore, false}, {u"Utestående"_s, Field::Open, false}};
            return map;
        };
        const auto batch = reading::readText(u"Kundenr;Navn;Fakturanr;Rest;Utestående\n1;A;2;3,00;4,00\n"_s, options);

        QCOMPARE(reading::openOf(batch, u"1"_s), Money::fromOre(400));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
