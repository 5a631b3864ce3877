// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/runtime/sandbox/sandbox.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace stormlab
{

/// Keeps a sandbox as injects want it, paused or not. What is wanted may change faster than a server can follow: one
/// operation is under way at a time, and the latest wish wins. Main thread.
class PauseSwitch : public QObject
{
    Q_OBJECT

public:
    /// The sandbox must outlive it.
    explicit PauseSwitch(Sandbox& sandbox, QObject* parent = nullptr);

    /// Absent: until resume(). The time counts from the moment at which the server is paused; a pause that is on
    /// already goes on for this long.
    void pause(std::optional<Milliseconds> lasts);
    void resume();
    /// Asks nothing of the sandbox any more: it is about to be destroyed.
    void letGo();
    /// A pause is wanted, whether or not the server has come to rest already.
    [[nodiscard]] bool isOn() const { return m_wanted; }

private:
    void pursue();
    void onPaused();
    void onResumed();
    void onServerEnded();
    void onServerBack();
    void onRegained();

    Sandbox& m_sandbox;
    QTimer m_end;
    std::optional<Milliseconds> m_lasts;
    bool m_wanted = false;
    bool m_underWay = false; ///< the sandbox owes an answer
    bool m_down = false;     ///< the server has ended and does not answer again yet
    bool m_lost = false;     ///< the server cannot be reached
    bool m_letGo = false;
};

} // namespace stormlab
