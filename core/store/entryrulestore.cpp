// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entryrulestore.h"

#include "core/store/collect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString noRule()
{
    return QCoreApplication::translate("store", "There is no such rule in force. See the list of rules.");
}

EntryRule readRule(Query &row)
{
    EntryRule out;
    out.id = row.integer(0);
    out.mark = row.enumeration<EntryMark>(1);
    out.pattern = row.text(2);
    out.meaning = row.enumeration<EntryMeaning>(3);
    out.learned = row.date(4);
    out.revoked = row.date(5);
    return out;
}

} // namespace

Result<std::vector<EntryRule>> EntryRuleStore::rules(bool withRevoked)
{
    Query query(m_db, u"SELECT id, mark, pattern, meaning, learned, revoked FROM entry_rule "_s
                          + (withRevoked ? u"ORDER BY id"_s : u"WHERE revoked IS NULL ORDER BY mark, pattern"_s));
    return collect(query, readRule);
}

Result<EntryRule> EntryRuleStore::set(const EntryRule &rule)
{
    Query old(m_db, u"UPDATE entry_rule SET revoked = :day WHERE mark = :mark AND pattern = :pattern AND revoked IS NULL"_s);
    old.bind("day", rule.learned).bind("mark", rule.mark).bind("pattern", rule.pattern);
    if (auto done = old.exec(); !done)
        return done.error();
    Query query(m_db, u"INSERT INTO entry_rule (mark, pattern, meaning, learned) VALUES (:mark, :pattern, :meaning, :learned)"_s);
    query.bind("mark", rule.mark).bind("pattern", rule.pattern).bind("meaning", rule.meaning).bind("learned", rule.learned);
    if (auto done = query.exec(); !done)
        return done.error();
    EntryRule out = rule;
    out.id = query.insertedId();
    out.revoked = {};
    return out;
}

Result<EntryRule> EntryRuleStore::revoke(qint64 id, QDate day)
{
    Query query(m_db, u"UPDATE entry_rule SET revoked = :day WHERE id = :id AND revoked IS NULL"_s);
    query.bind("id", id).bind("day", day);
    if (auto done = query.execOne(noRule()); !done)
        return done.error();
    Query found(m_db, u"SELECT id, mark, pattern, meaning, learned, revoked FROM entry_rule WHERE id = :id"_s);
    found.bind("id", id);
    return oneRow(found, readRule, noRule());
}

Result<void> EntryRuleStore::ask(BatchId batch, const EntryQuestion &question)
{
    Query query(m_db,
                u"INSERT INTO entry_question (batch_id, mark, pattern, asked_as, read_as, why, entries, sum_ore, place, text) "
                "VALUES (:batch, :mark, :pattern, :read_as, :read_as, :why, :entries, :sum, :place, :text)"_s);
    query.bind("batch", batch)
        .bind("mark", question.mark)
        .bind("pattern", question.pattern)
        .bind("read_as", question.readAs)
        .bind("why", question.why)
        .bind("entries", question.entries)
        .bind("sum", question.sum)
        .bind("place", question.place)
        .bind("text", question.text);
    return query.exec();
}

Result<std::vector<EntryQuestionRow>> EntryRuleStore::questions()
{
    Query query(m_db,
                u"SELECT id, batch_id, mark, pattern, read_as, why, entries, sum_ore, place, text, answer, applied_batch_id "
                "FROM entry_question WHERE batch_id IN (SELECT id FROM import_batch WHERE undone = 0) ORDER BY id"_s);
    return collect(query, [](Query &row) {
        EntryQuestionRow out;
        out.id = row.integer(0);
        out.batch = row.id<BatchId>(1);
        out.question.mark = row.enumeration<EntryMark>(2);
        out.question.pattern = row.text(3);
        out.question.readAs = row.enumeration<EntryMeaning>(4);
        out.question.why = row.text(5);
        out.question.entries = row.smallInteger(6);
        out.question.sum = row.money(7);
        out.question.place = row.text(8);
        out.question.text = row.text(9);
        out.answer = row.optionalEnumeration<EntryMeaning>(10);
        out.appliedBy = row.id<BatchId>(11);
        return out;
    });
}

Result<void> EntryRuleStore::answer(EntryMark mark, const QString &pattern, std::optional<EntryMeaning> meaning)
{
    Query query(m_db, u"UPDATE entry_question SET answer = %1 WHERE mark = :mark AND pattern = :pattern"_s
                          .arg(meaning ? u":answer"_s : u"NULL"_s));
    query.bind("mark", mark).bind("pattern", pattern);
    if (meaning)
        query.bind("answer", *meaning);
    return query.exec();
}

Result<bool> EntryRuleStore::hasNewAnswers(const QString &sha256)
{
    Query query(m_db,
                u"SELECT COUNT(*) FROM entry_question JOIN import_batch ON import_batch.id = entry_question.batch_id "
                "WHERE import_batch.sha256 = :sha256 AND import_batch.undone = 0 AND answer IS NOT NULL AND answer <> read_as"_s);
    query.bind("sha256", sha256);
    return oneRow(query, [](Query &row) { return row.integer(0) > 0; }, noRule());
}

Result<void> EntryRuleStore::applied(const QString &sha256, BatchId by)
{
    Query query(m_db,
                u"UPDATE entry_question SET read_as = answer, applied_batch_id = :by WHERE answer IS NOT NULL AND answer <> read_as "
                "AND batch_id IN (SELECT id FROM import_batch WHERE sha256 = :sha256 AND undone = 0)"_s);
    query.bind("by", by).bind("sha256", sha256);
    return query.exec();
}

Result<void> EntryRuleStore::takeBack(BatchId batch)
{
    Query followed(m_db,
                   u"UPDATE entry_question SET read_as = asked_as, applied_batch_id = NULL WHERE applied_batch_id = :batch_id"_s);
    followed.bind("batch_id", batch);
    if (auto done = followed.exec(); !done)
        return done;
    Query asked(m_db, u"DELETE FROM entry_question WHERE batch_id = :batch_id"_s);
    asked.bind("batch_id", batch);
    return asked.exec();
}

} // namespace store
