// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/console.h"
#include "tests/live/livedrill.h"
#include "tests/live/sandboxfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

using namespace stormlab;

namespace
{

constexpr int soon = 30'000;
constexpr int attempts = 100;

using Session = std::unique_ptr<PGconn, decltype(&PQfinish)>;

} // namespace

/// A learner who takes every slot there is, also those in reserve, which their role may enter.
class FullServerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxFixture> m_fixture;
    std::unique_ptr<LiveDrill> m_drill;
    std::unique_ptr<Console> m_console;
    std::vector<ConsoleResultPtr> m_answers;
    std::vector<Session> m_crowd;

    [[nodiscard]] DrillTime now() { return m_drill->controller().now(); }
    [[nodiscard]] bool enter();
    void run(const std::string& statement);
    void crowdIn();
    void endLabSession(const std::string& name);

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<SandboxFixture>(); }
    void init();
    void cleanup();
    void theBoardAndTheConsoleGoOn();
    void theConsoleSaysThatItWasRefusedAndComesBack();
    void theMonitorComesBackWhenThereIsASlot();
};

void FullServerTest::init()
{
    m_drill = std::make_unique<LiveDrill>([this] { return m_fixture->sandbox(); });
    Scenario scenario = shortPause();
    scenario.injects.front().at.reset();
    QVERIFY2(m_drill->start(scenario), m_drill->failure().c_str());
    m_console = std::make_unique<Console>(
        connectionString(*m_drill->controller().access(), "oncall", "stormlab-console", true));
    connect(m_console.get(), &Console::answered, this,
            [this](const ConsoleResultPtr& answer) { m_answers.push_back(answer); });
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, soon);
}

void FullServerTest::cleanup()
{
    m_console.reset();
    m_crowd.clear();
    QVERIFY(m_drill->stop());
    m_drill.reset();
    QCOMPARE(m_fixture->remains(), std::vector<std::string>());
}

/// One more session of the learner; false when the server refused it.
bool FullServerTest::enter()
{
    const std::string connection =
        connectionString(*m_drill->controller().access(), "oncall", "psql", false) + " connect_timeout=10";
    Session session(PQconnectdb(connection.c_str()), &PQfinish);
    const bool entered = PQstatus(session.get()) == CONNECTION_OK;
    if (entered)
        m_crowd.push_back(std::move(session));
    return entered;
}

void FullServerTest::run(const std::string& statement)
{
    m_answers.clear();
    m_console->run({statement});
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), std::size_t{1}, soon);
}

void FullServerTest::crowdIn()
{
    int refused = 0;
    for (int attempt = 0; attempt < attempts; ++attempt)
        refused += enter() ? 0 : 1;
    QVERIFY(refused > 0);
    QVERIFY(m_crowd.size() > 10);
}

/// Ends a session of the lab as a careless learner does, and takes its slot.
void FullServerTest::endLabSession(const std::string& name)
{
    const std::string end =
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = '" + name + "'";
    PGresult* result = PQexec(m_crowd.front().get(), end.c_str());
    QCOMPARE(QByteArray(PQgetvalue(result, 0, 0)), QByteArray("1"));
    PQclear(result);
    // Not QTRY_VERIFY, which would enter once more when it has succeeded.
    QVERIFY(QTest::qWaitFor([this] { return enter(); }, soon));
}

void FullServerTest::theBoardAndTheConsoleGoOn()
{
    crowdIn();
    const DrillTime full = now();
    QTRY_VERIFY_WITH_TIMEOUT(m_drill->samples(full, DrillTime::max()) >= 5, soon);
    QCOMPARE(m_drill->gaps(full, DrillTime::max()), Milliseconds{0});
    QCOMPARE(m_drill->labSessionsLost(), QStringList());
    QVERIFY(m_drill->applications().count("stormlab-monitor") == 1);
    QVERIFY(m_drill->applications().count("stormlab-console") == 1);
    run("select 'still here'");
    QVERIFY(!m_answers.front()->failed);
}

void FullServerTest::theConsoleSaysThatItWasRefusedAndComesBack()
{
    crowdIn();
    QSignalSpy lost(m_console.get(), &Console::lost);
    endLabSession("stormlab-console");
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, soon);
    run("select 'too late'");
    QVERIFY(m_answers.front()->failed);
    QCOMPARE(m_answers.front()->error.message, std::string("The server refused you too."));
    QVERIFY(m_answers.front()->refusedLogin);
    QVERIFY(!m_answers.front()->error.nextStep.empty());
    m_crowd.pop_back();
    const auto works = [this] {
        run("select 'back again'");
        return !m_answers.front()->failed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(works(), soon);
}

void FullServerTest::theMonitorComesBackWhenThereIsASlot()
{
    crowdIn();
    const DrillTime before = now();
    endLabSession("stormlab-monitor");
    QTRY_COMPARE_WITH_TIMEOUT(m_drill->labSessionsLost(), QStringList{QStringLiteral("monitor")}, soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_drill->gaps(before, DrillTime::max()) >= Milliseconds{1'000}, soon);
    const DrillTime freed = now();
    m_crowd.clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_drill->samples(freed, DrillTime::max()) >= 3, soon);
    QVERIFY(m_drill->controller().state() == DrillState::Incident);
}

QTEST_GUILESS_MAIN(FullServerTest)
#include "tst_fullserver.moc"
