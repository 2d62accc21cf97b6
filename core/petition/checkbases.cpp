// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/faults.h"

#include "core/base/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

constexpr auto notice418 = "varselTvfbl418"_L1;

bool isType(const QString &type, const char *wanted)
{
    return type == QString::fromUtf8(wanted);
}

void checkFile(const FileRef &file, std::initializer_list<const char *> types, const QString &rule,
               const QString &place, Faults &faults)
{
    if (!file.isSet())
        return;
    const bool right = std::any_of(types.begin(), types.end(),
                                   [&file](const char *type) { return isType(file.type, type); });
    if (!rule.isEmpty() && !right)
        faults.add(rule, place);
    if (file.uuid.isEmpty())
        faults.add(u"VEDLEGG_SKAL_HA_UUID"_s, file.fileName.isEmpty() ? place : file.fileName);
}

void checkNotice(const Basis &basis, const QString &place, Faults &faults)
{
    const auto given = [&basis](bool of418) {
        return std::any_of(basis.notices.begin(), basis.notices.end(), [of418](const Notice &n) {
            return n.date.isValid() && (n.type == notice418) == of418;
        });
    };
    if (basis.kind == BasisKind::Special && !given(true) && basis.omission.isEmpty())
        faults.add(u"PARAGRAF_4_18_VARSEL_PAAKREVET"_s, place);
    if (basis.kind == BasisKind::General && !given(false) && basis.omission.isEmpty())
        faults.add(u"PARAGRAF_4_19_VARSEL_PAAKREVET"_s, place);
}

void checkAuthority(const std::optional<Representative> &who, Faults &faults)
{
    if (who && who->authority)
        checkFile(who->authority->file, {"fullmakt"}, u"UGYLDIG_VEDLEGG_FULLMAKT"_s,
                  who->party.displayName(), faults);
}

void checkAccount(const Petition &petition, Faults &faults)
{
    if (!petition.payment || petition.payment->account.isEmpty()) {
        faults.add(u"MANGELFULLE_KONTOOPPLYSNINGER"_s, {});
        return;
    }
    const PaymentAccount &account = *petition.payment;
    if (!identifiers::isAccountNumber(account.account))
        faults.add(u"UGYLDIG_KONTONR"_s, account.account);
    if (!account.kid.isEmpty() && identifiers::kidCheck(account.kid) == identifiers::KidCheck::None)
        faults.add(u"UGYLDIG_KID"_s, account.kid);
}

} // namespace

void checkBases(const Petition &petition, Faults &faults)
{
    for (size_t i = 0; i < petition.bases.size(); ++i) {
        const Basis &basis = petition.bases[i];
        const QString place =
            basis.designation.isEmpty() ? u"tvangsgrunnlag %1"_s.arg(i + 1) : basis.designation;
        checkNotice(basis, place, faults);
        if (!basis.statement)
            continue;
        if (!basis.statement->conciliation)
            faults.add(u"KAN_BEHANDLES_I_FORLIKSRAADET_PAAKREVET"_s, place);
        if (petition.request == Request::AttachmentAndConciliation
            && basis.statement->prayer.trimmed().isEmpty())
            faults.add(u"PAASTAND_PAAKREVET"_s, place);
    }
}

void checkFiles(const Petition &petition, Faults &faults)
{
    for (const Basis &basis : petition.bases) {
        checkFile(basis.file, {"tvangsgrunnlag"}, u"UGYLDIG_VEDLEGG_TVANGSGRUNNLAG"_s,
                  basis.designation, faults);
        for (const Notice &notice : basis.notices)
            checkFile(notice.file, {"tvangskraftgrunnlag"},
                      u"UGYLDIG_VEDLEGG_TVANGSKRAFTGRUNNLAG"_s, basis.designation, faults);
        if (basis.statement && basis.statement->dispatch)
            checkFile(basis.statement->dispatch->consent, {}, {}, basis.designation, faults);
    }
    for (const ClaimLine &line : petition.claims) {
        for (const DemandRef &demand : line.demands)
            checkFile(demand.file, {"betalingsoppfordring"},
                      u"UGYLDIG_VEDLEGG_BETALINGSOPPFORDRING"_s, line.reference, faults);
        for (const Transfer &transfer : line.transfers)
            checkFile(transfer.file, {"transporterklæring", "transporterklaering"},
                      u"UGYLDIG_VEDLEGG_TRANSPORTERKLÆRING"_s, line.reference, faults);
    }
    for (const FileRef &file : petition.files)
        checkFile(file, {}, {}, file.fileName, faults);
    for (const auto *sides : {&petition.creditors, &petition.debtors}) {
        for (const Side &side : *sides)
            checkAuthority(side.representative, faults);
    }
    if (petition.submitter)
        checkAuthority(petition.submitter->representative, faults);
    checkAccount(petition, faults);
}

} // namespace petition
