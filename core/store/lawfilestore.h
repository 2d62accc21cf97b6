// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace store {

/// How a file of the law came to be trusted.
enum class LawOrigin {
    Signed,    ///< By a key the program knows.
    Rehearsal, ///< By nobody: for trying out, in rehearsals only.
    Derived,   ///< Worked out by the rule of its act, confirmed by the user.
};

/// One adopted file of the law.
struct AdoptedLaw
{
    qint64 id = 0;
    QDate issued;
    QString title;
    LawOrigin origin = LawOrigin::Signed;
    QString signer;         ///< Fingerprint of the key; empty when nobody signed.
    QString source;         ///< File name or address.
    bool rehearsal = false; ///< Seen by rehearsals only.
    QString sha256;         ///< Of the file as it came.
    QByteArray overlay;     ///< LawOverlay::toJson.
    QDate day;              ///< When it was adopted.
};

} // namespace store

template <>
struct EnumNames<store::LawOrigin>
{
    static constexpr std::array<std::pair<store::LawOrigin, std::string_view>, 3> names{{
        {store::LawOrigin::Signed, "signed"},
        {store::LawOrigin::Rehearsal, "rehearsal"},
        {store::LawOrigin::Derived, "derived"},
    }};
};

namespace store {

class Database;

/// The files of the law a workspace has adopted (workspace.sqlite), append-only.
class LawFileStore
{
public:
    explicit LawFileStore(Database &db)
        : m_db(db)
    {
    }

    /// Oldest first: each is laid over those before it.
    Result<std::vector<AdoptedLaw>> list();
    Result<qint64> insert(const AdoptedLaw &law);

private:
    Database &m_db;
};

} // namespace store
