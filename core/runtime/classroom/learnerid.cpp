// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/learnerid.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace stormlab
{

std::string learnerIn(const ClassFile& file, const std::string& name, const QByteArray& secret)
{
    constexpr qsizetype digits = 32;
    if (secret.isEmpty() || name.empty())
        return {};
    // The id of a class has no line's end, so no other class and name make the same text.
    const QByteArray who = QByteArray::fromStdString(file.id + '\n' + name);
    return QMessageAuthenticationCode::hash(who, secret, QCryptographicHash::Sha256).toHex().left(digits).toStdString();
}

} // namespace stormlab
