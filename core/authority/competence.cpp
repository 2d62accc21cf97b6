// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/competence.h"

#include <QCoreApplication>

namespace authority {

namespace {

// Not municipalities, though the post code register numbers them (the governor is the namsfogd on Svalbard).
const QString svalbard = QStringLiteral("2100");
const QString janMayen = QStringLiteral("2211");

bool isNorway(const QString &country)
{
    return country.isEmpty() || country.compare(QStringLiteral("NO"), Qt::CaseInsensitive) == 0;
}

/// Places that are Norwegian by address but never looked up.
bool isOutlying(const QString &number, Competence &out)
{
    if (number != svalbard && number != janMayen)
        return false;
    out.certainty = Certainty::Manual;
    out.place = number;
    out.grounds.push_back(number == svalbard ? Ground::Svalbard : Ground::JanMayen);
    return true;
}

void lower(Competence &out, Certainty limit)
{
    if (out.certainty < limit)
        out.certainty = limit;
}

/// The municipality from the number or the post code; false when there is none to go on with.
bool place(const Subject &subject, const Directory &directory, Competence &out)
{
    if (!subject.municipality.isEmpty()) {
        if (isOutlying(subject.municipality, out))
            return false;
        out.municipality = directory.municipality(subject.municipality);
        out.certainty = Certainty::High;
        if (out.municipality) {
            out.grounds.push_back(subject.fromRegister ? Ground::RegisterAddress
                                                       : Ground::NamedByUser);
            return true;
        }
        out.grounds.push_back(Ground::UnknownMunicipality);
    }
    if (subject.postcode.isEmpty()) {
        out.certainty = Certainty::Ask;
        if (out.grounds.empty())
            out.grounds.push_back(Ground::NoAddress);
        return false;
    }
    const PostalCode *code = directory.postcode(subject.postcode);
    if (!code) {
        out.certainty = Certainty::Ask;
        out.grounds.push_back(Ground::UnknownCode);
        return false;
    }
    if (isOutlying(code->municipality, out))
        return false;
    out.municipality = directory.municipality(code->municipality);
    if (!out.municipality) {
        out.certainty = Certainty::Ask;
        out.grounds.push_back(Ground::UnknownMunicipality);
        return false;
    }
    out.certainty = Certainty::Medium;
    if (code->use == CodeUse::Street || code->use == CodeUse::StreetAndBox) {
        out.grounds.push_back(Ground::StreetCode);
    } else {
        // A box says where the box is, not where the debtor is.
        out.certainty = Certainty::Low;
        out.grounds.push_back(code->use == CodeUse::Box ? Ground::BoxCode : Ground::ServiceCode);
    }
    if (code->retired) {
        out.certainty = Certainty::Low;
        out.grounds.push_back(Ground::RetiredCode);
    }
    return true;
}

} // namespace

Competence competenceFor(const Subject &subject, const Directory &directory)
{
    Competence out;
    if (!isNorway(subject.country)) {
        out.certainty = Certainty::Manual;
        out.grounds.push_back(Ground::Abroad);
        return out;
    }
    if (!place(subject, directory, out))
        return out;
    out.enforcement = directory.enforcementOffice(*out.municipality);
    out.court = directory.court(*out.municipality);
    switch (subject.kind) {
    case DebtorKind::Person:
    case DebtorKind::SoleTrader:
        // The business address of a sole trader only suggests where he lives; the invoice address of a person likewise.
        if (!subject.homeConfirmed) {
            lower(out, subject.kind == DebtorKind::SoleTrader ? Certainty::Low : Certainty::Medium);
            out.grounds.push_back(Ground::HomeDecides);
        }
        break;
    case DebtorKind::Company: out.grounds.push_back(Ground::HeadOfficeDecides); break;
    case DebtorKind::Public: out.grounds.push_back(Ground::PublicBody); break;
    case DebtorKind::Unknown: break;
    }
    if (out.enforcement->name.isEmpty())
        out.grounds.push_back(Ground::OfficeUnnamed);
    return out;
}

QString sentence(Ground ground, const Subject &subject, const Competence &competence)
{
    const auto tr = [](const char *words) {
        return QCoreApplication::translate("authority", words);
    };
    const QString name = competence.municipality
        ? competence.municipality->number + u' ' + competence.municipality->name
        : QString();
    switch (ground) {
    case Ground::RegisterAddress:
        //: %1 is a municipality such as "0301 Oslo"
        return tr("The business address in Enhetsregisteret lies in %1.").arg(name);
    case Ground::NamedByUser: return tr("The municipality given is %1.").arg(name);
    case Ground::StreetCode:
        //: %1 is a post code, %2 a municipality
        return tr("The post code register puts %1 in %2.").arg(subject.postcode, name);
    case Ground::BoxCode:
        return tr("%1 is a code for post boxes in %2: it says where the box is, not where the debtor is. Confirm the municipality.")
            .arg(subject.postcode, name);
    case Ground::ServiceCode:
        return tr("%1 is a service code in %2 and no address. Confirm the municipality.")
            .arg(subject.postcode, name);
    case Ground::RetiredCode:
        return tr("%1 is no longer in the post code register; %2 is where it was. Confirm the municipality.")
            .arg(subject.postcode, name);
    case Ground::UnknownCode:
        return tr("%1 is not in the post code register. Name the municipality.")
            .arg(subject.postcode);
    case Ground::NoAddress:
        return tr("There is no post code and no municipality to go by. Name the municipality.");
    case Ground::UnknownMunicipality:
        return tr("\"%1\" is no municipality of today. Name the one the place belongs to now.")
            .arg(subject.municipality);
    case Ground::Abroad:
        return tr("The address lies abroad (%1): no namsfogd and no court follow from it. Choose by hand.")
            .arg(subject.country);
    case Ground::Svalbard:
        return tr(
            "Svalbard is never looked up: the governor (Sysselmesteren) is the enforcement officer there. Choose by hand.");
    case Ground::JanMayen: return tr("Jan Mayen is never looked up. Choose by hand.");
    case Ground::HomeDecides:
        return tr(
            "For a person and a sole trader the home decides, not the place of business. Confirm that the debtor lives there.");
    case Ground::HeadOfficeDecides:
        return tr(
            "For an enterprise the registered head office decides; for a bankruptcy petition the real main place of business.");
    case Ground::PublicBody:
        return tr(
            "A public body gets no bankruptcy notice, and enforcement against it must be checked first.");
    case Ground::OfficeUnnamed:
        //: %1 is a police district
        return tr("No name of the namsfogd's office in %1 is known on good ground.")
            .arg(competence.enforcement ? competence.enforcement->district : QString());
    }
    return {};
}

QStringList sentences(const Subject &subject, const Competence &competence)
{
    QStringList out;
    for (const Ground ground : competence.grounds)
        out.append(sentence(ground, subject, competence));
    return out;
}

} // namespace authority
