// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/legalinput.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace documents {

/// One statement a document must make: a row of resources/law/demands.json.
struct LegalDemand
{
    LegalKind kind = LegalKind::Attachment;
    QString id;         ///< Of the statement: "[notice]" in the wording.
    QString law;        ///< "konkursloven § 63"; "Kravbok" for a demand of the program.
    std::vector<QHash<QString, QString>> words; ///< What it must say, by language.
    QStringList fields; ///< Placeholders it must name, and which must be known.
    QString when;       ///< The fact under which alone it is asked for; "!fact": without which.
    QDate from;
    QDate to;

    /// It is asked for in a document of the kind and the day, with these facts.
    bool holds(LegalKind document, QDate day, const QSet<QString> &facts) const;
};

/// A word no document of the day may use.
struct BannedWord
{
    QString word;
    QString law;
    QDate from;
    QDate to;
};

/// What the law wants the papers of the legal steps to say.
class LegalDemands
{
public:
    /// Refuses, naming the row, a document, language or key there is none of, a row without its law, and a
    /// table without rows: a check that asks for nothing would let everything through.
    static Result<LegalDemands> parse(const QByteArray &json);
    /// The rows that come with the program, read once.
    static const Result<LegalDemands> &shipped();

    const std::vector<LegalDemand> &all() const { return m_demands; }
    const std::vector<BannedWord> &banned() const { return m_banned; }

private:
    std::vector<LegalDemand> m_demands;
    std::vector<BannedWord> m_banned;
};

/// A day lies in a row's days; an end that is not given is open, and a document without a day is of any.
bool rowHolds(QDate from, QDate to, QDate day);

} // namespace documents
