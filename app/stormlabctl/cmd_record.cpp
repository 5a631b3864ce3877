// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/amounts.h"
#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "app/stormlabctl/serverrecording.h"
#include "core/runtime/control/interrupts.h"
#include "core/runtime/observe/foreignserver.h"
#include "core/runtime/observe/pqxxactivityreader.h"

#include <QCoreApplication>
#include <QDateTime>

namespace stormlab
{

namespace
{

constexpr int leastInterval = 100;
constexpr int mostInterval = 60'000;

Result<RecordingOrder> recordingOrderOf(const Arguments& arguments)
{
    RecordingOrder order;
    order.json = arguments.has("json");
    order.file = QString::fromStdString(arguments.value("out").value_or(""));
    if (const Result<void> checked = RecordingOutput::check(order.file); !checked)
        return checked.error();
    if (const auto text = arguments.value("interval")) {
        const Result<long long> interval = numberIn("--interval", *text, leastInterval, mostInterval);
        if (!interval)
            return interval.error();
        order.watch.interval = Milliseconds(interval.value());
    }
    if (const auto text = arguments.value("for")) {
        const Result<Milliseconds> longest = durationIn("--for", *text);
        if (!longest)
            return longest.error();
        order.longest = longest.value();
    }
    if (const auto text = arguments.value("max-size")) {
        const Result<std::int64_t> most = bytesIn("--max-size", *text);
        if (!most)
            return most.error();
        order.mostBytes = most.value();
    }
    return order;
}

Result<ForeignConnection> connectionOf(const Arguments& arguments)
{
    const std::optional<std::string> typed = arguments.value("dsn");
    if (!typed)
        return Error{ErrorCode::Usage, "--dsn CONNINFO is missing: the server to record.", {}, {}};
    return foreignConnection(*typed);
}

} // namespace

int runRecord(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    const Result<ForeignConnection> connection = connectionOf(arguments);
    if (!connection)
        return report(connection.error(), json);
    Result<RecordingOrder> order = recordingOrderOf(arguments);
    if (!order)
        return report(order.error(), json);
    if (connection.value().holdsPassword)
        say("The password is on the command line, where others on this computer can read it. ~/.pgpass hides it.");
    order.value().watch.since = Milliseconds(QDateTime::currentMSecsSinceEpoch());
    ReaderOptions options = foreignServerOptions();
    options.masksConstants = !arguments.has("with-constants");
    ServerRecording recording(std::make_unique<PqxxActivityReader>(connection.value().text, options), order.value());
    // Gone before the recording, whose last connection may still be looking up a name: a second Ctrl+C ends that.
    Interrupts interrupts;
    QObject::connect(&recording, &ServerRecording::finished, [](int code) { QCoreApplication::exit(code); });
    QObject::connect(&interrupts, &Interrupts::interrupted, &recording, &ServerRecording::interrupt);
    QMetaObject::invokeMethod(&recording, &ServerRecording::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stormlab
