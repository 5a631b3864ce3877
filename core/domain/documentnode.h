// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/fieldreader.h"
#include "core/domain/scenariocodec.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Part of the scenario codec, not of the library's interface: it names the JSON library.

namespace stormlab
{

struct WholeRange {
    int least = 0;
    int most = 0;
};

/// What a text must be. Lengths are in characters, not bytes, as JSON Schema counts them.
struct TextRule {
    std::size_t most = 200;
    std::size_t least = 1;
    bool (*accepts)(std::string_view) = nullptr; ///< beyond the length; absent: everything
    const char* expected = "a text";
};

/// The members an object must and may have.
struct MemberNames {
    std::vector<std::string> required;
    std::vector<std::string> optional;
};

/// One value of a scenario's JSON with its place. What is wrong with it is added to the list of mistakes, and reading
/// goes on: an author wants to see all mistakes at once. A value that cannot be used is read as far as it can be, so
/// that one mistake does not bring others.
class DocumentNode
{
public:
    /// The value and the list must outlive the node and its children.
    DocumentNode(const Json& value, std::string pointer, std::vector<ScenarioMistake>& mistakes)
        : m_value(&value), m_pointer(std::move(pointer)), m_mistakes(&mistakes)
    {
    }

    /// Reports what is no object, unknown members (with the nearest known one) and missing ones.
    void expectMembers(const MemberNames& names) const;
    /// Nothing, and no report, when it is not there.
    [[nodiscard]] std::optional<DocumentNode> member(const char* key) const;
    /// All members of an object.
    [[nodiscard]] std::vector<std::pair<std::string, DocumentNode>> members() const;
    [[nodiscard]] std::vector<DocumentNode> elements(WholeRange size) const;
    /// Texts of which none comes twice.
    [[nodiscard]] std::vector<std::string> distinctTexts(WholeRange size, const TextRule& rule) const;

    [[nodiscard]] std::string text(const TextRule& rule) const;
    [[nodiscard]] std::string oneOf(const std::vector<std::string>& words) const;
    [[nodiscard]] int whole(WholeRange range) const;
    [[nodiscard]] double number(WholeRange range) const;
    [[nodiscard]] bool flag() const;

    /// Reads a member into a value; leaves the value alone when the member is absent.
    void read(const char* key, std::string& value, const TextRule& rule) const;
    void read(const char* key, int& value, WholeRange range) const;
    void read(const char* key, Milliseconds& value, WholeRange range) const;
    void read(const char* key, bool& value) const;

    /// "is 7: expected …"
    void expected(const std::string& what) const;
    void mistake(const std::string& says) const;

    [[nodiscard]] const Json& value() const { return *m_value; }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }

private:
    [[nodiscard]] DocumentNode childOf(const Json& value, std::string_view step) const;
    [[nodiscard]] std::optional<int> wholeNumber() const;

    const Json* m_value;
    std::string m_pointer;
    std::vector<ScenarioMistake>* m_mistakes;
};

/// A reference token of a JSON pointer: ~ is ~0, / is ~1.
[[nodiscard]] std::string pointerStep(std::string_view name);

} // namespace stormlab
