// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <QString>
#include <QTimer>

class QMainWindow;

namespace stormlab
{

class ToneLabel;

/// Says at the end of a window's menu bar that presenter mode is on, and which key ends it; for some seconds, why text
/// gets no smaller. Where the menus need the room, it says less.
class PresenterBadge : public Card
{
    Q_OBJECT

public:
    PresenterBadge(const Theme& theme, QMainWindow& window);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A screen reader was told these by itself.
    void spoken(const QString& words);

private:
    void tell();
    void tellSmallest();
    void fit();

    const Theme& m_theme;
    QMainWindow& m_window;
    ToneLabel* m_words;
    QString m_whole;         ///< what is to be said
    QString m_shorter;       ///< that in fewer words
    QTimer m_smallest{this}; ///< while that is told
};

} // namespace stormlab
