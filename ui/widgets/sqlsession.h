// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/console.h"
#include "core/runtime/sandbox/serveraccess.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace stormlab
{

/// A session with the server as the window needs it. Live, a Console stands behind it. All methods return at once
/// whatever the server does; signals come on this object's thread.
class SqlSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;
    virtual void run(const std::vector<std::string>& statements) = 0;
    virtual void cancel() = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isBusy() const = 0;

Q_SIGNALS:
    void opened(int backendPid);
    void lost(const QString& why);
    void busyChanged(bool busy);
    void answered(const stormlab::ConsoleResultPtr& result);
};

/// Makes a session as `oncall` that carries this application_name.
using SqlSessionFactory =
    std::function<std::unique_ptr<SqlSession>(const ServerAccess& access, const std::string& applicationName)>;

/// Sessions of the live program: each is a Console on a thread of its own.
[[nodiscard]] SqlSessionFactory liveSqlSessions();

} // namespace stormlab
