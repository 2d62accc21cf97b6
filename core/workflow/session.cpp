// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/session.h"

#include "core/calendar/dateformat.h"
#include "core/store/auditstore.h"
#include "core/store/creditorstore.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/store/workspacestore.h"
#include "core/workflow/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Environment, Words::tr("The installation is not whole: %1 is missing. Install Kravbok again.").arg(path)};
    return file.readAll();
}

/// "1: Fjordlys Elektro AS (991825827)", to choose from.
QString listed(const std::vector<store::WorkspaceCreditor> &creditors)
{
    QStringList names;
    for (const store::WorkspaceCreditor &one : creditors)
        names.append(QStringLiteral("%1: %2 (%3)").arg(one.id).arg(one.name, one.orgnr));
    return names.join(QStringLiteral(", "));
}

/// The creditor named by id or organisation number, or the only one.
Result<store::WorkspaceCreditor> choose(const std::vector<store::WorkspaceCreditor> &all, const QString &wanted)
{
    std::vector<store::WorkspaceCreditor> fits;
    for (const store::WorkspaceCreditor &one : all) {
        if (QString::number(one.id) == wanted)
            return one;
        if (wanted.isEmpty() || one.orgnr == wanted)
            fits.push_back(one);
    }
    if (all.empty())
        return Error{ErrorKind::NotFound, Words::tr("There is no firm here yet. Make one with: kravbok-cli init")};
    if (fits.empty())
        return Error{ErrorKind::NotFound, Words::tr("There is no firm \"%1\" here. Choose one of: %2.").arg(wanted, listed(all))};
    // A firm and its rehearsals bear the same organisation number.
    if (fits.size() > 1)
        return Error{ErrorKind::Usage, Words::tr("Several firms live here. Choose one by its number with --creditor: %1.").arg(listed(fits))};
    return fits.front();
}

} // namespace

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const SessionPlace &place, std::shared_ptr<const LawTable> law)
{
    const QString file = QDir(place.workspace).filePath(QStringLiteral("workspace.sqlite"));
    if (!QFile::exists(file)) {
        return Error{ErrorKind::NotFound,
                     Words::tr("There is no Kravbok workspace in %1. Make one with: kravbok-cli --workspace DIR init").arg(place.workspace)};
    }
    std::vector<store::WorkspaceCreditor> creditors;
    {
        auto workspace = workflow::openWorkspaceFile(place.workspace, place.readOnly);
        if (!workspace)
            return workspace.error();
        auto all = store::WorkspaceStore(**workspace).list();
        if (!all)
            return all.error();
        creditors = std::move(*all);
    }
    auto chosen = choose(creditors, place.creditor);
    if (!chosen)
        return chosen.error();
    if (place.today.isValid() && !place.readOnly && !chosen->rehearsal) {
        return Error{ErrorKind::Refused,
                     Words::tr("%1 is a real firm: nothing may be dated %2. Choose a day only in a rehearsal, or leave --today out.")
                         .arg(chosen->name, fmt::date(place.today)),
                     {}, QStringLiteral("today.real_workspace")};
    }
    const QString path = QDir(place.workspace).filePath(chosen->folder + QStringLiteral("/kravbok.sqlite"));
    store::OpenOptions options;
    options.durable = !place.scratch;
    auto db = store::Database::open(path, store::Schema::Creditor, store::OpenMode::ReadWrite, options);
    if (!db && place.readOnly && db.error().kind == ErrorKind::Environment)
        db = store::Database::open(path, store::Schema::Creditor, store::OpenMode::ReadOnly);
    if (!db)
        return db.error();

    std::unique_ptr<Session> session(new Session);
    session->m_place = place;
    session->m_creditorId = chosen->id;
    session->m_db = std::move(*db);
    session->m_law = std::move(law);
    if (place.today.isValid())
        session->m_clock = std::make_unique<FixedClock>(place.today);
    else
        session->m_clock = std::make_unique<SystemClock>();
    if (auto loaded = session->reload(); !loaded)
        return loaded.error();
    return session;
}

Result<void> Session::setToday(QDate day)
{
    if (!isRehearsal()) {
        return Error{ErrorKind::Refused, Words::tr("Only a rehearsal can move its day."), {}, QStringLiteral("today.real_workspace")};
    }
    m_place.today = day;
    m_clock = std::make_unique<FixedClock>(day);
    announce(Changes::everything());
    return {};
}

Result<void> Session::saveCreditor(const Creditor &creditor)
{
    store::Transaction tx(*m_db);
    if (!tx.begun())
        return tx.begun().error();
    if (auto saved = store::CreditorStore(*m_db).save(creditor); !saved)
        return saved;
    if (auto noted = journal(QStringLiteral("creditor.saved"), creditor.orgnr, {}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    m_creditor = creditor;
    announce(Changes::everything());
    return {};
}

Result<qint64> Session::foreignWrites()
{
    return m_db->dataVersion();
}

Result<void> Session::reload()
{
    auto creditor = store::CreditorStore(*m_db).get();
    if (!creditor)
        return creditor.error();
    m_creditor = *creditor;
    return {};
}

Result<void> Session::journal(const QString &kind, const QString &subject, const QString &dataJson)
{
    auto row = store::AuditStore(*m_db).append(kind, subject, dataJson, today(), nowUtc());
    if (!row)
        return row.error();
    return {};
}

void Session::announce(const Changes &changes)
{
    if (m_hub)
        emit m_hub->changed(changes);
}

Result<std::shared_ptr<const LawTable>> loadLaw()
{
    auto rates = resource(QStringLiteral(":/law/rates.json"));
    auto rules = resource(QStringLiteral(":/law/rules.json"));
    if (!rates || !rules)
        return !rates ? rates.error() : rules.error();
    auto table = LawTable::parse(*rates, *rules);
    if (!table)
        return table.error();
    return std::shared_ptr<const LawTable>(std::make_shared<LawTable>(std::move(*table)));
}
