// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementmask.h"

#include <algorithm>

namespace stormlab
{

namespace
{

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// What a name may begin with. Bytes of characters beyond ASCII belong to names.
bool beginsName(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' ||
           static_cast<unsigned char>(letter) >= 0x80U;
}

bool continuesName(char letter)
{
    return beginsName(letter) || isDigit(letter);
}

/// Walks through a statement once, piece by piece. A parser would refuse what is cut, and most statements are.
class MaskWalk
{
public:
    explicit MaskWalk(std::string_view rest) : m_rest(rest) {}

    std::string masked()
    {
        while (!m_rest.empty())
            takePiece();
        return std::move(m_masked);
    }

private:
    void takePiece()
    {
        const char letter = m_rest.front();
        const char next = m_rest.size() > 1 ? m_rest[1] : ' ';
        if (letter == '\'')
            mask(stringLength(1, false));
        else if (letter == '"')
            keep(quotedNameLength());
        else if (letter == '$')
            takeDollar();
        else if (letter == '-' && next == '-')
            keep(m_rest.find('\n'));
        else if (letter == '/' && next == '*')
            keep(blockCommentLength());
        else if (isDigit(letter) || (letter == '.' && isDigit(next)))
            mask(lengthWhile(1, [](char each) { return continuesName(each) || each == '.'; }));
        else if (beginsName(letter))
            takeName();
        else
            keep(1);
    }

    /// A name, or what stands before a string: E'…', B'…', X'…', N'…', U&'…'.
    void takeName()
    {
        const std::size_t length = lengthWhile(1, [](char each) { return continuesName(each) || each == '$'; });
        const bool quoted = m_rest.size() > length && m_rest[length] == '\'';
        const bool escapes = quoted && length == 1 && (m_rest.front() == 'e' || m_rest.front() == 'E');
        keep(length);
        if (escapes)
            mask(stringLength(1, true));
    }

    /// A parameter, or a string in dollar quotes.
    void takeDollar()
    {
        const std::size_t length = lengthWhile(1, continuesName);
        if (length > 1 && isDigit(m_rest[1])) {
            keep(length);
            return;
        }
        // Where the text is cut inside the tag, nothing says that it is none.
        if (length < m_rest.size() && m_rest[length] != '$') {
            keep(1);
            return;
        }
        const std::string_view tag = m_rest.substr(0, length + 1);
        const std::size_t end = m_rest.find(tag, tag.size());
        mask(end == std::string_view::npos ? end : end + tag.size());
    }

    /// From the letter after the opening quote on; npos without an end.
    [[nodiscard]] std::size_t stringLength(std::size_t at, bool escapes) const
    {
        while (at < m_rest.size()) {
            const bool doubled = m_rest[at] == '\'' && at + 1 < m_rest.size() && m_rest[at + 1] == '\'';
            if (doubled || (escapes && m_rest[at] == '\\'))
                at += 2;
            else if (m_rest[at] == '\'')
                return at + 1;
            else
                ++at;
        }
        return std::string_view::npos;
    }

    [[nodiscard]] std::size_t quotedNameLength() const
    {
        const std::size_t end = m_rest.find('"', 1);
        return end == std::string_view::npos ? end : end + 1;
    }

    /// Comments nest.
    [[nodiscard]] std::size_t blockCommentLength() const
    {
        int depth = 0;
        for (std::size_t at = 0; at + 1 < m_rest.size(); ++at) {
            const std::string_view pair = m_rest.substr(at, 2);
            if (pair != "/*" && pair != "*/")
                continue;
            depth += pair == "/*" ? 1 : -1;
            ++at;
            if (depth == 0)
                return at + 1;
        }
        return std::string_view::npos;
    }

    template <typename Fits>
    [[nodiscard]] std::size_t lengthWhile(std::size_t from, Fits fits) const
    {
        const auto end = std::find_if_not(m_rest.begin() + static_cast<std::ptrdiff_t>(std::min(from, m_rest.size())),
                                          m_rest.end(), fits);
        return static_cast<std::size_t>(end - m_rest.begin());
    }

    void keep(std::size_t length)
    {
        m_masked += m_rest.substr(0, length);
        m_rest.remove_prefix(std::min(length, m_rest.size()));
    }

    void mask(std::size_t length)
    {
        m_masked += '?';
        m_rest.remove_prefix(std::min(length, m_rest.size()));
    }

    std::string_view m_rest;
    std::string m_masked;
};

} // namespace

std::string withoutConstants(std::string_view statement)
{
    return MaskWalk(statement).masked();
}

} // namespace stormlab
