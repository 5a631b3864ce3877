// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace stormlab
{

/// Hands the keyboard on when a panel is given it, to the part of the panel that most people want. A focus proxy would
/// do so too, but Tab would then leap over what comes before that part, and could lead back to it for ever. Where
/// that part is hidden or disabled, the keyboard goes on to what comes next: the panel itself would not show that it
/// has it. The panel owns it.
class FocusEntry : public QObject
{
    Q_OBJECT

public:
    FocusEntry(QWidget* panel, QWidget* to);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_to;
};

} // namespace stormlab
