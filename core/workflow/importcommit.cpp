// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importcommit.h"

#include "core/base/text.h"
#include "core/calendar/dateformat.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimdocumentstore.h"
#include "core/store/claimstore.h"
#include "core/store/debtorstore.h"
#include "core/store/entryrulestore.h"
#include "core/store/settingsstore.h"
#include "core/store/vanishedstore.h"
#include "core/workflow/bankcommit.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWorkflow)
};

/// The file's values over ours where the file has any; a customer edited by hand is only completed.
Debtor merged(const Debtor &known, const Debtor &fresh, bool byHand)
{
    Debtor out = known;
    const auto take = [byHand](QString &target, const QString &source) {
        if (!source.isEmpty() && (!byHand || target.isEmpty()))
            target = source;
    };
    take(out.name, fresh.name);
    take(out.orgnr, fresh.orgnr);
    take(out.email, fresh.email);
    take(out.phone, fresh.phone);
    if (!fresh.address.isEmpty() && (!byHand || out.address.isEmpty()))
        out.address = fresh.address;
    if (out.kind == DebtorKind::Unknown)
        out.kind = fresh.kind;
    if (fresh.termsDays)
        out.termsDays = fresh.termsDays;
    return out;
}

} // namespace

Result<ImportOutcome> ImportCommit::run(const Progress &progress)
{
    store::ImportStore imports(m_session.db());
    auto seen = imports.findBySha256(m_batch.sha256);
    if (!seen)
        return seen.error();
    store::EntryRuleStore rules(m_session.db());
    auto answered = rules.hasNewAnswers(m_batch.sha256);
    if (!answered)
        return answered.error();
    // What the file asked has been answered since: it is read anew, and follows the answers.
    if (*seen && !*answered) {
        m_outcome.outcome = QStringLiteral("unchanged");
        m_outcome.batch = (*seen)->id;
        m_outcome.unchanged = static_cast<int>(m_batch.items.size() + m_batch.payments.size());
        return m_outcome;
    }
    store::StoredBatch batch;
    batch.file = m_batch.file;
    batch.format = m_batch.format;
    batch.version = m_batch.version;
    batch.sha256 = m_batch.sha256;
    batch.bytes = m_batch.bytes;
    batch.companyOrgnr = m_batch.companyOrgnr;
    batch.asOf = m_batch.asOf;
    batch.day = m_session.today();
    batch.at = m_session.nowUtc();
    auto id = imports.insert(batch);
    if (!id)
        return id.error();
    m_outcome.batch = *id;
    m_outcome.outcome = QStringLiteral("imported");
    if (auto kept = keepQuestions(); !kept)
        return kept.error();

    auto missed = store::VanishedStore(m_session.db()).newest();
    if (!missed)
        return missed.error();
    for (const store::VanishedRow &row : *missed)
        m_missed.insert(row.claim.value);
    auto closed = ClosedCases::read(m_session);
    if (!closed)
        return closed.error();
    m_closed = std::move(*closed);
    m_follow.emplace(m_session, m_batch, [this](PaymentId payment, const Claim &claim) {
        return provenance(store::ImportSubject::Payment, payment.value, claim.key, {}, {}, store::ImportAction::Inserted);
    });
    m_credits.emplace(m_session, m_batch, [this](const Claim &claim, const import::ImportedItem &note) { return keepBefore(claim, note); });
    const auto total = static_cast<qint64>(m_batch.debtors.size() + m_batch.items.size());
    qint64 done = 0;
    for (const import::ImportedDebtor &one : m_batch.debtors) {
        if (auto taken = debtor(one); !taken)
            return taken.error();
        if (++done % 512 == 0)
            progress.step(done, total);
    }
    for (const import::ImportedItem &one : m_batch.items) {
        if (progress.stopped())
            return Error{ErrorKind::Cancelled, Words::tr("The import was stopped; nothing was changed.")};
        if (auto taken = item(one); !taken)
            return taken.error();
        if (++done % 512 == 0)
            progress.step(done, total);
    }
    if (auto followed = followCases(); !followed)
        return followed.error();
    if (auto credited = m_credits->apply(m_outcome.notes); !credited)
        return credited.error();
    if (m_batch.isBankFile()) {
        if (auto banked = BankCommit(m_session, m_batch, *id).run(m_outcome, progress); !banked)
            return banked.error();
        if (m_outcome.outcome == u"refused")
            return m_outcome;
    }
    if (m_batch.openItemList) {
        if (auto counted = countVanished(); !counted)
            return counted.error();
    }
    if (auto counted = imports.setCounts(*id, m_outcome.inserted, m_outcome.updated, m_outcome.unchanged); !counted)
        return counted.error();
    if (auto noted = m_session.journal(QStringLiteral("import.committed"), QStringLiteral("batch %1").arg(id->value),
                                       QStringLiteral("{\"sha256\":\"%1\"}").arg(m_batch.sha256));
        !noted)
        return noted.error();
    return m_outcome;
}

Result<void> ImportCommit::keepQuestions()
{
    store::EntryRuleStore rules(m_session.db());
    if (auto followed = rules.applied(m_batch.sha256, m_outcome.batch); !followed)
        return followed;
    for (const EntryQuestion &question : m_batch.questions) {
        if (auto asked = rules.ask(m_outcome.batch, question); !asked)
            return asked;
    }
    m_outcome.questions = static_cast<int>(m_batch.questions.size());
    return {};
}

Result<void> ImportCommit::debtor(const import::ImportedDebtor &imported)
{
    store::DebtorStore debtors(m_session.db());
    auto known = debtors.findByNumber(imported.debtor.number);
    if (!known)
        return known.error();
    if (!*known && imported.numberMade) {
        known = sameDebtor(imported.debtor);
        if (!known)
            return known.error();
        if (*known)
            m_ourNumbers.insert(imported.debtor.number, (*known)->number);
    }
    if (!*known) {
        auto id = debtors.insert(imported.debtor);
        if (!id)
            return id.error();
        m_debtors.insert(imported.debtor.number, *id);
        return provenance(store::ImportSubject::Debtor, id->value, imported.debtor.number, {}, {}, store::ImportAction::Inserted);
    }
    m_debtors.insert(imported.debtor.number, (*known)->id);
    auto byHand = store::SettingsStore(m_session.db()).value(QStringLiteral("debtor.%1.by_hand").arg((*known)->id.value));
    if (!byHand)
        return byHand.error();
    const Debtor fresh = merged(**known, imported.debtor, byHand->has_value());
    if (fresh == **known)
        return {};
    auto before = debtors.image(fresh.id);
    if (!before)
        return before.error();
    if (auto saved = debtors.update(fresh); !saved)
        return saved;
    return provenance(store::ImportSubject::Debtor, fresh.id.value, fresh.number, {}, {}, store::ImportAction::Updated, *before);
}

Result<std::optional<Debtor>> ImportCommit::sameDebtor(const Debtor &fresh)
{
    auto all = store::DebtorStore(m_session.db()).search(fresh.orgnr.isEmpty() ? fresh.name : fresh.orgnr);
    if (!all)
        return all.error();
    std::erase_if(*all, [&fresh](const Debtor &one) {
        return fresh.orgnr.isEmpty() ? text::folded(one.name) != text::folded(fresh.name) : one.orgnr != fresh.orgnr;
    });
    // Of two that could be meant, none is taken.
    return all->size() == 1 ? std::optional<Debtor>(all->front()) : std::nullopt;
}

Result<void> ImportCommit::item(const import::ImportedItem &told)
{
    import::ImportedItem renamed;
    const auto ours = m_ourNumbers.constFind(told.debtor);
    if (ours != m_ourNumbers.constEnd()) {
        // The item has the key it would have in a list with numbers.
        renamed = told;
        if (renamed.claim.key.startsWith(told.debtor + u'|'))
            renamed.claim.key = *ours + renamed.claim.key.mid(told.debtor.size());
    }
    const import::ImportedItem &imported = ours == m_ourNumbers.constEnd() ? told : renamed;
    m_keys.insert(imported.claim.key);
    const auto owner = m_debtors.constFind(imported.debtor);
    if (owner == m_debtors.constEnd())
        return Error{ErrorKind::BadInput, Words::tr("%1 names customer %2, who is not in the file.").arg(imported.origin.place(), imported.debtor)};
    store::ClaimStore claims(m_session.db());
    auto known = claims.byKey(imported.claim.key);
    if (!known)
        return known.error();
    // An electronic invoice tells of itself, not of what has been paid: what is open stays the ledger's word.
    // `told` lives as long as the batch; a renamed one does not.
    const auto creditNote = [this, &told](ClaimId id) {
        if (told.claim.kind == ClaimKind::CreditNote && told.claim.open.isNegative() && told.claim.openOrigin == OpenOrigin::Stated)
            m_credits->add(told, id);
    };
    if (*known) {
        creditNote((*known)->id);
        return m_batch.format == u"ehf" ? complete(imported, std::move(**known)) : update(imported, std::move(**known));
    }
    if (imported.claim.open.isZero()) {
        // Settled before we ever saw it: nothing to collect, nothing to keep, and nothing that could have stayed the same.
        ++m_outcome.settled;
        return {};
    }
    Claim claim = imported.claim;
    claim.debtor = *owner;
    auto id = insert(imported, std::move(claim));
    if (!id)
        return id.error();
    creditNote(*id);
    return {};
}

Result<void> ImportCommit::keepBefore(const Claim &claim, const import::ImportedItem &note)
{
    auto image = store::ClaimStore(m_session.db()).image(claim.id);
    if (!image)
        return image.error();
    return provenance(store::ImportSubject::Claim, claim.id.value, claim.number.isEmpty() ? claim.key : claim.number, note.origin.place(), note.origin.raw(),
                      store::ImportAction::Updated, *image);
}

Result<void> ImportCommit::complete(const import::ImportedItem &imported, Claim known)
{
    store::ClaimStore claims(m_session.db());
    auto image = claims.image(known.id);
    if (!image)
        return image.error();
    const Claim before = known;
    const Claim &fresh = imported.claim;
    const auto take = [](QString &target, const QString &source) {
        if (target.isEmpty())
            target = source;
    };
    take(known.kid, fresh.kid);
    take(known.text, fresh.text);
    if (!known.issued.isValid())
        known.issued = fresh.issued;
    if (!known.due.isValid() && fresh.due.isValid()) {
        known.due = fresh.due;
        known.dueOrigin = fresh.dueOrigin;
    }
    if (auto kept = keepDocuments(imported, known.id); !kept)
        return kept;
    if (known == before) {
        ++m_outcome.unchanged;
        return {};
    }
    if (auto saved = claims.update(known); !saved)
        return saved;
    ++m_outcome.updated;
    return provenance(store::ImportSubject::Claim, known.id.value, known.number, imported.origin.place(), imported.origin.raw(), store::ImportAction::Updated, *image);
}

Result<void> ImportCommit::keepDocuments(const import::ImportedItem &imported, ClaimId claim)
{
    store::ClaimDocumentStore documents(m_session.db());
    for (const import::ImportedAttachment &one : imported.attachments) {
        ClaimDocument document;
        document.claim = claim;
        document.name = one.name.isEmpty() ? imported.claim.number : one.name;
        document.type = one.type;
        document.day = m_session.today();
        document.batch = m_outcome.batch;
        if (auto kept = documents.insert(document, one.bytes); !kept)
            return kept.error();
    }
    return {};
}

Result<ClaimId> ImportCommit::insert(const import::ImportedItem &imported, Claim claim)
{
    auto id = store::ClaimStore(m_session.db()).insert(claim);
    if (!id)
        return id.error();
    ++m_outcome.inserted;
    claim.id = *id;
    if (auto credited = setCreditedBefore(claim, imported.debtor); !credited)
        return credited.error();
    if (auto kept = keepDocuments(imported, claim.id); !kept)
        return kept.error();
    auto noted = provenance(store::ImportSubject::Claim, id->value, claim.number.isEmpty() ? claim.key : claim.number, imported.origin.place(), imported.origin.raw(),
                            store::ImportAction::Inserted);
    if (!noted)
        return noted.error();
    return claim.id;
}

Result<void> ImportCommit::update(const import::ImportedItem &imported, Claim known)
{
    store::ClaimStore claims(m_session.db());
    const Claim before = known;
    if (m_missed.contains(known.id.value) && imported.claim.open.isPositive()) {
        if (auto back = store::VanishedStore(m_session.db()).decide(known.id, store::VanishedState::Back, m_outcome.batch); !back)
            return back;
    }
    auto image = claims.image(known.id);
    if (!image)
        return image.error();
    const Claim &fresh = imported.claim;
    known.open = fresh.open;
    if (!fresh.kid.isEmpty())
        known.kid = fresh.kid;
    if (!fresh.text.isEmpty())
        known.text = fresh.text;
    if (fresh.issued.isValid())
        known.issued = fresh.issued;
    if (known.amount.isNegative() && fresh.amount.isNegative())
        known.kind = fresh.kind; // A rule may say since what a credit is.
    known.writtenOff = known.writtenOff || fresh.writtenOff;
    // A due date a person gave, or letters rest on, wins over recomputation.
    auto owner = store::CaseStore(m_session.db()).caseOfClaim(known.id);
    if (!owner)
        return owner.error();
    const bool fixed = known.dueOrigin == DueOrigin::User || *owner;
    if (fresh.due.isValid() && (!known.due.isValid() || !fixed)) {
        known.due = fresh.due;
        known.dueOrigin = fresh.dueOrigin;
    }
    if (*owner)
        m_cases.insert((*owner)->value);
    if (known == before) {
        ++m_outcome.unchanged;
        return {};
    }
    if (auto saved = claims.update(known); !saved)
        return saved;
    ++m_outcome.updated;
    if (!*owner && known.open != before.open) {
        if (auto followed = followItem(known); !followed)
            return followed;
    }
    return provenance(store::ImportSubject::Claim, known.id.value, known.number.isEmpty() ? known.key : known.number, imported.origin.place(),
                      imported.origin.raw(), store::ImportAction::Updated, *image);
}

Result<void> ImportCommit::followItem(const Claim &known)
{
    store::ClaimStore claims(m_session.db());
    auto rows = store::CaseFactsQuery(m_session.db()).item(known.id);
    if (!rows)
        return rows.error();
    const store::CaseClaim &one = rows->claims.front();
    const Case *closed = m_closed->of(known.id);
    if (closed && closed->closeReason == CloseReason::WrittenOff)
        return {}; // The books have written it off as well: that is no payment, and the claim lives on.
    if (closed && closed->closeReason == CloseReason::Withdrawn)
        return m_follow->credit(one);
    if (closed || !rows->payments.empty())
        return m_follow->follow(*rows);
    // Nobody has acted on it: the newer list simply says what is open.
    if (auto set = claims.setOpenAtIntake(known.id, known.open); !set)
        return set;
    return setCreditedBefore(known, rows->debtor.number);
}

Result<void> ImportCommit::setCreditedBefore(const Claim &claim, const QString &debtor)
{
    const Money credited = std::min(m_follow->creditedOn(debtor, claim.number), claim.amount - claim.open);
    return store::ClaimStore(m_session.db()).setCredited(claim.id, std::max(credited, Money()), {});
}

Result<void> ImportCommit::followCases()
{
    for (const qint64 id : m_cases) {
        auto rows = store::CaseFactsQuery(m_session.db()).one(CaseId{id});
        if (!rows)
            return rows.error();
        if (auto followed = m_follow->follow(*rows); !followed)
            return followed;
    }
    return {};
}

Result<void> ImportCommit::provenance(store::ImportSubject subject, qint64 row, const QString &key, const QString &place,
                                      const QString &raw, store::ImportAction action, const QByteArray &before)
{
    store::ImportedRow out;
    out.batch = m_outcome.batch;
    out.subject = subject;
    out.row = row;
    out.key = key;
    out.place = place;
    out.raw = raw;
    out.action = action;
    out.before = before;
    return store::ImportStore(m_session.db()).insertRow(out);
}

Result<void> ImportCommit::countVanished()
{
    auto rows = store::ClaimStore(m_session.db()).list({true, {}, {}, {}});
    if (!rows)
        return rows.error();
    store::VanishedStore vanished(m_session.db());
    auto known = vanished.newest();
    if (!known)
        return known.error();
    QSet<qint64> kept;
    for (const store::VanishedRow &row : *known) {
        if (row.state == store::VanishedState::Kept)
            kept.insert(row.claim.value);
    }
    for (const Claim &claim : *rows) {
        if (!claim.open.isPositive() || m_keys.contains(claim.key) || kept.contains(claim.id.value))
            continue;
        ++m_outcome.probablyPaid;
        if (auto added = vanished.add(m_outcome.batch, claim.id); !added)
            return added;
    }
    return {};
}

} // namespace workflow
