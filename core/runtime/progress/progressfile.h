// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "core/domain/result.h"
#include "core/runtime/progress/progressschema.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

class SqliteDatabase;

/// $XDG_DATA_HOME/stormlab/progress.sqlite, which need not be there.
[[nodiscard]] QString progressFile();

/// What one call has brought.
struct ProgressAnswer {
    Result<void> done;
    Progress progress{};             ///< as it is now, as far as it can be read
    std::optional<Error> readOnly{}; ///< why nothing can be changed: the file is a newer program's
    std::optional<Error> putAside{}; ///< a damaged file was put aside just now
    int filesAside = 0;              ///< damaged files that lie beside it
};

/// The file of what somebody has drilled: SQLite with a write-ahead log. Each call opens it, so nothing of it stays in
/// memory or open in between: two programs may use it by turns, and one that is killed loses what it was writing at
/// most. A newer program's file is read as far as its tables are still the same, and never written to. A damaged file
/// is renamed, and a new one begun. Blocks on the disk, and up to five seconds on another program; any thread, one at a
/// time.
class ProgressFile
{
public:
    /// `steps`: other ones are for tests.
    explicit ProgressFile(QString path, ProgressSteps steps = progressSteps());

    [[nodiscard]] ProgressAnswer read() const;
    /// A drill that is kept already is kept anew.
    [[nodiscard]] ProgressAnswer add(const DrillResult& drill) const;
    /// An empty text takes the note away.
    [[nodiscard]] ProgressAnswer setNote(const std::string& drill, const std::string& text) const;
    /// Everything, and the files that were put aside. Nothing of it is left on the disk, as far as that is ours to say.
    [[nodiscard]] ProgressAnswer deleteAll() const;

private:
    enum class Condition { Absent, Older, Present, Newer };
    using Change = std::function<Result<void>(SqliteDatabase&)>;

    [[nodiscard]] Result<Condition> look() const;
    [[nodiscard]] Result<Condition> lookAndPutAside(std::optional<Error>& aside) const;
    [[nodiscard]] Result<QString> putAside(const Error& damage) const;
    [[nodiscard]] ProgressAnswer change(const Change& change) const;
    [[nodiscard]] Result<void> changeWithin(SqliteDatabase& database, const Change& change) const;
    [[nodiscard]] Result<void> upgrade(SqliteDatabase& database) const;
    [[nodiscard]] Result<void> makeFile() const;
    void readInto(ProgressAnswer& answer) const;
    /// With what lay beside them.
    [[nodiscard]] QStringList filesAside() const;
    [[nodiscard]] int numberOfFilesAside() const;
    [[nodiscard]] int version() const { return static_cast<int>(m_steps.size()); }

    QString m_path;
    ProgressSteps m_steps;
};

} // namespace stormlab
