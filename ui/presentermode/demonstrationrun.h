// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/demonstration.h"

#include <QObject>
#include <QTimer>

namespace stormlab
{

class PlaybackClock;

/// Plays a recording from stop to stop: it asks, answers, and goes on, when somebody wants it or, hands-free, by
/// itself. Whoever plays on or seeks meanwhile goes on with that; but while a question stands nobody gets as far as the
/// next stop, or the end, otherwise than by goOn(): such a leap is not made, and is told. Whoever goes back is asked
/// once more what lies ahead then, as if it had never been answered. A range of the recording that was chosen is given
/// up where the next stop lies behind it. Main thread; the clock must outlive it.
class DemonstrationRun : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting,  ///< begin() has not been called
        Playing,  ///< towards the next stop, or the end
        Asking,   ///< it stands at a stop
        Answered, ///< it stands there, and the answer is shown
        Over,     ///< the recording is at its end
    };

    DemonstrationRun(PlaybackClock& clock, Demonstration demonstration, QObject* parent = nullptr);

    /// From the beginning; also anew.
    void begin();
    /// Shows the answer; nothing where none is asked for.
    void reveal();
    /// Leaves a stop, also without an answer: towards the next one, or over where the recording stands at its end.
    void goOn();
    /// Whether it answers and goes on by itself.
    void setHandsFree(bool on);
    [[nodiscard]] bool isHandsFree() const { return m_handsFree; }

    [[nodiscard]] const Demonstration& demonstration() const { return m_demonstration; }
    [[nodiscard]] State state() const { return m_state; }
    /// That it stands at; nullptr while it plays.
    [[nodiscard]] const DemonstrationStop* stop() const;
    /// Of that stop or the next one, from 1; one more than there are after the last.
    [[nodiscard]] int number() const;

Q_SIGNALS:
    void changed();
    /// A leap ahead was not made, for a question stands. Once, however often it is tried, until the clock has been
    /// moved elsewhere.
    void held();

private:
    void watch();
    void goBack(DrillTime position);
    [[nodiscard]] bool leapsOver(DrillTime before) const;
    void hold(DrillTime before);
    void enter(State state);
    void await();
    void play();
    void leaveRange();
    [[nodiscard]] bool isAtEnd() const;

    PlaybackClock& m_clock;
    const Demonstration m_demonstration;
    State m_state = State::Waiting;
    std::size_t m_next = 0; ///< the stop that it plays towards
    DrillTime m_stood{0};   ///< where the clock stood when it told last
    bool m_handsFree = false;
    bool m_moving = false; ///< the clock is moved from here
    bool m_held = false;   ///< a leap, when the clock told last
    bool m_ran = false;    ///< the clock, when it told last
    QTimer m_patience;
};

} // namespace stormlab
