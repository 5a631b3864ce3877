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

struct PoolerWords {
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
    const QString all = PoolerWords::tr("%1 on %2.")
                            .arg(PoolerWords::tr("%n client(s)", nullptr, clients),
                                 PoolerWords::tr("%n server connection(s)", nullptr, servers)) +
                        QLatin1Char(' ');
    if (waiting == 0)
        return all + PoolerWords::tr("Nobody waits.");
    return all + PoolerWords::tr("%n client(s) wait, the longest for %1.", nullptr, waiting).arg(latencyText(longest));
}

QString poolerRules(const PoolerSpec& spec)
{
    const QString lends =
        spec.mode == PoolMode::Transaction
            ? PoolerWords::tr("A client has a server connection for the time of a transaction (pool_mode %1).")
            : PoolerWords::tr("A client has a server connection until it leaves (pool_mode %1).");
    const QStringList sentences{
        lends.arg(QString::fromUtf8(toString(spec.mode).data())),
        PoolerWords::tr("Each role has at most %n server connection(s) (default_pool_size).", nullptr,
                        spec.defaultPoolSize),
        PoolerWords::tr("At most %n client(s) are let in (max_client_conn).", nullptr, spec.maxClients),
        PoolerWords::tr("A client that waits longer than %1 is thrown out (query_wait_timeout).")
            .arg(latencyText(spec.queryWaitTimeout))};
    return sentences.join(QLatin1Char(' '));
}

QStringList poolHeadings()
{
    return {PoolerWords::tr("role"),    PoolerWords::tr("clients"), PoolerWords::tr("waiting"),
            PoolerWords::tr("longest"), PoolerWords::tr("busy"),    PoolerWords::tr("idle")};
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
    return {PoolerWords::tr("application"), PoolerWords::tr("role"),    PoolerWords::tr("working"),
            PoolerWords::tr("waiting"),     PoolerWords::tr("longest"), PoolerWords::tr("idle")};
}

std::vector<QStringList> clientRows(const PoolerSample& sample)
{
    std::vector<QStringList> rows;
    for (const PoolerClients& group : sample.clients)
        rows.push_back(
            {group.application.empty() ? PoolerWords::tr("(no name)") : QString::fromStdString(group.application),
             QString::fromStdString(group.role), QString::number(group.working), QString::number(group.waiting),
             waitText(group.waiting, group.longestWait), QString::number(group.idle)});
    return rows;
}

} // namespace stormlab
