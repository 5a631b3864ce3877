// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/drill/progresskeeper.h"
#include "core/runtime/progress/progressstore.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

DrillResult drill(const std::string& id)
{
    DrillResult result;
    result.drill = id;
    result.scenario = "storm";
    result.finished = true;
    return result;
}

} // namespace

/// What somebody has drilled, as a program sees it, and how a drill gets there.
class TestProgressStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgressStore> m_store;
    ScriptedSource* m_source = nullptr;
    Milliseconds m_now{1785412991000};

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("progress.sqlite")); }
    void settle() const { QTRY_VERIFY(!m_store->isBusy()); }

    [[nodiscard]] std::unique_ptr<DrillController> controller()
    {
        auto made =
            std::make_unique<DrillController>([this](const Scenario& scenario, const DrillController::DrillOptions&) {
                auto source = std::make_unique<ScriptedSource>(scenario);
                m_source = source.get();
                return source;
            });
        made->setWallClock([this] { return m_now += Milliseconds{60'000}; });
        return made;
    }

    /// Starts a drill and waits until its incident is on.
    static void reachIncident(DrillController& controller)
    {
        Scenario scenario = stormScenario();
        scenario.pace.baseline = Milliseconds{0};
        QVERIFY(controller.start(scenario, {}));
        QTRY_VERIFY(controller.state() == DrillState::Incident);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProgressStore>(path());
    }
    void cleanup() { m_store.reset(); }

    void worksOnAnotherThreadAndInOrder()
    {
        QSignalSpy changed(m_store.get(), &ProgressStore::changed);
        QSignalSpy settled(m_store.get(), &ProgressStore::settled);
        m_store->add(drill("a"));
        m_store->setNote("a", "first");
        m_store->setNote("a", "last");
        QVERIFY(m_store->isBusy() && m_store->progress() == Progress());
        settle();
        QCOMPARE(changed.size(), 3);
        QCOMPARE(settled.size(), 1);
        QVERIFY((m_store->progress() == Progress{{drill("a")}, {{"a", "last"}}}));
        QCOMPARE(m_store->noteOf("a"), std::string("last"));
        m_store->deleteAll();
        settle();
        QVERIFY(m_store->progress() == Progress());
    }

    void whatIsBeingWrittenIsWrittenAlsoWhenTheProgramEnds()
    {
        m_store->add(drill("a"));
        m_store.reset();
        m_store = std::make_unique<ProgressStore>(path());
        m_store->refresh();
        settle();
        QCOMPARE(m_store->progress().drills.size(), std::size_t{1});
    }

    void saysWhatCannotBeKept()
    {
        m_store = std::make_unique<ProgressStore>(path() + QStringLiteral("/below/a/file"));
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        QSignalSpy failed(m_store.get(), &ProgressStore::failed);
        QSignalSpy unreadable(m_store.get(), &ProgressStore::unreadable);
        m_store->add(drill("a"));
        settle();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(unreadable.size(), 0);
    }

    void saysThatADamagedFileWasPutAside()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
        file.close();
        QSignalSpy putAside(m_store.get(), &ProgressStore::putAside);
        m_store->refresh();
        settle();
        QCOMPARE(putAside.size(), 1);
        QVERIFY(!m_store->trouble());
        QCOMPARE(m_store->filesAside(), 1);
    }

    void aDrillThatIsEndedIsKept()
    {
        const auto drilling = controller();
        const ProgressKeeper keeper(*drilling, *m_store, [] { return QStringLiteral("/some/where/this.storm"); });
        reachIncident(*drilling);
        m_source->advance(Milliseconds{4'000});
        QVERIFY(drilling->finish());
        settle();
        QCOMPARE(m_store->progress().drills.size(), std::size_t{1});
        const DrillResult& kept = m_store->progress().drills.front();
        QCOMPARE(kept.scenario, stormScenario().id);
        QVERIFY(kept.finished && !kept.passed);
        QCOMPARE(kept.recording, std::string("this.storm"));
        QCOMPARE(totalOf(kept).points, drilling->scorecard().total);
        QCOMPARE(totalOf(kept).max, 100);
        QVERIFY(kept.drill == drillIdOf(TimelineView(drilling->timeline())));
        // Whoever tries again has two.
        QTRY_VERIFY(drilling->can(DrillCommand::Reset));
        QVERIFY(drilling->reset());
        QTRY_VERIFY(drilling->state() == DrillState::Incident);
        m_source->advance(Milliseconds{1'000});
        QVERIFY(drilling->finish());
        settle();
        QCOMPARE(m_store->progress().drills.size(), std::size_t{2});
    }

    void aDrillThatIsStoppedInItsIncidentIsKeptAsUnfinished()
    {
        const auto drilling = controller();
        const ProgressKeeper keeper(*drilling, *m_store, [] { return QString(); });
        reachIncident(*drilling);
        m_source->advance(Milliseconds{1'000});
        drilling->stop();
        settle();
        QCOMPARE(m_store->progress().drills.size(), std::size_t{1});
        QVERIFY(!m_store->progress().drills.front().finished);
    }

    void aDrillWithoutAnIncidentIsNotKept()
    {
        const auto drilling = controller();
        const ProgressKeeper keeper(*drilling, *m_store, [] { return QString(); });
        QSignalSpy stopped(drilling.get(), &DrillController::stopped);
        Scenario scenario = stormScenario();
        scenario.pace.baseline = std::chrono::hours(1);
        QVERIFY(drilling->start(scenario, {}));
        QTRY_VERIFY(drilling->state() == DrillState::Baseline);
        drilling->stop();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(!m_store->isBusy());
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestProgressStore)
#include "tst_progressstore.moc"
