// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <utility>
#include <variant>

namespace stormlab
{

/// What kind of thing went wrong; decides the exit code of stormlabctl and the words of the window.
enum class ErrorCode {
    Usage,        ///< a command line, command or value that cannot be understood
    NotFound,     ///< a scenario, file or program that is not there
    BadFile,      ///< a file that is there and is not what it should be
    Sandbox,      ///< the disposable server
    Engine,       ///< what makes it: not there, not running, not allowed
    Image,        ///< what a container is made of: missing, not to be had, unfit
    Database,     ///< the server answered with an error
    Disconnected, ///< the connection to the server is gone
    Timeout,      ///< a bound was reached
    Illegal,      ///< a command that the present state does not allow
    Resources,    ///< memory, descriptors, processes or disk do not suffice
    Interrupted,  ///< a person or a signal ended it
};

/// An expected failure: what, why, and what next. Never empty where it is shown.
struct Error {
    ErrorCode code = ErrorCode::Usage;
    std::string message;  ///< what failed and why: one sentence
    std::string detail;   ///< the words of the server, engine or system; may be empty
    std::string nextStep; ///< what the reader can do now; may be empty

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error. Asking for the one that is not there is a programming error.
template <typename T>
class Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_content); }
    [[nodiscard]] T& value() & { return std::get<0>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_content(std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<std::monostate, Error> m_content;
};

} // namespace stormlab
