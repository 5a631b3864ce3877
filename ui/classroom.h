// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "core/runtime/classroom/classdisk.h"
#include "core/runtime/classroom/resultkeeper.h"
#include "ui/classboardwindow.h"
#include "ui/widgets/classstartdialog.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QMainWindow;

namespace stormlab
{

class DrillController;
class NewClassDialog;
class Preferences;
class Theme;

/// What the classroom works with. All of it must outlive it.
struct ClassroomParts {
    Theme& theme;
    Preferences& preferences;
    DrillController& controller;
    std::vector<Scenario> scenarios;
    std::string drill;                    ///< of this program, as newDrillId() makes it
    std::function<QString()> recording{}; ///< the file of the present or last drill; empty where there is none
};

/// Class files in the window: a teacher makes them and watches the board, a learner opens one and drills. Files are
/// read and written on other threads. Main thread; owned by the window.
class Classroom : public QObject
{
    Q_OBJECT

public:
    Classroom(ClassroomParts parts, QMainWindow& window);
    ~Classroom() override;

    /// Offers what can be done with classes.
    void offer();
    void makeClass();
    /// Lets a learner choose a class file.
    void chooseClass();
    /// A learner has opened this one.
    void open(const QString& path);
    /// Lets a teacher choose the class whose board is shown.
    void chooseBoard();
    void openBoard(const QString& path);
    /// The recording of the last drill is whole.
    void recordingClosed();

    [[nodiscard]] ResultKeeper& keeper() { return m_keeper; }

Q_SIGNALS:
    /// `over`: the window in which they are wanted.
    void preferencesRequested(QWidget* over);
    void recordingRequested(const QString& path, QWidget* over);
    void boardOpened(stormlab::ClassBoardWindow* window);
    /// A class file was read or made, by a learner or a teacher.
    void classUsed(const QString& path);
    /// A learner sees what a class is about.
    void startOffered(stormlab::ClassStartDialog* dialog);

private:
    void holdForRecording();
    void choose(const QString& title, const std::function<void(const QString&)>& then);
    void askWhereToSave(NewClassDialog* dialog, const ClassFile& file);
    void save(NewClassDialog* dialog, const QString& path, const ClassFile& file);
    void tellSaved(const QString& path);
    void offerStart(const ClassFile& file, const QString& folder);
    void start(const ClassStartDialog& dialog);
    void showBoard(const QString& path, const ClassFile& file);
    void tell(const Error& error);
    [[nodiscard]] std::optional<Scenario> scenarioOf(const ClassFile& file) const;
    [[nodiscard]] QString hindrance() const;

    ClassroomParts m_parts;
    QMainWindow& m_window;
    ResultKeeper m_keeper;
    ClassDisk m_disk;
    /// Keeps the program going, its windows closed, until the recording of a drill lies beside its result.
    std::optional<QEventLoopLocker> m_program;
};

} // namespace stormlab
