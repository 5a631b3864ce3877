// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board of a class while results are dropped into its folder: how long the window was kept from its event loop,
// beside a bare thread in the same run, and how long it took until all of them stood on the board.
// bench_classboard: 30 results of which five are bad, then 300, then 5,000; and how long it takes to
// watch another folder after that.

#include "core/runtime/preferences.h"
#include "tests/bench/heartbeat.h"
#include "tests/support/classresults.h"
#include "ui/classboardwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <iostream>
#include <thread>

using namespace stormlab;

namespace
{

constexpr int patience = 60'000;

/// The window is shown and quiet, so that only the results are measured.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds{1}, &loop, &QEventLoop::quit);
    loop.exec();
}

nlohmann::json drop(int results)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    Theme theme;
    theme.applyTo(*qApp);
    const QString place = folder.filePath(QStringLiteral("results"));
    QDir().mkpath(place);
    ClassBoardWindow window(theme, preferences, {theme, testClass(), std::nullopt, place, [] {
                                                     return lessonBegan + std::chrono::minutes{1};
                                                 }});
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return {};
    settle();
    BareThread bare;
    LoopHeartbeat loop;
    settle();
    (void)bare.worst.take();
    (void)loop.worst.take();
    QElapsedTimer taken;
    taken.start();
    std::jthread learners([place, results] {
        for (int learner = 1; learner <= results - 5; ++learner)
            putResult(place, learner, testClass());
        putBadFiles(place);
    });
    const bool all = QTest::qWaitFor(
        [&] { return window.page().model().rowCount() == results - 5 && window.page().marked().rowCount() == 5; },
        patience);
    const auto milliseconds = taken.elapsed();
    settle();
    const double worst = loop.worst.take();
    const double bareWorst = bare.worst.take();
    const QString other = folder.filePath(QStringLiteral("other"));
    QDir().mkpath(other);
    taken.restart();
    window.page().watch(other);
    const auto anotherFolder = taken.elapsed();
    return {{"results", results},           {"all_on_the_board", all},
            {"milliseconds", milliseconds}, {"another_folder_ms", anotherFolder},
            {"window_worst_ms", worst},     {"bare_thread_worst_ms", bareWorst}};
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    nlohmann::json figures = nlohmann::json::array();
    for (const int results : {30, 300, 5'000})
        figures.push_back(drop(results));
    std::cout << nlohmann::json{{"drops", figures}}.dump(2) << '\n';
    return 0;
}
