// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/poolerwording.h"

#include "ui/presenters/durationwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::PoolerPanel)
};

/// Nobody who waits has waited for any time.
QString waitText(int waiting, Milliseconds longest)
{
    return waiting == 0 ? QString() : latencyText(longest);
}

} // namespace

QString poolerSentence(const PoolerSample& sample)
{
    int clients = 0;
    for (const PoolerClients& group : sample.clients)
        clients += group.idle + group.working + group.waiting;
    int servers = 0;
    int waiting = 0;
    Milliseconds longest{0};
    for (const PoolerPool& pool : sample.pools) {
        servers += pool.serversActive + pool.serversIdle + pool.serversLogin;
        waiting += pool.clientsWaiting;
        longest = std::max(longest, pool.longestWait);
    }
    const QString all =
        Words::tr("%1 on %2.")
            .arg(Words::tr("%n client(s)", nullptr, clients), Words::tr("%n server connection(s)", nullptr, servers)) +
        QLatin1Char(' ');
    if (waiting == 0)
        return all + Words::tr("Nobody waits.");
    return all + Words::tr("%n client(s) wait, the longest for %1.", nullptr, waiting).arg(latencyText(longest));
}

QString poolerRules(const PoolerSpec& spec)
{
    const QString lends =
        spec.mode == PoolMode::Transaction
            ? Words::tr("A client has a server connection for the time of a transaction (pool_mode %1).")
            : Words::tr("A client has a server connection until it leaves (pool_mode %1).");
    const QStringList sentences{
        lends.arg(QString::fromUtf8(toString(spec.mode).data())),
        Words::tr("Each role has at most %n server connection(s) (default_pool_size).", nullptr, spec.defaultPoolSize),
        Words::tr("At most %n client(s) are let in (max_client_conn).", nullptr, spec.maxClients),
        Words::tr("A client that waits longer than %1 is thrown out (query_wait_timeout).")
            .arg(latencyText(spec.queryWaitTimeout))};
    return sentences.join(QLatin1Char(' '));
}

QStringList poolHeadings()
{
    return {Words::tr("role"),    Words::tr("clients"), Words::tr("waiting"),
            Words::tr("longest"), Words::tr("busy"),    Words::tr("idle")};
}

std::vector<QStringList> poolRows(const PoolerSample& sample)
{
    std::vector<QStringList> rows;
    for (const PoolerPool& pool : sample.pools)
        rows.push_back({QString::fromStdString(pool.role), QString::number(pool.clientsActive),
                        QString::number(pool.clientsWaiting), waitText(pool.clientsWaiting, pool.longestWait),
                        QString::number(pool.serversActive), QString::number(pool.serversIdle)});
    return rows;
}

QStringList clientHeadings()
{
    return {Words::tr("application"), Words::tr("role"),    Words::tr("working"),
            Words::tr("waiting"),     Words::tr("longest"), Words::tr("idle")};
}

std::vector<QStringList> clientRows(const PoolerSample& sample)
{
    std::vector<QStringList> rows;
    for (const PoolerClients& group : sample.clients)
        rows.push_back({group.application.empty() ? Words::tr("(no name)") : QString::fromStdString(group.application),
                        QString::fromStdString(group.role), QString::number(group.working),
                        QString::number(group.waiting), waitText(group.waiting, group.longestWait),
                        QString::number(group.idle)});
    return rows;
}

} // namespace stormlab
