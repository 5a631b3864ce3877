// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace stormlab
{

/// No request is longer, its end included; a peer that sends more is cut off.
inline constexpr std::size_t controlLineLimit = 64 * 1024;
/// The same for answers, which carry scorecards.
inline constexpr std::size_t controlAnswerLimit = 1024 * 1024;

/// {"id":7,"command":"deploy","args":{"app":"deploy_worker","wait":true,"settings":{"pool.max":"2"}}}
struct ControlRequest {
    std::int64_t id = 0; ///< chosen by the client; every answer carries it
    std::string command;
    std::map<std::string, std::string> arguments; ///< numbers and booleans as their JSON text ("80", "true")
    SettingMap settings;                          ///< args.settings

    friend bool operator==(const ControlRequest&, const ControlRequest&) = default;
};

/// The end of a request that went well. `json` is the text of one JSON object.
struct ControlResult {
    std::string json;
    friend bool operator==(const ControlResult&, const ControlResult&) = default;
};

/// A sign of life of a request that takes long.
struct ControlProgress {
    std::string says;
    friend bool operator==(const ControlProgress&, const ControlProgress&) = default;
};

/// {"id":7,"ok":true,"result":{…}}, {"id":7,"ok":false,"error":{"code","message","detail","next"}} or
/// {"id":7,"progress":"…"}.
struct ControlResponse {
    std::int64_t id = 0; ///< 0 when the request could not be read so far
    std::variant<ControlResult, ControlProgress, Error> body;

    /// Nothing more follows for this request.
    [[nodiscard]] bool isFinal() const { return !std::holds_alternative<ControlProgress>(body); }

    friend bool operator==(const ControlResponse&, const ControlResponse&) = default;
};

/// A request that may be broken; the id is there as far as it could be read.
struct RequestReading {
    std::int64_t id = 0;
    Result<ControlRequest> request;
};

/// What a command of the socket takes.
struct ControlCommandSpec {
    std::string name;
    std::vector<std::string> required;
    std::vector<std::string> optional;
    bool takesSettings = false;
};

[[nodiscard]] const std::vector<ControlCommandSpec>& controlCommands();

/// Reads one line and checks command and arguments against the table: unknown ones are refused with the nearest known.
[[nodiscard]] RequestReading readRequest(std::string_view line);
[[nodiscard]] Result<ControlResponse> readResponse(std::string_view line);

/// One line without its end.
[[nodiscard]] std::string toJson(const ControlRequest& request);
[[nodiscard]] std::string toJson(const ControlResponse& response);

/// {"code":"usage","message":…,"detail":…,"next":…}
[[nodiscard]] std::string toJson(const Error& error);

/// The code's word in JSON: "usage", "not-found", "bad-file", …
[[nodiscard]] std::string_view wordOf(ErrorCode code);

/// Cuts a stream of bytes into lines of bounded length.
class LineBuffer
{
public:
    explicit LineBuffer(std::size_t limit = controlLineLimit) : m_limit(limit) {}

    /// The lines that are complete now, without their ends. After a line that is too long nothing comes any more.
    [[nodiscard]] std::vector<std::string> append(std::string_view bytes);
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    std::size_t m_limit;
    std::string m_rest;
    bool m_overflowed = false;
};

} // namespace stormlab
