// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/drillpage.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace stormlab;

/// The connection of a drill, handed to other programs.
class TestHandOff : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void whatCannotBeHandedOffSaysWhy()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        DrillActions& actions = rig.window->actions();
        const QString none = QStringLiteral("No drill is running, so there is no server to connect to.");
        for (const QAction* action :
             {&actions.copyPsql, &actions.copyUri, &actions.copyDsn, &actions.copyEnvironment, &actions.openTerminal}) {
            QVERIFY(!action->isEnabled());
            QVERIFY2(action->toolTip() != none, "the menu says it once");
        }
        QVERIFY(actions.noServer.isVisible() && !actions.noServer.isEnabled());
        QCOMPARE(actions.noServer.text(), none);
        auto* button = named<QPushButton>(rig.window->drillPage(), "Connect with psql");
        QCOMPARE(button->toolTip(), none);
        QCOMPARE(button->accessibleDescription(), none);
        rig.reachIncident();
        QVERIFY(actions.openTerminal.isEnabled() && !actions.noServer.isVisible());
        QCOMPARE(button->accessibleDescription(), QString());
        actions.finish.trigger();
        QTRY_VERIFY(!actions.copyUri.isEnabled());
        QCOMPARE(actions.noServer.text(), QStringLiteral("This drill is over, and its server is gone."));
        QCOMPARE(button->toolTip(), actions.noServer.text());
    }

    void theConnectionIsCopiedWithoutAPassword()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        QVERIFY(!rig.window->actions().copyPsql.isEnabled());
        rig.reachIncident();
        rig.window->actions().copyPsql.trigger();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.endsWith(QStringLiteral("psql service=stormlab")));
        QVERIFY(!copied.contains(QStringLiteral("a-random-password-of-tests")));
        rig.window->actions().copyEnvironment.trigger();
        QVERIFY(QApplication::clipboard()->text().contains(
            QStringLiteral("export STORMLAB_DRILL='/run/stormlab/control/drill.sock'")));
    }
};

QUIET_TEST_MAIN(TestHandOff)
#include "tst_handoff.moc"
