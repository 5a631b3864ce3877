// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// Above a list that keeps to a chosen range of time: how much of it that is, and the way to see all. Hidden while no
/// range is chosen.
class RangeLine : public QWidget
{
    Q_OBJECT

public:
    explicit RangeLine(const Theme& theme, QWidget* parent = nullptr);

    void tell(int within, int all);

Q_SIGNALS:
    void wholeWanted();

private:
    ToneLabel* m_says;
    ThemedButton* m_showAll;
};

} // namespace stormlab
