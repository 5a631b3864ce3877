// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace stormlab
{

class Theme;

/// One line of plain text that is cut by "…" where there is no room, at its end or where cutAt() says; the whole text
/// is its tool tip and what a screen reader hears.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void cutAt(Qt::TextElideMode where);
    /// What is shown instead where the text has no room, for which there always is; nothing: there is no such, and the
    /// text is cut.
    void setShorter(const QString& shorter);
    /// In the colour of what stands aside, as the theme has it now and later. The theme must outlive it.
    void mute(const Theme& theme);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;

    Qt::TextElideMode m_cut = Qt::ElideRight;
    QString m_shorter;
};

} // namespace stormlab
