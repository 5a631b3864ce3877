// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/runtime/sandbox/serveraccess.h"

#include <QObject>
#include <QString>

namespace stormlab
{

/// Where the events of a drill come from. Right of it nobody asks whether the drill is live. Main thread.
class EventSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual DrillTime now() const = 0;
    virtual void start() = 0;
    /// Fires an inject of the scenario. `again`: keep the app's present settings.
    virtual void fire(const InjectSpec& inject, bool again, Origin origin) = 0;
    /// Why an inject can never happen here, in words; asked before a person fires it.
    [[nodiscard]] virtual Result<void> canFire(const InjectSpec& /*inject*/) const { return {}; }
    /// A pause is on or on its way.
    [[nodiscard]] virtual bool isPaused() const = 0;
    virtual void deploy(const std::string& app, const SettingMap& changes, Milliseconds rollout) = 0;
    /// Ends everything; answered by stopped().
    virtual void stop() = 0;
    /// nullptr while there is no server to connect to.
    [[nodiscard]] virtual const ServerAccess* access() const = 0;

Q_SIGNALS:
    void progress(const QString& step, int done, int total);
    /// Sandbox, monitor and console are up and the fleet runs.
    void ready(const QString& engine, const QString& serverVersion);
    void happened(stormlab::DrillTime time, const stormlab::EventBody& body);
    void failed(const stormlab::Error& error);
    /// Something of it could not be removed while it was stopped.
    void leftBehind(const stormlab::Error& what);
    void stopped();
};

} // namespace stormlab
