// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/session.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

/// One piece of work off the window's thread: it gets a session of its own (its own connection), tells
/// how far it is, and can be cancelled. Results come back on the window's thread; when the context
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
/// thread too, at most as often as the event loop turns. `work` may outlive the context; `done` and
/// `report` never do.
template <typename T>
std::shared_ptr<BackgroundJob> offThread(QObject *context, std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done,
                                         std::function<void(qint64, qint64)> report = {})
{
    auto job = std::make_shared<BackgroundJob>();
    const QPointer<QObject> alive(context);
    QThreadPool::globalInstance()->start([work = std::move(work), done = std::move(done), job, report = std::move(report), alive]() {
        const auto flag = job->flag();
        Progress progress;
        progress.stop = flag.get();
        if (report) {
            // Posted to the application, which outlives every page; only its thread looks whether the page still stands.
            progress.report = [report, alive](qint64 now, qint64 total) {
                QMetaObject::invokeMethod(QCoreApplication::instance(), [report, alive, now, total] {
                    if (alive)
                        report(now, total);
                }, Qt::QueuedConnection);
            };
        }
        // Shared, because what is posted is copied: a hundred thousand rows, on the window's thread.
        const auto result = std::make_shared<Result<T>>(work(progress));
        // No future: Qt's continuation insists that its context lives, and a page may go before its work has ended.
        if (QCoreApplication *app = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(app, [done, alive, result] {
                if (alive)
                    done(std::move(*result));
            }, Qt::QueuedConnection);
        }
    });
    return job;
}

/// The same with a session of its own on the worker's thread.
template <typename T>
std::shared_ptr<BackgroundJob> inBackground(const Session &session, QObject *context,
                                            std::function<Result<T>(Session &, const Progress &)> work,
                                            std::function<void(Result<T>)> done,
                                            std::function<void(qint64, qint64)> report = {})
{
    const SessionPlace place = session.place();
    const auto law = session.sharedLaw();
    return offThread<T>(
        context,
        [place, law, work = std::move(work)](const Progress &progress) -> Result<T> {
            auto own = Session::open(place, law);
            if (!own)
                return own.error();
            return work(**own, progress);
        },
        std::move(done), std::move(report));
}
