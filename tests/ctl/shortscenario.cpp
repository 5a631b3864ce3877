// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/shortscenario.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace stormlab
{

namespace
{

QByteArray shortened(const QByteArray& text)
{
    QJsonObject json = QJsonDocument::fromJson(text).object();
    json[QStringLiteral("pace")] = QJsonObject{{QStringLiteral("baseline_ms"), 200},
                                               {QStringLiteral("deploy_ms"), 1'000},
                                               {QStringLiteral("mitigation_limit_ms"), 3'000},
                                               {QStringLiteral("verification_ms"), 1'000}};
    return QJsonDocument(json).toJson();
}

} // namespace

void writeShortScenario(const QString& scenarios)
{
    const QString source = QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/connection-storm-after-deploy/");
    const QString target = scenarios + QStringLiteral("/connection-storm-after-deploy/");
    QDir().mkpath(target);
    for (const QString& name : {QStringLiteral("scenario.json"), QStringLiteral("briefing.md"),
                                QStringLiteral("postmortem.md"), QStringLiteral("schema.sql")}) {
        QFile from(source + name);
        QFile to(target + name);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            qFatal("%s cannot be copied", qPrintable(from.fileName()));
        const QByteArray text = from.readAll();
        to.write(name.endsWith(QStringLiteral(".json")) ? shortened(text) : text);
    }
}

} // namespace stormlab
