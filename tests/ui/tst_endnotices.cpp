// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/endnotices.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

constexpr Milliseconds longTime{6'000};
constexpr Milliseconds shortTime{2'000};

} // namespace

/// What is told about the end of something long, and when it is not.
class TestEndNotices : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;
    std::unique_ptr<QWidget> m_other; ///< of another program, as it were
    std::unique_ptr<QSignalSpy> m_told;
    Milliseconds m_now{0};

    void lookElsewhere() const
    {
        m_other->show();
        m_other->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_other.get()));
    }
    [[nodiscard]] QString lastTitle() const
    {
        return m_told->isEmpty() ? QString() : m_told->constLast().constFirst().toString();
    }
    void prepare(Milliseconds takes)
    {
        m_rig->holdPreparing = true;
        m_rig->window->startScenario(QString::fromStdString(m_rig->scenario.id));
        m_now += takes;
        m_rig->beginDrill([this] { m_rig->source->finishPreparing(); });
    }
    void fetch(Milliseconds takes)
    {
        const auto kind = ContainerEngine::Kind::Podman;
        Q_EMIT m_rig->probe.transferring(kind, QStringLiteral("Fetching"), 0, 0);
        m_now += takes;
        Q_EMIT m_rig->probe.transferring(kind, QStringLiteral("Fetching"), 1, 2);
        Q_EMIT m_rig->probe.transferred(kind, QStringLiteral("postgres:17"));
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        m_other = std::make_unique<QWidget>();
        auto* notices = new EndNotices(m_rig->controller, m_rig->probe, *m_rig->window, [this] { return m_now; });
        m_told = std::make_unique<QSignalSpy>(notices, &EndNotices::ended);
        m_rig->show();
    }
    void cleanup()
    {
        m_told.reset();
        m_other.reset();
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void theStartOfAServerIsTold()
    {
        lookElsewhere();
        prepare(longTime);
        QCOMPARE(m_told->count(), 1);
        QCOMPARE(lastTitle(), QStringLiteral("The server is ready, the drill begins"));
        QCOMPARE(m_told->constLast().at(1).toString(), QString::fromStdString(m_rig->scenario.title));
    }

    void whatEndsSoonIsNotTold()
    {
        lookElsewhere();
        prepare(shortTime);
        fetch(shortTime);
        QCOMPARE(m_told->count(), 0);
    }

    void whatEndsBeforeTheirEyesIsNotTold()
    {
        prepare(longTime);
        fetch(longTime);
        QCOMPARE(m_told->count(), 0);
    }

    void aCheckIsTold()
    {
        m_rig->reachIncident();
        m_rig->shed();
        lookElsewhere();
        const auto checks = connect(&m_rig->controller, &DrillController::stateChanged, this, [this](DrillState state) {
            if (state == DrillState::Verifying)
                m_now += longTime;
        });
        m_rig->runCheck();
        disconnect(checks);
        QTRY_COMPARE(m_told->count(), 1);
        QCOMPARE(lastTitle(), QStringLiteral("The check has ended"));
    }

    void anImageIsTold()
    {
        lookElsewhere();
        fetch(longTime);
        QCOMPARE(lastTitle(), QStringLiteral("The image is there"));
        QCOMPARE(m_told->constLast().at(1).toString(), QStringLiteral("postgres:17"));
    }

    void anImageThatCannotBeFetchedIsToldOnce()
    {
        lookElsewhere();
        const auto kind = ContainerEngine::Kind::Podman;
        Q_EMIT m_rig->probe.transferring(kind, QStringLiteral("Fetching"), 0, 0);
        m_now += longTime;
        Q_EMIT m_rig->probe.transferFailed({ErrorCode::NotFound, "No network.", {}, {}});
        Q_EMIT m_rig->probe.transferFailed({ErrorCode::NotFound, "No network.", {}, {}});
        QCOMPARE(m_told->count(), 1);
        QCOMPARE(lastTitle(), QStringLiteral("The image could not be fetched"));
    }

    void aDrillThatSomebodyStopsIsNotTold()
    {
        lookElsewhere();
        m_rig->holdPreparing = true;
        m_rig->window->startScenario(QString::fromStdString(m_rig->scenario.id));
        m_now += longTime;
        m_rig->controller.stop();
        QTRY_VERIFY(m_rig->controller.state() == DrillState::Idle);
        QCOMPARE(m_told->count(), 0);
    }
};

QUIET_TEST_MAIN(TestEndNotices)
#include "tst_endnotices.moc"
