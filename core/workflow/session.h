// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/law/lawtable.h"
#include "core/model/creditor.h"
#include "core/model/step.h"
#include "core/workflow/changes.h"

#include <QString>

#include <memory>

namespace store {
class Database;
class Transaction;
}

/// Where a session works and as of which day. A plain value, so that another thread can open its own.
struct SessionPlace
{
    QString workspace; ///< Folder with workspace.sqlite and creditors/.
    QString creditor;  ///< Id or organisation number; empty when the workspace holds one.
    QDate today;       ///< A chosen day (reading anywhere, changing only in a rehearsal); invalid: the clock's.
    QString language = QStringLiteral("nb");
    bool scratch = false; ///< What is made here can be made again: writing does not wait for the disk.
    bool readOnly = false; ///< The verb only reads; the date may then be chosen anywhere.
};

/// One open creditor: its database, the law, the clock and the language of what is said. Every verb
/// takes one. Belongs to the thread that opened it; `place()` lets a worker open its own.
class Session
{
public:
    /// Opens workspace and creditor. Refuses a folder without a workspace (how to make one), an unknown
    /// or missing choice of creditor, a newer database, and a chosen day for a changing verb outside a
    /// rehearsal (so that no real letter is dated falsely).
    static Result<std::unique_ptr<Session>> open(const SessionPlace &place, std::shared_ptr<const LawTable> law);

    ~Session();

    const SessionPlace &place() const { return m_place; }
    store::Database &db() { return *m_db; }
    const LawTable &law() const { return *m_law; }
    std::shared_ptr<const LawTable> sharedLaw() const { return m_law; }
    const Creditor &creditor() const { return m_creditor; }
    qint64 creditorId() const { return m_creditorId; }
    QDate today() const { return m_clock->today(); }
    QDateTime nowUtc() const { return m_clock->nowUtc(); }
    const QString &language() const { return m_place.language; }
    bool isRehearsal() const { return m_creditor.rehearsal; }

    /// A number that changes when another program has written to the file; our own writes do not count.
    Result<qint64> foreignWrites();

    /// Moves a rehearsal's day; refused in a real workspace.
    Result<void> setToday(QDate day);

    /// Saves the creditor's own data and policy.
    Result<void> saveCreditor(const Creditor &creditor);

    /// Reads the creditor row again, after another program changed it.
    Result<void> reload();

    /// A reason in words of the session's language.
    QString sentence(const Reason &reason) const { return m_law->rules().sentence(reason, m_place.language); }
    QString needs(const Reason &reason) const { return m_law->rules().needs(reason, m_place.language); }
    QString lawOf(const Reason &reason) const { return m_law->rules().law(reason); }
    QString stepName(Step step) const { return m_law->rules().stepName(static_cast<int>(step), m_place.language); }

    /// Appends to the hash-chained journal; call inside the verb's transaction.
    Result<void> journal(const QString &kind, const QString &subject, const QString &dataJson);

    /// Where finished verbs announce what changed; may be null (command line, workers).
    void setHub(ChangeHub *hub) { m_hub = hub; }
    void announce(const Changes &changes);

private:
    Session() = default;

    SessionPlace m_place;
    qint64 m_creditorId = 0;
    std::unique_ptr<store::Database> m_db;
    std::shared_ptr<const LawTable> m_law;
    std::unique_ptr<Clock> m_clock;
    Creditor m_creditor;
    ChangeHub *m_hub = nullptr;
};

/// Reads the law data we ship (resources :/law).
Result<std::shared_ptr<const LawTable>> loadLaw();

/// The law of a folder with rates.json and rules.json, for rehearsing acts and rates to come. A rehearsal
/// firm works by the folder "law" beside its workspace.sqlite where there is one; a real firm never does.
Result<std::shared_ptr<const LawTable>> loadLawFrom(const QString &folder);
