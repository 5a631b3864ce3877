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
class Theme;
class ToneLabel;

/// A strip at the foot of the window while a drill of a class runs: its rules, and how much time is left. It warns
/// before the time is over. Owned by the window.
class ClassStatus : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ClassStatus(const Theme& theme, DrillController& controller, QMainWindow& window);

private:
    void refresh();
    void warn(Milliseconds left);
    [[nodiscard]] QString timeWords() const;
    [[nodiscard]] QString minuteWords() const;

    DrillController& m_controller;
    QMainWindow& m_window;
    ElidedLabel* m_rules;
    ToneLabel* m_time;
    QTimer m_second;
    QTimer m_warning; ///< while it is shown
};

} // namespace stormlab
