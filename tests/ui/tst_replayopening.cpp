// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/observedserver.h"
#include "core/runtime/recording/recordingwriter.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/pages/replaypage.h"
#include "ui/recordedscenario.h"
#include "ui/widgets/briefpanel.h"
#include "ui/widgets/clientsettingspanel.h"
#include "ui/widgets/eventspanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

#include <optional>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// A recording that is still being written: it has no index.
class UnfinishedRecording
{
public:
    explicit UnfinishedRecording(const QString& path) : m_file(path)
    {
        QVERIFY(m_file.open(QIODevice::ReadWrite));
        m_writer.emplace(m_file.handle());
        QVERIFY(m_writer->begin().ok());
    }

    void growUntil(DrillTime end)
    {
        for (; m_time <= end; m_time += 500ms) {
            m_writer->add({++m_events, m_time, stormSample({}, m_time)});
            if (m_writer->isFull())
                QVERIFY(m_writer->flush().ok());
        }
        QVERIFY(m_writer->flush().ok());
    }

private:
    QFile m_file;
    std::optional<RecordingWriter> m_writer;
    DrillTime m_time{0};
    std::uint64_t m_events = 0;
};

} // namespace

/// How recordings become windows, or why they do not.
class TestReplayOpening : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;
    const Scenario m_rigScenario = shippedScenario();

    [[nodiscard]] QString anotherPath() const { return m_rig->folder.filePath(QStringLiteral("another.storm")); }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ReplayRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void severalRecordingsReplayAtOnce()
    {
        m_rig->open();
        QPointer<ReplayWindow> first = m_rig->window;
        m_rig->window = nullptr;
        writeRecording(anotherPath(), recordedDrill());
        m_rig->opener.open(anotherPath(), nullptr);
        QTRY_VERIFY(m_rig->window);
        m_rig->window->clock().seek(20s);
        QCOMPARE(first->clock().playback().position, DrillTime{0});
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window);
        QVERIFY(first);
    }

    void aRecordingHasOneWindow()
    {
        m_rig->open();
        const QPointer<ReplayWindow> first = m_rig->window;
        writeRecording(anotherPath(), recordedDrill());
        m_rig->opener.open(anotherPath(), nullptr);
        QTRY_VERIFY(m_rig->window != first);
        const QPointer<ReplayWindow> second = m_rig->window;
        QVERIFY(QTest::qWaitForWindowActive(second));
        const QString link = m_rig->folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_rig->folder.path(), link));
        m_rig->opener.open(link + QStringLiteral("/drill.storm"), nullptr);
        QVERIFY(QTest::qWaitForWindowActive(first));
        QCOMPARE(m_rig->window, second);
        first->close();
        QTRY_VERIFY(!first);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window != second);
    }

    void aFileThatIsNoRecordingIsToldInWords()
    {
        QSignalSpy failed(&m_rig->opener, &RecordingOpener::failed);
        const QString path = m_rig->folder.filePath(QStringLiteral("empty.storm"));
        writeRecording(path, {});
        m_rig->opener.open(path, nullptr);
        m_rig->opener.open(m_rig->folder.filePath(QStringLiteral("missing.storm")), nullptr);
        QTRY_COMPARE(failed.size(), 2);
        for (const QList<QVariant>& each : failed)
            QVERIFY(!each.front().value<Error>().message.empty());
        QVERIFY(!m_rig->window);
    }

    void whyItCannotBeReadIsSaid()
    {
        const QWidget asker;
        m_rig->opener.open(m_rig->folder.filePath(QStringLiteral("missing.storm")), const_cast<QWidget*>(&asker));
        QTRY_VERIFY(asker.findChild<QMessageBox*>() != nullptr);
        const auto* message = asker.findChild<QMessageBox*>();
        QVERIFY(message->text().endsWith(QStringLiteral("missing.storm cannot be read.")));
        QCOMPARE(message->informativeText(), QStringLiteral("Why: there is no such file\n\nSee where it lies now, or "
                                                            "choose another recording."));
        QVERIFY(message->detailedText().isEmpty());
    }

    void aRecordingThatHasGrownIsShownAsItIsNow()
    {
        std::vector<TimelineEvent> events = recordedDrill();
        const std::vector<TimelineEvent> whole = events;
        events.resize(events.size() / 2);
        writeRecording(m_rig->path(), events);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window && !m_rig->window->clock().map().readUntil);
        const QPointer<ReplayWindow> old = m_rig->window;
        old->clock().seek(20s);
        old->bookmarks().rename(old->bookmarks().add(20s), QStringLiteral("here"));
        QVERIFY(QFile::remove(m_rig->path()));
        writeRecording(m_rig->path(), whole);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(!old);
        QTRY_VERIFY(m_rig->window && !m_rig->window->clock().map().readUntil);
        QCOMPARE(positionOf(*m_rig), DrillTime{20s});
        QCOMPARE(m_rig->window->bookmarks().bookmarks(), (std::vector<Bookmark>{{20s, QStringLiteral("here")}}));
        m_rig->window->clock().follow();
        QTRY_COMPARE(m_rig->window->page().feed().view().size(), whole.size());
        const QPointer<ReplayWindow> present = m_rig->window;
        writeRecording(anotherPath(), recordedDrill());
        m_rig->opener.open(anotherPath(), nullptr);
        QTRY_VERIFY(m_rig->window != present);
        const QPointer<ReplayWindow> another = m_rig->window;
        QVERIFY(QTest::qWaitForWindowActive(another));
        m_rig->opener.open(m_rig->path(), nullptr);
        QVERIFY(QTest::qWaitForWindowActive(present));
        QCOMPARE(m_rig->window, another);
    }

    void aRecordingThatIsRemovedWhileItsWindowIsReplacedIsShown()
    {
        m_rig->open();
        const QPointer<ReplayWindow> old = m_rig->window;
        old->clock().seek(20s);
        QVERIFY(QFile::remove(m_rig->path()));
        writeRecording(m_rig->path(), recordedInaction());
        connect(&m_rig->opener, &RecordingOpener::opened, this, [this] { QVERIFY(QFile::remove(m_rig->path())); });
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(!old);
        QTRY_VERIFY(m_rig->window && !m_rig->window->clock().map().readUntil);
        QCOMPARE(positionOf(*m_rig), DrillTime{20s});
    }

    /// A drill that is being recorded has no index, so nobody knows how long it is before all has been read.
    void aDrillThatIsBeingRecordedIsShownAtTheSameMoment_data()
    {
        QTest::addColumn<bool>("moves");
        QTest::addColumn<DrillTime>("stands");
        QTest::newRow("when all has been read") << false << DrillTime{4min};
        QTest::newRow("unless somebody moves meanwhile") << true << DrillTime{10s};
    }
    void aDrillThatIsBeingRecordedIsShownAtTheSameMoment()
    {
        QFETCH(const bool, moves);
        QFETCH(const DrillTime, stands);
        UnfinishedRecording recording(m_rig->path());
        recording.growUntil(5min);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window && !m_rig->window->clock().map().readUntil);
        const QPointer<ReplayWindow> old = m_rig->window;
        old->clock().seek(4min);
        recording.growUntil(6min);
        bool waited = false;
        connect(
            &m_rig->opener, &RecordingOpener::opened, this,
            [&waited, moves](ReplayWindow* window) {
                waited = window->clock().playback().wanted == DrillTime{4min};
                if (moves)
                    window->clock().seek(10s);
            },
            Qt::QueuedConnection);
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(!old);
        QTRY_VERIFY(m_rig->window && !m_rig->window->clock().map().readUntil);
        QVERIFY(waited);
        QCOMPARE(m_rig->window->clock().map().end, DrillTime{6min});
        QCOMPARE(positionOf(*m_rig), stands);
    }

    void aRecordingThatWasCutOpensAndSaysWhatIsMissing()
    {
        QFile file(m_rig->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        RecordingWriter writer(file.handle());
        QVERIFY(writer.begin().ok());
        const std::vector<TimelineEvent> events = recordedDrill();
        for (const TimelineEvent& event : events) {
            writer.add(event);
            if (event.sequence == events.size() / 2)
                QVERIFY(writer.flush().ok());
        }
        QVERIFY(writer.finish().ok());
        QVERIFY(file.resize(file.size() * 3 / 4));
        m_rig->opener.open(m_rig->path(), nullptr);
        QTRY_VERIFY(m_rig->window);
        QTRY_VERIFY(m_rig->window->findChild<QMessageBox*>() != nullptr);
        QVERIFY(!m_rig->window->findChild<QMessageBox*>()->informativeText().isEmpty());
    }

    /// Half an hour is there to be looked at before it has been read, and says so.
    void aLongRecordingIsShownWhileTheRestIsRead()
    {
        std::vector<TimelineEvent> events;
        for (DrillTime time{0}; time <= 30min; time += 500ms)
            events.push_back({events.size() + 1, time, stormSample({}, time)});
        const QString path = m_rig->folder.filePath(QStringLiteral("long.storm"));
        writeRecording(path, events);
        QString said;
        bool waits = false;
        connect(&m_rig->opener, &RecordingOpener::opened, this, [&](ReplayWindow* window) {
            const PlaybackMap& map = window->clock().map();
            window->clock().follow();
            waits = map.readUntil && *map.readUntil < 2min && window->clock().playback().position == DrillTime{0};
            const auto* reading = namedFrom<QLabel>(*window, "How much of the recording has been read");
            said = reading->isVisible() ? reading->text() : QString();
        });
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        QVERIFY(waits);
        QVERIFY2(said.startsWith(QStringLiteral("Reading up to 30:00")), qPrintable(said));
        QTRY_VERIFY(!m_rig->window->clock().map().readUntil);
        QVERIFY(!namedFrom<QLabel>(*m_rig->window, "How much of the recording has been read")->isVisible());
        QCOMPARE(positionOf(*m_rig), DrillTime{30min});
        QTRY_COMPARE(m_rig->window->page().feed().view().size(), events.size());
        QVERIFY(m_rig->window->page().feed().lastSample()->backends.isPacked());
    }

    void aWindowThatIsClosedIsReadNoFurther()
    {
        std::vector<TimelineEvent> events;
        for (DrillTime time{0}; time <= 10min; time += 500ms)
            events.push_back({events.size() + 1, time, stormSample({}, time)});
        const QString path = m_rig->folder.filePath(QStringLiteral("long.storm"));
        writeRecording(path, events);
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        m_rig->window->close();
        QTRY_VERIFY(!m_rig->window);
    }

    void aDroppedRecordingOpens()
    {
        m_rig->open();
        QPointer<ReplayWindow> first = m_rig->window;
        m_rig->window = nullptr;
        writeRecording(anotherPath(), recordedDrill());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(anotherPath())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(first, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(first, &drop);
        QTRY_VERIFY(m_rig->window);
    }

    void aScenarioThatIsNotInstalledPlaysAndSaysSo()
    {
        std::vector<TimelineEvent> events = recordedDrill();
        for (TimelineEvent& event : events) {
            if (auto* started = std::get_if<DrillStarted>(&event.body))
                started->scenario = "of-somebody-else";
        }
        const QString path = m_rig->folder.filePath(QStringLiteral("foreign.storm"));
        writeRecording(path, events);
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        QStringList said;
        for (const auto* label : m_rig->window->findChildren<QLabel*>())
            said << label->text();
        QVERIFY(!said.filter(QStringLiteral("is not installed")).isEmpty());
        auto& page = m_rig->window->page();
        QVERIFY(page.findChild<BriefPanel*>()->findChild<QTextBrowser*>()->toPlainText().contains(
            QStringLiteral("There is no brief here")));
        page.docks().goTo(Key::PaneClients);
        QVERIFY(!said.filter(QStringLiteral("No client settings are known")).isEmpty());
        QVERIFY(!page.findChild<ClientSettingsPanel*>()->findChild<QTableWidget*>()->isVisible());
        goTo(*m_rig, firstOf<InjectFired>() + 15s);
        QVERIFY(m_rig->window->page().feed().lastSample() != nullptr);
        QVERIFY2(m_rig->window->minimumSizeHint().width() <= 1024, "it fits a small screen");
    }

    void aPaneWithNothingToTypeInPassesTheKeyboardOn()
    {
        const QString path = m_rig->folder.filePath(QStringLiteral("server.storm"));
        std::vector<TimelineEvent> events;
        for (EventBody& body : beginningOf(Observer::Sampling, "15.18", "Sampled from orders on 10.0.0.5:5432."))
            events.push_back({events.size() + 1, DrillTime{0}, std::move(body)});
        writeRecording(path, events);
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window));
        m_rig->window->page().docks().goTo(Key::PaneClients);
        const auto* panel = m_rig->window->page().findChild<ClientSettingsPanel*>();
        QTRY_VERIFY(panel->isVisible());
        const QWidget* stop = QApplication::focusWidget();
        QVERIFY(stop != nullptr && stop != panel);
        QVERIFY(stop->isVisible());
        QVERIFY((stop->focusPolicy() & Qt::TabFocus) != 0);
    }

    void aServerSaysWhereItWasRecorded()
    {
        std::vector<TimelineEvent> events;
        for (EventBody& body : beginningOf(Observer::Sampling, "15.18", "Sampled from orders on 10.0.0.5:5432."))
            events.push_back({events.size() + 1, DrillTime{0}, std::move(body)});
        const RecordedScenario recorded = scenarioOf(events, {m_rigScenario});
        QVERIFY2(recorded.note.endsWith(QStringLiteral(" Sampled from orders on 10.0.0.5:5432.")),
                 qPrintable(recorded.note));
    }

    void aScenarioThatHasChangedIsNoted_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<std::string>("hash");
        QTest::addColumn<QString>("note");
        QTest::newRow("the same") << 0 << m_rigScenario.hash << QString();
        QTest::newRow("another version") << 1 << std::string("other") << QStringLiteral("is installed");
        QTest::newRow("other files") << 0 << std::string("other") << QStringLiteral("files have changed");
    }

    void aScenarioThatHasChangedIsNoted()
    {
        QFETCH(const int, version);
        QFETCH(const std::string, hash);
        QFETCH(const QString, note);
        DrillStarted started;
        started.scenario = m_rigScenario.id;
        started.scenarioVersion = m_rigScenario.version + version;
        started.scenarioHash = hash;
        const RecordedScenario recorded = scenarioOf({{1, DrillTime{0}, started}}, {m_rigScenario});
        QCOMPARE(recorded.scenario.id, m_rigScenario.id);
        QCOMPARE(recorded.note.isEmpty(), note.isEmpty());
        QVERIFY2(recorded.note.contains(note), qPrintable(recorded.note));
    }
};

QUIET_TEST_MAIN(TestReplayOpening)
#include "tst_replayopening.moc"
