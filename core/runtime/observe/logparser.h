// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/activityreader.h"

#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

enum class LogFormat { Json, Csv };

/// PostgreSQL's own word for the format: "jsonlog" (from version 15), "csvlog".
[[nodiscard]] std::string_view toString(LogFormat format);

/// Makes records of a server log's bytes, fed as they come. Only statements of one role and the errors about them are
/// kept. Pure; bytes that are no log are skipped to the next line.
class LogParser
{
public:
    LogParser(LogFormat format, std::string role);

    [[nodiscard]] std::vector<LogRecord> feed(std::string_view bytes);
    /// Forgets an unfinished line: what comes next begins another file.
    void reset();

private:
    [[nodiscard]] std::size_t endOfRecord(std::size_t begin) const;

    LogFormat m_format;
    std::string m_role;
    std::string m_rest;
    bool m_skipping = false;
};

} // namespace stormlab
