// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presenters/nextstep.h"

#include <QWidget>

namespace stormlab
{

class DrillActions;
class ElidedLabel;
class Theme;
class ThemedButton;

/// The buttons of a drill in one row, and at its end which drill this is.
class DrillBar : public QWidget
{
    Q_OBJECT

public:
    DrillBar(const Theme& theme, DrillActions& actions, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The one button that stands out is that of the learner's next step. None does where that is an act: acts are done
    /// in the sessions, in the console and among the client settings, and to point at one of them would be a hint.
    void setNext(NextStep step);

Q_SIGNALS:
    /// The button that has the keyboard is about to be disabled.
    void losesKeyboard();

private:
    [[nodiscard]] QWidget* psqlButton(const Theme& theme, DrillActions& actions);

    ThemedButton* m_diagnose = nullptr;
    ThemedButton* m_check = nullptr;
    ElidedLabel* m_title;
};

} // namespace stormlab
