// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drillquestions.h"

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/preferences.h"
#include "ui/quitting.h"
#include "ui/widgets/messagebox.h"

#include <QWidget>

namespace stormlab
{

DrillQuestions::DrillQuestions(QWidget& window, const DrillController& controller, const Preferences& preferences)
    : m_window(window), m_controller(controller), m_preferences(preferences)
{
}

void DrillQuestions::beforeReset(const std::function<void()>& agreed)
{
    const bool over = m_controller.state() == DrillState::Finished;
    Message message{
        tr("Start again from the beginning?"),
        over ? tr("This drill is over. The same incident starts anew, in a new sandbox; the debrief makes way for it.")
             : tr("This drill ends, its sandbox is removed, and the same incident starts anew. What you changed in "
                  "the sandbox is not kept."),
        {}};
    askBefore(&m_window, message, tr("Start again"), tr("Keep going"), agreed);
}

void DrillQuestions::beforeStop(const std::function<void()>& agreed)
{
    const DrillState state = m_controller.state();
    if (state != DrillState::Incident && state != DrillState::Verifying) {
        agreed();
        return;
    }
    Message message{tr("Stop this drill without a debrief?"),
                    tr("Its sandbox is removed, with all that you changed in it. To see your points, check and finish "
                       "instead."),
                    {}};
    askBefore(&m_window, message, tr("Stop"), tr("Keep going"), agreed);
}

bool DrillQuestions::beforeClosing(const std::function<void()>& agreed)
{
    // Who can look at something has a drill that runs: one that is being prepared or taken down has nothing to lose.
    if (!m_controller.can(DrillCommand::OpenView))
        return false;
    // Whoever quits from another window is to see the question.
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    m_closeNow = agreed;
    if (m_closing)
        return true;
    const Kept kept = m_preferences.recordings().drills > 0 ? Kept::Recording : Kept::Nothing;
    m_closing = askBefore(&m_window, questionBeforeEnding(kept), tr("End the drill"), tr("Keep going"),
                          [this] { m_closeNow(); });
    return true;
}

} // namespace stormlab
