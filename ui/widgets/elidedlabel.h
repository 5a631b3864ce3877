// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace stormlab
{

class Theme;

/// One line of plain text that is cut by "…" where there is no room, at its end or where cutAt() says; the whole text
/// is its tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void cutAt(Qt::TextElideMode where);
    /// In the colour of what stands aside, as the theme has it now and later. The theme must outlive it.
    void mute(const Theme& theme);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_cut = Qt::ElideRight;
};

} // namespace stormlab
