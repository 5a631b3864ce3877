// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/drillactions.h"
#include "ui/pages/refusalnote.h"
#include "ui/widgets/mnemonics.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace stormlab;

namespace
{

/// The drill of a class with these rules, in its incident.
void drill(WindowRig& rig, const DrillPolicy& policy)
{
    DrillController::DrillOptions options;
    options.classId = testClass().id;
    options.policy = policy;
    rig.show();
    QVERIFY(rig.controller.start(rig.scenario, options).ok());
    QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
}

RefusalNote& noteOf(const WindowRig& rig)
{
    return *rig.window->findChild<RefusalNote*>();
}

void press(const WindowRig& rig, Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : rig.window.get(), key,
                    Qt::ControlModifier);
}

} // namespace

/// What a key says that does nothing now.
class TestRefusedKeys : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aHintThatIsNotOpenYetSaysWhen()
    {
        WindowRig rig;
        drill(rig, {{HintRule::Delayed, 0, Milliseconds{600'000}}, {}});
        QVERIFY(!noteOf(rig).isVisible());
        press(rig, Qt::Key_H);
        QVERIFY(noteOf(rig).isVisible());
        const QString says = noteOf(rig).text();
        QVERIFY2(says.startsWith(QStringLiteral("The next hint opens in ")), qPrintable(says));
        QCOMPARE(rig.controller.hintsShown(), 0);
        rig.source->advance(Milliseconds{600'000});
        QTRY_VERIFY(rig.window->actions().hint.isEnabled());
        QVERIFY(!noteOf(rig).isVisible());
        press(rig, Qt::Key_H);
        QCOMPARE(rig.controller.hintsShown(), 1);
        QVERIFY(!noteOf(rig).isVisible());
    }

    void whereNoHintIsLeftTheKeySaysSo()
    {
        WindowRig rig;
        drill(rig, {});
        const auto all = static_cast<int>(rig.scenario.hints.size());
        for (int hint = 1; hint <= all; ++hint)
            press(rig, Qt::Key_H);
        QCOMPARE(rig.controller.hintsShown(), all);
        QVERIFY(!noteOf(rig).isVisible());
        press(rig, Qt::Key_H);
        QVERIFY(noteOf(rig).isVisible());
        QCOMPARE(noteOf(rig).text(),
                 QStringLiteral("All hints have been shown: read them again, or check what you have."));
        QVERIFY(rig.window->actions().hint.toolTip().startsWith(noteOf(rig).text()));
    }

    void checksThatAreUsedUpAreSaidAndCounted()
    {
        WindowRig rig;
        drill(rig, {{}, {CheckRule::Limited, 0, 1}});
        QVERIFY(buttonWith(*rig.window, QStringLiteral("Check (1 left)")) != nullptr);
        press(rig, Qt::Key_K);
        QTRY_VERIFY(rig.controller.state() == DrillState::Verifying);
        press(rig, Qt::Key_K);
        QVERIFY(noteOf(rig).isVisible());
        QVERIFY2(noteOf(rig).text().startsWith(QStringLiteral("A check is running")), qPrintable(noteOf(rig).text()));
        rig.window->actions().cancelCheck.trigger();
        QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
        QCOMPARE(withoutMnemonic(rig.window->actions().check.text()), QStringLiteral("Check (0 left)"));
        press(rig, Qt::Key_K);
        QVERIFY(noteOf(rig).isVisible());
        QCOMPARE(noteOf(rig).text(), QStringLiteral("The only check of this class has been made."));
        QVERIFY(rig.controller.state() == DrillState::Incident);
    }

    void aCheckThatCostsPointsShowsItsPrice()
    {
        WindowRig rig;
        drill(rig, {{}, {CheckRule::Priced, 5, 0}});
        QCOMPARE(withoutMnemonic(rig.window->actions().check.text()), QStringLiteral("Check"));
        rig.window->actions().check.trigger();
        rig.window->actions().cancelCheck.trigger();
        QTRY_VERIFY(rig.controller.state() == DrillState::Incident);
        QTRY_COMPARE(withoutMnemonic(rig.window->actions().check.text()), QStringLiteral("Check (−5 points)"));
        QVERIFY(buttonWith(*rig.window, QStringLiteral("Check (−5 points)")) != nullptr);
    }

    void beforeTheIncidentThereIsNothingToCheck()
    {
        WindowRig rig(restingScenario());
        rig.show();
        rig.startDrill();
        QVERIFY(rig.controller.state() == DrillState::Baseline);
        press(rig, Qt::Key_K);
        QVERIFY(noteOf(rig).isVisible());
        QCOMPARE(noteOf(rig).text(), QStringLiteral("The incident has not begun yet."));
    }
};

QUIET_TEST_MAIN(TestRefusedKeys)
#include "tst_refusedkeys.moc"
