// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/report/reportexport.h"
#include "core/runtime/report/reportreader.h"
#include "tests/support/scriptedsource.h"
#include "tests/support/stormscenario.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/workline.h"

#include <QFile>
#include <QMainWindow>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

/// Its sandbox goes when it is told to, not at once.
class LastingSource : public ScriptedSource
{
public:
    using ScriptedSource::ScriptedSource;
    void stop() override {}
};

/// A drill whose removals are seen in a window.
struct SeenRemoval {
    explicit SeenRemoval(const Theme& theme)
    {
        window.show();
        showRemovals(theme, window, controller);
        [&] { QVERIFY(controller.start(stormScenario(), {}).ok()); }();
    }

    LastingSource* source = nullptr;
    QMainWindow window;
    DrillController controller{[this](const Scenario& scenario, const DrillController::DrillOptions&) {
        auto made = std::make_unique<LastingSource>(scenario);
        source = made.get();
        return made;
    }};
};

} // namespace

/// Work beside the window: it is seen, says how far it is, and can be given up.
class TestWorkLine : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ReplayRig>();
        writeRecording(m_rig->path(), recordedDrill());
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void isSeenAfterAMomentAndGoesWithItsWork()
    {
        QMainWindow window;
        window.show();
        QPointer<WorkLine> line = new WorkLine(m_rig->theme, window, QStringLiteral("Reading the recording"));
        QVERIFY(!line->isVisible());
        QTRY_VERIFY(line->isVisible());
        const auto* bar = line->findChild<QProgressBar*>();
        line->tell(40);
        QCOMPARE(bar->value() * 100, 40 * bar->maximum());
        const QSignalSpy cancelled(line, &WorkLine::cancelled);
        line->findChild<QPushButton*>()->click();
        QCOMPARE(cancelled.size(), 1);
        line->end();
        QTRY_VERIFY(!line);
    }

    void aRemovalIsSeenUntilTheSandboxIsGone()
    {
        SeenRemoval removal(m_rig->theme);
        QTRY_VERIFY(removal.controller.state() == DrillState::Incident);
        QVERIFY(removal.window.findChild<WorkLine*>() == nullptr);
        removal.controller.stop();
        const QPointer<WorkLine> line = removal.window.findChild<WorkLine*>();
        QTRY_VERIFY(line && line->isVisible());
        QVERIFY(!line->findChild<QPushButton*>()->isVisible());
        Q_EMIT removal.source->stopped();
        QTRY_VERIFY(!line);
        QVERIFY(removal.controller.state() == DrillState::Idle);
    }

    void aRemovalHasOneLineWhateverIsAskedMeanwhile()
    {
        SeenRemoval removal(m_rig->theme);
        const QSignalSpy removing(&removal.controller, &DrillController::removing);
        QTRY_VERIFY(removal.controller.state() == DrillState::Incident);
        removal.source->failPreparing({ErrorCode::Sandbox, "PostgreSQL in the sandbox stopped.", {}, {}});
        QVERIFY(removal.controller.state() == DrillState::Failed);
        QVERIFY(removal.controller.reset().ok());
        removal.controller.stop();
        QCOMPARE(removing.size(), 1);
        QCOMPARE(removal.window.findChildren<WorkLine*>().size(), 1);
        Q_EMIT removal.source->stopped();
        QTRY_COMPARE(removal.window.findChildren<WorkLine*>().size(), 0);
    }

    void aReadingThatIsCancelledIsNotHeardOf()
    {
        ReportReader& reader = m_rig->opener.reports();
        QObject context;
        int heard = 0;
        ReportReading& given = reader.read(m_rig->path(), &context, [&heard](const auto&) { ++heard; });
        const QSignalSpy ended(&given, &ReportReading::ended);
        given.cancel();
        QCOMPARE(ended.size(), 1);
        bool other = false;
        reader.compare(m_rig->path(), m_rig->path(), &context,
                       [&other](const Result<ComparedReports>& compared) { other = compared.ok(); });
        QTRY_VERIFY(other);
        QCOMPARE(heard, 0);
    }

    void aReadingSaysHowFarItIs()
    {
        QObject context;
        std::vector<int> told;
        const auto tell = [&told](int percent) { told.push_back(percent); };
        const auto read = readRecordedTimeline(m_rig->path(), {{}, tell});
        QVERIFY(read.ok());
        QCOMPARE(read.value().timeline.size(), recordedDrill().size());
        QVERIFY(!told.empty() && told.back() > 50 && std::ranges::is_sorted(told));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!readRecordedTimeline(m_rig->path(), {stop.get_token(), tell}).ok());
    }

    void anExportThatIsGivenUpWritesNothing()
    {
        QSemaphore begun;
        QSemaphore goesOn;
        ReportExport exporter([&](const PaperDocument&) {
            begun.release();
            goesOn.acquire();
            return Result<QByteArray>(QByteArray("%PDF"));
        });
        const auto freed = qScopeGuard([&goesOn] { goesOn.release(2); });
        const QString path = m_rig->folder.filePath(QStringLiteral("given-up.pdf"));
        QSignalSpy givenUp(&exporter, &ReportExport::givenUp);
        DebriefReport report;
        bool made = false;
        m_rig->opener.reports().read(m_rig->path(), this, [&](Result<DebriefReport> read) {
            report = std::move(read).value();
            made = true;
        });
        QTRY_VERIFY(made);
        QVERIFY(exporter.start(madeAlready(report), path).ok());
        QVERIFY(begun.tryAcquire(1, 10'000));
        exporter.cancel();
        goesOn.release();
        QVERIFY(givenUp.wait());
        QVERIFY(!QFile::exists(path));
        // What is begun afterwards is written.
        QSignalSpy written(&exporter, &ReportExport::written);
        QVERIFY(exporter.start(madeAlready(report), path).ok());
        goesOn.release();
        QVERIFY(written.wait());
        QVERIFY(QFile::exists(path));
    }

    void theWindowOfAReplayShowsWhatItReadsAndTakesItBack()
    {
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window);
        ReportReading* reading =
            &m_rig->opener.reports().read(m_rig->path(), m_rig->window, [](const Result<DebriefReport>&) {});
        showReading(m_rig->theme, *m_rig->window, *reading);
        QPointer<WorkLine> line = m_rig->window->findChild<WorkLine*>();
        QVERIFY(line);
        Q_EMIT line->cancelled();
        QTRY_VERIFY(!line);
    }
};

QUIET_TEST_MAIN(TestWorkLine)
#include "tst_workline.moc"
