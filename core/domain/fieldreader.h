// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Part of the codecs, not of the library's interface: it names the JSON library.

namespace stormlab
{

/// Objects keep the order of their members, so that a text written again is the same text.
using Json = nlohmann::ordered_json;

/// Parses a text from outside. Refuses (BadFile) what is no JSON and what is nested deeper than 64 levels.
[[nodiscard]] Result<Json> parseJson(std::string_view text);

/// A member of an object by its name, or an element of an array by its index.
class FieldKey
{
public:
    FieldKey(const char* name) : m_name(name) {}
    FieldKey(std::size_t index) : m_index(index) {}

    [[nodiscard]] const Json* in(const Json& parent) const;
    [[nodiscard]] std::string toString() const;

private:
    const char* m_name = nullptr;
    std::size_t m_index = 0;
};

/// Reads typed fields of one JSON value and remembers the first that is not what it should be; what cannot be read
/// comes back as a default, and the caller asks for the problem at the end. Unknown fields are not looked at.
class FieldReader
{
public:
    /// Both must outlive the reader and its children.
    FieldReader(const Json& value, std::optional<std::string>& problem) : m_value(&value), m_problem(&problem) {}

    [[nodiscard]] int whole(FieldKey key) const;
    [[nodiscard]] std::uint64_t natural(FieldKey key) const;
    [[nodiscard]] bool flag(FieldKey key) const;
    [[nodiscard]] std::string text(FieldKey key) const;
    /// At most farthestMoment, as every moment and duration here.
    [[nodiscard]] Milliseconds duration(FieldKey key) const;
    [[nodiscard]] std::vector<std::string> texts(FieldKey key) const;
    [[nodiscard]] std::vector<int> wholes(FieldKey key) const;
    /// Absent or null is absent.
    [[nodiscard]] std::optional<Milliseconds> maybeDuration(FieldKey key) const;
    [[nodiscard]] std::optional<std::string> maybeText(FieldKey key) const;
    [[nodiscard]] std::optional<int> maybeWhole(FieldKey key) const;
    [[nodiscard]] std::optional<bool> maybeFlag(FieldKey key) const;
    /// The index of the word in the list.
    template <typename Words>
    [[nodiscard]] std::size_t word(FieldKey key, const Words& words) const
    {
        const std::string found = text(key);
        for (std::size_t index = 0; index < words.size(); ++index) {
            if (words[index] == found)
                return index;
        }
        report(key, "is the unknown word \"" + found + "\"");
        return 0;
    }
    [[nodiscard]] FieldReader object(FieldKey key) const;
    /// The elements of an array, each of which is an object or an array.
    [[nodiscard]] std::vector<FieldReader> children(FieldKey key) const;
    [[nodiscard]] const Json& value() const { return *m_value; }

    void report(FieldKey key, const std::string& says) const;

private:
    [[nodiscard]] bool present(FieldKey key) const;
    [[nodiscard]] std::optional<std::int64_t> signedNumber(FieldKey key) const;

    const Json* m_value;
    std::optional<std::string>* m_problem;
};

} // namespace stormlab
