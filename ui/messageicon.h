// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIconEngine>
#include <QPointer>

namespace stormlab
{

class Theme;

/// The sign of a message, drawn in the theme's colours whenever it is painted, at any size and scale: Qt has only
/// pictures of 32 pixels of its own, which a fine screen blows up.
class MessageIcon : public QIconEngine
{
public:
    enum class Kind { Information, Question, Warning, Critical };

    /// The theme may be gone before the icon is; then the palette's text colours serve.
    MessageIcon(Kind kind, const Theme* theme);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor ink() const;

    Kind m_kind;
    QPointer<const Theme> m_theme;
};

} // namespace stormlab
