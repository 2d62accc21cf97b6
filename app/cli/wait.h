// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QEventLoop>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace cli {

/// Runs something that answers later and waits for its answer. Only the command line may: it has no window
/// that could be used meanwhile. `begin` gets the context and the continuation.
template <typename T>
Result<T> waitFor(const std::function<void(QObject *, std::function<void(Result<T>)>)> &begin)
{
    QObject context;
    QEventLoop loop;
    auto answer = std::make_shared<std::optional<Result<T>>>();
    begin(&context, [answer, &loop](Result<T> result) {
        answer->emplace(std::move(result));
        loop.quit();
    });
    while (!answer->has_value())
        loop.exec();
    return std::move(**answer);
}

} // namespace cli
