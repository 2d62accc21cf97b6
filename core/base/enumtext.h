// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// Text of an enum, written once per type: specialise EnumNames<E> with a constexpr `names` array
/// of {value, "text"}. Used for SQL, JSON and the command line; never for what a person reads.
template <typename E>
struct EnumNames;

template <typename E>
QString enumText(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::names) {
        if (candidate == value)
            return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    return {};
}

/// Nothing when the text names no value: callers turn that into an error that shows the text.
template <typename E>
std::optional<E> enumFromText(QStringView text)
{
    for (const auto &[candidate, name] : EnumNames<E>::names) {
        if (text == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())))
            return candidate;
    }
    return std::nullopt;
}
