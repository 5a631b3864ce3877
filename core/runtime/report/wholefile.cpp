// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace stormlab
{

namespace
{

Error cannotWrite(const QString& path, const QString& why)
{
    return {ErrorCode::BadFile, "The file " + path.toStdString() + " cannot be written.", why.toStdString(),
            "Choose another name or folder; what was there before is unchanged."};
}

} // namespace

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    // Renamed over a device as root, it would replace the device.
    const QFileInfo present(path);
    if (present.exists() && !present.isFile())
        return cannotWrite(path, present.isDir() ? QStringLiteral("It is a folder.")
                                                 : QStringLiteral("It is no regular file."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    file.write(bytes);
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace stormlab
