// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/serverwording.h"

#include <QCoreApplication>

#include <variant>

namespace stormlab
{

namespace
{

struct ServerWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Server)
};

} // namespace

QString whyNoServer(DrillState state)
{
    switch (state) {
    case DrillState::Idle:
        return ServerWords::tr("No drill is running, so there is no server to connect to.");
    case DrillState::Preparing:
        return ServerWords::tr("The server is still being started.");
    case DrillState::Finished:
        return ServerWords::tr("This drill is over, and its server is gone.");
    case DrillState::Failed:
        return ServerWords::tr("This drill has no server: it could not be started, or has failed.");
    case DrillState::Replay:
        return ServerWords::tr("A replay has no server: start a drill of the incident to connect with psql.");
    case DrillState::Baseline:
    case DrillState::Incident:
    case DrillState::Verifying:
        break;
    }
    return ServerWords::tr("The server cannot be reached just now.");
}

QString engineName(const std::string& engine)
{
    return engine == "native" ? ServerWords::tr("native") : QString::fromStdString(engine);
}

QString serverName(const std::string& engine, const QString& version)
{
    return ServerWords::tr("%1 PostgreSQL %2").arg(engineName(engine), version);
}

// Its start is among its first events.
QString serverOf(const TimelineView& drill)
{
    for (const TimelineEvent& event : drill) {
        if (const auto* started = std::get_if<DrillStarted>(&event.body))
            return serverName(started->engine,
                              QString::fromStdString(started->serverVersion).section(QLatin1Char('.'), 0, 0));
    }
    return {};
}

} // namespace stormlab
