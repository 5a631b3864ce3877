// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace stormlab
{

/// The time that a class gives to a drill. Main thread.
class TimeBox : public QObject
{
    Q_OBJECT

public:
    /// `warnings`: how long before the end it warns, the earliest first; those that are not within the box are left
    /// out.
    explicit TimeBox(std::vector<Milliseconds> warnings = {Milliseconds{300'000}, Milliseconds{60'000}});

    /// Any clock that does not go back, before it begins; one whose milliseconds go by as the computer's do, or that is
    /// moved by hand. Without one it is the computer's own.
    void setClock(std::function<Milliseconds()> clock) { m_clock = std::move(clock); }
    /// Begins anew; absent: there is no limit.
    void begin(std::optional<Milliseconds> length);
    void stop();
    /// Absent where there is no limit, or it does not run.
    [[nodiscard]] std::optional<Milliseconds> left() const;
    /// It has come to its end, and was not stopped.
    [[nodiscard]] bool isOver() const { return m_over; }

    /// Does what is due by the clock. Its timer calls it; whoever moves the clock by hand calls it, too.
    void step();

Q_SIGNALS:
    /// left() is valid by now. Not where there is no limit.
    void begun();
    void warned(stormlab::Milliseconds left);
    void over();

private:
    void waitForNext();

    const std::vector<Milliseconds> m_warnings;
    std::vector<Milliseconds> m_ahead; ///< moments before the end that are still to come, the end itself last
    std::function<Milliseconds()> m_clock;
    Milliseconds m_end{0}; ///< by the clock
    QTimer m_next;
    bool m_over = false;
};

} // namespace stormlab
