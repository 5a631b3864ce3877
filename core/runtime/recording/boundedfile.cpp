// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/boundedfile.h"

#include <QFile>
#include <QFileInfo>

namespace stormlab
{

Result<QByteArray> readBounded(const QString& path, std::size_t most)
{
    const QString name = QFileInfo(path).fileName();
    const auto unreadable = [&name](const QString& why) {
        return Error{ErrorCode::BadFile, name.toStdString() + " cannot be read.", why.toStdString(),
                     "Is it still there, and may you read it?"};
    };
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile())
        return unreadable(QStringLiteral("There is no such file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray bytes = file.read(static_cast<qint64>(most) + 1);
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes) : unreadable(file.errorString());
}

} // namespace stormlab
