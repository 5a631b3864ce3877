// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/clientsettingspanel.h"

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
};

QTEST_MAIN(TestClientSettingsPanel)
#include "tst_clientsettingspanel.moc"
