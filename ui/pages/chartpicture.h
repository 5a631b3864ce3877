// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace stormlab
{

class TimeChart;

enum class PictureKind { Pixels, Drawing };

/// A chart as it is seen now, in one form: what is left to do until it is a file may be done on any thread.
using ChartPicture = std::function<Result<QByteArray>()>;

[[nodiscard]] ChartPicture pictureOf(TimeChart& chart, PictureKind kind);

/// Asks where the chart's picture goes, and writes it as it is seen at that moment; the chart holds still until then.
/// Returns at once.
void savePicture(TimeChart& chart, QWidget* parent);

/// Writes it whole or not at all, as PNG or SVG by the path's ending, on another thread: also when `teller`, over which
/// it is said where it is or what went wrong, is closed meanwhile. The program goes on until it is written. Returns at
/// once.
void writePicture(TimeChart& chart, const QString& path, QWidget* teller);

} // namespace stormlab
