// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

class QDateTime;

// The folder in which every drill is recorded. Everything but the names blocks on the disk; any thread.

namespace stormlab
{

/// How much of it is kept. Recordings with bookmarks, and files that were not named by recordingName(), are a person's
/// own: they are neither counted nor removed.
struct RecordingLimits {
    int drills = 100; ///< 0: drills are not recorded
    std::int64_t bytes = 2'000'000'000;
    friend bool operator==(const RecordingLimits&, const RecordingLimits&) = default;
};

/// $XDG_DATA_HOME/stormlab/recordings, which need not be there.
[[nodiscard]] QString recordingFolder();

/// "20261126-021050-123-some-incident-1a2b3c4d.storm": names in order are drills in order. `drill`: as
/// newDrillId() makes it.
[[nodiscard]] QString recordingName(const QDateTime& begun, const QString& scenario, const QString& drill);

/// Removes the oldest recordings until the rest is within the limits; never the newest one, and none that a living
/// program writes. Returns what was removed.
QStringList removeOldRecordings(const QString& folder, const RecordingLimits& limits);

} // namespace stormlab
