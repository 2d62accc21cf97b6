// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/build.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/petition/buildlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

PartyAddress addressOf(const Address &from, bool person, const QString &municipality)
{
    PartyAddress out;
    const QString first = from.lines.value(0);
    const bool box = first.startsWith(u"Postboks"_s, Qt::CaseInsensitive)
        || first.startsWith(u"Pb "_s, Qt::CaseInsensitive)
        || first.startsWith(u"Pb."_s, Qt::CaseInsensitive);
    out.type = box ? u"postboks"_s : person ? u"bopelsadresse"_s : u"forretningsadresse"_s;
    out.foreign = !from.country.isEmpty() && from.country != u"NO";
    out.street = from.lines.join(u", "_s);
    out.postcode = from.postcode;
    out.town = from.town;
    if (out.foreign)
        out.country = from.country;
    else
        out.municipality = municipality;
    return out;
}

/// "Nordmann, Kari" and "Kari Anne Nordmann": the last word is the family name when no comma says otherwise.
void nameInto(Party &party, const QString &name)
{
    const QString plain = name.simplified();
    QString given = plain.section(u' ', 0, -2);
    party.lastName = plain.section(u' ', -1);
    if (const qsizetype comma = plain.indexOf(u','); comma > 0) {
        party.lastName = plain.first(comma).trimmed();
        given = plain.sliced(comma + 1).trimmed();
    }
    party.firstName = given.section(u' ', 0, 0);
    party.middleName = given.section(u' ', 1);
}

/// A name that ends as only a company's may.
bool endsAsCompany(const QString &name)
{
    static const QStringList endings{u"AS"_s, u"ASA"_s, u"ANS"_s, u"DA"_s, u"SA"_s, u"NUF"_s};
    return endings.contains(name.simplified().section(u' ', -1));
}

/// A business when the register knows it; a sole trader is the person behind (§ 5-2; tvisteloven § 4-4).
bool isPerson(const Debtor &debtor)
{
    if (debtor.kind == DebtorKind::Unknown)
        return debtor.orgnr.isEmpty() && !endsAsCompany(debtor.name);
    return debtor.kind == DebtorKind::Person || debtor.kind == DebtorKind::SoleTrader;
}

Side creditorSide(const BuildInput &input)
{
    const Creditor &creditor = input.creditor;
    Side out;
    out.party.name = creditor.name;
    out.party.identifier.value = identifiers::normalizedOrgNumber(creditor.orgnr);
    out.party.businessType = u"annet"_s;
    if (!creditor.address.isEmpty())
        out.party.addresses = {
            addressOf(creditor.address, false, input.options.creditorMunicipality)};
    out.party.contact = creditor.contact;
    out.party.email = creditor.email;
    out.party.phone = creditor.phone;
    return out;
}

Side debtorSide(const BuildInput &input)
{
    const Debtor &debtor = input.debtor;
    const BuildOptions &options = input.options;
    Side out;
    Party &party = out.party;
    const bool person = isPerson(debtor);
    if (person) {
        party.form = PartyForm::Person;
        const bool isOwner = debtor.kind == DebtorKind::SoleTrader && !options.ownerName.isEmpty();
        nameInto(party, isOwner ? options.ownerName : debtor.name);
        party.identifier.value = options.debtorIdentity;
    } else {
        party.name = debtor.name;
        party.identifier.value = identifiers::normalizedOrgNumber(debtor.orgnr);
    }
    if (!party.identifier.isSet())
        party.identityMissing = options.identityMissing;
    if (!debtor.address.isEmpty())
        party.addresses = {addressOf(debtor.address, person, options.debtorMunicipality)};
    party.email = debtor.email;
    party.phone = debtor.phone;
    return out;
}

QString account(const BuildInput &input, const ClaimPart &part, const QString &debtor,
                const QString &language)
{
    const Wording &words = input.words;
    const engine::ClaimStatement &owed = *part.owed;
    QStringList sentences;
    sentences << words.text("facts.delivery", language,
                            {{"creditor", input.creditor.name},
                             {"debtor", debtor},
                             {"what", part.what},
                             {"number", owed.number},
                             {"issued", fmt::date(part.facts->issued)},
                             {"amount", fmt::kroner(owed.principal)},
                             {"due", fmt::date(owed.due)}});
    if (owed.credited.isPositive())
        sentences << words.text("facts.credited", language,
                                {{"amount", fmt::kroner(owed.credited)}});
    if (owed.paidPrincipal.isPositive())
        sentences << words.text(
            "facts.part", language,
            {{"paid", fmt::kroner(owed.paidPrincipal)}, {"open", fmt::kroner(owed.openPrincipal)}});
    else
        sentences << words.text("facts.unpaid", language);
    if (part.demand)
        sentences << words.text("facts.notice", language,
                                {{"sent", fmt::date(part.demand->sent)},
                                 {"deadline", fmt::date(part.demand->deadline)},
                                 {"total", fmt::kroner(part.demand->total)}});
    return sentences.join(u' ');
}

QString prayer(const BuildInput &input, const ClaimPart &part, const QString &debtor,
               const QString &language)
{
    const bool bears = !part.lines.empty() && part.lines.front().bears.has_value();
    return input.words.text(bears ? "prayer.interest" : "prayer.plain", language,
                            {{"debtor", debtor},
                             {"creditor", input.creditor.name},
                             {"amount", fmt::kroner(part.owed->open)},
                             {"principal", fmt::kroner(part.owed->openPrincipal)},
                             {"from", fmt::date(input.statement.on.addDays(1))}});
}

Basis basisOf(const BuildInput &input, const Petition &petition, const ClaimPart &part,
              const QString &language)
{
    const BuildOptions &options = input.options;
    const QString debtor = petition.debtors.front().party.displayName();
    Basis out;
    for (const ClaimLine &line : part.lines)
        out.claims.append(line.reference);
    out.externalReference = input.caseNumber;
    out.designation =
        input.words.text("basis.designation", language, {{"number", part.lines.front().reference}});
    out.stated = Sum::of(part.owed->open);
    for (const Side &side : petition.debtors) {
        if (side.party.identifier.isSet())
            out.debtors.push_back(side.party.identifier);
    }
    for (const Side &side : petition.creditors) {
        if (side.party.identifier.isSet())
            out.creditors.push_back(side.party.identifier);
    }
    WrittenStatement statement;
    statement.ground = input.words.text(
        "ground", language, {{"what", part.what}, {"number", part.lines.front().reference}});
    statement.facts =
        options.facts.isEmpty() ? account(input, part, debtor, language) : options.facts;
    statement.prayer =
        options.prayer.isEmpty() ? prayer(input, part, debtor, language) : options.prayer;
    statement.defaultJudgment = options.defaultJudgment;
    statement.conciliation = options.conciliation;
    if (part.demand) {
        out.date = part.demand->sent;
        out.file = letterFile(input, *part.demand, "tvangsgrunnlag");
        out.notices.push_back({part.demand->sent, u"varselTvfbl418"_s,
                               letterFile(input, *part.demand, "tvangskraftgrunnlag")});
        const bool mailed = part.demand->channels.contains(u"email"_s)
            && !part.demand->channels.contains(u"post"_s);
        statement.dispatch = Dispatch{mailed ? u"epost"_s : u"post"_s, {}, {}};
        if (!mailed && !petition.debtors.front().party.addresses.empty())
            statement.sentTo = petition.debtors.front().party.addresses.front();
    }
    out.statement = statement;
    return out;
}

void addAttachment(Petition &petition, Attachment attachment)
{
    attachment.number = static_cast<int>(petition.attachments.size()) + 1;
    petition.attachments.push_back(std::move(attachment));
}

FileRef generalFile(const BuildInput &input, const QString &stem)
{
    const QString name = stem + u".pdf"_s;
    return {u"annet"_s, name, fileUuid(input.caseNumber, name)};
}

void attachFile(Petition &petition, AttachmentKind kind, const FileRef &file, const QString &title,
                ClaimId claim = {}, bool available = true)
{
    addAttachment(petition, {0, kind, file, title, {}, claim, {}, available});
    petition.files.push_back(file);
}

void attachInvoices(const BuildInput &input, Petition &petition, const std::vector<ClaimPart> &parts,
                    bool available)
{
    for (const ClaimPart &part : parts) {
        const auto &copies = input.options.copies;
        if ((std::find(copies.begin(), copies.end(), part.owed->claim) != copies.end()) != available)
            continue;
        QString number = part.lines.front().reference;
        const QString title =
            input.words.text("title.invoice", petition.language, {{"number", number}});
        for (QChar &sign : number) {
            if (!sign.isLetterOrNumber() && sign != u'-')
                sign = u'_';
        }
        const QString stem = input.words.text("file.invoice", u"nb"_s) + u'-' + number;
        attachFile(petition, AttachmentKind::Invoice, generalFile(input, stem), title,
                   part.owed->claim, available);
    }
}

/// A letter that is the basis of a claim is named there; one that came before it is a general file.
void attachLetter(const BuildInput &input, Petition &petition, const std::vector<ClaimPart> &parts,
                  const Letter &letter)
{
    const bool isBasis = std::any_of(parts.begin(), parts.end(), [&letter](const ClaimPart &part) {
        return part.demand && part.demand->id == letter.id;
    });
    const char *title = letter.step == Step::PaymentDemand ? "title.demand"
        : letter.step == Step::Reminder                    ? "title.reminder"
        : letter.step == Step::CollectionNotice            ? "title.collection"
                                                           : "title.notice";
    const FileRef file = letterFile(input, letter, isBasis ? "tvangsgrunnlag" : "annet");
    addAttachment(petition,
                  {0,
                   isBasis ? AttachmentKind::Statement : AttachmentKind::Demand,
                   file,
                   input.words.text(title, petition.language, {{"date", fmt::date(letter.sent)}}),
                   letter.id,
                   {},
                   letter.sha256,
                   true});
    if (!isBasis)
        petition.files.push_back(file);
}

/// In the order and under the numbers of the paper's attachments: what shows the claim, the letters, how it was
/// reckoned and that the letters left, what a person adds; last what is not at hand.
void attach(const BuildInput &input, Petition &petition, const std::vector<ClaimPart> &parts)
{
    const Wording &words = input.words;
    const QString &language = petition.language;
    attachInvoices(input, petition, parts, true);
    bool hasLetters = false;
    for (const Letter &letter : input.letters) {
        if (!isEffective(letter.state) || !isLetterStep(letter.step)
            || letter.step == Step::PaymentReminder || letter.sent > input.statement.on)
            continue;
        attachLetter(input, petition, parts, letter);
        hasLetters = true;
    }
    attachFile(petition, AttachmentKind::InterestAnnex,
               generalFile(input, words.text("file.interest", u"nb"_s)),
               words.text("title.interest", language));
    if (hasLetters)
        attachFile(petition, AttachmentKind::ProofOfDispatch,
                   generalFile(input, words.text("file.dispatch", u"nb"_s)),
                   words.text("title.dispatch", language));
    for (const QString &title : input.options.added) {
        QString stem = title.toLower();
        for (QChar &sign : stem) {
            if (!sign.isLetterOrNumber() && sign != u'-')
                sign = u'_';
        }
        attachFile(petition, AttachmentKind::Other, generalFile(input, stem), title);
    }
    attachInvoices(input, petition, parts, false);
}

void addWritingCost(const BuildInput &input, Petition &petition)
{
    const Money cost = input.options.writingCost.value_or(Money());
    if (!cost.isPositive() || petition.bases.empty())
        return;
    ClaimLine line;
    line.kind = LineKind::WritingCost;
    line.code = lineCode(line.kind);
    line.reference = petition.claims.front().reference + u"-S"_s;
    line.description = input.words.text("line.writing", petition.language);
    line.due = petition.date;
    line.original = Sum::of(cost);
    line.remaining = line.original;
    line.relatesTo = {petition.claims.front().reference};
    line.coverageClass = u"e"_s;
    petition.bases.front().claims.append(line.reference);
    petition.claims.push_back(std::move(line));
}

} // namespace

Channel channelFor(Regime regime, bool portalOpen)
{
    if (regime == Regime::Old)
        return Channel::PaperForm;
    return regime == Regime::New && portalOpen ? Channel::Portal : Channel::Paper;
}

Petition build(const BuildInput &input)
{
    const BuildOptions &options = input.options;
    Petition out;
    const QString &wanted = options.language.isEmpty() ? input.creditor.language : options.language;
    out.language = wanted == u"nn" ? u"nn"_s : u"nb"_s;
    out.request = options.combined ? Request::AttachmentAndConciliation : Request::Attachment;
    out.date = input.statement.on;
    out.place = options.place.isEmpty() ? input.creditor.address.town : options.place;
    out.reference = input.caseNumber;
    out.creditors = {creditorSide(input)};
    out.debtors = {debtorSide(input)};
    out.submitter = out.creditors.front();
    out.total = input.statement.total;
    out.perDay = input.statement.perDay;
    out.regime = options.regime;
    out.channel = channelFor(options.regime, options.portalOpen);
    out.fee = {options.claimFee, {}, options.courtFee, options.courtFeeLaw};
    out.wishes.object = options.object;
    out.signature = options.signature.isEmpty() ? input.creditor.contact : options.signature;
    out.signatureRole = options.signatureRole;
    out.handler = input.creditor.contact;
    out.handlerEmail = input.creditor.email;
    out.handlerPhone = input.creditor.phone;

    const std::vector<ClaimPart> parts = claimParts(input, out.language);
    for (const ClaimPart &part : parts) {
        out.claims.insert(out.claims.end(), part.lines.begin(), part.lines.end());
        out.bases.push_back(basisOf(input, out, part, out.language));
    }
    addWritingCost(input, out);
    attach(input, out, parts);

    PaymentAccount account;
    account.account = identifiers::normalizedAccount(input.creditor.account);
    account.payee = out.creditors.front().party.identifier;
    // A KID of an invoice belongs to that one; for several the money is found by the case's own, or its number.
    if (!options.kid.isEmpty())
        account.kid = options.kid;
    else if (parts.size() == 1 && parts.front().item
        && identifiers::kidCheck(parts.front().item->kid) != identifiers::KidCheck::None)
        account.kid = parts.front().item->kid;
    out.payment = account;
    return out;
}

} // namespace petition
