// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace stormlab
{

/// One thing found out about this computer.
struct ComputerFinding {
    enum class Kind {
        Server,    ///< a PostgreSQL that drills can use: version, where
        NoServer,  ///< none: command is what installs one
        Leftovers, ///< count sandboxes that a crash left behind
    };

    Kind kind = Kind::Server;
    QString version; ///< "15.18"
    QString where;   ///< the folder of its programs
    QString command; ///< one line for a shell
    int count = 0;

    friend bool operator==(const ComputerFinding&, const ComputerFinding&) = default;
};

/// Finds out what works on this computer, without blocking the thread it lives on.
class ComputerProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks again; answered by answered().
    virtual void start() = 0;
    /// Removes what a crash left, then looks again.
    virtual void cleanUp() = 0;

Q_SIGNALS:
    void answered(const std::vector<stormlab::ComputerFinding>& findings);
};

} // namespace stormlab
