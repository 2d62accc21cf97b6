// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/competence.h"
#include "core/base/result.h"
#include "core/model/debtormark.h"
#include "core/model/ids.h"
#include "core/model/office.h"
#include "core/workflow/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace workflow {

/// The shipped tables of post codes, municipalities, courts and districts: read on first use, then kept for the
/// life of the program (some ten milliseconds; never on the way to the first window).
Result<std::shared_ptr<const authority::Directory>> authorityDirectory();

/// An answer of the look-up with the offices as the workspace knows them.
struct AuthorityAnswer
{
    authority::Subject subject;
    authority::Competence competence;
    std::optional<Office> enforcement;
    std::optional<Office> court;
    DebtorMark mark; ///< What the register told of the debtor and when; empty when it was not asked.
    QStringList why; ///< Sentences in the session's language.
};

/// Lets the municipality of the registered business address decide, where the law looks to it: for companies and
/// public bodies, not for people and sole traders, whose home decides (tvisteloven § 4-4). Does nothing without one.
void useRegister(authority::Subject &subject, const DebtorMark &mark);

/// What a user may say about an office; absent means unchanged.
struct OfficeEdit
{
    std::optional<QString> name;
    std::optional<Address> postal;
    std::optional<QString> visiting;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<QString> source;
    bool confirm = false; ///< The address there is was checked today.
};

/// One office before and after; equal when nothing would change.
struct OfficeChange
{
    Office before;
    Office after;
};

/// Which authority, and the table of their addresses: per workspace, dated, with a source in every row.
class AuthorityWorkflow
{
public:
    explicit AuthorityWorkflow(Session &session)
        : m_session(session)
    {
    }

    /// By anything that is known; see authority::competenceFor.
    Result<AuthorityAnswer> lookUp(const authority::Subject &subject);
    /// Of a case's debtor: by its post code, country and kind. Says that a home must be confirmed.
    Result<AuthorityAnswer> forDebtor(const Debtor &debtor);
    Result<AuthorityAnswer> forCase(CaseId id);

    /// Every office: what is shipped with what the workspace completed laid over it.
    Result<std::vector<Office>> offices();
    /// By organisation number, district or name.
    Result<Office> office(const QString &idOrName);

    /// Where a document to this office is sent, as lines for the envelope. Refuses an empty address, one that is
    /// only half trusted and not confirmed, and one older than two years; the error names the district and the cure.
    Result<Address> printable(const Office &office) const;
    /// The lines before the address: the office's name, or the police district marked for the namsfogd where no
    /// name is known on good ground.
    static QStringList addressee(const Office &office);

    /// Completes or confirms one office by hand, dated today, journalled.
    Result<OfficeChange> set(const QString &idOrName, const OfficeEdit &edit);
    /// Puts an office back to what is shipped.
    Result<OfficeChange> reset(const QString &idOrName);
    /// Saves changes that were shown, all or none.
    Result<void> save(const std::vector<OfficeChange> &changes, const QString &kind);

    /// The workspace's table as JSON or CSV, to share with another office.
    Result<QByteArray> exportTable(bool csv);
    /// What importing such a file would change; the same file twice changes nothing. Rows older than ours are left.
    Result<std::vector<OfficeChange>> readTable(const QByteArray &bytes);

private:
    Session &m_session;
};

/// An office as JSON, as the command line says it.
QJsonObject officeJson(const Office &office);

} // namespace workflow
