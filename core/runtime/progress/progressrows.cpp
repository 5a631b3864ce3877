// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/progress/progressrows.h"

#include "core/runtime/progress/sqlitedatabase.h"

namespace stormlab
{

namespace
{

const QString resultColumns =
    QStringLiteral("id, scenario, version, seed, engine, ended_at, duration_ms, finished, passed, "
                   "hints_used, detect_points, detect_max, fix_points, fix_max, trap_points, "
                   "trap_max, recording");
constexpr int firstPart = 10; ///< its points; its maximum and the other parts follow

/// A QString that holds nothing at all would become NULL.
QString asText(const std::string& text)
{
    return text.empty() ? QStringLiteral("") : QString::fromStdString(text);
}

QVariantList rowOf(const DrillResult& drill)
{
    QVariantList row{asText(drill.drill),
                     asText(drill.scenario),
                     drill.version,
                     QString::number(drill.seed),
                     asText(drill.engine),
                     static_cast<qint64>(drill.when.count()),
                     static_cast<qint64>(drill.duration.count()),
                     drill.finished,
                     drill.passed,
                     drill.hintsUsed};
    for (const PartPoints& part : drill.parts)
        row << part.points << part.max;
    row << asText(drill.recording);
    return row;
}

DrillResult drillIn(const QVariantList& row)
{
    DrillResult drill;
    drill.drill = row[0].toString().toStdString();
    drill.scenario = row[1].toString().toStdString();
    drill.version = row[2].toInt();
    drill.seed = row[3].toString().toULongLong();
    drill.engine = row[4].toString().toStdString();
    drill.when = Milliseconds(row[5].toLongLong());
    drill.duration = Milliseconds(row[6].toLongLong());
    drill.finished = row[7].toBool();
    drill.passed = row[8].toBool();
    drill.hintsUsed = row[9].toInt();
    int column = firstPart;
    for (PartPoints& part : drill.parts) {
        part.points = row[column++].toInt();
        part.max = row[column++].toInt();
    }
    drill.recording = row[column].toString().toStdString();
    return drill;
}

} // namespace

Result<void> readRows(SqliteDatabase& database, Progress& progress)
{
    const auto drills =
        database.rows(QStringLiteral("SELECT ") + resultColumns + QStringLiteral(" FROM drill ORDER BY ended_at, id"));
    if (!drills)
        return drills.error();
    const auto notes = database.rows(QStringLiteral("SELECT drill, says FROM note"));
    if (!notes)
        return notes.error();
    for (const QVariantList& row : drills.value())
        progress.drills.push_back(drillIn(row));
    for (const QVariantList& row : notes.value())
        progress.notes[row[0].toString().toStdString()] = row[1].toString().toStdString();
    return {};
}

Result<void> writeDrill(SqliteDatabase& database, const DrillResult& drill)
{
    const QVariantList row = rowOf(drill);
    QStringList places;
    for (qsizetype place = 0; place < row.size(); ++place)
        places << QStringLiteral("?");
    return database.run(QStringLiteral("INSERT OR REPLACE INTO drill (%1) VALUES (%2)")
                            .arg(resultColumns, places.join(QStringLiteral(", "))),
                        row);
}

Result<void> writeNote(SqliteDatabase& database, const std::string& drill, const std::string& text)
{
    if (text.empty())
        return database.run(QStringLiteral("DELETE FROM note WHERE drill = ?"), {asText(drill)});
    return database.run(QStringLiteral("INSERT OR REPLACE INTO note (drill, says) VALUES (?, ?)"),
                        {asText(drill), asText(text)});
}

Result<void> deleteRows(SqliteDatabase& database)
{
    for (const QString& table : {QStringLiteral("drill"), QStringLiteral("note")}) {
        if (auto done = database.run(QStringLiteral("DELETE FROM ") + table); !done)
            return done;
    }
    return {};
}

} // namespace stormlab
