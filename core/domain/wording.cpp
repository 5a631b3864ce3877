// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"

#include "core/domain/phrase.h"

#include <algorithm>

namespace stormlab
{

namespace
{

std::string twoDigits(DrillTime::rep number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string clockText(DrillTime time)
{
    const auto seconds = time.count() / 1'000;
    if (seconds < 0)
        return "−" + clockText(-time);
    const auto minutes = seconds / 60;
    const std::string tail = ':' + twoDigits(seconds % 60);
    if (minutes < 60)
        return std::to_string(minutes) + tail;
    return std::to_string(minutes / 60) + ':' + twoDigits(minutes % 60) + tail;
}

std::string secondsText(Milliseconds duration)
{
    return secondsPhrase(duration).english();
}

std::string counted(int count, std::string_view noun)
{
    return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

std::string commaSeparated(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string spaced(std::string id)
{
    std::replace(id.begin(), id.end(), '-', ' ');
    return id;
}

std::string enumerated(const std::vector<std::string>& words)
{
    return listed(words).english();
}

} // namespace stormlab
