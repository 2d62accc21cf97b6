// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/preflightcure.h"

#include "core/model/step.h"

#include <QCoreApplication>
#include <QHash>

const QString officeCheckRule = QStringLiteral("office");

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PreflightCure)
};

using Place = PreflightCure::Place;

/// By the published name of the check; those that are missing here are cured nowhere in the program.
const QHash<QString, PreflightCure> &table()
{
    static const QHash<QString, PreflightCure> cures = [] {
        QHash<QString, PreflightCure> out;
        const auto add = [&out](PreflightCure cure, std::initializer_list<const char *> rules) {
            for (const char *rule : rules)
                out.insert(QString::fromUtf8(rule), cure);
        };
        add({Place::Answer, QStringLiteral("signatory")}, {"KRAVBOK_UNDERSKRIFT"});
        add({Place::Answer, QStringLiteral("what")}, {"KRAVBOK_SAKSFREMSTILLING"});
        add({Place::Answer, QStringLiteral("prayer")}, {"PAASTAND_PAAKREVET"});
        add({Place::Answer, QStringLiteral("owner")}, {"KRAVBOK_ENKELTPERSONFORETAK"});
        add({Place::Answer, QStringLiteral("conciliation")}, {"KAN_BEHANDLES_I_FORLIKSRAADET_PAAKREVET"});
        add({Place::Answer, QStringLiteral("representative")},
            {"MANGLER_OPPLYSNINGER_PROSESSFULLMEKTIG", "MANGLER_OPPLYSNINGER_PROSESSFULLMEKTIG_PERSON", "UGYLDIG_ORGNR_PROSESSFULLMEKTIG"});
        add({Place::Answer, QStringLiteral("municipality")}, {"KRAVBOK_FRAVIKELSE_AV_KONTOR"});
        add({Place::Identity, {}}, {"KRAVBOK_IDENTITETSNUMMER", "MANGLER_OPPLYSNINGER_OM_SAKSOEKT"});
        add({Place::Rules, {}}, {"KRAVBOK_KANAL", "SAKSOEKT_GAMMELT_REGELVERK"});
        add({Place::Copy, {}}, {"KRAVBOK_VEDLEGG_MANGLER"});
        add({Place::Office, {}}, {"office"});
        add({Place::Firm, {}}, {"MANGELFULLE_KONTOOPPLYSNINGER", "UGYLDIG_KONTONR", "MANGLER_OPPLYSNINGER_OM_SAKSOEKER", "INNSENDER_MANGLER", "INNSENDER_IKKE_IDENTIFISERBAR",
                                "SAKSOEKERS_INNENLANDS_ADRESSE_UGYLDIG", "SAKSOEKERS_UTENLANDS_ADRESSE_UGYLDIG"});
        add({Place::Debtor, {}}, {"SAKSØKTES_INNENLANDS_ADRESSE_UGYLDIG", "SAKSØKTES_UTENLANDS_ADRESSE_UGYLDIG", "UGYLDIG_KID"});
        add({Place::Letter, enumText(Step::PaymentDemand)},
            {"PARAGRAF_4_18_VARSEL_PAAKREVET", "PARAGRAF_4_19_VARSEL_PAAKREVET", "KRAVBOK_BETALINGSOPPFORDRING_VEDLAGT"});
        add({Place::Payments, {}}, {"KRAVBOK_INNBETALING_UTEN_DATO"});
        return out;
    }();
    return cures;
}

} // namespace

PreflightCure cureOf(const workflow::PreflightRow &row)
{
    return row.ok && row.judged ? PreflightCure() : table().value(row.rule);
}

QString cureText(const PreflightCure &cure)
{
    switch (cure.place) {
    case Place::Nowhere: return {};
    case Place::Answer: return Words::tr("Answer it");
    case Place::Identity: return Words::tr("Give the number");
    case Place::Rules: return Words::tr("Say which rules hold");
    case Place::Copy: return Words::tr("Lay a copy with the invoice");
    case Place::Office: return Words::tr("Complete the office");
    case Place::Firm: return Words::tr("Go to the firm's data");
    case Place::Debtor: return Words::tr("See the customer in the ledger");
    case Place::Letter: return Words::tr("Go to the letter");
    case Place::Payments: return Words::tr("Go to the payments");
    }
    return {};
}
