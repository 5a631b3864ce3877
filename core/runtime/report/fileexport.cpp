// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/fileexport.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/report/wholefile.h"

#include <utility>

namespace stormlab
{

FileExport::FileExport(QObject* parent) : QObject(parent) {}

FileExport::~FileExport() = default;

void FileExport::write(const QString& path, const QByteArray& bytes)
{
    write(path, [bytes] { return Result<QByteArray>(bytes); });
}

void FileExport::write(const QString& path, std::function<Result<QByteArray>()> make)
{
    const auto work = [path, make = std::move(make)]() -> Result<void> {
        const Result<QByteArray> bytes = make();
        return bytes ? writeWholeFile(path, bytes.value()) : Result<void>(bytes.error());
    };
    runInBackground(m_disk, this, work, [this, path](const Result<void>& done) {
        if (done)
            Q_EMIT written(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace stormlab
