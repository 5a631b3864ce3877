// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// What the domain says to people. It is written in English and without Qt; whoever shows it may show it in another
// language. Contracts, logs and the command line have it in English.

namespace stormlab
{

/// A text of the program's, of static duration. Translators find it by its context and its English.
struct PhraseText {
    const char* context = nullptr;
    const char* english = nullptr;

    friend bool operator==(const PhraseText&, const PhraseText&) = default;
};

/// How the program's texts are said in a language.
class PhraseTongue
{
public:
    PhraseTongue() = default;
    PhraseTongue(const PhraseTongue&) = delete;
    PhraseTongue& operator=(const PhraseTongue&) = delete;
    virtual ~PhraseTongue() = default;

    /// With the places %1 to %9 left open. `count`: for which number, which stands where %n does.
    [[nodiscard]] virtual std::string text(const PhraseText& text, std::optional<std::int64_t> count) const = 0;
    /// "1.8" for 18 tenths; "2" for 20.
    [[nodiscard]] virtual std::string tenths(std::int64_t number) const = 0;
};

/// As the texts are written, with the forms that CountedText tells of.
[[nodiscard]] const PhraseTongue& englishTongue();

/// Something that is said: one of the program's texts with what is put into it, which may be phrases again, or what is
/// the same in every language: a name, a number, SQL. A value; two are equal that say the same in English.
class Phrase
{
public:
    Phrase() = default; ///< says nothing
    Phrase(std::string verbatim) : m_content(std::move(verbatim)) {}
    Phrase(std::string_view verbatim) : m_content(std::string(verbatim)) {}
    Phrase(const char* verbatim) : m_content(std::string(verbatim)) {}
    template <typename Number>
    requires std::is_integral_v<Number> Phrase(Number number) : m_content(std::to_string(number)) {}
    Phrase(PhraseText text) : m_content(Worded{text, {}, {}}) {}
    Phrase(PhraseText text, std::vector<Phrase> arguments, std::optional<std::int64_t> count = std::nullopt)
        : m_content(Worded{text, count, std::move(arguments)})
    {
    }

    /// A number with one place behind the point, which only shows where it is not 0.
    [[nodiscard]] static Phrase tenths(std::int64_t number);
    /// What is recorded in English, for which others may have other words: a cause, a reason. See `renamed`.
    [[nodiscard]] static Phrase named(std::string word);
    /// One sentence after the other, without those that say nothing.
    [[nodiscard]] static Phrase sentences(std::vector<Phrase> sentences);

    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::string english() const;
    [[nodiscard]] std::string in(const PhraseTongue& tongue) const;
    /// The same with other words for what is named; `words` says nothing of what stays.
    [[nodiscard]] Phrase renamed(const std::function<std::optional<Phrase>(const std::string&)>& words) const;

    friend bool operator==(const Phrase& one, const Phrase& other) { return one.english() == other.english(); }

private:
    struct Tenths {
        std::int64_t number;
    };
    struct Named {
        std::string word;
    };
    struct Worded {
        PhraseText text;
        std::optional<std::int64_t> count;
        std::vector<Phrase> arguments;
    };
    struct Sentences {
        std::vector<Phrase> sentences;
    };
    struct Teller;
    struct Renamer;

    std::variant<std::string, Tenths, Named, Worded, Sentences> m_content;
};

/// One of the program's texts, which takes what stands for its %1 to %9:
/// `worded("Status", "%1 answers in %2.")(app, secondsPhrase(p95))`. The catalogues are made from these calls: both
/// arguments must be literals.
class WordedText
{
public:
    constexpr explicit WordedText(PhraseText text) : m_text(text) {}

    template <typename... Arguments>
    [[nodiscard]] Phrase operator()(Arguments&&... arguments) const
    {
        return {m_text, std::vector<Phrase>{Phrase(std::forward<Arguments>(arguments))...}};
    }
    operator Phrase() const { return {m_text}; }

private:
    PhraseText m_text;
};

/// The same for a text that depends on a number, which comes first and stands where %n does. English has two forms:
/// "(s)" is said of all numbers but 1, and of "(is|are)" the former of 1, the latter of all others.
class CountedText
{
public:
    constexpr explicit CountedText(PhraseText text) : m_text(text) {}

    template <typename... Arguments>
    [[nodiscard]] Phrase operator()(std::int64_t count, Arguments&&... arguments) const
    {
        return {m_text, std::vector<Phrase>{Phrase(std::forward<Arguments>(arguments))...}, count};
    }

private:
    PhraseText m_text;
};

[[nodiscard]] constexpr WordedText worded(const char* context, const char* english)
{
    return WordedText(PhraseText{context, english});
}
[[nodiscard]] constexpr CountedText wordedCount(const char* context, const char* english)
{
    return CountedText(PhraseText{context, english});
}

/// "a", "a and b", "a, b and c".
[[nodiscard]] Phrase listed(const std::vector<Phrase>& phrases);
[[nodiscard]] Phrase listed(const std::vector<std::string>& names);

/// "0.6 s", "4 s": rounded to tenths.
[[nodiscard]] Phrase secondsPhrase(Milliseconds duration);

} // namespace stormlab
