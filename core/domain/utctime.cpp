// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/utctime.h"

#include <algorithm>
#include <charconv>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr Milliseconds end = std::chrono::sys_days{std::chrono::year{3000} / 1 / 1}.time_since_epoch();

/// Takes pieces off the front of a text; what does not fit makes it bad for good.
class PieceReader
{
public:
    explicit PieceReader(std::string_view rest) : m_rest(rest) {}

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    [[nodiscard]] bool nextIsDigit() const { return next() >= '0' && next() <= '9'; }

    /// So many digits, no more and no less.
    int digits(std::size_t count)
    {
        int number = 0;
        const std::string_view piece = m_rest.substr(0, count);
        const auto [at, failure] = std::from_chars(piece.data(), piece.data() + piece.size(), number);
        m_good = m_good && piece.size() == count && failure == std::errc() && at == piece.data() + count &&
                 number >= 0 && piece.front() != '-';
        m_rest.remove_prefix(piece.size());
        return number;
    }

    /// Whether the next letter is one of these, which is then taken.
    bool takes(std::string_view letters)
    {
        const bool fits = !m_rest.empty() && letters.find(m_rest.front()) != std::string_view::npos;
        if (fits)
            m_rest.remove_prefix(1);
        return fits;
    }

    void expect(std::string_view letters) { m_good = takes(letters) && m_good; }

    /// The digits after a point, as milliseconds; none where there is no point.
    Milliseconds fraction()
    {
        if (!takes(".,"))
            return 0ms;
        m_good = m_good && nextIsDigit();
        int milliseconds = 0;
        for (int weight = 100; nextIsDigit(); weight /= 10) {
            milliseconds += weight * (next() - '0');
            m_rest.remove_prefix(1);
        }
        return Milliseconds(milliseconds);
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

std::optional<Milliseconds> bounded(Milliseconds moment)
{
    return moment >= 0ms && moment < end ? std::optional(moment) : std::nullopt;
}

std::optional<Milliseconds> fromSeconds(std::string_view text)
{
    std::int64_t seconds = 0;
    const char* const last = text.data() + text.size();
    const auto [at, failure] = std::from_chars(text.data(), last, seconds);
    PieceReader rest({at, static_cast<std::size_t>(last - at)});
    const Milliseconds fraction = rest.fraction();
    // So that a sum of milliseconds cannot overflow.
    if (failure != std::errc() || !rest.isGood() || !rest.isAtEnd() || seconds < 0 || seconds > end / 1s)
        return std::nullopt;
    return bounded(std::chrono::seconds(seconds) + fraction);
}

Milliseconds zone(PieceReader& reader)
{
    if (reader.takes("Zz"))
        return 0ms;
    const bool west = reader.next() == '-';
    reader.expect("+-");
    Milliseconds offset = std::chrono::hours(reader.digits(2));
    if (reader.takes(":") || !reader.isAtEnd())
        offset += std::chrono::minutes(reader.digits(2));
    return west ? -offset : offset;
}

std::optional<Milliseconds> fromCalendar(std::string_view text)
{
    PieceReader reader(text);
    const std::chrono::year year{reader.digits(4)};
    reader.expect("-");
    const std::chrono::month month{static_cast<unsigned>(reader.digits(2))};
    reader.expect("-");
    const std::chrono::day day{static_cast<unsigned>(reader.digits(2))};
    reader.expect("Tt ");
    const std::chrono::hours hours{reader.digits(2)};
    reader.expect(":");
    const std::chrono::minutes minutes{reader.digits(2)};
    Milliseconds seconds{0};
    if (reader.takes(":")) {
        seconds = std::chrono::seconds(reader.digits(2));
        seconds += reader.fraction();
    }
    reader.takes(" ");
    const Milliseconds offset = zone(reader);
    const std::chrono::year_month_day date(year, month, day);
    if (!reader.isGood() || !reader.isAtEnd() || !date.ok() || hours > 23h || minutes > 59min || seconds >= 61s)
        return std::nullopt;
    return bounded(std::chrono::sys_days(date).time_since_epoch() + hours + minutes + seconds - offset);
}

std::string padded(unsigned number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string dateText(Milliseconds since1970)
{
    const std::chrono::sys_time<Milliseconds> moment(since1970);
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(moment));
    return padded(static_cast<unsigned>(int{date.year()}), 4) + '-' + padded(unsigned{date.month()}, 2) + '-' +
           padded(unsigned{date.day()}, 2);
}

std::string timeText(Milliseconds since1970)
{
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(since1970 % std::chrono::days(1)));
    const auto two = [](auto count) { return padded(static_cast<unsigned>(count), 2); };
    return two(time.hours().count()) + ':' + two(time.minutes().count()) + ':' + two(time.seconds().count());
}

} // namespace

std::optional<Milliseconds> utcFromText(std::string_view text)
{
    // A year and a hyphen; anything else that begins so is no number of seconds either.
    return text.size() > 4 && text[4] == '-' ? fromCalendar(text) : fromSeconds(text);
}

std::string rfc3339Text(Milliseconds since1970)
{
    const auto fraction = static_cast<unsigned>((since1970 % 1s).count());
    return dateText(since1970) + 'T' + timeText(since1970) + '.' + padded(fraction, 3) + 'Z';
}

std::string utcText(Milliseconds since1970)
{
    return dateText(since1970) + ' ' + timeText(since1970) + " UTC";
}

} // namespace stormlab
