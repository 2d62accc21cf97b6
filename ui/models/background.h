// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/session.h"

#include <QFuture>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>

/// One piece of work off the window's thread: it gets a session of its own (its own connection), tells
/// how far it is, and can be cancelled. Results come back on the thread of `context`; when the context
/// has died they are dropped.
class BackgroundJob
{
public:
    void cancel() { m_stop->store(true); }
    bool isCancelled() const { return m_stop->load(); }
    std::shared_ptr<std::atomic<bool>> flag() const { return m_stop; }

private:
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
};

/// Runs `work` on the pool and `done` on the context's thread. `report` is called on the context's
/// thread too, at most as often as the event loop turns.
template <typename T>
std::shared_ptr<BackgroundJob> inBackground(const Session &session, QObject *context,
                                            std::function<Result<T>(Session &, const Progress &)> work,
                                            std::function<void(Result<T>)> done,
                                            std::function<void(qint64, qint64)> report = {})
{
    auto job = std::make_shared<BackgroundJob>();
    const SessionPlace place = session.place();
    const auto law = session.sharedLaw();
    QtConcurrent::run([place, law, work = std::move(work), job, report, context]() -> Result<T> {
        auto own = Session::open(place, law);
        if (!own)
            return own.error();
        const auto flag = job->flag();
        Progress progress;
        progress.stop = flag.get();
        if (report) {
            progress.report = [report, context](qint64 now, qint64 total) {
                QMetaObject::invokeMethod(context, [report, now, total] { report(now, total); }, Qt::QueuedConnection);
            };
        }
        return work(**own, progress);
    }).then(context, [done = std::move(done)](Result<T> result) { done(std::move(result)); });
    return job;
}
