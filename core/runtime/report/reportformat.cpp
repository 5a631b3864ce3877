// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/reportformat.h"

#include "core/runtime/report/debriefdocument.h"
#include "core/runtime/report/htmldocument.h"
#include "core/runtime/report/jsonreport.h"
#include "core/runtime/report/markdowndocument.h"
#include "core/runtime/report/seriescsv.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

constexpr std::array<std::pair<std::string_view, ReportFormat>, 7> words = {{{"html", ReportFormat::Html},
                                                                             {"htm", ReportFormat::Html},
                                                                             {"md", ReportFormat::Markdown},
                                                                             {"markdown", ReportFormat::Markdown},
                                                                             {"pdf", ReportFormat::Pdf},
                                                                             {"json", ReportFormat::Json},
                                                                             {"csv", ReportFormat::Csv}}};
constexpr std::string_view knownWords = "Known: html, md, pdf, json, csv.";

std::optional<ReportFormat> find(std::string_view word)
{
    for (const auto& [known, format] : words) {
        if (known == word)
            return format;
    }
    return std::nullopt;
}

} // namespace

Result<ReportFormat> reportFormatOf(std::string_view word)
{
    if (const auto format = find(word))
        return *format;
    return Error{ErrorCode::Usage, "There is no format “" + std::string(word) + "”.", {}, std::string(knownWords)};
}

Result<ReportFormat> reportFormatOfFile(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
    const std::size_t dot = last.rfind('.');
    std::string ending(dot == std::string_view::npos ? std::string_view() : last.substr(dot + 1));
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    if (const auto format = find(ending))
        return *format;
    return Error{ErrorCode::Usage,
                 "The name “" + std::string(last) + "” does not say in which format to write.",
                 {},
                 "Let it end with .html, .md, .pdf, .json or .csv."};
}

Result<std::string> reportText(const DebriefReport& report, ReportFormat format, const DocumentLanguage& language)
{
    switch (format) {
    case ReportFormat::Html:
        return htmlOf(debriefDocument(report, language));
    case ReportFormat::Markdown:
        return markdownOf(debriefDocument(report, language));
    case ReportFormat::Json:
        return jsonOf(report);
    case ReportFormat::Csv:
        return seriesCsv(report.activity, report.service, report.probes.all(), report.from, report.until);
    case ReportFormat::Pdf:
        break;
    }
    return Error{ErrorCode::Illegal, "A PDF is drawn, not written as text.", {}, {}};
}

} // namespace stormlab
