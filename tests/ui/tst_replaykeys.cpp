// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/board.h"
#include "ui/pages/replaypage.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

constexpr DrillTime start{30'000};

DrillTime tenth()
{
    return recordedDrill().back().time / 10;
}

bool paneHasFocus(const ReplayRig& rig, Key pane)
{
    const auto& panes = rig.window->page().docks().panes();
    return std::any_of(panes.begin(), panes.end(), [&](const PaneDocks::Pane& each) {
        return each.key == pane && each.dock->isAncestorOf(QApplication::focusWidget());
    });
}

bool typesIn(const char* field)
{
    const auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return edit != nullptr && edit->accessibleName() == QLatin1String(field);
}

bool happened(const ReplayRig& rig, Key key)
{
    const Playback& playback = rig.window->clock().playback();
    const PlaybackMap& map = rig.window->clock().map();
    switch (key) {
    case Key::ReplayPlay:
        return playback.playing;
    case Key::ReplayBack:
        return playback.position == start - 5s;
    case Key::ReplayForward:
        return playback.position == start + 5s;
    case Key::ReplayFarBack:
        return playback.position == start - tenth();
    case Key::ReplayFarForward:
        return playback.position == start + tenth();
    case Key::ReplaySampleBack:
    case Key::ReplaySampleForward:
        return playback.position != start &&
               std::binary_search(map.samples.begin(), map.samples.end(), playback.position);
    case Key::ReplayMarkBack:
        return playback.position < start && std::binary_search(map.marks.begin(), map.marks.end(), playback.position);
    case Key::ReplayMarkForward:
        return playback.position > start && std::binary_search(map.marks.begin(), map.marks.end(), playback.position);
    case Key::ReplaySlower:
        return playback.speed < realTimeSpeed;
    case Key::ReplayFaster:
        return playback.speed > realTimeSpeed;
    case Key::ReplayBegin:
        return playback.position == map.begin;
    case Key::ReplayEnd:
        return playback.position == map.end && playback.following;
    case Key::ReplayBookmark:
        return rig.window->bookmarks().moments() == std::vector<DrillTime>{start};
    case Key::ReplayFind:
        return typesIn("Find in events and statements");
    case Key::ReplayFindNext:
    case Key::ReplayFindPrevious:
        return rig.window->findChild<QLineEdit*>() != nullptr && playback.position != start;
    case Key::PaneBookmarks:
        return paneHasFocus(rig, key);
    default:
        return false;
    }
}

} // namespace

/// The keys of a replay, each pressed in its window.
class TestReplayKeys : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void eachKeyDoesWhatTheListSays_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QKeySequence>("sequence");
        for (const KeyEntry& entry : keyTable()) {
            if (entry.where != QStringLiteral("Replay"))
                continue;
            for (const QKeySequence& sequence : entry.sequences)
                QTest::addRow("%s: %s", qPrintable(sequence.toString()), qPrintable(entry.does))
                    << static_cast<int>(entry.key) << sequence;
        }
    }

    void eachKeyDoesWhatTheListSays()
    {
        QFETCH(const int, key);
        QFETCH(const QKeySequence, sequence);
        ReplayRig rig;
        rig.open();
        rig.window->clock().seek(start);
        for (auto* field : rig.window->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QStringLiteral("Find in events and statements"))
                field->setText(QStringLiteral("the"));
        }
        QVERIFY(!happened(rig, static_cast<Key>(key)));
        QTest::keySequence(rig.window, sequence);
        QTRY_VERIFY(happened(rig, static_cast<Key>(key)));
    }

    void keysOfAllWindowsWorkHereToo()
    {
        ReplayRig rig;
        rig.open();
        QTest::keySequence(rig.window, keySequences(Key::PaneEvents).first());
        QTRY_VERIFY(paneHasFocus(rig, Key::PaneEvents));
        QTest::keySequence(rig.window, keySequences(Key::OpenRecording).first());
        QTRY_VERIFY(rig.window->findChild<QFileDialog*>() != nullptr);
    }

    void aChartHearsItsOwnKeys()
    {
        ReplayRig rig;
        rig.open();
        rig.window->clock().seek(start);
        auto* chart = rig.window->page().findChild<ActivityChart*>();
        QTRY_COMPARE(chart->until(), start);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(rig.window->clock().playback().position, start);
        QVERIFY(chart->timeCursor());
        const DrillTime cursor = *chart->timeCursor();
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(rig.window->clock().playback().position, cursor);
    }

    void lettersAreTypedIntoFields()
    {
        ReplayRig rig;
        rig.open();
        QTest::keySequence(rig.window, keySequences(Key::ReplayFind).first());
        QTRY_VERIFY(typesIn("Find in events and statements"));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QTest::keyClicks(field, QStringLiteral("b [.,] <>/ "));
        QCOMPARE(field->text(), QStringLiteral("b [.,] <>/ "));
        QVERIFY(!rig.window->clock().playback().playing);
        QVERIFY(rig.window->bookmarks().bookmarks().empty());
    }
};

QTEST_MAIN(TestReplayKeys)
#include "tst_replaykeys.moc"
