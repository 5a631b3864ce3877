// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/paperdocument.h"

#include <QByteArray>

namespace stormlab
{

/// Sets the document on A4 pages with page numbers, text as text and drawings as vectors. Any thread; needs a
/// QGuiApplication for its fonts. Loads nothing: pictures are those of the document.
[[nodiscard]] Result<QByteArray> paintPdf(const PaperDocument& paper);

} // namespace stormlab
