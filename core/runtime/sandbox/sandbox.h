// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/runtime/sandbox/serveraccess.h"

#include <QObject>
#include <QString>

#include <string>
#include <vector>

namespace stormlab
{

/// What a drill asks of an engine.
struct SandboxRequest {
    std::string drillId; ///< unique on this computer; letters, digits and '-'
    std::string scenario;
    SandboxSpec spec;
    OncallSpec oncall;
    std::vector<std::string> appRoles; ///< LOGIN roles to make, "app_…"
};

/// What every engine says when the last step of preparing does not work.
constexpr const char* schemaRefused = "The scenario's schema.sql was refused by the server.";

/// A disposable PostgreSQL under our control. Every operation is asynchronous and answered by a signal; all of it lives
/// on the thread that made it and never blocks it. The server is supervised: when it dies unexpectedly, `stopped` is
/// emitted, it is started again in the same data directory, and `restarted` follows (or `failed`).
class Sandbox : public QObject
{
    Q_OBJECT

public:
    enum class State { Absent, Preparing, Ready, Paused, Gone };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    /// "native", "docker", "podman".
    [[nodiscard]] virtual QString engineName() const = 0;
    /// Valid from ready() until gone().
    [[nodiscard]] virtual const ServerAccess& access() const = 0;

    /// What is known beforehand: no error means that nothing speaks against a pause. Legal in every state.
    [[nodiscard]] virtual Result<void> canPause() const { return {}; }

    /// Legal in Absent. Answered by progress()… and then ready() or failed().
    virtual void prepare(const SandboxRequest& request) = 0;
    /// Legal in Ready: freezes the whole server. Answered by paused() or failed().
    virtual void pause() = 0;
    /// Legal in Paused. Answered by resumed(), once the server has been seen to answer, or failed().
    virtual void resume() = 0;
    /// Legal in every state and repeatable: ends every process, removes every file. Answered by gone() each time, and
    /// by leftBehind() before, where that did not work.
    virtual void destroy() = 0;

Q_SIGNALS:
    /// What is being done now ("Copying the template"), step `done` of `total`.
    void progress(const QString& step, int done, int total);
    void ready();
    void failed(const stormlab::Error& error);
    void paused();
    void resumed();
    /// The server ended although nobody here asked for it.
    void stopped(const QString& why);
    void restarted();
    /// The pooler before the server ended although nobody here asked for it; it is started again on the same port.
    void poolerStopped(const QString& why);
    void poolerRestarted();
    /// The way to the server was lost; the server itself goes on, as far as anybody knows. It is looked for again:
    /// regained() once the server has been seen to answer, or failed().
    void lost(const QString& why);
    void regained();
    /// Something of it could not be removed: what, why, and how it will go.
    void leftBehind(const stormlab::Error& what);
    void gone();
};

} // namespace stormlab
