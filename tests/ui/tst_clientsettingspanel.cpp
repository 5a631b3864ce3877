// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/clientsettingspanel.h"

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
