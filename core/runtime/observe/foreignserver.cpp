// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/foreignserver.h"

#include <libpq-fe.h>

#include <map>
#include <memory>

namespace stormlab
{

namespace
{

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

std::string quoted(const std::string& value)
{
    std::string text = "'";
    for (const char letter : value) {
        if (letter == '\'' || letter == '\\')
            text += '\\';
        text += letter;
    }
    return text + "'";
}

} // namespace

Result<ForeignConnection> foreignConnection(const std::string& typed)
{
    // Without the library's words: they quote what was typed, and that may be a piece of a password.
    const Options parsed(PQconninfoParse(typed.c_str(), nullptr), PQconninfoFree);
    if (!parsed)
        return Error{ErrorCode::Usage,
                     "The connection string cannot be understood.",
                     {},
                     "Write it as \"host=… dbname=… user=…\" (values with blanks in single quotes) or as "
                     "postgresql://user@host/database."};
    // Kept while they are idle or answered late, broken off some 25 s after the way was cut.
    std::map<std::string, std::string> values = {{"keepalives_idle", "10"},
                                                 {"keepalives_interval", "5"},
                                                 {"keepalives_count", "3"},
                                                 {"tcp_user_timeout", "25000"}};
    for (const PQconninfoOption* option = parsed.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr)
            values[option->keyword] = option->val;
    }
    // A replication session would be no reader.
    values.erase("replication");
    values["application_name"] = foreignApplicationName;
    ForeignConnection connection{{}, values.contains("password")};
    std::string& text = connection.text;
    for (const auto& [keyword, value] : values)
        text += (text.empty() ? "" : " ") + keyword + "=" + quoted(value);
    return connection;
}

} // namespace stormlab
