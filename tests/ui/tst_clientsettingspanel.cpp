// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/settingdelegate.h"

#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

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

/// The cell in which that setting is changed.
QTableWidgetItem* configured(const ClientSettingsPanel& panel, const char* key)
{
    const auto* table = panel.findChild<QTableWidget*>();
    const QList<QTableWidgetItem*> found = table->findItems(QLatin1String(key), Qt::MatchExactly);
    return found.isEmpty() ? nullptr : table->item(found.first()->row(), 1);
}

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

QTEST_MAIN(TestClientSettingsPanel)
#include "tst_clientsettingspanel.moc"
