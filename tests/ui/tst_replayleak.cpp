// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/budgetbar.h"
#include "ui/charts/timechart.h"
#include "ui/pages/replaypage.h"
#include "ui/widgets/timeslider.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

void addModel(QStringList& said, const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            said << index.data().toString() << index.data(Qt::ToolTipRole).toString();
        }
        addModel(said, model, model.index(row, 0, parent));
    }
}

/// Everything that a page says in words or figures: labels, buttons, fields, rows of tables, curves, marks, and what a
/// screen reader hears. The length of the recording is said at every moment and left out.
QStringList everythingSaid(const QWidget& page)
{
    QStringList said;
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (widget->accessibleName().startsWith(QStringLiteral("Length of the recording")) ||
            qobject_cast<const TimeSlider*>(widget) != nullptr)
            continue;
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            said << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            said << button->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            said << field->text();
        if (const auto* text = qobject_cast<const QTextBrowser*>(widget))
            said << text->toPlainText();
        if (const auto* chart = qobject_cast<const TimeChart*>(widget))
            said << chart->toCsv();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view != nullptr && view->model() != nullptr)
            addModel(said, *view->model());
    }
    for (const DrillTime mark : page.findChild<TimeSlider*>()->marks())
        said << QString::number(mark.count());
    return said;
}

/// Summaries for screen readers are renewed once a second, and until then tell of another moment.
bool tellsAllToScreenReaders(const QWidget& page)
{
    const auto charts = page.findChildren<TimeChart*>();
    return std::none_of(charts.begin(), charts.end(), [](const TimeChart* chart) { return chart->owesSummary(); });
}

/// The recorded drill until a moment, and from there on one that nobody could mistake for it.
std::vector<TimelineEvent> withAnotherFuture(DrillTime moment)
{
    std::vector<TimelineEvent> events;
    for (const TimelineEvent& event : recordedDrill()) {
        if (event.time <= moment)
            events.push_back(event);
    }
    const DrillTime end = recordedDrill().back().time;
    const auto add = [&](DrillTime time, EventBody body) {
        events.push_back({events.size() + 1, time, std::move(body)});
    };
    for (DrillTime time = moment + 1ms; time < end; time += 500ms) {
        Sample sample;
        sample.asked = time;
        sample.answered = time;
        sample.limits.maxConnections = 777;
        Backend backend;
        backend.pid = 4'242;
        backend.applicationName = "intruder";
        std::vector<Backend> backends{backend};
        sample.backends = std::move(backends);
        add(time, sample);
        AppSecond second;
        second.app = "intruder";
        second.waiting = 99;
        add(time, second);
        add(time, HintShown{3});
        add(time, DiagnosisGiven{{"disk-full", "intruder", 77}});
        add(time, DeployStarted{"deploy_worker", {{"pool.max", "77"}}, Origin::Learner, 9});
    }
    add(end, PhaseChanged{Phase::Finished, {}});
    return events;
}

} // namespace

/// Nothing that lies right of the playhead may be told by any pane.
class TestReplayLeak : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ReplayRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void nothingRightOfThePlayheadIsTold_data()
    {
        QTest::addColumn<DrillTime>("moment");
        QTest::newRow("before the first sample") << DrillTime{0};
        QTest::newRow("in the storm") << firstOf<InjectFired>() + 4s;
        QTest::newRow("between two samples") << firstOf<InjectFired>() + 4'250ms;
        QTest::newRow("diagnosed") << firstOf<DiagnosisGiven>();
        QTest::newRow("deploying") << firstOf<DeployStarted>() + 1s;
        QTest::newRow("checking") << firstOf<VerificationStarted>();
    }

    // Two recordings that are the same up to a moment and differ in everything after it must look the same there, also
    // when the later part has been looked at before.
    void nothingRightOfThePlayheadIsTold()
    {
        QFETCH(const DrillTime, moment);
        m_rig->open();
        QPointer<ReplayWindow> honest = m_rig->window;
        const QString other = m_rig->folder.filePath(QStringLiteral("other/drill.storm"));
        QDir(m_rig->folder.path()).mkdir(QStringLiteral("other"));
        writeRecording(other, withAnotherFuture(moment));
        m_rig->window = nullptr;
        m_rig->opener.open(other, nullptr);
        QTRY_VERIFY(m_rig->window);
        QTRY_VERIFY(!m_rig->window->clock().map().readUntil);
        QList<QStringList> said;
        for (ReplayWindow* window : {honest.data(), m_rig->window.data()}) {
            for (const DrillTime each : {moment, DrillTime{99h}, moment}) {
                const DrillTime before = window->clock().playback().position;
                QSignalSpy refreshed(&window->page().feed(), &DrillFeed::refreshed);
                window->clock().seek(each);
                if (window->clock().playback().position != before)
                    QVERIFY(refreshed.wait());
            }
            QTRY_VERIFY(tellsAllToScreenReaders(window->page()));
            said << everythingSaid(window->page());
        }
        QVERIFY(!said[0].isEmpty());
        QCOMPARE(said[1], said[0]);
        QVERIFY(said[1].filter(QStringLiteral("intruder")).isEmpty());
    }

    // Limits change with a sample alone, which is no event that is told.
    void limitsRightOfThePlayheadAreNotTold()
    {
        const DrillTime moment = firstOf<InjectFired>() + 4s;
        std::vector<TimelineEvent> events = withAnotherFuture(moment);
        std::erase_if(events, [&](const TimelineEvent& event) {
            return event.time > moment && event.time < moment + 5s && !std::holds_alternative<Sample>(event.body);
        });
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].sequence = i + 1;
        const QString path = m_rig->folder.filePath(QStringLiteral("limits.storm"));
        writeRecording(path, events);
        m_rig->opener.open(path, nullptr);
        QTRY_VERIFY(m_rig->window);
        const auto budgetAt = [&](DrillTime each) {
            m_rig->window->clock().seek(each);
            QSignalSpy(&m_rig->window->page().feed(), &DrillFeed::refreshed).wait();
            return m_rig->window->page().findChild<BudgetBar*>()->accessibleDescription();
        };
        const QString before = budgetAt(moment);
        QVERIFY(!before.contains(QStringLiteral("777")));
        QVERIFY(budgetAt(99h).contains(QStringLiteral("777")));
        QVERIFY(budgetAt(moment + 4s).contains(QStringLiteral("777")));
        QCOMPARE(budgetAt(moment), before);
    }
};

QUIET_TEST_MAIN(TestReplayLeak)
#include "tst_replayleak.moc"
