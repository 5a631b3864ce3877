// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/replayrig.h"

#include "core/runtime/recording/recorder.h"
#include "tests/domain/timelineevents.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/statusbanner.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace stormlab
{

std::vector<TimelineEvent> recordedInaction()
{
    WindowRig rig;
    rig.reachIncident();
    rig.source->advance(Milliseconds{20'000});
    rig.controller.hint();
    rig.source->advance(Milliseconds{20'000});
    rig.controller.finish();
    return eventsOf(rig.controller.timeline());
}

std::vector<TimelineEvent> recordedDrill()
{
    static const std::vector<TimelineEvent> recorded = [] {
        WindowRig rig;
        rig.reachIncident();
        rig.controller.hint();
        rig.source->advance(Milliseconds{3'000});
        rig.controller.diagnose({"reconnect-storm", "deploy_worker", 80});
        rig.source->advance(Milliseconds{2'000});
        rig.shed();
        rig.controller.deploy("deploy_worker", {{"pool.min", "1"}, {"pool.max", "2"}});
        rig.source->advance(Milliseconds{14'000});
        rig.runCheck();
        rig.source->advance(Milliseconds{40'000});
        rig.controller.finish();
        return eventsOf(rig.controller.timeline());
    }();
    return recorded;
}

void writeRecording(const QString& path, const std::vector<TimelineEvent>& events)
{
    Recorder recorder;
    QVERIFY(recorder.open(path).ok());
    for (const TimelineEvent& event : events)
        recorder.accept(event);
}

ReplayRig::ReplayRig() : settings(folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat)
{
    theme.applyTo(*qApp);
    theme.setMode(Theme::Mode::Light);
    QObject::connect(&opener, &RecordingOpener::opened, &opener, [this](ReplayWindow* opened) {
        window = opened;
        m_opened.append(opened);
        opened->resize(1280, 800);
    });
}

ReplayRig::~ReplayRig()
{
    for (const QPointer<ReplayWindow>& each : m_opened)
        delete each.data();
}

void ReplayRig::open()
{
    writeRecording(path(), recordedDrill());
    opener.open(path(), nullptr);
    QTRY_VERIFY(window);
    QTRY_VERIFY(!window->clock().map().readUntil);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

DrillTime positionOf(const ReplayRig& rig)
{
    return rig.window->clock().playback().position;
}

void goTo(const ReplayRig& rig, DrillTime moment)
{
    rig.window->clock().seek(moment);
    QSignalSpy refreshed(&rig.window->page().feed(), &DrillFeed::refreshed);
    QVERIFY(refreshed.wait());
}

QString statusOf(const ReplayRig& rig)
{
    return rig.window->page().findChild<StatusBanner*>()->status().sentence;
}

} // namespace stormlab
