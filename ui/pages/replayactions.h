// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace stormlab
{

class PlaybackClock;

/// What can be asked of a replay, as actions for menus, buttons and keys. The clock must outlive it.
class ReplayActions : public QObject
{
    Q_OBJECT

public:
    explicit ReplayActions(PlaybackClock& clock, QObject* parent = nullptr);

    QAction play;
    QAction back;
    QAction forward;
    QAction farBack;
    QAction farForward;
    QAction sampleBack;
    QAction sampleForward;
    QAction markBack;
    QAction markForward;
    QAction slower;
    QAction faster;
    QAction begin;
    QAction end;
    QAction bookmark;
    QAction find;
    QAction findNext;
    QAction findPrevious;
    QAction pauseOnMarks; ///< checkable
    QAction skipIdle;     ///< checkable

    /// Those with a key of their own, for the window that hears the keys.
    [[nodiscard]] QList<QAction*> keyed();

private:
    void installKeys();
    void connectClock();
    void takeRules();
    void refresh();

    PlaybackClock& m_clock;
};

} // namespace stormlab
