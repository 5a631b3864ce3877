// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/fieldreader.h"

#include "core/domain/wholenumber.h"

#include <algorithm>
#include <limits>

namespace stormlab
{

namespace
{

constexpr int deepest = 64;

/// How deep brackets nest outside of strings. A text that is no JSON may get any answer.
int nesting(std::string_view text)
{
    int depth = 0;
    int greatest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (quoted && letter == '\\')
            ++i;
        else if (letter == '"')
            quoted = !quoted;
        else if (!quoted && (letter == '{' || letter == '['))
            greatest = std::max(greatest, ++depth);
        else if (!quoted && (letter == '}' || letter == ']'))
            --depth;
    }
    return greatest;
}

const Json& emptyObject()
{
    static const Json empty = Json::object();
    return empty;
}

/// The library's words without its mark: "[json.exception.parse_error.101] parse error at line 2, …".
std::string plainWords(std::string_view words)
{
    const std::size_t end = words.starts_with('[') ? words.find("] ") : std::string::npos;
    return std::string(end == std::string::npos ? words : words.substr(end + 2));
}

} // namespace

Result<Json> parseJson(std::string_view text)
{
    if (nesting(text) > deepest)
        return Error{ErrorCode::BadFile, "The text is nested deeper than 64 levels.", {}, {}};
    try {
        return Json::parse(text);
    } catch (const Json::exception& failure) {
        return Error{ErrorCode::BadFile, "The text is not JSON.", plainWords(failure.what()), {}};
    }
}

const Json* FieldKey::in(const Json& parent) const
{
    if (m_name == nullptr)
        return parent.is_array() && m_index < parent.size() ? &parent[m_index] : nullptr;
    if (!parent.is_object())
        return nullptr;
    const auto found = parent.find(m_name);
    return found == parent.end() ? nullptr : &*found;
}

std::string FieldKey::toString() const
{
    return m_name == nullptr ? "element " + std::to_string(m_index) : "field \"" + std::string(m_name) + '"';
}

void FieldReader::report(FieldKey key, const std::string& says) const
{
    if (!*m_problem)
        *m_problem = key.toString() + ' ' + says;
}

bool FieldReader::present(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    return field != nullptr && !field->is_null();
}

std::optional<std::int64_t> FieldReader::signedNumber(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    const bool tooLarge = field != nullptr && field->is_number_unsigned() &&
                          field->get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    if (field != nullptr && field->is_number_integer() && !tooLarge)
        return field->get<std::int64_t>();
    report(key, "must be a whole number");
    return std::nullopt;
}

int FieldReader::whole(FieldKey key) const
{
    const std::int64_t value = signedNumber(key).value_or(0);
    if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    report(key, "must be a whole number of 32 bits");
    return 0;
}

std::uint64_t FieldReader::natural(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    if (field != nullptr && field->is_number_unsigned())
        return field->get<std::uint64_t>();
    report(key, "must be a whole number from 0");
    return 0;
}

bool FieldReader::flag(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    if (field != nullptr && field->is_boolean())
        return field->get<bool>();
    report(key, "must be true or false");
    return false;
}

std::string FieldReader::text(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    if (field != nullptr && field->is_string())
        return field->get<std::string>();
    report(key, "must be a text");
    return {};
}

Milliseconds FieldReader::duration(FieldKey key) const
{
    const std::int64_t value = signedNumber(key).value_or(0);
    if (value < -farthestMoment || value > farthestMoment)
        report(key, "must be a number of milliseconds of at most 2^49");
    return Milliseconds{std::clamp(value, -farthestMoment, farthestMoment)};
}

std::vector<std::string> FieldReader::texts(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    const auto isText = [](const Json& element) { return element.is_string(); };
    if (field != nullptr && field->is_array() && std::all_of(field->begin(), field->end(), isText))
        return field->get<std::vector<std::string>>();
    report(key, "must be a list of texts");
    return {};
}

std::vector<int> FieldReader::wholes(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    std::vector<int> values;
    if (field == nullptr || !field->is_array()) {
        report(key, "must be a list of whole numbers");
        return values;
    }
    const FieldReader elements(*field, *m_problem);
    for (std::size_t index = 0; index < field->size(); ++index)
        values.push_back(elements.whole(index));
    return values;
}

std::optional<Milliseconds> FieldReader::maybeDuration(FieldKey key) const
{
    return present(key) ? std::optional(duration(key)) : std::nullopt;
}

std::optional<std::string> FieldReader::maybeText(FieldKey key) const
{
    return present(key) ? std::optional(text(key)) : std::nullopt;
}

std::optional<int> FieldReader::maybeWhole(FieldKey key) const
{
    return present(key) ? std::optional(whole(key)) : std::nullopt;
}

std::optional<bool> FieldReader::maybeFlag(FieldKey key) const
{
    return present(key) ? std::optional(flag(key)) : std::nullopt;
}

FieldReader FieldReader::object(FieldKey key) const
{
    const Json* field = key.in(*m_value);
    if (field != nullptr && field->is_object())
        return {*field, *m_problem};
    report(key, "must be an object");
    return {emptyObject(), *m_problem};
}

std::vector<FieldReader> FieldReader::children(FieldKey key) const
{
    std::vector<FieldReader> elements;
    const Json* field = key.in(*m_value);
    if (field == nullptr || !field->is_array()) {
        report(key, "must be a list");
        return elements;
    }
    for (const Json& element : *field) {
        if (!element.is_structured())
            report(key, "must be a list of objects or lists");
        elements.emplace_back(element, *m_problem);
    }
    return elements;
}

} // namespace stormlab
