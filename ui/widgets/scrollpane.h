// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace stormlab
{

/// Holds what may need more room than there is: on a small screen, or with large text. As long as there is room nothing
/// of it is seen; it hands the keyboard on, but for those that are read, and follows the keyboard to what is out of
/// sight. What it has scrolled to stays in view whatever grows around it, larger text too, until the person scrolls.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    enum class Place {
        Anywhere, ///< it is scrolled as little as that takes
        First,    ///< what is above it is out of sight, so far as there is something below
    };
    /// Scrolls to something in it as soon as all is laid out, and keeps it in view; what is asked for last counts.
    void reveal(QWidget& wanted, Place place = Place::Anywhere);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int leastHeight(int width) const;
    void fit();
    void onFocus(QWidget* now);
    void showKept();

    QPointer<QWidget> m_kept; ///< in view
    Place m_place = Place::Anywhere;
    QTimer m_laidOut; ///< runs out at the next turn, when all is laid out
};

/// From now on what gets the keyboard otherwise than by a click is scrolled into view: Qt does so for Tab only.
void scrollToKeyboard(QScrollArea& area);

/// For news that may be out of sight: scrolls the panes around it to it as soon as all is laid out.
void scrollIntoView(QWidget& news);

/// Whatever has the keyboard in there is shown with all of the group that is below it, as far as there is room: a field
/// that filters with the rows that are left.
void showWithRest(QWidget& group);

} // namespace stormlab
