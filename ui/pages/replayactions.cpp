// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/replayactions.h"

#include "core/runtime/drill/playbackclock.h"
#include "ui/keys/keyshortcuts.h"

namespace stormlab
{

namespace
{

constexpr Milliseconds jump{5'000};
constexpr int tenth = 10;

} // namespace

ReplayActions::ReplayActions(PlaybackClock& clock, QObject* parent)
    : QObject(parent),
      play(tr("&Play")),
      back(tr("5 s &back")),
      forward(tr("5 s &on")),
      farBack(tr("A tenth bac&k")),
      farForward(tr("A tenth o&n")),
      sampleBack(tr("◀ Sample")),
      sampleForward(tr("Sample ▶")),
      markBack(tr("◀ Mark")),
      markForward(tr("Mark ▶")),
      slower(tr("Slowe&r")),
      faster(tr("&Faster")),
      begin(tr("To the be&ginning")),
      end(tr("To the &end")),
      bookmark(tr("Book&mark…")),
      find(tr("F&ind…")),
      findNext(tr("Find ne&xt")),
      findPrevious(tr("Find pre&vious")),
      pauseOnMarks(tr("Pause on marks")),
      skipIdle(tr("Skip idle time")),
      m_clock(clock)
{
    installKeys();
    for (QAction* rule : {&pauseOnMarks, &skipIdle})
        rule->setCheckable(true);
    pauseOnMarks.setToolTip(tr("Pause wherever something was done or went wrong, and at bookmarks"));
    skipIdle.setToolTip(tr("Leap over more than ten seconds in which nothing happens"));
    connectClock();
    refresh();
}

void ReplayActions::installKeys()
{
    const std::vector<std::pair<QAction*, Key>> keys = {
        {&play, Key::ReplayPlay},
        {&back, Key::ReplayBack},
        {&forward, Key::ReplayForward},
        {&farBack, Key::ReplayFarBack},
        {&farForward, Key::ReplayFarForward},
        {&sampleBack, Key::ReplaySampleBack},
        {&sampleForward, Key::ReplaySampleForward},
        {&markBack, Key::ReplayMarkBack},
        {&markForward, Key::ReplayMarkForward},
        {&slower, Key::ReplaySlower},
        {&faster, Key::ReplayFaster},
        {&begin, Key::ReplayBegin},
        {&end, Key::ReplayEnd},
        {&bookmark, Key::ReplayBookmark},
        {&find, Key::ReplayFind},
        {&findNext, Key::ReplayFindNext},
        {&findPrevious, Key::ReplayFindPrevious},
    };
    for (const auto& [action, key] : keys) {
        installKey(*action, key);
        action->setToolTip(withKey(keyText(key), key));
    }
    // Their arrows are not spoken.
    sampleBack.setWhatsThis(keyText(Key::ReplaySampleBack));
    sampleForward.setWhatsThis(keyText(Key::ReplaySampleForward));
    markBack.setWhatsThis(keyText(Key::ReplayMarkBack));
    markForward.setWhatsThis(keyText(Key::ReplayMarkForward));
}

QList<QAction*> ReplayActions::keyed()
{
    return {&play,   &back,   &forward, &farBack, &farForward, &sampleBack, &sampleForward, &markBack,    &markForward,
            &slower, &faster, &begin,   &end,     &bookmark,   &find,       &findNext,      &findPrevious};
}

void ReplayActions::connectClock()
{
    const auto does = [this](QAction& action, auto&& what) {
        connect(&action, &QAction::triggered, this, std::forward<decltype(what)>(what));
    };
    does(play, [this] { m_clock.toggle(); });
    does(back, [this] { m_clock.moveBy(-jump); });
    does(forward, [this] { m_clock.moveBy(jump); });
    does(farBack, [this] { m_clock.moveByPercent(-tenth); });
    does(farForward, [this] { m_clock.moveByPercent(tenth); });
    does(sampleBack, [this] { m_clock.step(-1); });
    does(sampleForward, [this] { m_clock.step(1); });
    does(markBack, [this] { m_clock.seekMark(-1); });
    does(markForward, [this] { m_clock.seekMark(1); });
    does(slower, [this] { m_clock.changeSpeed(-1); });
    does(faster, [this] { m_clock.changeSpeed(1); });
    does(begin, [this] { m_clock.toBegin(); });
    does(end, [this] { m_clock.follow(); });
    for (QAction* rule : {&pauseOnMarks, &skipIdle})
        connect(rule, &QAction::toggled, this, &ReplayActions::takeRules);
    connect(&m_clock, &PlaybackClock::changed, this, &ReplayActions::refresh);
}

void ReplayActions::takeRules()
{
    m_clock.setRules({pauseOnMarks.isChecked(), skipIdle.isChecked()});
}

void ReplayActions::refresh()
{
    const Playback& playback = m_clock.playback();
    play.setText(playback.playing ? tr("&Pause") : tr("&Play"));
    slower.setEnabled(playback.speed > 0);
    faster.setEnabled(playback.speed + 1 < playbackSpeeds.size());
}

} // namespace stormlab
