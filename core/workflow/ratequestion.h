// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registers/registerclient.h"
#include "core/workflow/lawworkflow.h"

#include <QObject>

#include <functional>
#include <optional>

namespace workflow {

/// The late interest as it follows from what Norges Bank answered.
struct RateAnswer
{
    InterestDerivation derivation;
    std::optional<LawProposal> proposal; ///< Nothing before its first day: the rate is then only expected.
    QString early;                       ///< Why there is no proposal yet, as a sentence.
};

/// Asks Norges Bank for the policy rate behind the coming half-year, on the thread's event loop.
class RateQuestion : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<RateAnswer>)>;

    explicit RateQuestion(Session &session, QObject *parent = nullptr)
        : QObject(parent)
        , m_session(session)
    {
    }

    /// One question at a time; the answer comes unless this object has died.
    void ask(Done done);

private:
    Result<RateAnswer> answer(const std::vector<registers::PolicyRate> &rates, const QString &address);

    Session &m_session;
    registers::RegisterClient m_client;
};

} // namespace workflow
