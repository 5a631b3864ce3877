// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/observe/console.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

struct pg_conn;
struct pg_result;
struct pg_cancel;

// Private to this folder.
namespace stormlab
{

/// Wakes a thread that waits for a server. Any thread.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    void wake();
    /// Wakes, and makes every wait of the session give up from now on.
    void stop();
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /// Waits for the socket (−1: none) or a wake. Returns whether the socket is ready.
    bool wait(int socket, short events, std::optional<std::chrono::milliseconds> atMost);

private:
    int m_event = -1;
    std::atomic<bool> m_stopping{false};
};

/// libpq without its waiting: every wait is ours, so that it ends when it is interrupted. libpq and not libpqxx,
/// because a console shows notices, command tags, positions and hints, and reads large answers row by row. One thread,
/// except requestCancel().
class ConsoleSession
{
public:
    ConsoleSession(std::string connectionString, Interrupt& interrupt);
    ~ConsoleSession();
    ConsoleSession(const ConsoleSession&) = delete;
    ConsoleSession& operator=(const ConsoleSession&) = delete;

    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    /// The backend's pid. Deadline 5 s.
    [[nodiscard]] Result<int> open();
    /// Runs a text and tells each answer; false when one of them failed. An error of the connection closes the session.
    bool run(const std::string& text, const std::function<void(ConsoleResult)>& answer);
    /// What was said when a statement's answer was the end of the session.
    [[nodiscard]] const std::string& farewell() const { return m_farewell; }
    /// Waits until it is woken or the session says something. Returns why, when the session was ended meanwhile.
    [[nodiscard]] std::optional<std::string> idle();
    /// Any thread; returns at once.
    void requestCancel();

private:
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result*)>;

    [[nodiscard]] bool send(const std::string& text);
    [[nodiscard]] Answer next();
    void add(const pg_result* result, ConsoleResult& to);
    void fail(const pg_result* result, ConsoleResult& to);
    void copy(ConsoleResult& to, bool toServer);
    void copyOut(ConsoleResult& to);
    void broke(ConsoleResult& to);
    [[nodiscard]] Error refusal() const;
    [[nodiscard]] std::vector<std::string> takeNotices();
    void close();
    static void receiveNotice(void* session, const pg_result* notice);

    const std::string m_connectionString;
    Interrupt& m_interrupt;
    pg_conn* m_connection = nullptr;
    std::vector<std::string> m_notices;
    std::string m_farewell;
    std::size_t m_keptBytes = 0;
    std::mutex m_cancelMutex;
    std::shared_ptr<pg_cancel> m_cancel;
    std::shared_ptr<std::atomic<bool>> m_cancelling = std::make_shared<std::atomic<bool>>(false);
};

} // namespace stormlab
