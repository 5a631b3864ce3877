// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/demonstrationfile.h"

#include <QThreadPool>

#include <functional>

class QObject;

namespace stormlab
{

/// Reads demonstrations on another thread. Answers come on the thread of `context`; `then` is not called when that is
/// gone. Main thread.
class DemonstrationDisk
{
public:
    void open(const QString& path, QObject* context, std::function<void(const Result<DemonstrationAt>&)> then);
    /// `then`: whether a recording has a demonstration beside it, which may still turn out to be unusable.
    void look(const QString& recording, QObject* context, std::function<void(bool)> then);

private:
    QThreadPool m_pool; ///< waits for what is being read when it goes
};

} // namespace stormlab
