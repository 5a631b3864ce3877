// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/preferences.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "ui/classboardwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace stormlab
{

/// The board on a folder of its own, a minute after the lesson began.
struct BoardLab {
    BoardLab()
    {
        theme.applyTo(*qApp);
        QDir().mkpath(place());
        open();
    }

    void open(const ClassFile& file = testClass())
    {
        window = std::make_unique<ClassBoardWindow>(
            theme, preferences, ClassBoardPage::Parts{theme, file, shippedScenario(), place(), [this] { return now; }});
        window->show();
        window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    }

    [[nodiscard]] QString place() const { return folder.filePath(QStringLiteral("results")); }
    [[nodiscard]] ClassBoardPage& page() const { return window->page(); }
    [[nodiscard]] QTableView& table() const { return *named<QTableView>(page(), "Results"); }
    [[nodiscard]] QAbstractItemModel& rows() const { return *table().model(); }
    [[nodiscard]] QString text(int row, int column) const { return rows().index(row, column).data().toString(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    Theme theme;
    Milliseconds now = lessonBegan + std::chrono::minutes{1};
    std::unique_ptr<ClassBoardWindow> window;
};

} // namespace stormlab
