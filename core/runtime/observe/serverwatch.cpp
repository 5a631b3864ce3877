// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/serverwatch.h"

#include "core/domain/observedserver.h"
#include "core/domain/utctime.h"

#include <algorithm>
#include <utility>

namespace stormlab
{

ServerWatch::ServerWatch(std::unique_ptr<ActivityReader> reader, WatchOptions options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_sampler(
          std::move(reader), [clock = m_clock] { return clock.now(); }, m_options.interval)
{
    m_sampler.setPatience(m_options.patience);
    connect(&m_sampler, &Sampler::connected, this, &ServerWatch::begin);
    connect(&m_sampler, &Sampler::observed, this, &ServerWatch::take);
    connect(&m_sampler, &Sampler::lookFailed, this, &ServerWatch::takeFailure);
}

void ServerWatch::start()
{
    m_sampler.start();
}

void ServerWatch::end(const std::string& says)
{
    if (m_ended)
        return;
    if (m_sequence > 0)
        append(now(), endOf(says));
    m_ended = true;
}

void ServerWatch::begin(const ServerIntroduction& server)
{
    if (m_ended)
        return;
    const std::string says = "Sampled from " + server.place + ", from " + utcText(m_options.since) + " on." +
                             (server.showsAll ? "" : " The states and statements of other roles could not be seen.");
    for (EventBody& body : beginningOf(Observer::Sampling, server.version, says, m_options.since))
        append(DrillTime{0}, std::move(body));
    Q_EMIT began(server);
}

void ServerWatch::take(const ObservationPtr& batch)
{
    if (m_sequence == 0)
        return;
    for (const auto& [time, body] : *batch)
        append(time, body);
}

void ServerWatch::takeFailure(const Error& error)
{
    if (m_ended || m_sequence > 0)
        return;
    m_ended = true;
    Q_EMIT failed(error);
}

void ServerWatch::append(DrillTime time, EventBody body)
{
    if (m_ended)
        return;
    m_last = std::max(m_last, time);
    Q_EMIT appended(TimelineEvent{++m_sequence, m_last, std::move(body)});
}

} // namespace stormlab
