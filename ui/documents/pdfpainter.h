// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/paperdocument.h"

#include <QByteArray>
#include <QMarginsF>

class QPagedPaintDevice;

namespace stormlab
{

/// Sets the document on A4 pages with page numbers, text as text and drawings as vectors. Any thread; needs a
/// QGuiApplication for its fonts. Loads nothing: pictures are those of the document.
[[nodiscard]] Result<QByteArray> paintPdf(const PaperDocument& paper);

/// Sets the document on the pages of a device, within its margins, as above. Any thread that has the device to itself.
/// False where the device cannot be painted on.
[[nodiscard]] bool paintPages(const PaperDocument& paper, QPagedPaintDevice& device);

/// The margins of a document on paper, in millimetres.
[[nodiscard]] QMarginsF paperMargins();
/// Dots an inch that a document is set in.
[[nodiscard]] int paperResolution();

} // namespace stormlab
