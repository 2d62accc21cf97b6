// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/debtor.h"
#include "core/model/debtormark.h"
#include "core/registers/registerclient.h"
#include "core/workflow/authorityworkflow.h"
#include "core/workflow/session.h"

#include <QDate>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace workflow {

/// One customer compared with Enhetsregisteret.
struct WashRow
{
    Debtor before;
    Debtor
        after; ///< With the register's kind, name's language and address; equal when nothing differs.
    QString stop; ///< Why no own collection may go on, as a sentence; empty when it may.
    QStringList
        notes; ///< What a person should look at: winding up, a remark that the address is wrong.
    DebtorMark markBefore; ///< What was known of the customer beside the ledger.
    DebtorMark mark; ///< What the register says now: standing and municipality, with the day it was read.
    QString fault; ///< Why this one could not be compared; the others go on.
};

/// What Enhetsregisteret and Norges Bank say, asked one question at a time on the thread's event loop.
class RegisterWorkflow : public QObject
{
    Q_OBJECT

public:
    using WashDone = std::function<void(Result<std::vector<WashRow>>)>;
    using OfficesDone = std::function<void(Result<std::vector<OfficeChange>>)>;
    /// How many offices have been asked about, of how many.
    using OfficesProgress = std::function<void(int, int)>;

    explicit RegisterWorkflow(Session &session, QObject *parent = nullptr)
        : QObject(parent)
        , m_session(session)
    {
    }

    registers::RegisterClient &client() { return m_client; }

    /// The postal and business addresses of offices, as changes to show before they are saved. An error of one
    /// (unknown number, no address there) ends the round of one, and is passed over among several; no network
    /// ends any round, and so does cancel(). Nothing is written here.
    void fetchOffices(std::vector<Office> offices, QObject *context, OfficesDone done, OfficesProgress progress = {});
    /// Stops what is under way; it answers Cancelled.
    void cancel() { m_client.cancel(); }

    /// Compares customers that have an organisation number; those given, or all. Writes nothing.
    void compare(std::vector<Debtor> debtors, QObject *context, WashDone done);
    /// Saves what differs (kind, language, address) and keeps standing and municipality as a mark (MarkWorkflow::set): it
    /// judges the steps of the debtor's cases. The number of customers and marks that changed.
    Result<int> apply(const std::vector<WashRow> &rows);

    /// What a unit means for a customer. Pure.
    static WashRow washed(const Debtor &debtor, const registers::Unit &unit);

private:
    struct OfficeRound;
    struct WashRound;
    void nextOffice(const std::shared_ptr<OfficeRound> &round);
    void nextDebtor(const std::shared_ptr<WashRound> &round);

    Session &m_session;
    registers::RegisterClient m_client;
};

/// A unit as JSON, as the command line says it.
QJsonObject unitJson(const registers::Unit &unit);

} // namespace workflow
