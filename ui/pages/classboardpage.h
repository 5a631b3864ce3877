// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/scenario.h"
#include "core/runtime/classroom/classdisk.h"
#include "core/runtime/classroom/classwatch.h"
#include "core/runtime/classroom/gradingrun.h"
#include "ui/models/classboardmodel.h"
#include "ui/models/markedfilesmodel.h"

#include <QAction>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace stormlab
{

class FolderReading;
class GradeOffer;
class MarkedFilesCard;
class ProgressStrip;
class ResultsCard;
class Theme;
class ThemedButton;
class ToneLabel;

/// The results of a class as they come into a folder: who is done, who is stuck, points, traps; and, apart, the files
/// that are not counted. Files are read on another thread and taken in a few at a time.
class ClassBoardPage : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        const Theme& theme;
        ClassFile file;
        std::optional<Scenario> scenario; ///< absent where it is not installed: results cannot be graded again
        QString folder;
        std::function<Milliseconds()> clock; ///< any that does not go back
    };

    explicit ClassBoardPage(Parts parts, QWidget* parent = nullptr);
    /// Waits for a file that is being read.
    ~ClassBoardPage() override;

    /// Watches another folder.
    void watch(const QString& folder);
    void focusFilter();
    void hideNames(bool hide);
    void askForExport();
    void askForFolder();
    /// Writes the rows that are shown, in their order, without names where these are masked now.
    void exportTo(const QString& path);
    /// The selected results, or all that are finished.
    void gradeAgain();
    /// For a menu.
    [[nodiscard]] QAction& gradeAction() const;
    [[nodiscard]] QAction& exportAction() { return m_exportAction; }

    [[nodiscard]] ClassBoardModel& model() { return m_model; }
    [[nodiscard]] MarkedFilesModel& marked() { return m_marked; }

Q_SIGNALS:
    /// All that lies in the folder now is on the board.
    void settled();
    void failed(const stormlab::Error& error);
    void exported(const QString& path);
    void graded();
    void namesHidden(bool hidden);
    /// The recording beside a result is to be opened.
    void recordingWanted(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QLayout* head();
    [[nodiscard]] QLayout* filters();
    [[nodiscard]] QLayout* foot();
    void take(const std::vector<JudgedFile>& files);
    void remove(const QStringList& files);
    void followRows();
    void updateWords();
    void updateResults();
    void updateGrade();
    void updateExport();
    void maskFolder(); ///< which often lies below somebody's name
    void writeTable(const QString& path, BoardNames names);
    void openRecording(int row);
    void stopReading();
    void showProgress(int done, int total);
    void onGraded(const GradingRun::Counts& counts);

    Parts m_parts;
    ClassBoardModel m_model;
    MarkedFilesModel m_marked;
    ToneLabel* m_totals;
    ToneLabel* m_traps;
    ToneLabel* m_note;
    QLineEdit* m_text;
    QComboBox* m_show;
    QCheckBox* m_hide;
    ResultsCard* m_results;
    MarkedFilesCard* m_apart;
    GradeOffer* m_grade;
    QAction m_exportAction;
    ThemedButton* m_export;
    ThemedButton* m_folder;
    ProgressStrip* m_progress;
    FolderReading* m_reading;
    QTimer m_tick;
    std::unique_ptr<ClassWatch> m_watch;
    GradingRun m_grading;
    QElapsedTimer m_gradingSince;
    ClassDisk m_disk;
};

} // namespace stormlab
