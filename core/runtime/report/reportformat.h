// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/documentlanguage.h"

#include <string>
#include <string_view>

namespace stormlab
{

enum class ReportFormat { Html, Markdown, Pdf, Json, Csv };

/// "md", "html", "pdf", "json", "csv"; Usage for another word.
[[nodiscard]] Result<ReportFormat> reportFormatOf(std::string_view word);
/// By the ending of a file's name, in any case of letters; Usage when it is none of these.
[[nodiscard]] Result<ReportFormat> reportFormatOfFile(std::string_view name);

/// The report as text. Pdf is no text: asking for it here is Illegal, for it takes the window's fonts and painter.
/// HTML and Markdown are for people, in their language; JSON and CSV are contracts.
[[nodiscard]] Result<std::string> reportText(const DebriefReport& report, ReportFormat format,
                                             const DocumentLanguage& language = {});

} // namespace stormlab
