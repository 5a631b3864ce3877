// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>

class QWidget;

namespace stormlab
{

class TimeChart;

/// A chart as it was seen at one moment.
struct ChartPicture {
    QImage pixels;
    QByteArray svg;
};

[[nodiscard]] ChartPicture pictureOf(TimeChart& chart);

/// Asks for a file; returns at once.
void choosePictureFile(QWidget* parent, const std::function<void(const QString& path)>& then);

/// Writes it whole or not at all, as PNG or SVG by the path's ending, on another thread: also when `teller`, over which
/// it is said what went wrong, is closed meanwhile. Returns at once.
void writePicture(const ChartPicture& picture, const QString& path, QWidget* teller);

} // namespace stormlab
