// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/engineinfo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace stormlab
{

namespace
{

EngineInfo ofDocker(const QJsonObject& answer)
{
    constexpr std::array limits = std::to_array<std::pair<const char*, const char*>>(
        {{"memory", "MemoryLimit"}, {"cpu", "CpuCfsQuota"}, {"pids", "PidsLimit"}, {"cpuset", "CPUSet"}});
    EngineInfo info;
    info.version = answer.value(QStringLiteral("ServerVersion")).toString();
    for (const auto& [limit, member] : limits) {
        if (!answer.value(QLatin1String(member)).toBool(true)) {
            info.unenforced << QString::fromLatin1(limit);
        }
    }
    for (const auto& words : answer.value(QStringLiteral("ServerErrors")).toArray()) {
        info.refusal += words.toString().toUtf8() + '\n';
    }
    return info;
}

EngineInfo ofPodman(const QJsonObject& answer)
{
    EngineInfo info;
    info.version = answer.value(QStringLiteral("version")).toObject().value(QStringLiteral("Version")).toString();
    const QJsonObject host = answer.value(QStringLiteral("host")).toObject();
    const QJsonValue controllers = host.value(QStringLiteral("cgroupControllers"));
    for (const char* const limit : {"memory", "cpu", "pids", "cpuset"}) {
        if (controllers.isArray() && !controllers.toArray().contains(QJsonValue(QLatin1String(limit)))) {
            info.unenforced << QString::fromLatin1(limit);
        }
    }
    // The freezer of version 1 belongs to root, so podman refuses to pause for anybody else; see CannotPause.
    const bool rootless =
        host.value(QStringLiteral("security")).toObject().value(QStringLiteral("rootless")).toBool(false);
    info.pauses = !rootless || host.value(QStringLiteral("cgroupVersion")).toString() != QStringLiteral("v1");
    return info;
}

} // namespace

QStringList infoArguments(ContainerEngine::Kind kind)
{
    const bool docker = kind == ContainerEngine::Kind::Docker;
    return {QStringLiteral("info"), QStringLiteral("--format"),
            docker ? QStringLiteral("{{json .}}") : QStringLiteral("json")};
}

EngineInfo readEngineInfo(ContainerEngine::Kind kind, const QByteArray& json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    return kind == ContainerEngine::Kind::Docker ? ofDocker(answer) : ofPodman(answer);
}

} // namespace stormlab
