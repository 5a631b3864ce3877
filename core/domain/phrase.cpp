// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/phrase.h"

#include <algorithm>

namespace stormlab
{

namespace
{

std::string englishTenths(std::int64_t number)
{
    const std::string whole = std::to_string(number / 10);
    return number % 10 == 0 ? whole : whole + '.' + std::to_string(number % 10);
}

/// What a text in brackets says of a number; absent where the brackets are no forms of a word.
std::optional<std::string_view> formOf(std::string_view bracketed, bool one)
{
    if (bracketed == "s")
        return one ? std::string_view() : bracketed;
    const std::size_t bar = bracketed.find('|');
    if (bar == std::string_view::npos)
        return std::nullopt;
    return one ? bracketed.substr(0, bar) : bracketed.substr(bar + 1);
}

std::string counted(std::string_view text, std::int64_t count)
{
    std::string said;
    while (!text.empty()) {
        if (text.starts_with("%n")) {
            said += std::to_string(count);
            text.remove_prefix(2);
            continue;
        }
        const std::size_t close = text.front() == '(' ? text.find(')') : std::string_view::npos;
        const auto form =
            close == std::string_view::npos ? std::nullopt : formOf(text.substr(1, close - 1), count == 1);
        said += form.value_or(text.substr(0, 1));
        text.remove_prefix(form ? close + 1 : 1);
    }
    return said;
}

class EnglishTongue final : public PhraseTongue
{
public:
    std::string text(const PhraseText& text, std::optional<std::int64_t> count) const override
    {
        return count ? counted(text.english, *count) : text.english;
    }
    std::string tenths(std::int64_t number) const override { return englishTenths(number); }
};

/// What is put in may itself hold a per cent sign and a digit, which stay.
std::string filled(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string said;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool place = text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        const std::size_t which = place ? static_cast<std::size_t>(text[at + 1] - '1') : arguments.size();
        if (which >= arguments.size()) {
            said += text[at];
            continue;
        }
        said += arguments[which];
        ++at;
    }
    return said;
}

} // namespace

const PhraseTongue& englishTongue()
{
    static const EnglishTongue tongue;
    return tongue;
}

struct Phrase::Teller {
    const PhraseTongue& tongue;

    std::string operator()(const std::string& verbatim) const { return verbatim; }
    std::string operator()(const Tenths& tenths) const { return tongue.tenths(tenths.number); }
    std::string operator()(const Named& named) const { return named.word; }
    std::string operator()(const Worded& worded) const
    {
        std::vector<std::string> arguments;
        arguments.reserve(worded.arguments.size());
        for (const Phrase& argument : worded.arguments)
            arguments.push_back(argument.in(tongue));
        return filled(tongue.text(worded.text, worded.count), arguments);
    }
    std::string operator()(const Sentences& all) const
    {
        std::string text;
        for (const Phrase& sentence : all.sentences)
            text += (text.empty() ? "" : " ") + sentence.in(tongue);
        return text;
    }
};

struct Phrase::Renamer {
    const std::function<std::optional<Phrase>(const std::string&)>& words;

    Phrase operator()(const Named& named) const { return words(named.word).value_or(Phrase::named(named.word)); }
    Phrase operator()(const Worded& worded) const { return {worded.text, renamed(worded.arguments), worded.count}; }
    Phrase operator()(const Sentences& all) const { return Phrase::sentences(renamed(all.sentences)); }
    Phrase operator()(const Tenths& tenths) const { return Phrase::tenths(tenths.number); }
    Phrase operator()(const std::string& verbatim) const { return verbatim; }

private:
    [[nodiscard]] std::vector<Phrase> renamed(const std::vector<Phrase>& phrases) const
    {
        std::vector<Phrase> others;
        others.reserve(phrases.size());
        for (const Phrase& phrase : phrases)
            others.push_back(phrase.renamed(words));
        return others;
    }
};

Phrase Phrase::tenths(std::int64_t number)
{
    Phrase phrase;
    phrase.m_content = Tenths{number};
    return phrase;
}

Phrase Phrase::named(std::string word)
{
    Phrase phrase;
    phrase.m_content = Named{std::move(word)};
    return phrase;
}

Phrase Phrase::sentences(std::vector<Phrase> sentences)
{
    Phrase phrase;
    std::erase_if(sentences, [](const Phrase& sentence) { return sentence.empty(); });
    phrase.m_content = Sentences{std::move(sentences)};
    return phrase;
}

bool Phrase::empty() const
{
    if (const auto* verbatim = std::get_if<std::string>(&m_content))
        return verbatim->empty();
    const auto* all = std::get_if<Sentences>(&m_content);
    return all != nullptr && all->sentences.empty();
}

std::string Phrase::english() const
{
    return in(englishTongue());
}

std::string Phrase::in(const PhraseTongue& tongue) const
{
    return std::visit(Teller{tongue}, m_content);
}

Phrase Phrase::renamed(const std::function<std::optional<Phrase>(const std::string&)>& words) const
{
    return std::visit(Renamer{words}, m_content);
}

Phrase listed(const std::vector<Phrase>& phrases)
{
    if (phrases.empty())
        return {};
    Phrase list = phrases.front();
    for (std::size_t index = 1; index < phrases.size(); ++index)
        list = index + 1 == phrases.size() ? worded("List", "%1 and %2")(std::move(list), phrases[index])
                                           : worded("List", "%1, %2")(std::move(list), phrases[index]);
    return list;
}

Phrase listed(const std::vector<std::string>& names)
{
    return listed(std::vector<Phrase>(names.begin(), names.end()));
}

Phrase secondsPhrase(Milliseconds duration)
{
    return worded("Duration", "%1 s")(Phrase::tenths((duration.count() + 50) / 100));
}

} // namespace stormlab
