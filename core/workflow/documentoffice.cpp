// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentoffice.h"

#include "core/workflow/authorityworkflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace workflow {

using documents::LegalKind;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWorkflow)
};

Error noAddress(const QString &message)
{
    return {ErrorKind::Refused, message, {}, u"document.no_address"_s};
}

QStringList linesOf(const Address &address)
{
    QStringList out = address.lines;
    out.append((address.postcode + u' ' + address.town).trimmed());
    out.removeAll(QString());
    return out;
}

Result<DocumentOffice> trustee(const DocumentCase &file, bool onlyLook)
{
    DocumentOffice out;
    out.name = file.answers.value(u"trustee"_s);
    for (const QString &line :
         file.answers.value(u"trustee_address"_s).split(u',', Qt::SkipEmptyParts))
        out.address.append(line.trimmed());
    if (!onlyLook && (out.name.isEmpty() || out.address.isEmpty()))
        return noAddress(Words::tr(
            "The trustee of the estate has no name or no address here. Give them with --answer trustee=… and --answer trustee_address=…"));
    return out;
}

/// By what the user said about the municipality, else by the debtor's address.
Result<AuthorityAnswer> lookedUp(AuthorityWorkflow &authorities, const DocumentCase &file)
{
    const QString municipality = file.answers.value(u"municipality"_s);
    if (municipality.isEmpty())
        return authorities.forDebtor(file.rows.debtor);
    authority::Subject subject;
    subject.kind = file.rows.debtor.kind;
    subject.municipality = municipality;
    subject.homeConfirmed = true;
    return authorities.lookUp(subject);
}

} // namespace

Result<DocumentOffice> documentOffice(Session &session, const DocumentCase &file, LegalKind kind,
                                      bool onlyLook)
{
    if (kind == LegalKind::EstateClaim)
        return trustee(file, onlyLook);
    AuthorityWorkflow authorities(session);
    auto answer = lookedUp(authorities, file);
    if (!answer)
        return answer.error();
    DocumentOffice out;
    const authority::Municipality *place = answer->competence.municipality;
    if (place) {
        const bool isHome = file.rows.debtor.kind != DebtorKind::Company
            && file.rows.debtor.kind != DebtorKind::Public;
        out.municipality = place->number + u' ' + place->name;
        out.why = file.labels.text(isHome ? u"office.why.home"_s : u"office.why.business"_s,
                                   {place->name, place->number});
    }
    const std::optional<Office> &office =
        kind == LegalKind::BankruptcyPetition ? answer->court : answer->enforcement;
    if (!office) {
        if (onlyLook)
            return out;
        return noAddress(
            Words::tr(
                "Which office is competent is not known. %1 Say the municipality with --answer municipality=NUMBER.")
                .arg(answer->why.join(u' ')));
    }
    const QStringList names = AuthorityWorkflow::addressee(*office);
    out.name = names.value(0);
    if (kind == LegalKind::Conciliation) {
        // The namsfogd's office is the secretariat of the boards; no list of the boards themselves is known.
        const QString board = file.answers.value(u"board"_s);
        out.name = !board.isEmpty()
            ? board
            : file.labels.text(u"office.board"_s, {place ? place->name : QString()});
        out.address = names;
    } else {
        out.address = names.mid(1);
    }
    auto address = authorities.printable(*office);
    if (!address && !onlyLook)
        return address.error();
    if (address)
        out.address += linesOf(*address);
    return out;
}

} // namespace workflow
