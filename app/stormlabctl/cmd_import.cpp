// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/amounts.h"
#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/csvimportrun.h"
#include "app/stormlabctl/output.h"
#include "core/domain/observedserver.h"
#include "core/domain/wording.h"
#include "core/runtime/control/interrupts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr std::size_t mistakesShown = 20;
constexpr int mostConnections = 262'143;

Result<std::string> textOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadFile,
                     "The file " + path + " cannot be read.",
                     file.isOpen() || file.exists() ? file.errorString().toStdString() : "There is no such file.",
                     {}};
    // One byte more than is allowed, so that the reader sees that it is too long.
    return file.read(static_cast<qint64>(longestCsvFile) + 1).toStdString();
}

std::string listOf(const CsvReading& reading)
{
    std::string text;
    const std::size_t shown = std::min(mistakesShown, reading.mistakes.size());
    // The last one tells why a file is of no use at all.
    const auto from = reading.unusable ? reading.mistakes.size() - shown : 0;
    for (std::size_t index = from; index < from + shown; ++index)
        text += (text.empty() ? "" : "\n") + toString(reading.mistakes[index]);
    if (reading.badLines > shown)
        text += "\n… and " + std::to_string(reading.badLines - shown) + " more";
    return text;
}

Result<ActivityTable> tableOf(const Arguments& arguments)
{
    const std::string path = arguments.words.front();
    const Result<std::string> text = textOf(path);
    if (!text)
        return text.error();
    CsvReading reading = readActivityCsv(text.value());
    const std::string lines = counted(static_cast<int>(reading.badLines), "line");
    const bool usable = !reading.unusable && !reading.table.rows.empty();
    if (reading.badLines > 0 && !(usable && arguments.has("skip-bad-lines")))
        return Error{ErrorCode::BadFile, "Nothing was imported from " + path + ": " + lines + " cannot be understood.",
                     listOf(reading),
                     usable ? "Correct them, or leave them out with --skip-bad-lines."
                            : "docs/real-servers.md describes the file."};
    if (reading.badLines > 0)
        say(lines + " left out:\n" + listOf(reading));
    if (const auto given = arguments.value("max-connections")) {
        const Result<long long> limit = numberIn("--max-connections", *given, 1, mostConnections);
        if (!limit)
            return limit.error();
        for (ActivityRow& row : reading.table.rows)
            row.maxConnections = row.maxConnections.value_or(static_cast<int>(limit.value()));
    }
    return std::move(reading.table);
}

bool knowsLimit(const ActivityTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const ActivityRow& row) { return row.maxConnections.has_value(); });
}

/// Of what was imported.
struct Facts {
    std::size_t rows = 0;
    std::size_t applications = 0;
    bool limit = false;
};

int conclude(const RecordingOutput& output, const Facts& facts, bool json)
{
    say(counted(static_cast<int>(output.samples()), "sample") + " of " +
        counted(static_cast<int>(facts.applications), "application") + " in " + clockText(output.duration()) + ", " +
        bytesText(output.bytes()) + " in " + output.path().toStdString() + ". " + std::string(noGrade));
    if (!facts.limit)
        say("The file does not tell max_connections, so no limit is shown. --max-connections N gives it.");
    if (json) {
        const nlohmann::ordered_json object{{"file", output.path().toStdString()},
                                            {"rows", facts.rows},
                                            {"samples", output.samples()},
                                            {"applications", facts.applications},
                                            {"duration_ms", output.duration().count()},
                                            {"bytes", output.bytes()},
                                            {"limit_known", facts.limit},
                                            {"graded", false}};
        print(object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
    }
    return ExitDone;
}

} // namespace

int runImport(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    const QString file = QString::fromStdString(arguments.value("out").value_or(""));
    if (const Result<void> checked = RecordingOutput::check(file); !checked)
        return report(checked.error(), json);
    const Result<ActivityTable> table = tableOf(arguments);
    if (!table)
        return report(table.error(), json);
    const Facts facts{table.value().rows.size(), table.value().applications.size(), knowsLimit(table.value())};
    const QString source = QFileInfo(QString::fromStdString(arguments.words.front())).fileName();
    CsvImportRun run(ImportedTimeline(table.value(), source.toStdString()), file);
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &run, &CsvImportRun::interrupt);
    QObject::connect(&run, &CsvImportRun::finished, [&](const std::optional<Error>& failure) {
        QCoreApplication::exit(failure ? report(*failure, json) : conclude(run.output(), facts, json));
    });
    QMetaObject::invokeMethod(&run, &CsvImportRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace stormlab
