// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/fileexport.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/report/wholefile.h"

namespace stormlab
{

FileExport::FileExport(QObject* parent) : QObject(parent) {}

FileExport::~FileExport() = default;

void FileExport::write(const QString& path, const QByteArray& bytes)
{
    runInBackground(
        m_disk, this, [path, bytes] { return writeWholeFile(path, bytes); },
        [this, path](const Result<void>& done) {
            if (done)
                Q_EMIT written(path);
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace stormlab
