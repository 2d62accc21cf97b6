// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/step.h"
#include "core/petition/petition.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace petition {

/// A rule of the pre-flight as a row of resources/law/preflight.json.
struct PreflightRule
{
    QString id;  ///< The published name, or KRAVBOK_… for a rule of our own.
    QString law; ///< The paragraph behind it, or "Skatteetaten" for the system's own.
    Step from = Step::Attachment; ///< The step from which what it asks for can be in place.
    bool judged = true;           ///< False: only the authority's systems can tell.
    bool own = false;             ///< Ours, not published.
    QHash<QString, QString> text; ///< What must hold, by language.
    QHash<QString, QString> why;  ///< Why it is not judged here, by language; always there when it may not be.
};

/// The rules as rows, in the order of the published list.
class PreflightBook
{
public:
    /// Refuses a rule without its three languages or its step, and a repeated id.
    static Result<PreflightBook> parse(const QByteArray &json);

    const std::vector<PreflightRule> &all() const { return m_rules; }
    const PreflightRule *find(const QString &id) const;

private:
    std::vector<PreflightRule> m_rules;
};

/// What one rule says about a petition.
struct Verdict
{
    const PreflightRule *rule = nullptr;
    bool ok = true;     ///< Nothing here stands against it; also when it cannot be judged here.
    QStringList places; ///< Which claims, parties or files break it. Never an identity number.
    bool judged = true; ///< False: it can only be judged elsewhere; `ok` then says nothing.

    /// The rule's sentence, with what it is about.
    QString text(const QString &language) const;
    /// Why it is not judged here; empty when it is.
    QString why(const QString &language) const;
};

/// What is known about a petition besides what it says itself.
struct PetitionKnowledge
{
    std::optional<bool> filedBefore; ///< The same claims are at the namsfogd already; unset: nobody knows.
};

/// What our own rules need besides the petition.
struct GuardContext
{
    Money
        writingCostCap; ///< FOR-2020-10-23-2120 § 2: at most half of R, on the day of the petition.
    bool soleTrader = false; ///< The debtor is a sole trader: the owner is the party.
};

/// Every published rule on a petition, in the order of the book. Whether it was filed before is judged when that is
/// known, whether the debtor is under the new rules when the regime is known and the portal is to take it.
std::vector<Verdict> judge(const Petition &petition, const PreflightBook &book,
                           const PetitionKnowledge &known = {});

/// Our own rules (section 8 of the law page), for a petition made from a case.
std::vector<Verdict> guards(const Petition &petition, const GuardContext &context,
                            const PreflightBook &book);

} // namespace petition
