// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/eventcodec.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>
#include <string>
#include <vector>

// What the figures of recordings are measured with: a busy server sampled at 2 Hz, a tenth of its backends changing in
// each sample.

namespace stormlab
{

/// Eight applications whose sessions run short transactions of two or three statements.
class BusyServer
{
public:
    explicit BusyServer(int backends) : m_changes(std::max(backends / 10, 1))
    {
        for (int index = 0; index < backends; ++index) {
            Backend backend;
            backend.pid = 20'000 + 7 * index;
            backend.applicationName = "service_" + std::to_string(index % 8);
            backend.role = "app_" + std::to_string(index % 8);
            backend.clientAddress = "10.20.30." + std::to_string(40 + index % 8);
            m_backends.push_back(backend);
            m_since.push_back(DrillTime{-static_cast<int>(m_dice() % 600'000)});
            turn(m_backends.size() - 1, m_since.back());
        }
    }

    Sample next()
    {
        const DrillTime before = m_now;
        m_now += std::chrono::milliseconds(495 + m_dice() % 11);
        for (int change = 0; change < m_changes; ++change) {
            const auto passed = static_cast<std::uint32_t>((m_now - before).count());
            turn(m_dice() % m_backends.size(), before + std::chrono::milliseconds(m_dice() % passed));
        }
        std::vector<Backend> shown = m_backends;
        for (std::size_t index = 0; index < shown.size(); ++index) {
            Backend& backend = shown[index];
            backend.stateAge = m_now - m_since[index];
            if (backend.state != BackendState::Idle)
                backend.transactionAge = backend.stateAge;
            if (backend.state == BackendState::Active)
                backend.queryAge = backend.stateAge;
        }
        return {m_now - std::chrono::milliseconds(1),
                m_now,
                {static_cast<int>(m_backends.size()) + 100, 3, 0},
                std::move(shown)};
    }

    /// next() as an event of a log that holds nothing else.
    TimelineEvent nextEvent()
    {
        Sample sample = next();
        const DrillTime time = sample.answered;
        return {++m_events, time, std::move(sample)};
    }

private:
    void turn(std::size_t index, DrillTime when)
    {
        static constexpr std::array<const char*, 3> statements = {
            "select id, total from orders where customer = $1 order by placed desc limit 20",
            "update stock set left_over = left_over - $1 where article = $2", "insert into log values ($1, $2, now())"};
        Backend& backend = m_backends[index];
        m_since[index] = when;
        if (backend.state == BackendState::Active) {
            backend.state = m_dice() % 4 == 0 ? BackendState::IdleInTransaction : BackendState::Idle;
            backend.waitEvent = "Client/ClientRead";
            return;
        }
        backend.state = BackendState::Active;
        backend.waitEvent = m_dice() % 5 == 0 ? "LWLock/WALWrite" : "";
        backend.query = std::string(statements[m_dice() % statements.size()]) + " -- " + backend.applicationName;
    }

    std::mt19937 m_dice{7}; // NOLINT(cert-msc51-cpp): the same figures every time
    int m_changes;
    std::vector<Backend> m_backends;
    std::vector<DrillTime> m_since;
    DrillTime m_now{0};
    std::uint64_t m_events = 0;
};

/// What the same samples take the way others keep them: one JSON object a line (as asciinema writes its events), and
/// one JSON file a sample in a tar (as pgcenter records).
struct Peers {
    static constexpr int every = 100; ///< of how many samples one is written the others' way, and counted as so many

    double lines = 0;
    double tar = 0;

    void add(const TimelineEvent& event)
    {
        constexpr std::size_t block = 512; // of a tar: one for the header, and the file in whole ones
        const std::size_t bytes = toJson(event).size() + 1;
        lines += static_cast<double>(bytes) * every;
        tar += static_cast<double>(block + (bytes + block - 1) / block * block) * every;
    }
};

} // namespace stormlab
