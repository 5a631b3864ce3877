// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presenters/statuslevel.h"

#include <QColor>
#include <QObject>

class QApplication;
class QPalette;

namespace stormlab
{

/// The one source of colours: Fusion with our own palettes, light and dark. Widgets that paint keep a reference, ask
/// for colours when they paint, and repaint on changed(). Main thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    /// Reads what the desktop prefers, so it must be made before applyTo() changes the application's palette.
    explicit Theme(QObject* parent = nullptr);

    /// Takes effect at once when applyTo() has been called.
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// What is shown: the mode, or what the desktop prefers.
    [[nodiscard]] bool isDark() const;

    /// Sets style and palette, and keeps the palette of that application up to date from now on.
    void applyTo(QApplication& application);
    [[nodiscard]] QPalette palette() const;

    /// Slots 0…6 (Okabe–Ito: blue, vermillion, green, purple, orange, sky, yellow) fill the areas of the chart; any
    /// other number is other().
    [[nodiscard]] QColor slot(int slot) const;
    /// The line on top of an area, and the colour of a thin line: at least 3:1 against panel().
    [[nodiscard]] QColor slotOutline(int slot) const;
    /// Applications beyond the slots.
    [[nodiscard]] QColor other() const;
    [[nodiscard]] QColor otherOutline() const;
    /// The lab's own sessions.
    [[nodiscard]] QColor lab() const;
    [[nodiscard]] QColor labOutline() const;

    [[nodiscard]] QColor limitLine() const;
    [[nodiscard]] QColor grid() const;
    [[nodiscard]] QColor accent() const;
    /// Text on an area of accent().
    [[nodiscard]] QColor accentText() const;
    /// These three are fit for text on panel() and window().
    [[nodiscard]] QColor good() const;
    [[nodiscard]] QColor warning() const;
    [[nodiscard]] QColor bad() const;

    [[nodiscard]] QColor window() const;
    [[nodiscard]] QColor panel() const;
    [[nodiscard]] QColor panelBorder() const;
    /// Around what can be typed into or chosen from: at least 3:1 against panel().
    [[nodiscard]] QColor fieldBorder() const;
    [[nodiscard]] QColor text() const;
    [[nodiscard]] QColor mutedText() const;
    [[nodiscard]] QColor selection() const;

    /// The status strip: text() is readable on every background.
    [[nodiscard]] QColor bannerBackground(StatusLevel level) const;
    [[nodiscard]] QColor bannerBorder(StatusLevel level) const;

Q_SIGNALS:
    /// Colours are different from now on.
    void changed();

private:
    void refresh();
    [[nodiscard]] QPalette fieldPalette() const;

    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    QApplication* m_application = nullptr;
};

} // namespace stormlab
