// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/secrets/keykeeper.h"
#include "core/workflow/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace workflow {

/// National identity numbers of debtors: asked for only when a document needs one, kept sealed, opened only
/// for that document. Never in a log, a journal, a letter, JSON or a file name.
///
/// The key is fetched once, asynchronously (the window must not wait for a keyring); the rest is immediate
/// and may run on any thread with a session of its own:
///
///     IdentityWorkflow::fetchKey(session, MissingKey::Make, this, [=](Result<secrets::Key> key) { … });
class IdentityWorkflow
{
public:
    explicit IdentityWorkflow(Session &session)
        : m_session(session)
    {
    }

    /// The firm's key, from the keyring or from its key file (passphrase in KRAVBOK_PASSWORD). Answers on the
    /// thread's event loop. With Make a first key is made; with Refuse a missing one is NotFound.
    static void fetchKey(Session &session, secrets::MissingKey missing, QObject *context,
                         secrets::KeyDone done);

    /// Whether a number is kept; needs no key.
    Result<bool> has(DebtorId debtor);
    /// Seals and keeps a number. Refuses what is none, and a test population's number outside a rehearsal.
    /// Answers with a warning when only the first control digit fails (numbers from 2032), else an empty text.
    Result<QString> set(DebtorId debtor, const QString &number, const secrets::Key &key);
    /// The number, or nothing when none is kept. For the petition and its portal sheet only.
    Result<std::optional<QString>> number(DebtorId debtor, const secrets::Key &key);
    /// Forgets it. False when there was none.
    Result<bool> forget(DebtorId debtor);

private:
    Result<QString> subject(DebtorId debtor);

    Session &m_session;
};

} // namespace workflow
