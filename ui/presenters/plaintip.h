// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace stormlab
{

/// A tool tip that shows the text as it is, with its line breaks. Qt would take a text that looks like HTML for HTML,
/// and strangers write names and files. Empty for an empty text.
[[nodiscard]] QString plainTip(const QString& text);

} // namespace stormlab
