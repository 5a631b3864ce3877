// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/settingdelegate.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

const char* plainKey = "instances × pool.max, plus the other applications, against the usable limit (the tick)";
const char* overlapKey = "instances × pool.max × 2 (a deploy runs old and new at once), plus the other applications, "
                         "against the usable limit (the tick)";

/// The shipped scenario, in whose deploys old and new instances live at once for so long.
Scenario overlapping(const char* milliseconds)
{
    Scenario scenario = shippedScenario();
    for (AppSpec& app : scenario.fleet)
        app.settings["deploy.overlap_ms"] = milliseconds;
    return scenario;
}

QTableWidgetItem* cell(const ClientSettingsPanel& panel, const char* key, int column)
{
    const auto* table = panel.findChild<QTableWidget*>();
    const QList<QTableWidgetItem*> found = table->findItems(QLatin1String(key), Qt::MatchExactly);
    return found.isEmpty() ? nullptr : table->item(found.first()->row(), column);
}

/// The cell in which that setting is changed.
QTableWidgetItem* configured(const ClientSettingsPanel& panel, const char* key)
{
    return cell(panel, key, 1);
}

/// A panel that is seen and has the keyboard, with the settings of the shipped scenario and these over them.
class Seen
{
public:
    explicit Seen(const Theme& theme, const SettingMap& settings = {}) : panel(theme)
    {
        Scenario scenario = shippedScenario();
        for (AppSpec& app : scenario.fleet) {
            for (const auto& [key, value] : settings)
                app.settings[key] = value;
        }
        panel.setScenario(scenario);
        const auto refresh = [this] { panel.refresh(past, ClientSettingsPanel::Readiness::Open); };
        QObject::connect(&panel, &ClientSettingsPanel::appChosen, &panel, refresh);
        refresh();
        panel.resize(420, 600);
        panel.show();
        panel.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&panel)); }();
        table()->setFocus();
    }

    [[nodiscard]] QTableWidget* table() const { return panel.findChild<QTableWidget*>(); }
    /// Plans a change as a person does.
    void type(const char* key, const QString& text) const
    {
        table()->setCurrentItem(configured(panel, key));
        QTest::keyClick(table(), Qt::Key_F2);
        auto* editor = table()->findChild<QSpinBox*>();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(table()->findChild<QSpinBox*>() == nullptr);
    }
    [[nodiscard]] bool offers(const char* deploy) const { return buttonWith(panel, QLatin1String(deploy)) != nullptr; }

    SettingsPast past;
    ClientSettingsPanel panel;
};

} // namespace

class TestClientSettingsPanel : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    Theme m_theme;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void theKeyOfTheBudgetHasTheFactorsOfItsSentence()
    {
        ClientSettingsPanel panel(m_theme);
        panel.setScenario(overlapping("0"));
        panel.refresh({}, ClientSettingsPanel::Readiness::Open);
        QVERIFY(says(panel, QString::fromUtf8(plainKey)));
        panel.setScenario(overlapping("5000"));
        panel.refresh({}, ClientSettingsPanel::Readiness::Open);
        QVERIFY(says(panel, QString::fromUtf8(overlapKey)));
    }

    void aMinimumAboveTheMaximumIsToldAtItsRowAndNotDeployed()
    {
        ClientSettingsPanel panel(m_theme);
        panel.setScenario(shippedScenario());
        const auto refresh = [&panel] { panel.refresh({}, ClientSettingsPanel::Readiness::Open); };
        connect(&panel, &ClientSettingsPanel::appChosen, this, refresh);
        refresh();
        auto* deploy = buttonWith(panel, QStringLiteral("Deploy as it is"));
        QVERIFY(deploy != nullptr && deploy->isEnabled());
        QTableWidgetItem* minimum = configured(panel, "pool.min");
        minimum->setData(SettingDelegate::valueRole, QStringLiteral("20"));
        const QString why = QStringLiteral("pool.min cannot be 20: one instance opens at most 2 connections "
                                           "(pool.max). Set pool.min to 2 or less.");
        QCOMPARE(minimum->text(), QStringLiteral("→ 20"));
        QVERIFY(!minimum->icon().isNull());
        QCOMPARE(minimum->toolTip(), why);
        QVERIFY(says(panel, why));
        QVERIFY(!deploy->isEnabled());
        QCOMPARE(deploy->toolTip(), why);
        configured(panel, "pool.max")->setData(SettingDelegate::valueRole, QStringLiteral("30"));
        QVERIFY(minimum->icon().isNull());
        QVERIFY(!says(panel, why));
        QVERIFY(deploy->isEnabled());
        QVERIFY(deploy->toolTip().isEmpty());
    }

    void aNumberBeyondTheRangeIsToldAndNotCut()
    {
        Seen seen(m_theme);
        seen.type("pool.max", QStringLiteral("100000"));
        QVERIFY(says(seen.panel, QStringLiteral("pool.max cannot be 100000: it ranges from 1 to 1000.")));
        QCOMPARE(configured(seen.panel, "pool.max")->text(), QStringLiteral("2"));
    }

    void whoChangesAPlannedValueIsNotDisturbedByASample()
    {
        Seen seen(m_theme);
        seen.type("pool.max", QStringLiteral("25"));
        QTest::keyClick(seen.table(), Qt::Key_F2);
        auto* editor = seen.table()->findChild<QSpinBox*>();
        QCOMPARE(editor->value(), 25);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, QStringLiteral("7"));
        seen.panel.refresh(seen.past, ClientSettingsPanel::Readiness::Open);
        QCOMPARE(editor->text(), QStringLiteral("7"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(configured(seen.panel, "pool.max")->text(), QStringLiteral("→ 7"));
    }

    void clearingAValueTakesItsChangeBack()
    {
        const Seen seen(m_theme);
        const QString before = configured(seen.panel, "pool.max")->text();
        seen.type("pool.max", QStringLiteral("5"));
        QCOMPARE(configured(seen.panel, "pool.max")->text(), QStringLiteral("→ 5"));
        seen.type("pool.max", QString());
        QCOMPARE(configured(seen.panel, "pool.max")->text(), before);
        QVERIFY(seen.offers("Deploy as it is"));
    }

    void whatIsNoNumberOfTheRangeIsSaid()
    {
        const Seen seen(m_theme);
        const QString before = configured(seen.panel, "pool.max")->text();
        seen.type("pool.max", QStringLiteral("0"));
        QCOMPARE(configured(seen.panel, "pool.max")->text(), before);
        QVERIFY(says(seen.panel, QStringLiteral("pool.max cannot be 0: it ranges from 1 to 1000.")));
    }

    void oneChangeIsTakenBackByItself_data()
    {
        QTest::addColumn<bool>("menu");
        QTest::newRow("Del") << false;
        QTest::newRow("context menu") << true;
    }
    void oneChangeIsTakenBackByItself()
    {
        QFETCH(const bool, menu);
        const Seen seen(m_theme);
        seen.type("pool.max", QStringLiteral("5"));
        seen.type("pool.acquire_timeout_ms", QStringLiteral("700"));
        QVERIFY(seen.offers("Deploy 2 changes"));
        seen.table()->setCurrentItem(configured(seen.panel, "pool.max"));
        if (menu) {
            Q_EMIT seen.table()->customContextMenuRequested(
                seen.table()->visualItemRect(configured(seen.panel, "pool.max")).center());
            auto* opened = seen.panel.findChild<QMenu*>();
            QVERIFY(opened != nullptr);
            const auto actions = opened->actions();
            const auto back = std::ranges::find_if(actions, [](const QAction* action) {
                return action->text().startsWith(QStringLiteral("&Take this change back"));
            });
            QVERIFY(back != actions.end());
            (*back)->trigger();
            opened->close();
        } else {
            QTest::keyClick(seen.table(), Qt::Key_Delete);
        }
        QVERIFY(seen.offers("Deploy 1 change"));
        QCOMPARE(configured(seen.panel, "pool.acquire_timeout_ms")->text(), QStringLiteral("→ 700"));
        QVERIFY(seen.table()->hasFocus());
    }

    void changesThatWereGivenUpComeBackUntilADeploy()
    {
        Seen seen(m_theme);
        seen.type("pool.max", QStringLiteral("5"));
        auto* button = buttonWith(seen.panel, QStringLiteral("Undo changes"));
        button->setFocus();
        button->click();
        QVERIFY(seen.offers("Deploy as it is"));
        QCOMPARE(button->text(), QStringLiteral("Redo changes"));
        QVERIFY2(button->hasFocus(), "whoever pressed it by mistake presses it again");
        button->click();
        QVERIFY(seen.offers("Deploy 1 change"));
        QCOMPARE(configured(seen.panel, "pool.max")->text(), QStringLiteral("→ 5"));
        button->click();
        seen.panel.forgetChanges();
        QCOMPARE(button->text(), QStringLiteral("Undo changes"));
        QVERIFY(!button->isEnabled());
    }

    void aMinimumThatTheMaximumLimitsSaysSoInItsRow()
    {
        const Seen planned(m_theme, {{"pool.min", "11"}, {"pool.max", "11"}});
        planned.type("pool.max", QStringLiteral("2"));
        QCOMPARE(cell(planned.panel, "pool.min", 2)->text(), QStringLiteral("→ 2 (pool.max)"));
        QCOMPARE(configured(planned.panel, "pool.min")->text(), QStringLiteral("11"));
        // The row of the change itself shows what is in force until the deploy beside what is planned.
        QCOMPARE(configured(planned.panel, "pool.max")->text(), QStringLiteral("→ 2"));
        QCOMPARE(cell(planned.panel, "pool.max", 2)->text(), QStringLiteral("11"));
        const QString why = QStringLiteral("pool.min stays 11, but 2 will be in force: pool.max limits it.");
        QVERIFY(says(planned.panel, why));
        QCOMPARE(cell(planned.panel, "pool.min", 2)->toolTip(), why);
        const Seen deployed(m_theme, {{"pool.min", "11"}, {"pool.max", "2"}});
        QCOMPARE(cell(deployed.panel, "pool.min", 2)->text(), QStringLiteral("2 (pool.max)"));
        QCOMPARE(cell(deployed.panel, "pool.min", 2)->data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("pool.min is configured as 11, but 2 is in force: pool.max limits it."));
    }

    void nothingIsChangedWhereThePastIsShown_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("a drill") << false;
        QTest::newRow("a replay") << true;
    }
    void nothingIsChangedWhereThePastIsShown()
    {
        QFETCH(const bool, readOnly);
        ClientSettingsPanel panel(m_theme);
        if (readOnly)
            panel.setReadOnly();
        panel.setScenario(shippedScenario());
        panel.refresh({}, ClientSettingsPanel::Readiness::Open);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* table = panel.findChild<QTableWidget*>();
        QVERIFY(table->rowCount() > 0);
        table->setCurrentCell(0, 1);
        table->setFocus();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_5}) {
            QTest::keyClick(table, key);
            QCOMPARE(table->findChild<QSpinBox*>() == nullptr, readOnly);
        }
    }
};

QUIET_TEST_MAIN(TestClientSettingsPanel)
#include "tst_clientsettingspanel.moc"
