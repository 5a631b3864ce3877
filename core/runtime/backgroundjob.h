// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace stormlab
{

/// Runs `work()` on a thread of `pool` and hands its value to `then(value)` on the thread of `context`. When `context`
/// is destroyed meanwhile, `then` is never called; `work` must therefore own everything that it touches.
template <typename Work, typename Then>
void runInBackground(QThreadPool& pool, QObject* context, Work work, Then then)
{
    using Value = decltype(work());
    // A watcher, not QFuture::then(context, …): that one loses its promise in Qt 6.4 when the value arrives late.
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->future().takeResult());
    });
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace stormlab
