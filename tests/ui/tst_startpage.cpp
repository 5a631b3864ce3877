// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/scenariostore.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/progressrig.h"
#include "tests/ui/support/quietlog.h"
#include "ui/models/incidentmodel.h"
#include "ui/pages/startpage.h"
#include "ui/presenters/progresswording.h"
#include "ui/replaywindow.h"

#include <QDir>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

/// The start page, where there is nothing but the program and what it brought along.
class TestStartPage : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    QTemporaryDir m_folder;

    static QPushButton* sampleButton(const QWidget& where)
    {
        return named<QPushButton>(where, "Watch a sample replay of the selected incident");
    }
    /// A scenario's folder with this as its sample.
    [[nodiscard]] StoredScenario storedWith(const QString& sample) const
    {
        StoredScenario stored;
        stored.folder = m_folder.filePath(QString::number(QDir(m_folder.path()).count()));
        QDir().mkpath(stored.folder + QStringLiteral("/recordings"));
        if (!sample.isEmpty())
            QFile::link(sample, stored.folder + QStringLiteral("/recordings/reference.storm"));
        return stored;
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void returnPressesTheButtonThatHasTheFocus()
    {
        WindowRig rig;
        rig.show();
        auto* start = named<QPushButton>(*rig.window, "Start the first incident");
        QVERIFY(start != nullptr);
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Return);
        QVERIFY(rig.controller.state() != DrillState::Idle);
        rig.window->actions().stop.trigger();
    }

    void aSampleIsWatchedWithoutAnyServer()
    {
        WindowRig rig;
        rig.probe.findings = {};
        rig.show();
        std::unique_ptr<ReplayWindow> replay;
        connect(&rig.recordings, &RecordingOpener::opened, this, [&replay](ReplayWindow* window) {
            window->setAttribute(Qt::WA_DeleteOnClose, false);
            replay.reset(window);
        });
        QPushButton* watch = sampleButton(*rig.window);
        QVERIFY(watch != nullptr && watch->isEnabled());
        watch->click();
        QTRY_VERIFY(replay);
        QVERIFY(replay->isVisible());
        const PlaybackClock& clock = replay->clock();
        QVERIFY(clock.playback().playing);
        QVERIFY(clock.playback().position >= clock.map().samples.front());
        QTRY_VERIFY(!clock.map().readUntil);
        QVERIFY(replay->windowTitle().contains(QString::fromStdString(rig.scenario.title)));
        QVERIFY(rig.controller.state() == DrillState::Idle);
    }

    void anIncidentWithoutASampleSaysSo()
    {
        Theme theme;
        ScriptedProbe probe;
        StartPage page(theme, probe);
        page.setScenarios({shippedScenario()}, {});
        QVERIFY(!sampleButton(page)->isEnabled());
        QCOMPARE(sampleButton(page)->toolTip(),
                 QStringLiteral("The selected incident has brought no recording along."));
        page.setScenarios({shippedScenario()}, {{shippedScenario().id, sampleReplay()}});
        QVERIFY(sampleButton(page)->isEnabled());
    }

    void showsOnesOwnBestAndLatestResult()
    {
        ProgressRig rig;
        rig.show();
        const QAbstractItemModel& model = *named<QTreeView>(*rig.window, "Incidents")->model();
        const auto text = [&model](IncidentModel::Column column, int role) {
            return model.index(0, column).data(role).toString();
        };
        QCOMPARE(text(IncidentModel::Best, Qt::DisplayRole), QStringLiteral("–"));
        QCOMPARE(text(IncidentModel::Best, Qt::AccessibleTextRole), QStringLiteral("Not drilled yet"));
        rig.keep({rig.drill(9, 92, true), rig.drill(2, 50, false)});
        QCOMPARE(text(IncidentModel::Best, Qt::DisplayRole), QStringLiteral("92 ✓"));
        QCOMPARE(text(IncidentModel::Latest, Qt::DisplayRole), QStringLiteral("50"));
        QCOMPARE(text(IncidentModel::Latest, Qt::ToolTipRole),
                 QStringLiteral("Latest: 50 of 100 on %1, not passed").arg(dayText(rig.drill(2, 0, false).when)));
        QCOMPARE(text(IncidentModel::Topic, Qt::DisplayRole), QString::fromStdString(rig.scenario.topic));
        QCOMPARE(text(IncidentModel::Level, Qt::DisplayRole), QStringLiteral("%1 of 4").arg(rig.scenario.level));
        QVERIFY(text(IncidentModel::Time, Qt::DisplayRole).endsWith(QStringLiteral(" min")));
    }

    void whoHasDrilledBeforeIsLedOn()
    {
        ProgressRig rig;
        rig.show();
        auto* go = buttonWith(*rig.window, QStringLiteral("&Continue"));
        QVERIFY(go != nullptr && !go->isVisible());
        rig.keep({rig.drill(9, 92, true)});
        QVERIFY(!go->isVisible());
        rig.keep({rig.drill(2, 50, false)});
        QVERIFY(go->isVisible());
        const QString title = QString::fromStdString(rig.scenario.title);
        QVERIFY(says(*rig.window, QStringLiteral("Go on with “%1”, which is due again.").arg(title)));
        QCOMPARE(go->accessibleName(), QStringLiteral("Continue with ") + title);
        go->click();
        QVERIFY(rig.controller.state() == DrillState::Preparing);
        QCOMPARE(rig.controller.scenario().id, rig.scenario.id);
    }

    void theSampleIsTheScenariosOwn()
    {
        StoredScenario shipped;
        shipped.folder = QFileInfo(sampleReplay()).dir().filePath(QStringLiteral(".."));
        QCOMPARE(sampleReplayOf(shipped), QFileInfo(sampleReplay()).canonicalFilePath());
        QCOMPARE(sampleReplayOf(storedWith({})), QString());
        // A scenario is data from strangers: nothing outside its folder.
        QCOMPARE(sampleReplayOf(storedWith(sampleReplay())), QString());
    }
};

QUIET_TEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
