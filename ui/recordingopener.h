// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/runtime/recording/recordingdisk.h"
#include "core/runtime/report/reportreader.h"
#include "ui/comparisonopener.h"
#include "ui/preferencesopener.h"
#include "ui/recentfiles.h"
#include "ui/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace stormlab
{

class Preferences;
class ReplayWindow;

/// What every window that replays works with. All of it must outlive the windows.
struct RecordingOpenerParts {
    Theme& theme;
    Preferences& preferences;
    std::vector<Scenario> scenarios;
};

/// Opens recordings, each in a window of its own, as many as somebody likes. One that has a window already is shown in
/// that one: two would overwrite each other's bookmarks. Where its file has changed since, another window that shows it
/// as it is now takes that one's place and stands at the same moment. Files are read on another thread. Main thread; it
/// must outlive the windows that ask it.
class RecordingOpener : public QObject
{
    Q_OBJECT

public:
    explicit RecordingOpener(RecordingOpenerParts parts, QObject* parent = nullptr);
    /// Waits for a file that is being read.
    ~RecordingOpener() override;

    /// A demonstration's file is for others to open, as demonstrationRequested() says. `asker`: the window that tells
    /// what went wrong; nullptr: failed() does.
    void open(const QString& path, QWidget* asker);
    /// The same for who wants to watch it: a new window plays at once, from shortly before something happens.
    void watch(const QString& path, QWidget* asker);
    /// The same for who does something with the window: the one that shows the recording, be it new or there.
    void openFor(const QString& path, QWidget* asker, std::function<void(ReplayWindow&)> then);
    /// Lets the person choose a file.
    void choose(QWidget* asker);
    /// Opens what it may be: a recording; a class file or a scenario's folder, which others are asked to open.
    void openAny(const QString& path, QWidget* asker);
    /// For every window of the program.
    [[nodiscard]] PreferencesOpener& preferences() { return m_preferences; }
    /// Those that were opened last.
    [[nodiscard]] RecentFiles& recent() { return m_recent; }

    /// Of recordings, for export and comparison.
    [[nodiscard]] ReportReader& reports() { return m_reports; }
    [[nodiscard]] ComparisonOpener& comparisons() { return m_comparisons; }

Q_SIGNALS:
    void opened(stormlab::ReplayWindow* window);
    void failed(const stormlab::Error& error);
    /// A class file was dropped or chosen again, which is none of ours.
    void classRequested(const QString& path);
    /// The same of a demonstration's file. `asker`: as in open().
    void demonstrationRequested(const QString& path, QWidget* asker);
    /// The same of a scenario's folder. `asker`: as in open().
    void scenarioRequested(const QString& path, QWidget* asker);

private:
    /// What is to be done with the window that shows it; `isNew`: nobody has seen it yet.
    using Then = std::function<void(ReplayWindow& window, bool isNew)>;

    void read(const QString& path, QWidget* asker, Then then);
    void openAs(FileKind kind, const QString& path, QWidget* asker);
    void show(const QString& path, OpenedRecording file, QWidget* asker, const Then& then);
    ReplayWindow& showNew(const QString& path, OpenedRecording file);
    void showAgain(const QString& path, OpenedRecording file);
    void replace(ReplayWindow& old, const QString& path, OpenedRecording file);
    void tell(const Error& error, QWidget* asker);

    RecordingOpenerParts m_parts;
    ReportReader m_reports;
    ComparisonOpener m_comparisons;
    PreferencesOpener m_preferences;
    RecentFiles m_recent;
    struct Shown {
        QPointer<ReplayWindow> window;
        FileStamp stamp; ///< of what it shows
    };
    QHash<QString, Shown> m_shown; ///< by the place of the file
    RecordingDisk m_disk;
};

} // namespace stormlab
