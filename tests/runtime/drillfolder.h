// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"
#include "core/runtime/recording/recorder.h"
#include "core/runtime/recording/recordinglist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace stormlab
{

inline constexpr Milliseconds someday{1785412991250};

enum class Ending { Finished, Stopped };

inline Timeline drill(Milliseconds startedAt, Ending ending = Ending::Finished)
{
    Timeline timeline;
    DrillStarted started{"small-storm", 1, "00ff", 7, "native", "15.18"};
    started.startedAt = startedAt;
    timeline.append(DrillTime{0}, PhaseChanged{Phase::Preparing, {}});
    timeline.append(DrillTime{300}, started);
    timeline.append(DrillTime{61'000}, HintShown{1});
    Scorecard card;
    card.scenario = "small-storm";
    card.passed = true;
    card.total = 92;
    if (ending == Ending::Finished)
        timeline.append(DrillTime{62'000}, PhaseChanged{Phase::Finished, {}});
    timeline.append(DrillTime{62'000}, Scored{toJson(card)});
    return timeline;
}

/// A folder of recordings; what is thrown away meanwhile goes to a trash in it, and not to that of whoever runs the
/// test.
class DrillFolder
{
public:
    DrillFolder()
    {
        QDir(path()).mkdir(QStringLiteral("data"));
        qputenv("XDG_DATA_HOME", QFile::encodeName(filePath(QStringLiteral("data"))));
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const Timeline& timeline) const
    {
        Recorder recorder;
        recorder.create(filePath(name));
        for (const TimelineEvent& event : TimelineView(timeline))
            recorder.accept(event);
    }

    /// As they are listed.
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const ListedRecording& each : listRecordings(path()))
            names << each.path.section(QLatin1Char('/'), -1);
        return names;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace stormlab
