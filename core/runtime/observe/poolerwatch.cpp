// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/poolerwatch.h"

#include <array>
#include <utility>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr auto silentAtMost = 30s;
constexpr auto openAgainAfter = 500ms;
constexpr auto betterReasonWithin = 100ms;

/// What one look asks, in this order.
constexpr std::array<const char*, 3> questions = {"SHOW POOLS", "SHOW CLIENTS", "SHOW STATS_TOTALS"};

void setUp(QTimer& timer, std::chrono::milliseconds interval)
{
    timer.setSingleShot(true);
    timer.setInterval(interval);
}

} // namespace

PoolerWatch::PoolerWatch(std::string connection, std::string role, std::function<DrillTime()> now,
                         Milliseconds interval, QObject* parent)
    : QObject(parent), m_connection(std::move(connection)), m_role(std::move(role)), m_now(std::move(now))
{
    m_cadence.setInterval(interval);
    setUp(m_again, openAgainAfter);
    setUp(m_silence, silentAtMost);
    setUp(m_reason, betterReasonWithin);
    connect(&m_cadence, &QTimer::timeout, this, &PoolerWatch::look);
    connect(&m_again, &QTimer::timeout, this, &PoolerWatch::open);
    connect(&m_silence, &QTimer::timeout, this, [this] { lose(QStringLiteral("PgBouncer does not answer.")); });
    connect(&m_reason, &QTimer::timeout, this, &PoolerWatch::tellLoss);
}

PoolerWatch::~PoolerWatch() = default;

void PoolerWatch::start()
{
    m_cadence.start();
    open();
}

void PoolerWatch::open()
{
    m_console = std::make_unique<PoolerConsole>(m_connection);
    connect(m_console.get(), &PoolerConsole::opened, this, &PoolerWatch::onOpened);
    connect(m_console.get(), &PoolerConsole::answered, this, &PoolerWatch::onAnswer);
    connect(m_console.get(), &PoolerConsole::lost, this, &PoolerWatch::lose);
    m_visits.reset();
    m_requests.clear();
    m_looking = true; // Until it is open.
    m_silence.start();
    m_console->open();
}

void PoolerWatch::onOpened()
{
    m_looking = false;
    look();
}

/// One that is due while the one before is not answered is left out.
void PoolerWatch::look()
{
    if (!m_console || m_looking)
        return;
    m_looking = true;
    m_answers = 0;
    m_sample = {};
    m_wasAsked = false;
    m_silence.start();
    m_console->ask(questions[0]);
}

void PoolerWatch::onAnswer(const PoolerTable& table)
{
    const int answered = m_answers++;
    if (answered == 0) {
        m_sample.pools = poolsIn(table);
    } else if (answered == 1) {
        m_sample.clients = clientsIn(table);
        takeRequests(consoleRequestsIn(table, m_role));
    } else {
        takeVisits(consoleVisitsIn(table));
    }
    if (m_answers < static_cast<int>(questions.size()))
        m_console->ask(questions[static_cast<std::size_t>(m_answers)]);
    else
        endLook();
}

/// A session that stays asks again: its first question is counted, the others are seen by their time.
void PoolerWatch::takeRequests(std::map<std::string, std::string> requests)
{
    for (const auto& [session, time] : requests) {
        const auto before = m_requests.find(session);
        m_wasAsked = m_wasAsked || (before != m_requests.end() && before->second != time);
    }
    m_requests = std::move(requests);
}

void PoolerWatch::takeVisits(std::optional<long long> visits)
{
    m_wasAsked = m_wasAsked || (visits && m_visits && *visits > *m_visits);
    m_visits = visits;
}

void PoolerWatch::endLook()
{
    m_silence.stop();
    m_looking = false;
    if (std::exchange(m_lost, false)) {
        if (m_reason.isActive())
            tellLoss();
        Q_EMIT observed(m_now(), LabSession{"pooler", false, {}});
    }
    Q_EMIT observed(m_now(), m_sample);
    if (m_wasAsked)
        Q_EMIT observed(m_now(), ViewOpened{std::string(poolerConsoleView)});
    if (!std::exchange(m_connected, true))
        Q_EMIT connected();
}

void PoolerWatch::lose(const QString& why)
{
    if (m_console) {
        m_console->disconnect(this);
        m_console.release()->deleteLater();
    }
    m_silence.stop();
    m_again.start();
    // Before the first look there is nothing to lose.
    if (!m_connected || std::exchange(m_lost, true))
        return;
    if (m_why.isEmpty())
        m_why = why;
    m_reason.start();
}

void PoolerWatch::poolerEnded(const QString& why)
{
    // Perhaps the session's own end has not been heard of yet.
    if (!m_lost || m_reason.isActive())
        m_why = why;
}

void PoolerWatch::tellLoss()
{
    m_reason.stop();
    Q_EMIT observed(m_now(), LabSession{"pooler", true, std::exchange(m_why, {}).toStdString()});
}

} // namespace stormlab
