// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "ui/pages/debriefpage.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace stormlab;

/// What the debrief of a drill says.
class DebriefPageTest : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;
    std::unique_ptr<DebriefPage> m_page;

    void finish()
    {
        m_rig->source->advance(Milliseconds{20'000});
        m_rig->controller.finish();
        m_page = std::make_unique<DebriefPage>(m_rig->theme);
        m_page->show(m_rig->scenario, TimelineView(m_rig->controller.timeline()));
    }

    /// How many labels have this in them.
    [[nodiscard]] std::ptrdiff_t told(const QString& text) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::count_if(labels.begin(), labels.end(),
                             [&text](const QLabel* label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        m_rig->reachIncident();
    }
    void cleanup()
    {
        m_page.reset();
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void itSaysFromWhenTheLengthOfADrillCounts()
    {
        finish();
        QCOMPARE(told(QStringLiteral(" after the incident began · ")), 1);
    }

    void whatHoldsForEveryTrapIsSaidOnce()
    {
        finish();
        QCOMPARE(told(QStringLiteral("Nothing was done, so nothing was risked.")), 1);
    }

    void anEmptyTableSaysThatItIs()
    {
        finish();
        const auto* statements = named<QTreeWidget>(*m_page, "Statements");
        QCOMPARE(statements->topLevelItemCount(), 0);
        QCOMPARE(statements->accessibleDescription(), QStringLiteral("None: oncall ran no statement in this drill."));
        QVERIFY(named<QTreeWidget>(*m_page, "Timeline")->accessibleDescription().isEmpty());
    }

    void aCauseIsCalledAsItWasWhenItWasChosen()
    {
        m_rig->controller.diagnose({"reconnect-storm", "deploy_worker", 80});
        finish();
        QCOMPARE(told(QStringLiteral("You named “A fleet reconnected all at once and took the slots” of "
                                     "deploy_worker with 80 backends")),
                 1);
        QCOMPARE(told(QStringLiteral("reconnect-storm")), 0);
    }
};

QTEST_MAIN(DebriefPageTest)
#include "tst_debriefpage.moc"
