// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/documentnode.h"

#include "core/domain/clientsettings.h"
#include "core/domain/utf8.h"
#include "core/domain/wording.h"
#include "core/domain/wordlist.h"

#include <algorithm>
#include <cmath>

namespace stormlab
{

namespace
{

/// A value in few words.
std::string described(const Json& value)
{
    constexpr std::size_t longest = 60;
    if (value.is_object())
        return "an object";
    if (value.is_array())
        return "a list of " + std::to_string(value.size());
    if (value.is_string() && value.get_ref<const std::string&>().size() > longest)
        return "a text of " + std::to_string(codePoints(value.get_ref<const std::string&>())) + " characters";
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string rangeWords(WholeRange range)
{
    return std::to_string(range.least) + " to " + std::to_string(range.most);
}

/// A list that a person can still read, or where to find it.
std::string choicesOf(const std::vector<std::string>& words)
{
    constexpr std::size_t most = 24;
    return words.size() <= most ? commaSeparated(words) : "the names in scenarios/README.md";
}

} // namespace

std::string pointerStep(std::string_view name)
{
    std::string step = "/";
    for (const char letter : name) {
        if (letter == '~')
            step += "~0";
        else if (letter == '/')
            step += "~1";
        else
            step += letter;
    }
    return step;
}

void DocumentNode::mistake(const std::string& says) const
{
    m_mistakes->push_back({"scenario.json", m_pointer, says});
}

void DocumentNode::expected(const std::string& what) const
{
    mistake("is " + described(*m_value) + ": expected " + what);
}

DocumentNode DocumentNode::childOf(const Json& value, std::string_view step) const
{
    return {value, m_pointer + pointerStep(step), *m_mistakes};
}

void DocumentNode::expectMembers(const MemberNames& names) const
{
    if (!m_value->is_object()) {
        expected("an object");
        return;
    }
    std::vector<std::string> known = names.required;
    known.insert(known.end(), names.optional.begin(), names.optional.end());
    for (const auto& [key, child] : members()) {
        if (contains(known, key))
            continue;
        const std::string near = nearest(key, known);
        child.mistake("is unknown: " +
                      (near.empty() ? "expected one of " + choicesOf(known) : "did you mean " + near + "?"));
    }
    for (const std::string& key : names.required) {
        if (!m_value->contains(key))
            childOf(*m_value, key).mistake("is missing, and it is required");
    }
}

std::optional<DocumentNode> DocumentNode::member(const char* key) const
{
    if (!m_value->is_object())
        return std::nullopt;
    const auto found = m_value->find(key);
    if (found == m_value->end())
        return std::nullopt;
    return childOf(*found, key);
}

std::vector<std::pair<std::string, DocumentNode>> DocumentNode::members() const
{
    std::vector<std::pair<std::string, DocumentNode>> all;
    if (!m_value->is_object())
        return all;
    for (const auto& [key, value] : m_value->items())
        all.emplace_back(key, childOf(value, key));
    return all;
}

std::vector<DocumentNode> DocumentNode::elements(WholeRange size) const
{
    std::vector<DocumentNode> all;
    if (!m_value->is_array()) {
        expected("a list of " + rangeWords(size) + " elements");
        return all;
    }
    if (m_value->size() < static_cast<std::size_t>(size.least) || m_value->size() > static_cast<std::size_t>(size.most))
        expected("a list of " + rangeWords(size) + " elements");
    const std::size_t count = std::min(m_value->size(), static_cast<std::size_t>(size.most));
    for (std::size_t index = 0; index < count; ++index)
        all.push_back(childOf((*m_value)[index], std::to_string(index)));
    return all;
}

std::vector<std::string> DocumentNode::distinctTexts(WholeRange size, const TextRule& rule) const
{
    std::vector<std::string> texts;
    for (const DocumentNode& element : elements(size)) {
        const std::string text = element.text(rule);
        if (element.value().is_string() && contains(texts, text))
            element.mistake("is there twice: expected each once");
        texts.push_back(text);
    }
    return texts;
}

std::string DocumentNode::text(const TextRule& rule) const
{
    if (!m_value->is_string()) {
        expected(rule.expected);
        return {};
    }
    const std::string& text = m_value->get_ref<const std::string&>();
    const std::size_t length = codePoints(text);
    if (length < rule.least || length > rule.most)
        expected(std::string(rule.expected) + " of " + std::to_string(rule.least) + " to " + std::to_string(rule.most) +
                 " characters");
    else if (rule.accepts != nullptr && !rule.accepts(text))
        expected(rule.expected);
    return text;
}

std::string DocumentNode::oneOf(const std::vector<std::string>& words) const
{
    if (m_value->is_string() && contains(words, m_value->get_ref<const std::string&>()))
        return m_value->get<std::string>();
    const std::string near = m_value->is_string() ? nearest(m_value->get<std::string>(), words) : std::string();
    expected("one of " + commaSeparated(words) + (near.empty() ? "" : " (did you mean " + near + "?)"));
    return {};
}

std::optional<int> DocumentNode::wholeNumber() const
{
    // 5.0 is a whole number in JSON Schema, so it is one here.
    constexpr double limit = 2e9;
    if (!m_value->is_number())
        return std::nullopt;
    const auto value = m_value->get<double>();
    if (std::abs(value) > limit || value != std::floor(value))
        return std::nullopt;
    return static_cast<int>(value);
}

int DocumentNode::whole(WholeRange range) const
{
    const std::optional<int> value = wholeNumber();
    if (!value || *value < range.least || *value > range.most)
        expected("a whole number from " + rangeWords(range));
    return value.value_or(range.least);
}

double DocumentNode::number(WholeRange range) const
{
    const double value = m_value->is_number() ? m_value->get<double>() : range.least - 1.0;
    if (value >= range.least && value <= range.most)
        return value;
    expected("a number from " + rangeWords(range));
    return range.least;
}

bool DocumentNode::flag() const
{
    if (m_value->is_boolean())
        return m_value->get<bool>();
    expected("true or false");
    return false;
}

void DocumentNode::read(const char* key, std::string& value, const TextRule& rule) const
{
    if (const std::optional<DocumentNode> node = member(key))
        value = node->text(rule);
}

void DocumentNode::read(const char* key, int& value, WholeRange range) const
{
    if (const std::optional<DocumentNode> node = member(key))
        value = node->whole(range);
}

void DocumentNode::read(const char* key, Milliseconds& value, WholeRange range) const
{
    if (const std::optional<DocumentNode> node = member(key))
        value = Milliseconds{node->whole(range)};
}

void DocumentNode::read(const char* key, bool& value) const
{
    if (const std::optional<DocumentNode> node = member(key))
        value = node->flag();
}

} // namespace stormlab
