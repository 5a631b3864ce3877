// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/keysofpages.h"

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/replayrig.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/recordingspage.h"
#include "ui/replaywindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace stormlab
{

namespace
{

QString recordingOf(const ProgressRig& rig)
{
    return rig.recordingFolder() + QStringLiteral("/drill.storm");
}

QWidget* prepareRecordings(ProgressRig& rig)
{
    // The trash of whoever runs the test is left alone.
    qputenv("XDG_DATA_HOME", QFile::encodeName(rig.folder.filePath(QStringLiteral("data"))));
    QDir().mkpath(rig.recordingFolder());
    writeRecording(recordingOf(rig), recordedDrill());
    named<QPushButton>(*rig.window, "My drills")->click();
    auto* table = named<QTableView>(*rig.window, "Recorded drills");
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }))
        return nullptr;
    table->selectRow(0);
    table->setFocus();
    return table;
}

QWidget* prepareDue(ProgressRig& rig)
{
    rig.keep({rig.drill(0, 92, true)});
    rig.openProgress();
    rig.now += std::chrono::hours(24 * 30);
    rig.progress.refresh();
    rig.settle();
    auto* due = named<QTableView>(rig.page(), "Due again");
    due->setFocus();
    due->setCurrentIndex(due->model()->index(0, 0));
    return due;
}

QScrollBar* reportBar(ProgressRig& rig)
{
    return rig.window->findChild<DebriefPage*>()->verticalScrollBar();
}

QWidget* prepareReport(ProgressRig& rig)
{
    rig.reachIncident();
    rig.finish();
    auto* page = rig.window->findChild<DebriefPage*>();
    if (!QTest::qWaitFor([&] { return page->isVisible() && page->verticalScrollBar()->maximum() > 1; }))
        return nullptr;
    page->verticalScrollBar()->setValue(1);
    page->setFocus();
    return page;
}

QWidget* prepareButton(ProgressRig& rig)
{
    auto* button = named<QPushButton>(*rig.window, "My progress");
    button->setFocus();
    return button;
}

} // namespace

bool isOfPage(Key key)
{
    return key == Key::IncidentStart || key == Key::DueStart || key == Key::RecordingReplay ||
           key == Key::RecordingDelete || key == Key::ReportBegin || key == Key::ReportEnd || key == Key::ButtonPress;
}

QWidget* prepareOnPage(ProgressRig& rig, Key key)
{
    switch (key) {
    case Key::DueStart:
        return prepareDue(rig);
    case Key::RecordingReplay:
    case Key::RecordingDelete:
        return prepareRecordings(rig);
    case Key::ReportBegin:
    case Key::ReportEnd:
        return prepareReport(rig);
    case Key::ButtonPress:
        return prepareButton(rig);
    default: {
        auto* incidents = named<QTreeView>(*rig.window, "Incidents");
        incidents->setFocus();
        return incidents;
    }
    }
}

bool happenedOnPage(ProgressRig& rig, Key key)
{
    switch (key) {
    case Key::IncidentStart:
    case Key::DueStart:
        return rig.controller.state() == DrillState::Preparing;
    case Key::RecordingReplay:
        return openedReplay() != nullptr;
    case Key::RecordingDelete:
        return !QFile::exists(recordingOf(rig));
    case Key::ReportBegin:
        return reportBar(rig)->value() == reportBar(rig)->minimum();
    case Key::ReportEnd:
        return reportBar(rig)->value() == reportBar(rig)->maximum();
    default:
        return rig.window->page() == MainWindow::Page::Progress;
    }
}

QWidget* openedReplay()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (qobject_cast<ReplayWindow*>(each) != nullptr)
            return each;
    }
    return nullptr;
}

} // namespace stormlab
