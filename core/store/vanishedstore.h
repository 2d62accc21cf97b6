// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <vector>

namespace store {

/// What became of an item that was missing from a newer list.
enum class VanishedState {
    Waiting, ///< Nobody has said.
    Kept,    ///< A person says it is open all the same.
    Paid,    ///< A person says it is settled.
    Back,    ///< A later list has it again.
};

/// An item missing from a list.
struct VanishedRow
{
    BatchId batch; ///< The newest import that lacked it.
    ClaimId claim;
    VanishedState state = VanishedState::Waiting;
};

class Database;

/// Items that newer lists no longer have, until a person has said what that means.
class VanishedStore
{
public:
    explicit VanishedStore(Database &db)
        : m_db(db)
    {
    }

    Result<void> add(BatchId batch, ClaimId claim);
    /// The newest row of each claim, from imports that stand.
    Result<std::vector<VanishedRow>> newest();
    /// Decides all that is open about a claim; `by` is the import that carries it out, invalid for none.
    Result<void> decide(ClaimId claim, VanishedState state, BatchId by);
    /// What an import found and decided is taken back.
    Result<void> takeBack(BatchId batch);
    /// Before a claim is removed.
    Result<void> forget(ClaimId claim);

private:
    Database &m_db;
};

} // namespace store

template <>
struct EnumNames<store::VanishedState>
{
    using S = store::VanishedState;
    static constexpr std::array<std::pair<S, std::string_view>, 4> names{{
        {S::Waiting, "waiting"},
        {S::Kept, "kept"},
        {S::Paid, "paid"},
        {S::Back, "back"},
    }};
};
