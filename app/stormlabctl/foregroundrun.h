// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/foregrounddrill.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace stormlab
{

/// The drill of `stormlabctl run`: tells on the terminal how to connect and how it goes, until somebody ends it. Main
/// thread.
class ForegroundRun : public QObject
{
    Q_OBJECT

public:
    ForegroundRun(DrillController::SourceFactory makeSource, DrillOrder order, bool json, QObject* parent = nullptr);

    void start();
    /// Ends the drill for this reason. Answered by finished().
    void end(const Error& reason);

Q_SIGNALS:
    /// Nothing is left; the exit code.
    void finished(int exitCode);

private:
    void onState(DrillState state);
    void onEnded(const QString& leftOver);
    void tellConnection();
    void tellStatus();

    DrillOrder m_order;
    bool m_json;
    ForegroundDrill m_drill;
    QTimer m_look;
    std::string m_said; ///< the last sentence, not said twice
    std::optional<Error> m_reason;
    bool m_connectionTold = false;
};

} // namespace stormlab
