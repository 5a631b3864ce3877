// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themedstyle.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cstdlib>

namespace stormlab
{

namespace
{

constexpr int middle = 128;
constexpr int greyTolerance = 24;

bool isWindowDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < middle;
}

bool isGrey(QRgb pixel)
{
    const auto [least, most] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
    return most - least <= greyTolerance;
}

/// Without colour, and made for light ground.
bool isDarkDrawing(const QImage& image)
{
    qint64 lightness = 0;
    qint64 weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) > 0 && !isGrey(pixel))
                return false;
            lightness += qint64{qGray(pixel)} * qAlpha(pixel);
            weight += qAlpha(pixel);
        }
    }
    return weight > 0 && lightness < weight * middle;
}

QPixmap turnedRound(const QPixmap& pixmap)
{
    QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    if (!isDarkDrawing(image))
        return pixmap;
    image.invertPixels(QImage::InvertRgb);
    return QPixmap::fromImage(image);
}

/// Chooses when it paints, for an icon outlives a change of the theme.
class ReadableIcon : public QIconEngine
{
public:
    explicit ReadableIcon(QIcon source) : m_source(std::move(source)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QPixmap drawn = m_source.pixmap(size / scale, scale, mode, state);
        return isWindowDark() ? turnedRound(drawn) : drawn;
    }

    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return m_source.actualSize(size, mode, state);
    }

    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return m_source.availableSizes(mode, state);
    }

    bool isNull() override { return m_source.isNull(); }
    [[nodiscard]] QString key() const override { return QStringLiteral("readable"); }
    [[nodiscard]] QIconEngine* clone() const override { return new ReadableIcon(m_source); }

private:
    QIcon m_source;
};

} // namespace

ThemedStyle::ThemedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon ThemedStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    const QIcon icon = QProxyStyle::standardIcon(which, option, widget);
    return icon.isNull() ? icon : QIcon(new ReadableIcon(icon));
}

} // namespace stormlab
