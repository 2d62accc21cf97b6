// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterstore.h"

#include "core/store/collect.h"
#include "core/store/dialect.h"
#include "core/store/digest.h"
#include "core/store/letterseal.h"
#include "core/store/rows.h"
#include "core/store/writescope.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString gone()
{
    return QCoreApplication::translate("store", "This letter is no longer there. Reload the page.");
}

Error movedOn()
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate(
                "store",
                "The letter has moved on in the meantime. Reload the page and look "
                "before you try again.")};
}

QString where(const LetterFilter &filter)
{
    QString text = u"1 = 1"_s;
    if (!filter.states.empty())
        text +=
            u" AND letter.state IN (SELECT value FROM "_s + Dialect::listTable(u":states"_s) + u')';
    if (filter.caseId.isValid())
        text += u" AND letter.case_id = :case_id"_s;
    if (filter.held)
        text += u" AND letter.held = :held"_s;
    if (filter.printed)
        text += *filter.printed ? u" AND letter.printed IS NOT NULL"_s
                                : u" AND letter.printed IS NULL"_s;
    return text;
}

void bindFilter(Query &query, const LetterFilter &filter)
{
    if (!filter.states.empty()) {
        QStringList states;
        for (const LetterState state : filter.states)
            states << enumText(state);
        query.bind("states", QString::fromUtf8(Dialect::list(states)));
    }
    if (filter.caseId.isValid())
        query.bind("case_id", filter.caseId);
    if (filter.held)
        query.bind("held", *filter.held);
}

Result<LetterId> insertRow(Database &db, const Letter &letter)
{
    Query query(
        db,
        u"INSERT INTO letter (case_id, step, attempt, state, made, sent, deadline, fee_ore, fee_reversed, "
        "fee_claim_id, compensation_ore, total_ore, language, template_version, statement, sha256, channels, "
        "printed, held, seal, fee_offset_ore) VALUES (:case_id, :step, :attempt, :state, :made, :sent, :deadline, :fee_ore, "
        ":fee_reversed, :fee_claim_id, :compensation_ore, :total_ore, :language, :template_version, "
        ":statement, :sha256, :channels, :printed, :held, :seal, :fee_offset_ore)"_s);
    query.bind("case_id", letter.caseId)
        .bind("step", letter.step)
        .bind("attempt", letter.attempt)
        .bind("state", letter.state)
        .bind("made", letter.made)
        .bind("sent", letter.sent)
        .bind("deadline", letter.deadline)
        .bind("fee_ore", letter.fee)
        .bind("fee_reversed", letter.feeReversed)
        .bind("fee_claim_id", letter.feeClaim)
        .bind("compensation_ore", letter.compensation)
        .bind("total_ore", letter.total)
        .bind("language", letter.language)
        .bind("template_version", letter.templateVersion)
        .bind("statement", letter.statementJson)
        .bind("sha256", letter.sha256)
        .bind("channels", letter.channels.join(u','))
        .bind("printed", letter.printed)
        .bind("held", letter.held)
        .bind("seal", letterSeal(letter))
        .bind("fee_offset_ore", letter.feeOffset);
    if (auto r = query.exec(); !r) {
        Error error = r.error();
        // The foreign key says something else than the two indexes that keep a step from being made twice.
        if (error.kind == ErrorKind::Conflict && error.detail.contains("UNIQUE"_L1)) {
            error.message =
                QCoreApplication::translate("store",
                                            "This letter has been made already, perhaps in another "
                                            "window. Look among the letters before you make it "
                                            "again.");
        }
        return error;
    }
    return LetterId{query.insertedId()};
}

} // namespace

Result<int> LetterStore::nextAttempt(CaseId id, Step step)
{
    Query query(
        m_db,
        u"SELECT COALESCE(MAX(attempt), 0) + 1 FROM letter WHERE case_id = :case_id AND step = :step"_s);
    query.bind("case_id", id).bind("step", step);
    return oneRow(
        query, [](Query &row) { return row.smallInteger(0); }, gone());
}

Result<LetterId> LetterStore::insert(const Letter &letter, const QByteArray &pdf)
{
    if (pdf.isEmpty() || letter.sha256 != Digest::ofBytes(pdf)) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("store",
                                        "The letter and its PDF do not belong together. Make the "
                                        "letter again.")};
    }
    WriteScope scope(m_db);
    if (!scope.begun())
        return scope.begun().error();
    auto id = insertRow(m_db, letter);
    if (!id)
        return id;
    {
        Query query(m_db,
                    u"INSERT INTO letter_document (letter_id, pdf) VALUES (:letter_id, :pdf)"_s);
        query.bind("letter_id", *id).bind("pdf", pdf);
        if (auto r = query.exec(); !r)
            return r.error();
    }
    int position = 0;
    for (const ClaimId claim : letter.claims) {
        Query query(m_db,
                    u"INSERT INTO letter_claim (letter_id, position, claim_id) "
                    "VALUES (:letter_id, :position, :claim_id)"_s);
        query.bind("letter_id", *id).bind("position", ++position).bind("claim_id", claim);
        if (auto r = query.exec(); !r)
            return r.error();
    }
    for (const ClaimAmount &part : letter.compensationParts) {
        Query query(m_db,
                    u"INSERT INTO letter_compensation (letter_id, claim_id, amount_ore) "
                    "VALUES (:letter_id, :claim_id, :amount_ore)"_s);
        query.bind("letter_id", *id).bind("claim_id", part.claim).bind("amount_ore", part.amount);
        if (auto r = query.exec(); !r)
            return r.error();
    }
    if (auto r = scope.commit(); !r)
        return r.error();
    return id;
}

Result<std::vector<Letter>> LetterStore::select(const LetterFilter &filter, bool withStatement)
{
    Snapshot snapshot(m_db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    Query query(m_db,
                u"SELECT %1 FROM letter WHERE %2 ORDER BY letter.id"_s.arg(
                    rows::letterColumns(withStatement), where(filter)));
    bindFilter(query, filter);
    auto letters = collect(query, [](Query &row) { return rows::letter(row); });
    if (!letters)
        return letters;

    std::unordered_map<qint64, Letter *> byId;
    for (Letter &letter : *letters)
        byId.emplace(letter.id.value, &letter);
    Query claims(
        m_db,
        u"SELECT letter_claim.letter_id, letter_claim.claim_id FROM letter_claim JOIN letter "
        "ON letter.id = letter_claim.letter_id WHERE %1 "
        "ORDER BY letter_claim.letter_id, letter_claim.position"_s.arg(where(filter)));
    bindFilter(claims, filter);
    if (auto r = claims.exec(); !r)
        return r.error();
    while (claims.next())
        byId.at(claims.integer(0))->claims.push_back(claims.id<ClaimId>(1));
    if (auto r = claims.done(); !r)
        return r.error();
    return letters;
}

Result<Letter> LetterStore::find(LetterId id)
{
    Query query(m_db,
                u"SELECT %1 FROM letter WHERE letter.id = :id"_s.arg(rows::letterColumns(true)));
    query.bind("id", id);
    auto letter = oneRow(
        query, [](Query &row) { return rows::letter(row); }, gone());
    if (!letter)
        return letter;
    Query claims(
        m_db,
        u"SELECT claim_id FROM letter_claim WHERE letter_id = :letter_id ORDER BY position"_s);
    claims.bind("letter_id", id);
    auto covered = collect(claims, [](Query &row) { return row.id<ClaimId>(0); });
    if (!covered)
        return covered.error();
    letter->claims = std::move(*covered);
    return letter;
}

Result<std::vector<Letter>> LetterStore::list(const LetterFilter &filter)
{
    return select(filter, false);
}

Result<std::vector<Letter>> LetterStore::lettersOf(CaseId id)
{
    return select({.caseId = id}, true);
}

Result<QByteArray> LetterStore::pdf(LetterId id)
{
    Query query(
        m_db,
        u"SELECT letter_document.pdf, letter.sha256 FROM letter_document "
        "JOIN letter ON letter.id = letter_document.letter_id WHERE letter_document.letter_id = :id"_s);
    query.bind("id", id);
    auto found = oneRow(
        query, [](Query &row) { return std::pair(row.blob(0), row.text(1)); }, gone());
    if (!found)
        return found.error();
    if (Digest::ofBytes(found->first) != found->second) {
        return Error{ErrorKind::Environment,
                     QCoreApplication::translate(
                         "store",
                         "The stored letter %1 is no longer what was sent: its bytes do "
                         "not fit their fingerprint. Restore it from a backup.")
                         .arg(id.value)};
    }
    return found->first;
}

Result<void> LetterStore::move(LetterId id, LetterState from, LetterState to)
{
    Query query(m_db, u"UPDATE letter SET state = :to WHERE id = :id AND state = :from"_s);
    query.bind("id", id).bind("from", from).bind("to", to);
    if (auto r = query.exec(); !r)
        return r;
    if (query.changes() == 0)
        return movedOn();
    return {};
}

Result<void> LetterStore::markSent(LetterId id, LetterState from, LetterState to, QDate day)
{
    Query query(m_db,
                u"UPDATE letter SET state = :to, sent = :sent WHERE id = :id AND state = :from"_s);
    query.bind("id", id).bind("from", from).bind("to", to).bind("sent", day);
    if (auto r = query.exec(); !r)
        return r;
    if (query.changes() == 0)
        return movedOn();
    return {};
}

Result<void> LetterStore::setPrinted(LetterId id, QDate day)
{
    Query query(m_db, u"UPDATE letter SET printed = :printed WHERE id = :id"_s);
    query.bind("id", id).bind("printed", day);
    return query.execOne(gone());
}

Result<void> LetterStore::setHeld(LetterId id, bool held)
{
    Query query(m_db, u"UPDATE letter SET held = :held WHERE id = :id"_s);
    query.bind("id", id).bind("held", held);
    return query.execOne(gone());
}

Result<void> LetterStore::setFeeReversed(LetterId id, bool reversed)
{
    Query query(m_db, u"UPDATE letter SET fee_reversed = :fee_reversed WHERE id = :id"_s);
    query.bind("id", id).bind("fee_reversed", reversed);
    return query.execOne(gone());
}

Result<void> LetterStore::share(LetterId id, CaseId with)
{
    Query query(m_db, u"INSERT INTO letter_case (letter_id, case_id) VALUES (:letter_id, :case_id) "
                      "ON CONFLICT (letter_id, case_id) DO NOTHING"_s);
    query.bind("letter_id", id).bind("case_id", with);
    return query.exec();
}

Result<qint64> LetterStore::appendDelivery(const DeliveryEvent &event)
{
    Query query(m_db,
                u"INSERT INTO letter_delivery (letter_id, day, at, kind, channel, detail) "
                "VALUES (:letter_id, :day, :at, :kind, :channel, :detail)"_s);
    query.bind("letter_id", event.letter)
        .bind("day", event.day)
        .bind("at", event.at)
        .bind("kind", event.kind)
        .bind("channel", event.channel)
        .bind("detail", event.detail);
    if (auto r = query.exec(); !r)
        return r.error();
    return query.insertedId();
}

Result<std::vector<DeliveryEvent>> LetterStore::deliveries(LetterId id)
{
    Query query(m_db,
                u"SELECT id, letter_id, day, at, kind, channel, detail FROM letter_delivery "
                "WHERE letter_id = :letter_id ORDER BY id"_s);
    query.bind("letter_id", id);
    return collect(query, [](Query &row) {
        return DeliveryEvent{row.integer(0),
                             row.id<LetterId>(1),
                             row.date(2),
                             row.instant(3),
                             row.enumeration<DeliveryKind>(4),
                             row.text(5),
                             row.text(6)};
    });
}

} // namespace store
