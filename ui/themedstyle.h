// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QProxyStyle>
#include <QStyleOption>

namespace stormlab
{

class Theme;

/// Pixels that a column as wide as its texts leaves free at its right end, so that neighbours do not touch.
[[nodiscard]] int airBeside(const QFontMetrics& metrics);

/// Fusion, with icons that can be seen on every theme. Qt draws its own in black and grey for a light window, also the
/// cross of *Close*; on a dark one these are turned round, whenever they are painted. Coloured ones stay as they are.
/// The signs of messages are our own. What has the keyboard has a frame that differs 3:1 from its surroundings, where
/// Fusion has one that hardly differs or none: a cell, a tab, a field that is edited in a list or table.
class ThemedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// The theme may be gone before the style is.
    explicit ThemedStyle(const Theme& theme);

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override;
    /// With reduced motion nothing is animated.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    /// Boxes to tick grow with the text beside them.
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    /// What stands at the right of its column keeps clear of what begins the next one.
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    /// With reduced motion a bar that only says "working" stands still. Tabs of docks can be read on every theme.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

private:
    [[nodiscard]] bool isStill() const;
    void drawTab(ControlElement element, const QStyleOptionTab& tab, QPainter* painter, const QWidget* widget) const;
    void drawHeading(ControlElement element, const QStyleOptionHeader& heading, QPainter* painter,
                     const QWidget* widget) const;
    void drawChoice(ControlElement element, const QStyleOptionComboBox& box, QPainter* painter,
                    const QWidget* widget) const;
    void drawBar(ControlElement element, const QStyleOptionProgressBar& bar, QPainter* painter,
                 const QWidget* widget) const;
    void frameFocus(const QStyleOptionFocusRect& focus, QPainter& painter) const;

    QPointer<const Theme> m_theme;
};

} // namespace stormlab
