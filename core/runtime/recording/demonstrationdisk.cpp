// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/demonstrationdisk.h"

#include "core/runtime/backgroundjob.h"

#include <QFileInfo>

#include <utility>

namespace stormlab
{

void DemonstrationDisk::open(const QString& path, QObject* context,
                             std::function<void(const Result<DemonstrationAt>&)> then)
{
    runInBackground(
        m_pool, context, [path] { return readDemonstrationAt(path); }, std::move(then));
}

void DemonstrationDisk::look(const QString& recording, QObject* context, std::function<void(bool)> then)
{
    runInBackground(
        m_pool, context, [recording] { return QFileInfo(demonstrationFile(recording)).isFile(); }, std::move(then));
}

} // namespace stormlab
