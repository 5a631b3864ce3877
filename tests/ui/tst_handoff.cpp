// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/drillpage.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace stormlab;

namespace
{

/// The menu that has an entry which begins so; nullptr where none has.
QMenu* menuWith(const QWidget& window, const QString& entry)
{
    for (auto* menu : window.findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            if (action->text().startsWith(entry))
                return menu;
        }
    }
    return nullptr;
}

/// Whether who opens the menu and chooses its first entry by keyboard reads in the guide how one connects.
bool leadsToTheGuide(QMenu& menu)
{
    menu.popup(QPoint());
    QTest::keyClick(&menu, Qt::Key_Down);
    if (menu.activeAction() != menu.actions().constFirst())
        return false;
    QTest::keyClick(&menu, Qt::Key_Return);
    std::unique_ptr<GuideWindow> guide(openedGuide());
    return guide != nullptr && guide->page() == QStringLiteral("console");
}

} // namespace

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
        QVERIFY(actions.noServer.isVisible());
        QCOMPARE(actions.noServer.text(), none);
        auto* button = named<QPushButton>(rig.window->drillPage(), "Connect with psql");
        QCOMPARE(button->toolTip(), none);
        QCOMPARE(button->accessibleDescription(), none);
        rig.reachIncident();
        QVERIFY(actions.openTerminal.isEnabled() && !actions.noServer.isVisible());
        QCOMPARE(button->accessibleDescription(), QString());
        rig.finish();
        QTRY_VERIFY(!actions.copyUri.isEnabled());
        QCOMPARE(actions.noServer.text(), QStringLiteral("This drill is over, and its server is gone."));
        QCOMPARE(button->toolTip(), actions.noServer.text());
    }

    void theReasonIsReachedByKeyboardAndLeadsToTheGuide()
    {
        WindowRig rig;
        rig.show();
        QVERIFY(leadsToTheGuide(*menuWith(*rig.window, QStringLiteral("No drill is running"))));
        ReplayRig replay;
        replay.open();
        QVERIFY(leadsToTheGuide(*menuWith(*replay.window, QStringLiteral("A replay has no server"))));
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
