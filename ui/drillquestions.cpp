// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drillquestions.h"

#include "core/runtime/classroom/resultkeeper.h"
#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/preferences.h"
#include "ui/presenters/finishwording.h"
#include "ui/quitting.h"
#include "ui/widgets/messagebox.h"

#include <QWidget>

namespace stormlab
{

DrillQuestions::DrillQuestions(QWidget& window, const DrillController& controller, const Preferences& preferences,
                               const ResultKeeper& results)
    : m_window(window), m_controller(controller), m_preferences(preferences), m_results(results)
{
}

void DrillQuestions::beforeFinish(const std::function<void()>& check, const std::function<void()>& agreed)
{
    if (!m_controller.can(DrillCommand::Finish) || wasChecked(TimelineView(m_controller.timeline()))) {
        agreed();
        return;
    }
    if (m_finishing)
        return;
    const Result<void> mayCheck = m_controller.mayCheck();
    QStringList says{uncheckedCosts(m_controller.scenario().rubric)};
    if (isOfClass())
        says << tr("It is a drill of a class: your result there is final with this.");
    if (!mayCheck)
        says << tr("The class allows no further check.");
    const Message message{tr("Finish without a check?"), says.join(QLatin1Char(' ')), {}};
    const QString keep = tr("Keep drilling");
    const QString finish = tr("Finish anyway");
    m_finishing = mayCheck ? askBetween(&m_window, message, {tr("Check first"), check}, {finish, agreed}, keep)
                           : askBefore(&m_window, message, finish, keep, agreed);
    // A server that is gone, or the end of a class's time, leaves nothing to finish.
    QObject::connect(&m_controller, &DrillController::stateChanged, m_finishing, [this] {
        if (!m_controller.can(DrillCommand::Finish))
            m_finishing->close();
    });
}

void DrillQuestions::beforeReset(const std::function<void()>& agreed)
{
    const bool over = m_controller.state() == DrillState::Finished;
    const QString says =
        isOfClass() && over
            ? tr("This attempt is over, and its result stays. The same incident starts anew as another attempt, with "
                 "the whole time and all hints; the class counts the last one. The debrief makes way for it.")
        : isOfClass()
            ? tr("This attempt ends, and its sandbox is removed. Its result stays, and the class board shows it as "
                 "“ended”. The same incident starts anew as another attempt, with the whole time and all hints; the "
                 "class counts the last one.")
        : over
            ? tr("This drill is over. The same incident starts anew, in a new sandbox; the debrief makes way for it.")
            : tr("This drill ends, its sandbox is removed, and the same incident starts anew. What you changed in "
                 "the sandbox is not kept.");
    const Message message{tr("Start again from the beginning?"), says, {}};
    askBefore(&m_window, message, tr("Start again"), tr("Keep going"), agreed);
}

void DrillQuestions::beforeStop(const std::function<void()>& agreed)
{
    const DrillState state = m_controller.state();
    if (state != DrillState::Incident && state != DrillState::Verifying) {
        agreed();
        return;
    }
    const QString says =
        isOfClass()
            ? tr("Its sandbox is removed, with all that you changed in it. Your result stays as it is now, and the "
                 "class board shows this attempt as “ended”. To finish it, check and finish instead.")
            : tr("Its sandbox is removed, with all that you changed in it. To see your points, check and finish "
                 "instead.");
    const Message message{tr("Stop this drill without a debrief?"), says, {}};
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
    m_closing =
        askBefore(&m_window, questionBeforeClosing(), tr("End the drill"), tr("Keep going"), [this] { m_closeNow(); });
    return true;
}

bool DrillQuestions::isOfClass() const
{
    return m_results.drill() != nullptr;
}

Message DrillQuestions::questionBeforeClosing() const
{
    const bool recorded = m_preferences.recordings().drills > 0;
    const ClassDrill* drill = m_results.drill();
    if (drill == nullptr)
        return questionBeforeEnding(recorded ? Kept::Recording : Kept::Nothing);
    return questionBeforeEndingInClass(!recorded                   ? Kept::Nothing
                                       : drill->file.keepRecording ? Kept::BesideResult
                                                                   : Kept::Recording);
}

} // namespace stormlab
