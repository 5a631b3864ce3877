// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace stormlab
{

/// Holds what may need more room than there is: on a small screen, or with large text. As long as there is room nothing
/// of it is seen; it never has the keyboard itself, and follows the keyboard to what is out of sight.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int leastHeight(int width) const;
    void fit();
};

/// From now on what gets the keyboard otherwise than by a click is scrolled into view: Qt does so for Tab only.
void scrollToKeyboard(QScrollArea& area);

} // namespace stormlab
