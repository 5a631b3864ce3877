// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPen>
#include <QPushButton>

class QAction;

namespace stormlab
{

class Theme;

/// A flat push button in the theme's colours that may stand for an action: it then has the action's text, tool tip,
/// state and effect.
class ThemedButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Accent, Danger };

    ThemedButton(const Theme& theme, Look look, QWidget* parent = nullptr);

    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }

    /// A screen reader hears its What's This where it has one, or else its text. The action must outlive the button's
    /// use of it.
    void follow(QAction* action);
    /// From now on its text tells the action's first key too: "Go on (Space)". For actions whose text in a menu stands
    /// beside the key.
    void tellKey();
    /// From now on, while the action is not to be had, the button keeps the keyboard that it has: it then looks as if
    /// it were disabled, does nothing, and tells the action's tool tip, which says why. For actions that are not to be
    /// had for a while.
    void keepKeyboard() { m_keepsKeyboard = true; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The action that it stands for is not to be had any more while the button has the keyboard. Whoever hears of it
    /// may put the keyboard where it belongs; else it goes to the next widget, whatever that does.
    void losesKeyboard();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Colours {
        QColor fill;
        QColor border;
        QColor text;
    };

    void takeOver();
    void rest(bool rests);
    [[nodiscard]] Colours colours() const;
    [[nodiscard]] QPen borderPen(const QColor& border) const;

    const Theme& m_theme;
    Look m_look;
    QAction* m_action = nullptr;
    bool m_tellsKey = false;
    bool m_keepsKeyboard = false;
    bool m_rests = false;
};

} // namespace stormlab
