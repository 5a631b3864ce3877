// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QToolBar>

class QAbstractButton;
class QMainWindow;

namespace stormlab
{

class Theme;

/// A line at the top of a replay whose recording has a demonstration beside it: its button shows that. It is deleted
/// when somebody dismisses it. Its buttons have letters that lead nowhere else in the window.
class DemonstrationOffer : public QToolBar
{
    Q_OBJECT

public:
    /// Adds itself to the window.
    DemonstrationOffer(const Theme& theme, QMainWindow& window);

Q_SIGNALS:
    void accepted();
    /// One of its buttons was pressed, and the keyboard belongs to the replay.
    void losesKeyboard();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QList<QAbstractButton*> m_buttons;
};

} // namespace stormlab
