// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/replayrequest.h"

#include "app/stormlabctl/usageerror.h"

#include <charconv>

namespace stormlab
{

namespace
{

constexpr int mostMarks = 1'000'000;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc{} && end == text.data() + text.size() && text.front() != '-';
    return whole && number < 1'000'000'000 ? std::optional(number) : std::nullopt;
}

/// "5" or "5.25" as milliseconds.
std::optional<std::int64_t> secondsOf(std::string_view text)
{
    const std::size_t dot = text.find('.');
    const auto whole = wholeNumber(text.substr(0, dot));
    if (!whole || dot == std::string_view::npos)
        return whole ? std::optional(*whole * 1'000) : std::nullopt;
    std::string fraction(text.substr(dot + 1));
    if (fraction.empty() || fraction.size() > 3)
        return std::nullopt;
    fraction.resize(3, '0');
    const auto thousandths = wholeNumber(fraction);
    return thousandths ? std::optional(*whole * 1'000 + *thousandths) : std::nullopt;
}

/// "4" or "4:2": marks to align at.
Result<void> readMarks(const std::string& text, ReplayRequest& request)
{
    const std::size_t colon = text.find(':');
    const Result<long long> first = numberIn("--align", text.substr(0, colon), 1, mostMarks);
    if (!first)
        return first.error();
    const std::string rest = colon == std::string::npos ? text : text.substr(colon + 1);
    const Result<long long> second = numberIn("--align", rest, 1, mostMarks);
    if (!second)
        return second.error();
    request.alignAt = static_cast<int>(first.value());
    request.alignOtherAt = static_cast<int>(second.value());
    return {};
}

Result<void> readTimes(const Arguments& arguments, ReplayRequest& request)
{
    for (const auto& [option, member] : {std::pair{"from", &ReplayRequest::from}, {"to", &ReplayRequest::to}}) {
        const auto text = arguments.value(option);
        if (!text)
            continue;
        const Result<DrillTime> time = parseTime(*text);
        if (!time)
            return time.error();
        request.*member = time.value();
    }
    if (request.from && request.to && *request.from >= *request.to)
        return usageError("--from must come before --to.", "Times count from the start of the recording.");
    return {};
}

/// What does not go together is refused rather than passed over.
Result<void> checkTogether(const Arguments& arguments, const ReplayRequest& request)
{
    const int wanted =
        (arguments.has("summary") ? 1 : 0) + (arguments.has("grade") ? 1 : 0) + (arguments.value("export") ? 1 : 0);
    if (wanted > 1)
        return usageError("--summary, --grade and --export are asked for one at a time.", "Choose one.");
    if (request.what == ReplayRequest::What::Grade && request.from)
        return usageError("--from cuts what is shown; a grade always begins with the drill.", "Leave --from out.");
    if (!request.other.empty() && (arguments.has("summary") || arguments.has("grade")))
        return usageError("--compare goes alone or with --export.", "Leave --summary or --grade out.");
    if (!arguments.value("compare") && arguments.value("align"))
        return usageError("--align says where two recordings are laid over each other.", "It goes with --compare.");
    if (!request.out.empty() && request.what != ReplayRequest::What::Export)
        return usageError("--out goes with --export.", "Everything else is printed.");
    if (request.json && request.what == ReplayRequest::What::Export && request.out.empty())
        return usageError("--json prints what was written where; an export on standard output leaves no room for it.",
                          "Give --out, or leave --json out: `--export json` is JSON already.");
    return {};
}

} // namespace

Result<DrillTime> parseTime(const std::string& text)
{
    const Error error =
        usageError("“" + text + "” is no time in a recording.", "Write seconds or M:SS, such as 90 or 1:30.");
    std::string_view rest = text;
    if (rest.ends_with('s'))
        rest.remove_suffix(1);
    std::int64_t minutes = 0;
    for (int parts = 0; rest.find(':') != std::string_view::npos; ++parts) {
        const std::size_t colon = rest.find(':');
        const auto number = colon == 0 ? std::nullopt : wholeNumber(rest.substr(0, colon));
        if (!number || parts == 2 || *number > 1'000'000)
            return error;
        minutes = minutes * 60 + *number;
        rest.remove_prefix(colon + 1);
    }
    const auto seconds = rest.empty() ? std::nullopt : secondsOf(rest);
    if (!seconds)
        return error;
    return DrillTime{minutes * 60'000 + *seconds};
}

Result<ReplayRequest> replayRequestOf(const Arguments& arguments)
{
    if (arguments.words.empty())
        return usageError("The recording is missing.", "`stormlabctl replay --list` lists your drills.");
    ReplayRequest request;
    request.path = arguments.words.front();
    request.json = arguments.has("json");
    request.out = arguments.value("out").value_or("");
    request.other = arguments.value("compare").value_or("");
    if (arguments.has("grade"))
        request.what = ReplayRequest::What::Grade;
    else if (!request.other.empty())
        request.what = ReplayRequest::What::Compare;
    if (const auto word = arguments.value("export")) {
        const Result<ReportFormat> format = reportFormatOf(*word);
        if (!format)
            return format.error();
        request.what = ReplayRequest::What::Export;
        request.format = format.value();
    }
    if (const Result<void> times = readTimes(arguments, request); !times)
        return times.error();
    if (const auto marks = arguments.value("align")) {
        if (const Result<void> read = readMarks(*marks, request); !read)
            return read.error();
    }
    if (const Result<void> checked = checkTogether(arguments, request); !checked)
        return checked.error();
    return request;
}

} // namespace stormlab
