// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/desktop/desktoplook.h"
#include "ui/pattern.h"
#include "ui/presentermode/masking.h"
#include "ui/presenters/statuslevel.h"
#include "ui/textzoom.h"

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;
class QPalette;

namespace stormlab
{

/// The one source of colours: Fusion with our own palettes, light, dark and two of high contrast. Widgets that paint
/// keep a reference, ask for colours when they paint, and repaint on changed(). Main thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// The numbers are kept in the preferences. High contrast is black on white or white on black, as the desktop is.
    enum class Mode { System, Light, Dark, HighContrast };
    /// Whether what moves of itself may.
    enum class Motion { System, Reduced, Full };

    /// Reads what the desktop prefers, so it must be made before applyTo() changes the application's palette.
    explicit Theme(QObject* parent = nullptr);
    /// Gives the application its own text size and caret back.
    ~Theme() override;

    /// Takes effect at once when applyTo() has been called.
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// What the desktop has said, now or since: it counts before what could be read from its palette.
    void setDesktop(const DesktopLook& look);
    void setMotion(Motion motion);
    [[nodiscard]] Motion motion() const { return m_motion; }

    /// What is shown: the mode, or what the desktop prefers.
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isHighContrast() const;
    [[nodiscard]] bool hasReducedMotion() const;

    /// How large text is in the whole program: percent of the size that the desktop gives, whatever the resolution. It
    /// changes the application's font, which widgets follow; fitToText() is for what they do not follow by themselves.
    /// While presenting it changes what is shown then, and no less than what a room can read.
    void setTextZoom(int percent);
    /// As it is shown.
    [[nodiscard]] int textZoom() const { return m_presenting ? m_presentedZoom : m_textZoom; }
    /// As it is without presenting: what belongs into the preferences.
    [[nodiscard]] int ownTextZoom() const { return m_textZoom; }
    /// The application's font in that size.
    [[nodiscard]] QFont ownFont() const { return scaledFont(m_usualFont, m_textZoom / 100.0); }

    /// For a projector: text of at least `smallestPresented` points, thick lines in charts, and what is secret masked.
    /// Off again, everything is as it was.
    void setPresenting(bool on);
    [[nodiscard]] bool isPresenting() const { return m_presenting; }
    static constexpr double smallestPresented = 18;
    /// What is masked while presenting.
    [[nodiscard]] const Masking& masking() const { return m_masking; }
    [[nodiscard]] Masking& masking() { return m_masking; }

    /// Sets style and palette, and keeps the palette of that application up to date from now on.
    void applyTo(QApplication& application);
    [[nodiscard]] QPalette palette() const;

    /// Slots 0…6 (Okabe–Ito: blue, vermillion, green, purple, orange, sky, yellow) fill the areas of the chart; any
    /// other number is other().
    [[nodiscard]] QColor slot(int slot) const;
    /// The line on top of an area, and the colour of a thin line: at least 3:1 against panel().
    [[nodiscard]] QColor slotOutline(int slot) const;
    /// Only under high contrast has each slot a pattern of its own, in its outline's colour; other() always has one.
    [[nodiscard]] Pattern slotPattern(int slot) const;
    /// Of borders and thin lines, in logical pixels.
    [[nodiscard]] qreal lineWidth() const;
    /// Of a line that a chart tells something by, and that is usually so wide.
    [[nodiscard]] qreal chartLine(qreal usual) const;
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
    /// Of what cannot be used now: still read, at 3:1.
    [[nodiscard]] QColor disabledText() const;
    [[nodiscard]] QColor selection() const;

    /// The status strip: text() is readable on every background.
    [[nodiscard]] QColor bannerBackground(StatusLevel level) const;
    [[nodiscard]] QColor bannerBorder(StatusLevel level) const;

Q_SIGNALS:
    /// Colours are different from now on.
    void changed();
    /// Every widget has its new font by now.
    void textResized();
    /// Presenting began or ended.
    void presentingChanged(bool on);
    /// A smaller text was asked for while presenting, and would be none that a room can read: it stays as it is.
    void smallerRefused();

private:
    void refresh();
    void resizeText(int before);
    [[nodiscard]] int presentedAtLeast() const;
    [[nodiscard]] QPalette fieldPalette() const;
    [[nodiscard]] QPalette scrollPalette() const;

    Mode m_mode = Mode::System;
    Motion m_motion = Motion::System;
    DesktopLook m_desktop;
    const QFont m_usualFont;
    const int m_usualFlashTime;
    int m_textZoom = usualZoom;
    int m_presentedZoom = usualZoom;
    bool m_presenting = false;
    Masking m_masking;
    bool m_systemDark = false;
    QApplication* m_application = nullptr;
};

} // namespace stormlab
