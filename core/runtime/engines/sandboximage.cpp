// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/sandboximage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stormlab
{

QStringList sandboxImages(const QString& wanted)
{
    if (!wanted.isEmpty()) {
        return {wanted};
    }
    return {QString::fromLatin1(defaultSandboxImage), QString::fromLatin1(ownSandboxImage)};
}

QString usualImage(const QString& preference)
{
    const QString variable = qEnvironmentVariable("STORMLAB_IMAGE");
    return variable.isEmpty() ? preference : variable;
}

bool isSameImage(const QString& one, const QString& other)
{
    const auto full = [](QString name) {
        for (const char* const usual : {"docker.io/library/", "docker.io/"}) {
            if (name.startsWith(QLatin1String(usual))) {
                name.remove(0, static_cast<qsizetype>(qstrlen(usual)));
            }
        }
        const bool tagged = name.mid(name.lastIndexOf(QLatin1Char('/')) + 1).contains(QLatin1Char(':'));
        return tagged ? name : name + QStringLiteral(":latest");
    };
    return full(one) == full(other);
}

QStringList volumesArguments(const QString& image)
{
    return {QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
            QStringLiteral("{{json .Config.Volumes}}"), image};
}

QStringList readVolumes(const QByteArray& answer)
{
    return QJsonDocument::fromJson(answer).object().keys();
}

bool isImageName(const QString& text)
{
    return !text.isEmpty() && !text.startsWith(QLatin1Char('-')) &&
           std::ranges::none_of(text, [](QChar each) { return each.isSpace() || !each.isPrint(); });
}

} // namespace stormlab
