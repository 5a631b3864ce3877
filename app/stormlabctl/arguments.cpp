// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/arguments.h"

#include "app/stormlabctl/usageerror.h"
#include "core/domain/clientsettings.h"

#include <algorithm>
#include <charconv>

namespace stormlab
{

namespace
{

const OptionSpec* findOption(const CommandSyntax& syntax, const std::string& name)
{
    for (const OptionSpec& option : syntax.options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

Error unknownOption(const CommandSyntax& syntax, const std::string& name)
{
    std::vector<std::string> known = {"help"};
    for (const OptionSpec& option : syntax.options)
        known.push_back(option.name);
    const std::string near = nearest(name, known);
    return usageError("There is no option --" + name + " here.",
                      near.empty() ? std::string() : "Did you mean --" + near + "?");
}

/// Reads a command line from left to right.
class Reader
{
public:
    Reader(const CommandSyntax& syntax, const std::vector<std::string>& line) : m_syntax(syntax), m_line(line) {}

    Result<Arguments> read()
    {
        for (; m_next < m_line.size(); ++m_next) {
            const std::string& word = m_line[m_next];
            if (word == "--" && m_syntax.takesCommand) {
                m_arguments.command.assign(m_line.begin() + static_cast<std::ptrdiff_t>(m_next) + 1, m_line.end());
                break;
            }
            if (word == "-h") {
                m_arguments.flags.insert("help");
            } else if (word.size() > 1 && word.front() == '-') {
                if (Result<void> option = readOption(word); !option)
                    return option.error();
            } else {
                m_arguments.words.push_back(word);
            }
        }
        return m_arguments;
    }

private:
    Result<void> readOption(const std::string& word)
    {
        if (!word.starts_with("--"))
            return usageError("There is no option " + word + " here.", "Options are written out, as in --help.");
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        if (name == "help") {
            m_arguments.flags.insert(name);
            return {};
        }
        const OptionSpec* option = findOption(m_syntax, name);
        if (option == nullptr)
            return unknownOption(m_syntax, name);
        if (option->value.empty() && equals != std::string::npos)
            return usageError("--" + name + " takes no value.");
        if (option->value.empty()) {
            m_arguments.flags.insert(name);
            return {};
        }
        if (m_arguments.values.contains(name))
            return usageError("--" + name + " is given twice.");
        return readValue(name, option->value, word, equals);
    }

    Result<void> readValue(const std::string& name, const std::string& what, const std::string& word,
                           std::size_t equals)
    {
        if (equals != std::string::npos) {
            m_arguments.values[name] = word.substr(equals + 1);
            return {};
        }
        if (m_next + 1 >= m_line.size() || m_line[m_next + 1].starts_with("--"))
            return usageError("--" + name + " needs a value: --" + name + " " + what + ".");
        m_arguments.values[name] = m_line[++m_next];
        return {};
    }

    const CommandSyntax& m_syntax;
    const std::vector<std::string>& m_line;
    std::size_t m_next = 0;
    Arguments m_arguments;
};

} // namespace

std::optional<std::string> Arguments::value(const std::string& option) const
{
    const auto found = values.find(option);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

Result<Arguments> parseArguments(const CommandSyntax& syntax, const std::vector<std::string>& line)
{
    Result<Arguments> arguments = Reader(syntax, line).read();
    if (!arguments || arguments.value().has("help"))
        return arguments;
    const std::vector<std::string>& words = arguments.value().words;
    const bool replaced = !syntax.instead.empty() && arguments.value().value(syntax.instead);
    if (replaced && !words.empty())
        return usageError("“" + words.front() + "” and --" + syntax.instead + " exclude each other.");
    if (!replaced && words.size() < syntax.least)
        return usageError("Something is missing on the command line.");
    if (words.size() > syntax.most)
        return usageError("“" + words[syntax.most] + "” is one word too many.",
                          syntax.takesCommand ? "The command to run comes after “--”." : "");
    return arguments;
}

Result<long long> numberIn(const std::string& what, const std::string& text, long long least, long long most)
{
    long long value = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, failure] = std::from_chars(text.data(), end, value);
    if (failure == std::errc() && rest == end && value >= least && value <= most)
        return value;
    return usageError(what + " has to be a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                      "; “" + text + "” is not.");
}

} // namespace stormlab
