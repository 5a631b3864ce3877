// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/themedstyle.h"
#include "ui/themescheme.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QWidget>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace stormlab
{

namespace
{

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
#endif
}

const ThemeScheme& schemeOf(const Theme& theme)
{
    return themeScheme(theme.isDark() ? Brightness::Dark : Brightness::Light,
                       theme.isHighContrast() ? ContrastLevel::High : ContrastLevel::Usual);
}

QColor slotColour(const std::array<QRgb, 7>& colours, int slot, QRgb beyond)
{
    const bool known = slot >= 0 && static_cast<std::size_t>(slot) < colours.size();
    return QColor::fromRgb(known ? colours[static_cast<std::size_t>(slot)] : beyond);
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent),
      m_usualFont(QApplication::font()),
      m_usualFlashTime(QApplication::cursorFlashTime()),
      m_systemDark(desktopIsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemDark = desktopIsDark();
        refresh();
    });
#endif
}

Theme::~Theme()
{
    if (textZoom() != usualZoom)
        QApplication::setFont(m_usualFont);
    if (hasReducedMotion())
        QApplication::setCursorFlashTime(m_usualFlashTime);
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::setDesktop(const DesktopLook& look)
{
    if (look == m_desktop)
        return;
    m_desktop = look;
    refresh();
}

void Theme::setMotion(Motion motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    refresh();
}

void Theme::setTextZoom(int percent)
{
    const int before = textZoom();
    if (m_presenting)
        m_presentedZoom = std::max(zoomWithin(percent), presentedAtLeast());
    else
        m_textZoom = zoomWithin(percent);
    resizeText(before);
    if (m_presenting && percent < textZoom() && textZoom() == before)
        Q_EMIT smallerRefused();
}

void Theme::setPresenting(bool on)
{
    if (on == m_presenting)
        return;
    const int before = textZoom();
    m_presenting = on;
    m_presentedZoom = std::max(m_textZoom, presentedAtLeast());
    m_masking.setOn(on);
    resizeText(before);
    Q_EMIT changed();
    Q_EMIT presentingChanged(on);
}

// The smallest text in the window is nine tenths of the usual one.
int Theme::presentedAtLeast() const
{
    constexpr double smallestText = 0.9;
    const double points = QFontInfo(m_usualFont).pointSizeF();
    return points > 0 ? static_cast<int>(std::ceil(smallestPresented / smallestText / points * usualZoom))
                      : largestZoom;
}

// At 100 % from the beginning the application's font stays the desktop's.
void Theme::resizeText(int before)
{
    if (textZoom() == before)
        return;
    QApplication::setFont(scaledFont(m_usualFont, textZoom() / 100.0));
    // Qt tells the windows later, and what is measured by text has to be measured after that.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent resized(QEvent::ApplicationFontChange);
        QApplication::sendEvent(window, &resized);
    }
    Q_EMIT textResized();
}

bool Theme::isDark() const
{
    const bool follows = m_mode == Mode::System || m_mode == Mode::HighContrast;
    return m_mode == Mode::Dark || (follows && m_desktop.dark.value_or(m_systemDark));
}

bool Theme::isHighContrast() const
{
    return m_mode == Mode::HighContrast || (m_mode == Mode::System && m_desktop.highContrast.value_or(false));
}

bool Theme::hasReducedMotion() const
{
    return m_motion == Motion::Reduced || (m_motion == Motion::System && m_desktop.reducedMotion.value_or(false));
}

void Theme::applyTo(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new ThemedStyle(*this));
    refresh();
}

// A border is drawn from the palette's colour of the window, so the controls with borders have a palette of their own.
void Theme::refresh()
{
    if (m_application != nullptr) {
        QApplication::setCursorFlashTime(hasReducedMotion() ? 0 : m_usualFlashTime);
        QApplication::setPalette(palette());
        for (const char* bordered : {"QLineEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox", "QPushButton",
                                     "QProgressBar", "QToolButton", "QTabBar"})
            QApplication::setPalette(fieldPalette(), bordered);
        QApplication::setPalette(scrollPalette(), "QScrollBar");
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const ThemeScheme& scheme = schemeOf(*this);
    const QColor button = QColor::fromRgb(scheme.button);
    QPalette palette(button, window());
    palette.setColor(QPalette::WindowText, text());
    palette.setColor(QPalette::Base, panel());
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(scheme.alternateRow));
    palette.setColor(QPalette::Text, text());
    palette.setColor(QPalette::PlaceholderText, mutedText());
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text());
    palette.setColor(QPalette::BrightText, bad());
    palette.setColor(QPalette::ToolTipBase, panel());
    palette.setColor(QPalette::ToolTipText, text());
    palette.setColor(QPalette::Link, accent());
    palette.setColor(QPalette::LinkVisited, accent());
    palette.setColor(QPalette::Highlight, accent());
    palette.setColor(QPalette::HighlightedText, accentText());
    const QColor disabled = QColor::fromRgb(scheme.disabledText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, panelBorder());
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

// Fusion frames a field in a darker shade of the window's colour, which on a dark panel cannot be seen.
QPalette Theme::fieldPalette() const
{
    constexpr int fusionDarkens = 140;
    QPalette own = palette();
    own.setColor(QPalette::Window, fieldBorder().lighter(fusionDarkens));
    return own;
}

// Where a page stands in its scroll bar is no decoration.
QPalette Theme::scrollPalette() const
{
    QPalette own = palette();
    own.setColor(QPalette::Button, isHighContrast() ? disabledText() : fieldBorder());
    own.setColor(QPalette::ButtonText, panel());
    return own;
}

QColor Theme::slot(int slot) const
{
    return slotColour(schemeOf(*this).slots, slot, schemeOf(*this).other);
}

QColor Theme::slotOutline(int slot) const
{
    return slotColour(schemeOf(*this).outlines, slot, schemeOf(*this).otherOutline);
}

Pattern Theme::slotPattern(int slot) const
{
    constexpr std::array patterns = {Pattern::Plain, Pattern::Rising,  Pattern::Dots,  Pattern::Upright,
                                     Pattern::Level, Pattern::Crossed, Pattern::Checks};
    const bool known = slot >= 0 && static_cast<std::size_t>(slot) < patterns.size();
    if (!known)
        return Pattern::Falling;
    return isHighContrast() ? patterns[static_cast<std::size_t>(slot)] : Pattern::Plain;
}

qreal Theme::lineWidth() const
{
    return isHighContrast() ? 2 : 1;
}

qreal Theme::chartLine(qreal usual) const
{
    constexpr qreal seenFromAfar = 3;
    return m_presenting ? std::max(usual, seenFromAfar) : usual;
}

QColor Theme::other() const
{
    return QColor::fromRgb(schemeOf(*this).other);
}

QColor Theme::otherOutline() const
{
    return QColor::fromRgb(schemeOf(*this).otherOutline);
}

QColor Theme::lab() const
{
    return QColor::fromRgb(schemeOf(*this).lab);
}

QColor Theme::labOutline() const
{
    return QColor::fromRgb(schemeOf(*this).labOutline);
}

QColor Theme::limitLine() const
{
    return QColor::fromRgb(schemeOf(*this).limitLine);
}

QColor Theme::grid() const
{
    return QColor::fromRgb(schemeOf(*this).grid);
}

QColor Theme::accent() const
{
    return QColor::fromRgb(schemeOf(*this).accent);
}

QColor Theme::accentText() const
{
    return QColor::fromRgb(schemeOf(*this).accentText);
}

QColor Theme::good() const
{
    return QColor::fromRgb(schemeOf(*this).good);
}

QColor Theme::warning() const
{
    return QColor::fromRgb(schemeOf(*this).warning);
}

QColor Theme::bad() const
{
    return QColor::fromRgb(schemeOf(*this).bad);
}

QColor Theme::window() const
{
    return QColor::fromRgb(schemeOf(*this).window);
}

QColor Theme::panel() const
{
    return QColor::fromRgb(schemeOf(*this).panel);
}

QColor Theme::panelBorder() const
{
    return QColor::fromRgb(schemeOf(*this).panelBorder);
}

QColor Theme::fieldBorder() const
{
    return QColor::fromRgb(schemeOf(*this).fieldBorder);
}

QColor Theme::text() const
{
    return QColor::fromRgb(schemeOf(*this).text);
}

QColor Theme::disabledText() const
{
    return QColor::fromRgb(schemeOf(*this).disabledText);
}

QColor Theme::mutedText() const
{
    return QColor::fromRgb(schemeOf(*this).mutedText);
}

QColor Theme::selection() const
{
    return QColor::fromRgb(schemeOf(*this).selection);
}

QColor Theme::bannerBackground(StatusLevel level) const
{
    return QColor::fromRgb(schemeOf(*this).banner[static_cast<std::size_t>(level)]);
}

QColor Theme::bannerBorder(StatusLevel level) const
{
    return QColor::fromRgb(schemeOf(*this).bannerBorder[static_cast<std::size_t>(level)]);
}

} // namespace stormlab
