// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/serverrecording.h"

#include "app/stormlabctl/amounts.h"
#include "app/stormlabctl/output.h"
#include "core/domain/observedserver.h"
#include "core/domain/wording.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace stormlab
{

namespace
{

constexpr int firstAnswerMilliseconds = 10'000;
constexpr int recordLookMilliseconds = 500;
/// A shorter gap is in the recording, but is no news.
constexpr Milliseconds noticeable{1'000};

Error notBegun(const Error& why)
{
    Error error{
        why.code == ErrorCode::Database ? ErrorCode::Database : ErrorCode::Disconnected,
        "Nothing was recorded: the server could not be read.", why.detail.empty() ? why.message : why.detail,
        "Try the connection string with psql. A password is taken from ~/.pgpass, PGPASSFILE or PGPASSWORD, too."};
    while (error.detail.ends_with('\n'))
        error.detail.pop_back();
    return error;
}

} // namespace

ServerRecording::ServerRecording(std::unique_ptr<ActivityReader> reader, RecordingOrder order, QObject* parent)
    : QObject(parent), m_order(std::move(order)), m_watch(std::move(reader), m_order.watch)
{
    m_firstAnswer.setSingleShot(true);
    m_firstAnswer.setInterval(firstAnswerMilliseconds);
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    m_limit.setInterval(m_order.longest);
    m_look.setInterval(recordLookMilliseconds);
    connect(&m_firstAnswer, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Timeout,
              "Nothing was recorded: the server did not answer within 10 s.",
              {},
              "It may be frozen, or a firewall may drop what is sent to it. Try the connection string with psql."});
    });
    connect(&m_limit, &QTimer::timeout, this, [this] { end(End::Time); });
    connect(&m_look, &QTimer::timeout, this, &ServerRecording::checkSize);
    connect(&m_output, &RecordingOutput::failed, this, &ServerRecording::fail);
    connect(&m_watch, &ServerWatch::began, this, &ServerRecording::onBegan);
    connect(&m_watch, &ServerWatch::appended, this, &ServerRecording::onAppended);
    connect(&m_watch, &ServerWatch::failed, this, [this](const Error& error) { fail(notBegun(error)); });
}

void ServerRecording::start()
{
    m_firstAnswer.start();
    m_watch.start();
}

void ServerRecording::interrupt()
{
    end(End::Interrupted);
}

void ServerRecording::onBegan(const ServerIntroduction& server)
{
    m_firstAnswer.stop();
    m_server = server;
    m_limit.start();
    m_look.start();
    say("Recording " + server.place + " (PostgreSQL " + server.version + ") into " + m_order.file.toStdString() +
        ": every " + std::to_string(m_order.watch.interval.count()) + " ms, for " + durationText(m_order.longest) +
        " or " + bytesText(m_order.mostBytes) + " at most. Ctrl+C ends it.");
    if (!server.showsAll)
        say("This role may not see the states and statements of other roles' sessions. They are counted, with their "
            "application, in the state “disabled”. After GRANT pg_monitor they are seen.");
}

void ServerRecording::onAppended(const TimelineEvent& event)
{
    if (m_finished)
        return;
    if (event.sequence == 1) {
        if (const Result<void> opened = m_output.open(m_order.file); !opened) {
            fail(opened.error());
            return;
        }
    }
    m_output.accept(event);
    if (const auto* gap = std::get_if<SampleGap>(&event.body))
        tellGap(*gap);
    else if (std::holds_alternative<Sample>(event.body))
        tellReturn(event.time);
}

void ServerRecording::tellGap(const SampleGap& gap)
{
    const DrillTime from = m_gapFrom.value_or(gap.from);
    m_gapFrom = from;
    if (!m_gapTold && gap.until - from >= noticeable) {
        m_gapTold = true;
        say(clockText(gap.until) + "  The server cannot be read: " + gap.why);
    }
}

void ServerRecording::tellReturn(DrillTime time)
{
    if (std::exchange(m_gapTold, false))
        say(clockText(time) + "  The server is read again, after " + secondsText(time - *m_gapFrom) + ".");
    m_gapFrom.reset();
}

void ServerRecording::checkSize()
{
    if (m_output.bytes() >= m_order.mostBytes)
        end(End::Size);
}

std::string ServerRecording::wordsFor(End why) const
{
    switch (why) {
    case End::Time:
        return "Its time was up (" + durationText(m_order.longest) + ").";
    case End::Size:
        return "It has its size (" + bytesText(m_order.mostBytes) + ").";
    case End::Interrupted:
        return "Somebody ended it.";
    }
    return {};
}

void ServerRecording::end(End why)
{
    if (std::exchange(m_ending, true))
        return;
    // The blank is apart, for the test "sentences" looks for each sentence as a text of its own.
    m_watch.end("The recording ended." + (' ' + wordsFor(why)));
    connect(&m_output, &RecordingOutput::closed, this, [this, why] { conclude(why); });
    m_output.close();
}

void ServerRecording::conclude(End why)
{
    if (m_finished)
        return;
    if (m_output.events() == 0)
        say("Nothing was recorded: it was ended before the server answered.");
    else
        say(wordsFor(why) + " " + counted(static_cast<int>(m_output.samples()), "sample") + " in " +
            clockText(m_output.duration()) + ", " + bytesText(m_output.bytes()) + " in " + m_order.file.toStdString() +
            ". " + std::string(noGrade));
    if (m_order.json)
        print(summaryJson(why));
    finish(why == End::Interrupted ? ExitInterrupted : ExitDone);
}

std::string ServerRecording::summaryJson(End why) const
{
    const char* const words[] = {"time", "size", "interrupted"};
    const nlohmann::ordered_json json{{"file", m_order.file.toStdString()},
                                      {"server_version", m_server.version},
                                      {"sees_all", m_server.showsAll},
                                      {"events", m_output.events()},
                                      {"samples", m_output.samples()},
                                      {"duration_ms", m_output.duration().count()},
                                      {"bytes", m_output.bytes()},
                                      {"ended", words[static_cast<std::size_t>(why)]},
                                      {"graded", false}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

void ServerRecording::fail(const Error& error)
{
    if (m_finished)
        return;
    m_ending = true;
    m_output.close();
    finish(report(error, m_order.json));
}

void ServerRecording::finish(int exitCode)
{
    m_finished = true;
    m_firstAnswer.stop();
    m_limit.stop();
    m_look.stop();
    Q_EMIT finished(exitCode);
}

} // namespace stormlab
