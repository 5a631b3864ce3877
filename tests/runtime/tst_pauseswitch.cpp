// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/pauseswitch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace stormlab;

namespace
{

/// A sandbox that is asked, and answers when the test says so. Like the real ones it calls a wrong request a failure.
class ObedientSandbox : public Sandbox
{
public:
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString engineName() const override { return QStringLiteral("native"); }
    [[nodiscard]] const ServerAccess& access() const override { return m_access; }
    void prepare(const SandboxRequest&) override {}
    void pause() override { ask(State::Ready, State::Paused); }
    void resume() override { ask(State::Paused, State::Ready); }
    void destroy() override {}

    void answer()
    {
        m_state = m_next;
        m_busy = false;
        m_state == State::Paused ? Q_EMIT paused() : Q_EMIT resumed();
    }
    void die()
    {
        m_busy = true;
        Q_EMIT stopped(QStringLiteral("killed"));
    }
    void comeBack()
    {
        m_state = State::Ready;
        m_busy = false;
        Q_EMIT restarted();
    }

    QStringList asked;

private:
    void ask(State needed, State next)
    {
        if (m_state != needed || m_busy) {
            Q_EMIT failed({ErrorCode::Illegal, "not now", {}, {}});
            return;
        }
        asked << (next == State::Paused ? QStringLiteral("pause") : QStringLiteral("resume"));
        m_next = next;
        m_busy = true;
    }

    ServerAccess m_access;
    State m_state = State::Ready;
    State m_next = State::Ready;
    bool m_busy = false;
};

} // namespace

class PauseSwitchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ObedientSandbox> m_sandbox;
    std::unique_ptr<PauseSwitch> m_switch;
    std::unique_ptr<QSignalSpy> m_failed;

    [[nodiscard]] QString asked() const { return m_sandbox->asked.join(QLatin1Char(' ')); }
    /// Timers ring in the order of their ends: after this, every one that was to end by now has rung.
    static bool letRing(Milliseconds timer)
    {
        QTimer later;
        later.setSingleShot(true);
        later.setTimerType(Qt::PreciseTimer);
        later.start(timer + Milliseconds{1});
        return QTest::qWaitFor([&] { return !later.isActive(); });
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<ObedientSandbox>();
        m_switch = std::make_unique<PauseSwitch>(*m_sandbox);
        m_failed = std::make_unique<QSignalSpy>(m_sandbox.get(), &Sandbox::failed);
    }

    void cleanup()
    {
        QCOMPARE(m_failed->count(), 0);
        m_switch.reset();
        m_sandbox.reset();
    }

    void resumesWhenTheTimeIsOver()
    {
        m_switch->pause(Milliseconds{20});
        QVERIFY(m_switch->isOn());
        m_sandbox->answer();
        QTRY_COMPARE(asked(), QStringLiteral("pause resume"));
        QVERIFY(!m_switch->isOn());
    }

    void countsTheTimeFromThePauseAndNotFromTheWish()
    {
        m_switch->pause(Milliseconds{1});
        QVERIFY(letRing(Milliseconds{1}));
        QVERIFY(m_switch->isOn());
        m_sandbox->answer();
        QTRY_VERIFY(!m_switch->isOn());
    }

    void lastsUntilItIsResumed()
    {
        m_switch->pause(std::nullopt);
        m_sandbox->answer();
        QVERIFY(letRing(Milliseconds{0}));
        QVERIFY(m_switch->isOn());
        m_switch->resume();
        m_sandbox->answer();
        QCOMPARE(asked(), QStringLiteral("pause resume"));
    }

    void asksOneThingAtATimeAndTheLatestWishWins()
    {
        m_switch->pause(std::nullopt);
        m_switch->resume();
        QCOMPARE(asked(), QStringLiteral("pause"));
        m_sandbox->answer();
        QCOMPARE(asked(), QStringLiteral("pause resume"));
        m_switch->pause(Milliseconds{20});
        m_sandbox->answer();
        QCOMPARE(asked(), QStringLiteral("pause resume pause"));
        m_sandbox->answer();
        QTRY_COMPARE(asked(), QStringLiteral("pause resume pause resume"));
    }

    void goesOnForAnotherTimeWhenItIsFiredAgain()
    {
        m_switch->pause(std::nullopt);
        m_sandbox->answer();
        m_switch->pause(Milliseconds{20});
        QTRY_COMPARE(asked(), QStringLiteral("pause resume"));
    }

    void resumingWhatIsNotPausedIsNothing()
    {
        m_switch->resume();
        QCOMPARE(asked(), QString());
    }

    void endsWithTheServer()
    {
        m_switch->pause(Milliseconds{1});
        m_sandbox->answer();
        m_sandbox->die();
        QVERIFY(!m_switch->isOn());
        m_sandbox->comeBack();
        QVERIFY(letRing(Milliseconds{1}));
        QCOMPARE(asked(), QStringLiteral("pause"));
    }

    void waitsForAServerThatComesBack()
    {
        m_sandbox->die();
        m_switch->pause(std::nullopt);
        QCOMPARE(asked(), QString());
        m_sandbox->comeBack();
        QCOMPARE(asked(), QStringLiteral("pause"));
    }

    void waitsForAServerThatIsReachedAgain()
    {
        m_switch->pause(Milliseconds{1});
        m_sandbox->answer();
        Q_EMIT m_sandbox->lost(QStringLiteral("no route"));
        QTRY_VERIFY(!m_switch->isOn());
        QCOMPARE(asked(), QStringLiteral("pause"));
        Q_EMIT m_sandbox->regained();
        QCOMPARE(asked(), QStringLiteral("pause resume"));
    }

    void asksNothingOnceItHasLetGo()
    {
        m_switch->pause(Milliseconds{1});
        m_sandbox->answer();
        m_switch->letGo();
        QVERIFY(letRing(Milliseconds{1}));
        m_switch->resume();
        QCOMPARE(asked(), QStringLiteral("pause"));
    }
};

QTEST_GUILESS_MAIN(PauseSwitchTest)
#include "tst_pauseswitch.moc"
