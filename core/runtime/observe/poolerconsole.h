// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/poolertables.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>

namespace stormlab
{

/// One session at PgBouncer's console: non-blocking libpq on the thread that made it. It waits as long as it takes; who
/// has no patience throws it away.
class PoolerConsole : public QObject
{
    Q_OBJECT

public:
    /// `connection`: see poolerConsoleString().
    explicit PoolerConsole(std::string connection, QObject* parent = nullptr);
    ~PoolerConsole() override;

    /// Once. Answered by opened() or lost(), never from within this call.
    void open();
    /// Legal when it is open and its last question was answered. Answered by answered() or lost(), perhaps at once.
    void ask(const std::string& command);

Q_SIGNALS:
    void opened();
    void answered(const stormlab::PoolerTable& table);
    /// It was refused, has ended, or a question of ours was not understood: of no use any more.
    void lost(const QString& why);

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace stormlab
