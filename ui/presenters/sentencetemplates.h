// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <functional>
#include <initializer_list>
#include <span>
#include <vector>

namespace stormlab
{

/// The catalogue's words for a sentence of the layers beneath the window; the sentence itself where there are none.
[[nodiscard]] QString runtimeTranslation(const QString& english);

/// English sentences with %1, %2 … for what is filled in, and how one of them is found again in a text. Any thread.
class SentenceTemplates
{
public:
    enum class Filled {
        WithinASentence, ///< holds no end of a sentence: else one would take the one before it for a name
        Anything,
    };
    using Value = std::function<QString(const QString& english)>; ///< what is shown of something that was filled in

    SentenceTemplates(std::initializer_list<std::span<const char* const>> lists, Filled filled);

    /// The catalogue's words for the whole text; null where it has none.
    [[nodiscard]] QString wordsFor(const QString& english, const Value& value) const;

private:
    struct Template {
        QString sentence;
        QRegularExpression filled;
        qsizetype fixed; ///< letters that do not change
    };

    [[nodiscard]] static Template templateOf(const QString& sentence, Filled filled);

    QSet<QString> m_whole;             ///< without places
    std::vector<Template> m_templates; ///< those that say most of themselves come first
};

} // namespace stormlab
