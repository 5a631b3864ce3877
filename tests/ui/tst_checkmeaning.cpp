// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/checkmeaning.h"

#include <QTest>

using namespace stormlab;

class CheckMeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_timeline = Timeline();
        m_card = Scorecard();
        m_card.mitigated = true;
        add(CheckStarted{1});
    }

    void saysWhenServiceWasNotBack()
    {
        m_card.mitigated = false;
        QVERIFY2(says("Not mitigated: service was not back in time"), qPrintable(meaning()));
    }

    void tellsWhatTheTriggerDid()
    {
        add(VerificationStarted{"next-release"});
        QVERIFY2(says("a goal was missed"), qPrintable(meaning()));
        m_card.fixed = true;
        QVERIFY2(says("did no harm"), qPrintable(meaning()));
    }

    void doesNotBlameATriggerThatWasNotFired()
    {
        add(VerificationStarted{"next-release"});
        add(CheckStarted{2});
        QVERIFY2(says("Mitigated, not measured"), qPrintable(meaning()));
        QVERIFY2(!says("harm"), qPrintable(meaning()));
    }

    void namesWhatWasStillBeingReleased()
    {
        add(DeployStarted{"api", {}, Origin::Scenario, 1});
        add(DeployStarted{"engine", {}, Origin::Scenario, 1});
        add(DeployStarted{"engine", {}, Origin::Scenario, 2});
        add(DeployFinished{"api", 1, {}});
        QVERIFY2(says("engine was still being released"), qPrintable(meaning()));
        add(DeployStarted{"api", {}, Origin::Learner, 2});
        QVERIFY2(says("api and engine were still being released"), qPrintable(meaning()));
    }

private:
    void add(EventBody body) { m_timeline.append(DrillTime{++m_now}, std::move(body)); }
    [[nodiscard]] QString meaning() const { return checkMeaning(m_card, TimelineView(m_timeline)); }
    [[nodiscard]] bool says(const char* text) const { return meaning().contains(QLatin1String(text)); }

    Timeline m_timeline;
    Scorecard m_card;
    int m_now = 0;
};

QTEST_APPLESS_MAIN(CheckMeaningTest)
#include "tst_checkmeaning.moc"
