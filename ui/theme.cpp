// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/themedstyle.h"

#include <QApplication>
#include <QPalette>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

#include <array>
#include <cstddef>

namespace stormlab
{

namespace
{

/// One set of colours. Members are in the order of theme.h.
struct Scheme {
    std::array<QRgb, 7> slots;
    std::array<QRgb, 7> outlines;
    QRgb other, otherOutline, lab, labOutline;
    QRgb limitLine, grid, accent, accentText, good, warning, bad;
    QRgb window, panel, panelBorder, text, mutedText, selection;
    QRgb button, fieldBorder, alternateRow, disabledText;
    std::array<QRgb, 4> banner;
    std::array<QRgb, 4> bannerBorder;
};

// The yellow of Okabe and Ito vanishes on white; its darker relative stands in for it.
constexpr Scheme light = {
    .slots = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9, 0xff999933},
    .outlines = {0xff005686, 0xffa84a00, 0xff00714f, 0xffa0527f, 0xff946600, 0xff2779a8, 0xff6c6c1c},
    .other = 0xff999999,
    .otherOutline = 0xff6e6e6e,
    .lab = 0xff8a939c,
    .labOutline = 0xff5f6770,
    .limitLine = 0xff1f2328,
    .grid = 0xffe6e9ed,
    .accent = 0xff0b5cad,
    .accentText = 0xffffffff,
    .good = 0xff00704f,
    .warning = 0xff855400,
    .bad = 0xffa3280c,
    .window = 0xfff4f6f8,
    .panel = 0xffffffff,
    .panelBorder = 0xffdfe3e8,
    .text = 0xff1f2328,
    .mutedText = 0xff5c6670,
    .selection = 0xffdbeafa,
    .button = 0xfff0f2f4,
    .fieldBorder = 0xff868f98,
    .alternateRow = 0xfff7f8fa,
    .disabledText = 0xff9aa3ac,
    .banner = {0xffffffff, 0xfffff4da, 0xfffdeae5, 0xffffffff},
    .bannerBorder = {0xffdfe3e8, 0xffe3b341, 0xffd9694c, 0xffdfe3e8},
};

constexpr Scheme dark = {
    .slots = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9, 0xfff0e442},
    .outlines = {0xff5fb0e6, 0xffff9a57, 0xff35cba0, 0xffe9b3d0, 0xfff7c566, 0xff9bd5f6, 0xfff7f08a},
    .other = 0xff8b8b8b,
    .otherOutline = 0xffb9b9b9,
    .lab = 0xff7b8590,
    .labOutline = 0xffaab3bc,
    .limitLine = 0xffe6e9ec,
    .grid = 0xff30363d,
    .accent = 0xff58a6ff,
    .accentText = 0xff0d1117,
    .good = 0xff4ecb9b,
    .warning = 0xffe9b44c,
    .bad = 0xffff8b73,
    .window = 0xff15191e,
    .panel = 0xff1e2329,
    .panelBorder = 0xff363d46,
    .text = 0xffe6e9ec,
    .mutedText = 0xff9ca6b0,
    .selection = 0xff1f3d5c,
    .button = 0xff2a3038,
    .fieldBorder = 0xff6b747d,
    .alternateRow = 0xff232930,
    .disabledText = 0xff66707a,
    .banner = {0xff1e2329, 0xff3a2f14, 0xff45211a, 0xff1e2329},
    .bannerBorder = {0xff363d46, 0xff9a7420, 0xffb5533b, 0xff363d46},
};

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
#endif
}

const Scheme& schemeOf(const Theme& theme)
{
    return theme.isDark() ? dark : light;
}

QColor slotColour(const std::array<QRgb, 7>& colours, int slot, QRgb beyond)
{
    const bool known = slot >= 0 && static_cast<std::size_t>(slot) < colours.size();
    return QColor::fromRgb(known ? colours[static_cast<std::size_t>(slot)] : beyond);
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_systemDark(desktopIsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemDark = desktopIsDark();
        refresh();
    });
#endif
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    refresh();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
}

void Theme::applyTo(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new ThemedStyle);
    refresh();
}

void Theme::refresh()
{
    if (m_application != nullptr) {
        QApplication::setPalette(palette());
        for (const char* field : {"QLineEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox"})
            QApplication::setPalette(fieldPalette(), field);
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const Scheme& scheme = schemeOf(*this);
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

QColor Theme::slot(int slot) const
{
    return slotColour(schemeOf(*this).slots, slot, schemeOf(*this).other);
}

QColor Theme::slotOutline(int slot) const
{
    return slotColour(schemeOf(*this).outlines, slot, schemeOf(*this).otherOutline);
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
