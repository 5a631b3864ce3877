// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/injectschedule.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

InjectSpec at(const char* name, Milliseconds time)
{
    InjectSpec inject;
    inject.name = name;
    inject.at = time;
    return inject;
}

InjectSpec afterDeploy(const char* name, Milliseconds time)
{
    InjectSpec inject;
    inject.name = name;
    inject.afterDeploy = time;
    return inject;
}

using Apps = std::vector<std::string>;

InjectSpec again(const char* name, Apps apps)
{
    InjectSpec inject = at(name, Milliseconds{0});
    inject.every = Milliseconds{5};
    inject.apps = std::move(apps);
    return inject;
}

} // namespace

class InjectScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_apps.clear();
        m_schedule = std::make_unique<InjectSchedule>();
        connect(m_schedule.get(), &InjectSchedule::due, this, [this](const InjectSpec& inject) {
            m_told << QString::fromStdString(inject.name);
            m_apps[inject.name].push_back(inject.apps);
        });
    }

    void tellsWhatIsDueAtOnceAndTheRestInOrder()
    {
        InjectSpec byHand;
        byHand.name = "by hand";
        m_schedule->begin({at("second", Milliseconds{20}), byHand, at("first", Milliseconds{0})});
        QCOMPARE(m_told, QStringList{QStringLiteral("first")});
        QTRY_COMPARE(m_told, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    }

    void waitsForTheFirstDeployOnly()
    {
        m_schedule->begin({afterDeploy("next deploy", Milliseconds{0})});
        QVERIFY(m_told.isEmpty());
        m_schedule->deployed();
        QCOMPARE(m_told, QStringList{QStringLiteral("next deploy")});
        m_schedule->deployed();
        QCOMPARE(m_told.size(), 1);
    }

    void aTimeAfterTheDeployPassesFirst()
    {
        m_schedule->begin({afterDeploy("next deploy", Milliseconds{10})});
        m_schedule->deployed();
        QVERIFY(m_told.isEmpty());
        QTRY_COMPARE(m_told.size(), 1);
    }

    void whatFallsIntoACheckWaitsForItsEnd()
    {
        m_schedule->begin({afterDeploy("one", Milliseconds{0}), afterDeploy("two", Milliseconds{0})});
        m_schedule->checkBegins();
        m_schedule->deployed();
        QVERIFY(m_told.isEmpty());
        m_schedule->checkEnds();
        QCOMPARE(m_told, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        m_schedule->checkEnds();
        QCOMPARE(m_told.size(), 2);
    }

    void aResumeWaitsForNoCheck()
    {
        InjectSpec resume = afterDeploy("resume", Milliseconds{0});
        resume.kind = InjectSpec::Kind::Resume;
        m_schedule->begin({resume});
        m_schedule->checkBegins();
        m_schedule->deployed();
        QCOMPARE(m_told, QStringList{QStringLiteral("resume")});
    }

    void whatComesAgainSparesTheAppsThatTheLearnerDeploys()
    {
        m_schedule->begin({again("retry", {"api", "engine"}), again("other", {"batch"})});
        const auto retried = [this] { return m_apps["retry"].size(); };
        const auto others = [this] { return m_apps["other"].size(); };
        QTRY_VERIFY(retried() >= 3);
        QCOMPARE(m_apps["retry"].back(), (Apps{"api", "engine"}));
        m_schedule->deployOrdered("api");
        const std::size_t before = retried();
        QTRY_VERIFY(retried() > before);
        QCOMPARE(m_apps["retry"].back(), Apps{"engine"});
        m_schedule->deployOrdered("engine");
        const std::size_t last = retried();
        // The other one comes as often: it shows when this one would have come.
        const std::size_t then = others();
        QTRY_VERIFY(others() >= then + 3);
        QCOMPARE(retried(), last);
    }

    void aPauseComesAgainWhateverTheLearnerDeploys()
    {
        InjectSpec pause = again("freeze", {});
        pause.kind = InjectSpec::Kind::Pause;
        m_schedule->begin({pause});
        m_schedule->deployOrdered("api");
        QTRY_VERIFY(m_told.count(QStringLiteral("freeze")) >= 3);
    }

    void aDeployKeepsNoCustomersAway()
    {
        InjectSpec burst = again("wave", {"signups"});
        burst.kind = InjectSpec::Kind::Burst;
        m_schedule->begin({burst});
        m_schedule->deployOrdered("signups");
        QTRY_VERIFY(m_apps["wave"].size() >= 3);
        QCOMPARE(m_apps["wave"].back(), Apps{"signups"});
    }

    void whatWaitsForACheckIsNotRepeatedBeforeItHasComeOnce()
    {
        InjectSpec late = again("late", {"api"});
        late.at.reset();
        late.afterDeploy = Milliseconds{0};
        m_schedule->begin({late, again("other", {"batch"})});
        m_schedule->checkBegins();
        m_schedule->deployed();
        const std::size_t then = m_apps["other"].size();
        QTRY_VERIFY(m_apps["other"].size() >= then + 3);
        QVERIFY(m_apps["late"].empty());
        m_schedule->checkEnds();
        QCOMPARE(m_apps["late"].size(), std::size_t{1});
        QTRY_VERIFY(m_apps["late"].size() >= 3);
    }

    void whatComesAgainGoesOnWhileACheckWaitsAndNotWhileItMeasures()
    {
        m_schedule->begin({again("retry", {"api"})});
        m_schedule->checkBegins();
        const auto told = m_told.size();
        QTRY_VERIFY(m_told.size() > told);
        m_schedule->measuringBegins();
        const auto last = m_told.size();
        QTimer meanwhile;
        meanwhile.setTimerType(Qt::PreciseTimer);
        QSignalSpy passed(&meanwhile, &QTimer::timeout);
        meanwhile.start(20);
        QTRY_VERIFY(passed.count() > 0);
        QCOMPARE(m_told.size(), last);
        m_schedule->checkEnds();
        QTRY_VERIFY(m_told.size() > last);
    }

    void whatIsToldMayEndWhatIsBeingTold()
    {
        connect(m_schedule.get(), &InjectSchedule::due, m_schedule.get(), &InjectSchedule::stop);
        const std::vector<InjectSpec> atOnce = {at("one", Milliseconds{0}), at("two", Milliseconds{0}),
                                                afterDeploy("three", Milliseconds{0})};
        m_schedule->begin(atOnce);
        m_schedule->deployed();
        QCOMPARE(m_told, QStringList{QStringLiteral("one")});
        m_told.clear();
        m_schedule->begin({afterDeploy("one", Milliseconds{0}), afterDeploy("two", Milliseconds{0})});
        m_schedule->checkBegins();
        m_schedule->deployed();
        m_schedule->checkEnds();
        QCOMPARE(m_told, QStringList{QStringLiteral("one")});
    }

    void nothingIsDueAfterItsEnd()
    {
        m_schedule->begin(
            {at("early", Milliseconds{1}), at("late", Milliseconds{2}), afterDeploy("x", Milliseconds{0})});
        connect(m_schedule.get(), &InjectSchedule::due, m_schedule.get(), &InjectSchedule::stop);
        QTRY_COMPARE(m_told, QStringList{QStringLiteral("early")});
        m_schedule->deployed();
        // The same clock: what was armed before has had its turn when this one comes.
        QTimer after;
        after.setTimerType(Qt::PreciseTimer);
        QSignalSpy later(&after, &QTimer::timeout);
        after.start(20);
        QTRY_VERIFY(later.count() > 0);
        QCOMPARE(m_told.size(), 1);
    }

private:
    std::unique_ptr<InjectSchedule> m_schedule;
    QStringList m_told;
    std::map<std::string, std::vector<Apps>> m_apps; ///< by inject
};

QTEST_GUILESS_MAIN(InjectScheduleTest)
#include "tst_injectschedule.moc"
