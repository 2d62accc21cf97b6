// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/dialect.h"
#include "core/store/digest.h"
#include "core/store/hashchain.h"
#include "core/store/letterseal.h"
#include "core/store/query.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <functional>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace store {

namespace {

Error stopped()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("store", "Stopped. Nothing was changed.")};
}

Result<void> checkFile(Database &db, VerifyReport &report)
{
    const auto complaint = Dialect::integrityComplaint(db);
    if (!complaint)
        return complaint.error();
    if (!complaint->isEmpty()) {
        report.finding = {
            u"database"_s, 0,
            QCoreApplication::translate("store", "The file is damaged (%1).").arg(*complaint)};
        return {};
    }
    const auto dangling = Dialect::danglingRow(db);
    if (!dangling)
        return dangling.error();
    if (!dangling->first.isEmpty()) {
        report.finding = {
            dangling->first, dangling->second,
            QCoreApplication::translate("store", "The row points to something that is not there.")};
    }
    return {};
}

/// The triggers that keep history from being rewritten are part of the promise: they must be there as
/// the migrations made them.
Result<void> checkObjects(Database &db, VerifyReport &report)
{
    const auto fresh = Database::open(u":memory:"_s, db.schema(), OpenMode::Create);
    if (!fresh)
        return fresh.error();
    const auto wanted = Dialect::objects(**fresh);
    if (!wanted)
        return wanted.error();
    const auto found = Dialect::objects(db);
    if (!found)
        return found.error();
    std::map<QString, QString> left(found->begin(), found->end());
    for (const auto &[name, sql] : *wanted) {
        const auto same = left.find(name);
        if (same == left.end() || same->second != sql) {
            report.finding = {
                name, 0,
                QCoreApplication::translate("store",
                                            "This part of the database is missing or was changed "
                                            "by another program.")};
            return {};
        }
        left.erase(same);
    }
    if (!left.empty()) {
        report.finding = {left.begin()->first, 0,
                          QCoreApplication::translate(
                              "store", "Another program has added this to the database.")};
    }
    return {};
}

Result<void> checkChain(HashChain chain, const QString &table, const Progress &progress,
                        qint64 &rows, VerifyReport &report)
{
    const auto check = chain.check(progress);
    if (!check)
        return check.error();
    rows = check->rows;
    if (check->badRow > 0)
        report.finding = {table, check->badRow, check->text};
    return {};
}

Result<std::unordered_map<qint64, std::vector<ClaimId>>> coveredClaims(Database &db)
{
    Query query(db, u"SELECT letter_id, claim_id FROM letter_claim ORDER BY letter_id, position"_s);
    if (auto r = query.exec(); !r)
        return r.error();
    std::unordered_map<qint64, std::vector<ClaimId>> covered;
    while (query.next())
        covered[query.integer(0)].push_back(query.id<ClaimId>(1));
    if (auto r = query.done(); !r)
        return r.error();
    return covered;
}

Result<void> checkLetters(Database &db, const Progress &progress, VerifyReport &report)
{
    auto covered = coveredClaims(db);
    if (!covered)
        return covered.error();
    constexpr int sealColumn = 21;
    Query query(
        db,
        u"SELECT %1, letter.seal, letter_document.pdf FROM letter "
        "LEFT JOIN letter_document ON letter_document.letter_id = letter.id ORDER BY letter.id"_s
            .arg(rows::letterColumns(true)));
    if (auto r = query.exec(); !r)
        return r;
    while (query.next()) {
        if (progress.stopped())
            return stopped();
        Letter letter = rows::letter(query);
        letter.claims = std::move((*covered)[letter.id.value]);
        if (letterSeal(letter) != query.text(sealColumn)) {
            report.finding = {
                u"letter"_s, letter.id.value,
                QCoreApplication::translate("store",
                                            "What the letter says was changed after it was "
                                            "made.")};
            return {};
        }
        if (Digest::ofBytes(query.blob(sealColumn + 1)) != letter.sha256) {
            report.finding = {u"letter_document"_s, letter.id.value,
                              QCoreApplication::translate(
                                  "store", "The PDF is missing or is not the one that was made.")};
            return {};
        }
        ++report.letters;
    }
    return query.done();
}

Result<void> checkPayments(Database &db, const Progress &progress, VerifyReport &report)
{
    Query query(
        db,
        u"SELECT payment.id, payment.amount_ore - payment.surplus_ore - COALESCE((SELECT SUM(part.costs_ore "
        "+ part.interest_ore + part.principal_ore) FROM payment_allocation AS part "
        "WHERE part.payment_id = payment.id), 0) FROM payment ORDER BY payment.id"_s);
    if (auto r = query.exec(); !r)
        return r;
    while (query.next()) {
        if (progress.stopped())
            return stopped();
        if (!query.money(1).isZero()) {
            report.finding = {u"payment"_s, query.integer(0),
                              QCoreApplication::translate(
                                  "store", "The parts of the payment do not add up to it.")};
            return {};
        }
        ++report.payments;
    }
    return query.done();
}

} // namespace

Result<VerifyReport> verify(Database &db, const Progress &progress)
{
    VerifyReport report;
    Snapshot snapshot(db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    using Check = std::function<Result<void>()>;
    std::vector<Check> checks = {
        [&] { return checkFile(db, report); },
        [&] { return checkObjects(db, report); },
    };
    if (db.schema() == Schema::Workspace) {
        checks.push_back([&] {
            return checkChain(HashChain::audit(db), u"audit"_s, progress, report.auditRows, report);
        });
    }
    if (db.schema() == Schema::Creditor) {
        const std::vector<Check> rows = {
            [&] {
                return checkChain(HashChain::caseEvents(db), u"case_event"_s, progress,
                                  report.events, report);
            },
            [&] {
                return checkChain(HashChain::audit(db), u"audit"_s, progress, report.auditRows,
                                  report);
            },
            [&] { return checkLetters(db, progress, report); },
            [&] { return checkPayments(db, progress, report); },
        };
        checks.insert(checks.end(), rows.begin(), rows.end());
    }
    for (const Check &check : checks) {
        if (progress.stopped())
            return stopped();
        if (auto r = check(); !r)
            return r.error();
        if (report.finding)
            break;
    }
    return report;
}

} // namespace store
