// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QMainWindow;

namespace stormlab
{

class DrillController;
class ElidedLabel;
class ResultKeeper;
class Theme;
class ThemedButton;
class ToneLabel;

/// A strip at the foot of the window while a drill of a class runs: its rules, and how much time is left. It warns
/// before the time is over. When the drill has ended it tells where the result is. Owned by the window.
class ClassStatus : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ClassStatus(const Theme& theme, DrillController& controller, ResultKeeper& keeper, QMainWindow& window);

private:
    void refresh();
    void tellRunning();
    void tellResult();
    [[nodiscard]] bool hasResult() const;
    void warn(Milliseconds left);
    [[nodiscard]] QString timeWords() const;
    [[nodiscard]] QString minuteWords() const;

    const Theme& m_theme;
    DrillController& m_controller;
    ResultKeeper& m_keeper;
    QMainWindow& m_window;
    ElidedLabel* m_rules;
    ToneLabel* m_time;
    ThemedButton* m_folder;
    bool m_timeOver = false; ///< of the present or last drill
    QTimer m_second;
    QTimer m_warning; ///< while it is shown
};

} // namespace stormlab
