// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/dialogcourses.h"

#include "core/runtime/classroom/classfiles.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/replayrig.h"
#include "ui/classboardwindow.h"
#include "ui/classroom.h"
#include "ui/engineoffers.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/aboutmessage.h"
#include "ui/widgets/classstartdialog.h"
#include "ui/widgets/logdialog.h"
#include "ui/widgets/newclassdialog.h"
#include "ui/widgets/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace stormlab
{

namespace
{

QDialog* dialogOver(const QWidget& window)
{
    for (auto* dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Opens a dialog, goes through it, and closes it.
void visitDialog(QWidget& window, const std::function<void()>& open, const QString& place, const VisitWindow& visit)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    open();
    QDialog* dialog = nullptr;
    QTRY_VERIFY2((dialog = dialogOver(window)) != nullptr, qPrintable(place));
    visit(*dialog, place);
    dialog->reject();
    QTRY_VERIFY2(dialogOver(window) == nullptr, qPrintable(place));
}

std::function<void()> keyIn(QWidget& widget, Key key)
{
    return [&widget, key] { QTest::keySequence(&widget, keySequences(key).first()); };
}

void visitBoard(WindowRig& rig, const ClassFile& file, const Showing& showing, const VisitWindow& visit)
{
    const QString place = rig.folder.filePath(QStringLiteral("class"));
    QVERIFY(QDir().mkpath(place));
    ClassBoardWindow board(rig.theme, rig.preferences,
                           {rig.theme, file, rig.scenario, place, [] { return lessonBegan + Milliseconds{225'000}; }});
    board.resize(showing.size);
    board.show();
    visit(board, QStringLiteral("class board, empty"));
    for (int learner = 1; learner <= 6; ++learner)
        putResult(place, learner, file);
    putBadFiles(place);
    QTRY_COMPARE_WITH_TIMEOUT(board.page().model().rowCount(), 6, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(board.page().marked().rowCount() > 0, 10'000);
    visit(board, QStringLiteral("class board"));
    board.page().hideNames(true);
    visit(board, QStringLiteral("class board, masked"));
}

void visitNewClass(WindowRig& rig, const VisitWindow& visit)
{
    NewClassDialog made(rig.theme, {rig.scenario}, 4711);
    made.show();
    visit(made, QStringLiteral("new class"));
    named<QLineEdit>(made, "Name of the class")->setText(QStringLiteral("Group B, Tuesday"));
    named<QComboBox>(made, "Hints")->setCurrentIndex(2);
    named<QComboBox>(made, "Checks")->setCurrentIndex(1);
    named<QCheckBox>(made, "End after a time")->setChecked(true);
    visit(made, QStringLiteral("new class, filled in"));
}

/// The drill of a class, with its strip, and what can be done with classes.
void visitClassDrill(WindowRig& rig, const ClassFile& file, const VisitWindow& visit)
{
    visitDialog(
        *rig.window, [&rig] { named<QPushButton>(*rig.window, "Classroom")->click(); }, QStringLiteral("classroom"),
        visit);
    const QString path = rig.folder.filePath(QStringLiteral("b.stormclass"));
    QVERIFY(writeClassFile(path, file).ok());
    rig.controller.timeBox().setClock([] { return Milliseconds{0}; });
    rig.window->classroom().open(path);
    QDialog* start = nullptr;
    QTRY_VERIFY((start = dialogOver(*rig.window)) != nullptr);
    visit(*start, QStringLiteral("class start"));
    named<QPushButton>(*start, "Start the drill of this class")->click();
    QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
    visit(*rig.window, QStringLiteral("class drill"));
    Q_EMIT rig.controller.timeRunsOut(Milliseconds{60'000});
    visit(*rig.window, QStringLiteral("class drill, little time left"));
}

} // namespace

void goThroughAClass(const Showing& showing, const VisitWindow& visit)
{
    WindowRig rig;
    showing.give(rig.theme);
    rig.window->resize(showing.size);
    rig.show();
    ClassFile file = testClass();
    file.scenarioHash = rig.scenario.hash;
    visitBoard(rig, file, showing, visit);
    visitNewClass(rig, visit);
    rig.show();
    visitClassDrill(rig, file, visit);
}

void goThroughDialogsOfTheWindow(const Showing& showing, const VisitWindow& visit)
{
    WindowRig rig;
    showing.give(rig.theme);
    rig.window->resize(showing.size);
    rig.show();
    visitDialog(*rig.window, keyIn(*rig.window, Key::Keys), QStringLiteral("keys"), visit);
    visitDialog(
        *rig.window, [&rig] { openAbout(rig.window.get()); }, QStringLiteral("about"), visit);
    visitDialog(*rig.window, keyIn(*rig.window, Key::Preferences), QStringLiteral("preferences"), visit);
    visitDialog(
        *rig.window,
        [&rig] {
            QTest::keySequence(rig.window.get(), keySequences(Key::Preferences).first());
            QDialog* dialog = rig.window->findChild<PreferencesDialog*>();
            named<QLineEdit>(*dialog, "Image of the containers")->setText(QStringLiteral("no name at all"));
            dialog->accept();
        },
        QStringLiteral("preferences, a mistake"), visit);
}

void goThroughDialogsOfADrill(const Showing& showing, const VisitWindow& visit)
{
    WindowRig rig;
    showing.give(rig.theme);
    rig.window->resize(showing.size);
    showIncident(rig);
    QTreeView* table = tableOf(rig);
    const auto press = [table](Key key) {
        return [table, key] {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(3, 0));
            QTest::keySequence(table, keySequences(key).first());
        };
    };
    visitDialog(*rig.window, press(Key::SessionDetails), QStringLiteral("session"), visit);
    visitDialog(*rig.window, press(Key::SessionTerminate), QStringLiteral("terminate"), visit);
    visitDialog(
        *rig.window, [&rig] { named<QPushButton>(*rig.window, "Limits: how many connections there can be")->click(); },
        QStringLiteral("limits"), visit);
    visitDialog(*rig.window, keyIn(*rig.window, Key::Reset), QStringLiteral("reset"), visit);
    visitDialog(
        *rig.window, [&rig] { rig.window->actions().stop.trigger(); }, QStringLiteral("stop"), visit);
    visitDialog(
        *rig.window, [&rig] { rig.window->close(); }, QStringLiteral("close"), visit);
}

// As the program says its errors: a title, what to do, and the words of whatever failed.
void goThroughMessages(const Showing& showing, const VisitWindow& visit)
{
    WindowRig rig;
    showing.give(rig.theme);
    rig.window->resize(showing.size);
    rig.show();
    const Error error{ErrorCode::Engine, "podman is here but cannot start containers on this computer.",
                      "Error: crun: cannot clone: Operation not permitted\nError: OCI permission denied",
                      "Use the PostgreSQL of this computer, or look at the details."};
    visitDialog(
        *rig.window, [&rig, &error] { Q_EMIT rig.controller.failed(error); }, QStringLiteral("a failure"), visit);
    const Error ended{ErrorCode::Sandbox, "PostgreSQL in the sandbox stopped five times within a minute.",
                      "PANIC:  could not locate a valid checkpoint record", "Reset the drill to get a fresh server."};
    visitDialog(
        *rig.window, [&rig, &ended] { Q_EMIT rig.controller.failed(ended); }, QStringLiteral("a sandbox that ended"),
        visit);
    visitDialog(
        *rig.window,
        [&rig, &ended] {
            auto* log = new LogDialog(EngineOffers::tr("The last lines of the sandbox’s log"),
                                      QString::fromStdString(ended.detail), rig.window.get());
            log->setAttribute(Qt::WA_DeleteOnClose);
            log->open();
        },
        QStringLiteral("the log of a sandbox"), visit);
    visitDialog(
        *rig.window,
        [&rig] { rig.recordings.open(rig.folder.filePath(QStringLiteral("missing.storm")), rig.window.get()); },
        QStringLiteral("a missing file"), visit);
}

} // namespace stormlab
