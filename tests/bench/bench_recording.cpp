// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What eight hours of a server with 500 backends take as a recording: two samples a second, a tenth of the backends
// changing in each. Beside it, in the same run, the same samples the way others keep them: one JSON object a line (as
// asciinema writes its events), and one JSON file a sample in a tar (as pgcenter records).

#include "core/domain/eventcodec.h"
#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/recording/recordingwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <iostream>
#include <random>

using namespace stormlab;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr int backends = 500;
constexpr int changes = backends / 10;
constexpr int samples = 8 * 3'600 * 2;
constexpr int peerEvery = 100; ///< of how many samples one is written the others' way, and counted as so many

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Eight applications whose sessions run short transactions of two or three statements.
class Server
{
public:
    Server()
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
        for (int change = 0; change < changes; ++change) {
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
        return {m_now - std::chrono::milliseconds(1), m_now, {600, 3, 0}, std::move(shown)};
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

    std::mt19937 m_dice{7};
    std::vector<Backend> m_backends;
    std::vector<DrillTime> m_since;
    DrillTime m_now{0};
};

struct Peers {
    double lines = 0;
    double tar = 0;

    void add(const TimelineEvent& event)
    {
        constexpr std::size_t block = 512; // of a tar: one for the header, and the file in whole ones
        const std::size_t bytes = toJson(event).size() + 1;
        lines += static_cast<double>(bytes) * peerEvery;
        tar += static_cast<double>(block + (bytes + block - 1) / block * block) * peerEvery;
    }
};

nlohmann::json written(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return {};
    RecordingWriter writer(file.handle());
    Server server;
    Peers peers;
    bool good = writer.begin().ok();
    double milliseconds = 0;
    for (int number = 1; number <= samples && good; ++number) {
        TimelineEvent event{static_cast<std::uint64_t>(number), {}, server.next()};
        event.time = std::get<Sample>(event.body).answered;
        const auto begin = Clock::now();
        writer.add(event);
        if (number % 2 == 0)
            good = writer.flush().ok();
        milliseconds += millisecondsSince(begin);
        if (number % peerEvery == 0)
            peers.add(event);
    }
    const auto begin = Clock::now();
    good = good && writer.finish().ok();
    milliseconds += millisecondsSince(begin);
    const auto bytes = static_cast<double>(QFileInfo(path).size());
    return {{"complete", good},
            {"bytes", bytes},
            {"bytes_a_sample", bytes / samples},
            {"bytes_a_change", bytes / samples / changes},
            {"milliseconds_a_sample", milliseconds / samples},
            {"json_lines_bytes", peers.lines},
            {"json_lines_ratio", peers.lines / bytes},
            {"tar_of_json_bytes", peers.tar},
            {"tar_of_json_ratio", peers.tar / bytes}};
}

nlohmann::json readBack(const QString& path)
{
    const auto begin = Clock::now();
    auto reader = RecordingReader::open(path);
    if (!reader)
        return {};
    std::size_t events = 0;
    double first = 0;
    while (const auto block = reader.value()->next()) {
        first = events == 0 ? millisecondsSince(begin) : first;
        events += block->size();
    }
    return {{"first_block_ms", first},
            {"all_ms", millisecondsSince(begin)},
            {"events", events},
            {"missing", reader.value()->missing()}};
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("day.storm"));
    const nlohmann::json figures = {{"bench", "recording"},
                                    {"backends", backends},
                                    {"samples", samples},
                                    {"written", written(path)},
                                    {"read", readBack(path)}};
    std::cout << figures.dump(2) << '\n';
    return figures["read"].value("events", 0) == samples ? 0 : 3;
}
