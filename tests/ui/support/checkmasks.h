// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QString>

#include <cstddef>
#include <utility>
#include <vector>

namespace stormlab
{

/// What is secret in a window, by what may show it.
using Told = std::vector<std::pair<Secrets, QString>>;

/// How many of the window's charts would write these words into a picture.
[[nodiscard]] std::ptrdiff_t picturesWith(const QString& words, const QWidget& window);

/// With everything masked nothing of it is to be found, also in pictures and copies; when all of its kinds are shown it
/// is there; and when presenting has ended, every word is what it was.
void checkMasks(QWidget& window, Theme& theme, const Told& told);

} // namespace stormlab
