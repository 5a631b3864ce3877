// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/runwording.h"
#include "ui/widgets/sqleditor.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace stormlab;

/// What the console says of several statements that are run at once.
class TestConsoleBatch : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    static bool tells(const ConsolePanel& console, const QString& words)
    {
        return std::ranges::any_of(console.findChildren<QLabel*>(),
                                   [&words](const QLabel* label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void runAllSaysWhatItLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("all were run") << QStringLiteral("select 1; select 2")
                                      << QStringLiteral("All 2 statements were run; this is the answer to the last.");
        QTest::newRow("one before failed") << QStringLiteral("select 1; selec 1; select 2; select 3")
                                           << QStringLiteral("Statement 2 of 4 failed, and 2 after it were not run.");
        QTest::newRow("the last failed") << QStringLiteral("select 1; selec 1")
                                         << QStringLiteral("Statement 2 of 2 failed.");
        QTest::newRow("an empty one") << QStringLiteral("select 1;; -- no more")
                                      << QStringLiteral(
                                             "2 parts without a statement, empty or a comment, were left out.");
        QTest::newRow("none") << QStringLiteral("-- select 1") << QStringLiteral("Nothing was run");
    }
    void runAllSaysWhatItLeftOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        rig.window->drillPage().goTo(Key::PaneConsole);
        ConsolePanel& console = rig.window->drillPage().console();
        console.editor().setText(text);
        QTest::keyClick(rig.window->focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(tells(console, said));
    }

    void oneStatementSaysNothingOfOthers()
    {
        QCOMPARE(batchWords({1, 1, 0}, false), QString());
        QCOMPARE(batchWords({1, 1, 0}, true), QString());
        QCOMPARE(batchWords({3, 1, 0}, false), QStringLiteral("Statement 1 of 3."));
    }
};

QUIET_TEST_MAIN(TestConsoleBatch)
#include "tst_consolebatch.moc"
