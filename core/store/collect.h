// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"

#include <optional>
#include <vector>

namespace store {

/// Runs a bound query and reads every row with `read(query)`. Room-internal.
template <typename Read>
auto collect(Query &query, Read read) -> Result<std::vector<decltype(read(query))>>
{
    if (auto r = query.exec(); !r)
        return r.error();
    std::vector<decltype(read(query))> values;
    while (query.next())
        values.push_back(read(query));
    if (auto r = query.done(); !r)
        return r.error();
    return values;
}

/// Runs a bound query and reads the first row, or nothing.
template <typename Read>
auto firstRow(Query &query, Read read) -> Result<std::optional<decltype(read(query))>>
{
    if (auto r = query.exec(); !r)
        return r.error();
    std::optional<decltype(read(query))> value;
    if (query.next())
        value = read(query);
    if (auto r = query.done(); !r)
        return r.error();
    return value;
}

/// The same where the row must be there: NotFound with `message` otherwise.
template <typename Read>
auto oneRow(Query &query, Read read, const QString &message) -> Result<decltype(read(query))>
{
    auto value = firstRow(query, read);
    if (!value)
        return value.error();
    if (!value->has_value())
        return Error{ErrorKind::NotFound, message};
    return std::move(**value);
}

} // namespace store
