// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointer>

#include <functional>

class QWidget;

namespace stormlab
{

class DrillController;
class Preferences;
class ResultKeeper;
struct Message;

/// Asks before a drill ends where something would be lost with it. Every question is a window of its own: asking
/// returns at once. Main thread.
class DrillQuestions
{
    Q_DECLARE_TR_FUNCTIONS(stormlab::DrillQuestions)

public:
    /// All of them must outlive it, and it must outlive the questions: it is a part of the window.
    DrillQuestions(QWidget& window, const DrillController& controller, const Preferences& preferences,
                   const ResultKeeper& results);

    /// Where nothing was checked, asks whether to check first (`check`), to finish all the same (`agreed`), or to go
    /// on. Else it is agreed at once. The question goes when the drill has come to another state.
    void beforeFinish(const std::function<void()>& check, const std::function<void()>& agreed);
    void beforeReset(const std::function<void()>& agreed);
    /// Before the incident there is nothing to lose: then it is agreed at once.
    void beforeStop(const std::function<void()>& agreed);
    /// False: nothing would be lost, and nothing is asked. Asked again while the question is open, what is agreed to
    /// last counts.
    bool beforeClosing(const std::function<void()>& agreed);

private:
    [[nodiscard]] bool isOfClass() const;
    [[nodiscard]] Message questionBeforeClosing() const;

    QWidget& m_window;
    const DrillController& m_controller;
    const Preferences& m_preferences;
    const ResultKeeper& m_results;    ///< which class the drill is of
    QPointer<QWidget> m_finishing;    ///< the question whether to finish
    QPointer<QWidget> m_closing;      ///< the question whether to close
    std::function<void()> m_closeNow; ///< what follows where that is answered with yes
};

} // namespace stormlab
