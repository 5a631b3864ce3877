// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/paperdocument.h"

#include "core/domain/wholenumber.h"
#include "core/runtime/report/htmldocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stormlab
{

namespace
{

// May throw what the JSON library throws at a field of another type.
PaperDocument paperFrom(const nlohmann::json& json)
{
    constexpr int largest = 10'000;
    PaperDocument paper;
    paper.title = json.at("title").get<std::string>();
    paper.html = json.at("html").get<std::string>();
    for (const nlohmann::json& each : json.at("pictures")) {
        const auto size = [&](const char* key) { return std::clamp(wholeNumberAt<int>(each, key), 1, largest); };
        paper.pictures.push_back(
            {each.at("svg").get<std::string>(), each.at("says").get<std::string>(), size("width"), size("height")});
    }
    return paper;
}

} // namespace

PaperDocument paperOf(const Document& document)
{
    PaperDocument paper{document.title, paperHtmlOf(document), {}};
    for (const DocumentBlock& block : document.blocks) {
        if (const auto* picture = std::get_if<Picture>(&block))
            paper.pictures.push_back(*picture);
    }
    return paper;
}

std::string toJson(const PaperDocument& paper)
{
    nlohmann::json json{{"title", paper.title}, {"html", paper.html}, {"pictures", nlohmann::json::array()}};
    for (const Picture& picture : paper.pictures)
        json["pictures"].push_back(
            {{"svg", picture.svg}, {"says", picture.says}, {"width", picture.width}, {"height", picture.height}});
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<PaperDocument> paperFromJson(std::string_view text)
{
    try {
        return paperFrom(nlohmann::json::parse(text));
    } catch (const nlohmann::json::exception& exception) {
        return Error{ErrorCode::BadFile, "What is to be printed cannot be read.", exception.what(),
                     "`stormlabctl replay FILE --export pdf` hands it over as it should be."};
    }
}

} // namespace stormlab
