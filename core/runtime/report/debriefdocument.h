// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/document.h"
#include "core/runtime/report/documentlanguage.h"

namespace stormlab
{

/// The debrief as a document: verdict, chart and its table twin, what was done when, what the traps cost, statements,
/// comparison, postmortem, lines for production. Bounded: a table has at most some hundred rows and says what it
/// leaves out. What a scenario's author wrote and what was run stays as it is.
[[nodiscard]] Document debriefDocument(const DebriefReport& report, const DocumentLanguage& language = {});

} // namespace stormlab
