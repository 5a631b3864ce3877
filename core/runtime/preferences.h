// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/enginewish.h"
#include "core/runtime/recording/recordingfolder.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

class QSettings;

namespace stormlab
{

/// How large a window was.
struct WindowSize {
    QSize size; ///< not valid where none was kept
    bool maximised = false;
    friend bool operator==(const WindowSize&, const WindowSize&) = default;
};

/// How wide a person has made the columns of a table, in the order of its model, whatever the language of their
/// headings: in hundredths of a letter, 0 where that is not a person's to choose.
using ColumnWidths = QList<int>;

/// What is kept between two runs of either program: the one place that knows the keys. Values that make no sense, as
/// somebody's editor may have left them, read as the usual ones.
class Preferences
{
public:
    /// The settings must outlive it.
    explicit Preferences(QSettings& settings);

    [[nodiscard]] EnginePreferences engines() const;
    void setEngines(const EnginePreferences& preferences);
    /// How many recordings of drills are kept.
    [[nodiscard]] RecordingLimits recordings() const;
    void setRecordings(const RecordingLimits& limits);
    /// 0 as the desktop has it, 1 light, 2 dark, 3 high contrast.
    [[nodiscard]] int theme() const;
    void setTheme(int mode);
    /// As a learner has called themselves in a class; may be empty.
    [[nodiscard]] QString learnerName() const;
    void setLearnerName(const QString& name);
    /// By which results of a class know the account again, from one run to the next: 32 hexadecimal digits, made by
    /// chance when somebody first asks. It stays on this computer: see learnerIn().
    [[nodiscard]] QByteArray learnerSecret();
    /// Of the window: "de", "pt_BR"; empty where it is to be the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// Percent of the desktop's text size, 80 to 250.
    [[nodiscard]] int textZoom() const;
    void setTextZoom(int percent);
    /// 0 as the desktop has it, 1 reduced, 2 full.
    [[nodiscard]] int motion() const;
    void setMotion(int motion);
    /// What was opened last, the latest first: absolute paths, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void setRecentFiles(const QStringList& paths);
    /// Whether the person has been told what the limits of the chart are.
    [[nodiscard]] bool knowsLimits() const;
    void setKnowsLimits(bool knows);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The arrangement of the docks, and of what a splitter divides, by what has it.
    [[nodiscard]] QByteArray docks(const QString& kind) const;
    void setDocks(const QString& kind, const QByteArray& docks);
    [[nodiscard]] QByteArray split(const QString& kind) const;
    void setSplit(const QString& kind, const QByteArray& split);
    /// Of a table, by the window and the table.
    [[nodiscard]] ColumnWidths columnWidths(const QString& table) const;
    void setColumnWidths(const QString& table, const ColumnWidths& widths);
    /// Of windows of which there may be many, by what they are.
    [[nodiscard]] WindowSize windowSize(const QString& kind) const;
    void setWindowSize(const QString& kind, const WindowSize& size);
    /// Whether a teacher hides the names on the board of a class, by its id; known of the 200 classes that were hidden
    /// last. An earlier version knew it of all classes at once: that holds until the first is set here.
    [[nodiscard]] bool hidesNames(const QString& classId) const;
    void setHidesNames(const QString& classId, bool hides);

private:
    QSettings& m_settings;
};

/// What the person has chosen in the window: for a program that has no window.
[[nodiscard]] EnginePreferences storedEnginePreferences();
[[nodiscard]] RecordingLimits storedRecordingLimits();
[[nodiscard]] QByteArray storedLearnerSecret();
/// The same for who has to know it before there is a window.
[[nodiscard]] QString storedLanguage();

} // namespace stormlab
