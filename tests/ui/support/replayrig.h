// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/preferences.h"
#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/windowrig.h"
#include "ui/recordingopener.h"
#include "ui/replaywindow.h"

#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>

namespace stormlab
{

/// A drill from its beginning to its scorecard, with hint, diagnosis, acts, deploy and check, as it would be recorded.
[[nodiscard]] std::vector<TimelineEvent> recordedDrill();

/// The same incident, and nobody acted.
[[nodiscard]] std::vector<TimelineEvent> recordedInaction();

/// When the first event of a kind happened in it.
template <typename Body>
DrillTime firstOf()
{
    for (const TimelineEvent& event : recordedDrill()) {
        if (std::holds_alternative<Body>(event.body))
            return event.time;
    }
    return DrillTime{-1};
}

/// Writes a recording.
void writeRecording(const QString& path, const std::vector<TimelineEvent>& events);

/// Replay windows on files in a folder of their own.
class ReplayRig
{
public:
    ReplayRig();
    ~ReplayRig();

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences{settings};
    Theme theme;
    Scenario scenario = shippedScenario();
    RecordingOpener opener{{theme, preferences, {scenario}}};
    DropTargets dropTargets{opener};
    QPointer<ReplayWindow> window; ///< the last one that was opened

    /// The path of the recorded drill.
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("drill.storm")); }
    /// Opens the recorded drill; returns when its window is there and all has been read.
    void open();

private:
    QList<QPointer<ReplayWindow>> m_opened;
};

/// The first widget in there whose accessible name begins so; nullptr where there is none.
template <typename Widget>
Widget* namedFrom(const QWidget& where, const char* name)
{
    for (auto* widget : where.findChildren<Widget*>()) {
        if (englishOf(widget->accessibleName()).startsWith(QLatin1String(name)))
            return widget;
    }
    return nullptr;
}

/// Where the playhead of the rig's window stands.
[[nodiscard]] DrillTime positionOf(const ReplayRig& rig);
/// Seeks; returns when the panes show the moment.
void goTo(const ReplayRig& rig, DrillTime moment);
/// The sentence over the charts.
[[nodiscard]] QString statusOf(const ReplayRig& rig);

} // namespace stormlab
