// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "core/domain/result.h"

#include <string>

// The rows of the file of progress. What the columns are, progressschema.cpp says. Errors as of SqliteDatabase.

namespace stormlab
{

class SqliteDatabase;

[[nodiscard]] Result<void> readRows(SqliteDatabase& database, Progress& progress);
/// In the place of a row of the same drill.
[[nodiscard]] Result<void> writeDrill(SqliteDatabase& database, const DrillResult& drill);
/// An empty text takes the note away.
[[nodiscard]] Result<void> writeNote(SqliteDatabase& database, const std::string& drill, const std::string& text);
[[nodiscard]] Result<void> deleteRows(SqliteDatabase& database);

} // namespace stormlab
