// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/progressrig.h"

#include "tests/ui/support/lookup.h"
#include "ui/pages/progresspage.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace stormlab
{

DrillResult ProgressRig::drill(int daysAgo, int points, bool passed) const
{
    DrillResult result;
    result.when = now - std::chrono::hours(24 * daysAgo);
    result.drill = "drill of " + std::to_string(result.when.count());
    result.scenario = scenario.id;
    result.engine = "native";
    result.duration = Milliseconds{61'000};
    result.finished = true;
    result.passed = passed;
    result.parts = {{{std::min(points, 35), 35}, {std::clamp(points - 35, 0, 45), 45}, {std::max(0, points - 80), 20}}};
    return result;
}

void ProgressRig::settle()
{
    QTRY_VERIFY(!progress.isBusy());
}

void ProgressRig::keep(const std::vector<DrillResult>& drills)
{
    for (const DrillResult& each : drills)
        progress.add(each);
    settle();
}

void ProgressRig::openProgress()
{
    // A message that was closed leaves no window active here.
    show();
    QTest::keySequence(window.get(), QKeySequence(QStringLiteral("Ctrl+G")));
    QVERIFY(window->page() == MainWindow::Page::Progress);
    settle();
}

void ProgressRig::press(const char* accessibleName) const
{
    auto* button = named<QPushButton>(page(), accessibleName);
    QVERIFY2(button != nullptr && button->isEnabled() && button->isVisible(), accessibleName);
    button->click();
}

QPlainTextEdit& ProgressRig::noteIn(const QWidget& where)
{
    return *named<QPlainTextEdit>(where, "My note to this drill");
}

void ProgressRig::note(QWidget& where, const QString& text)
{
    QPlainTextEdit& edit = noteIn(where);
    QVERIFY(edit.isEnabled());
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QVERIFY(!edit.hasFocus());
}

} // namespace stormlab
