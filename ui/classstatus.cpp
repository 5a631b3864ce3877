// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classstatus.h"

#include "core/runtime/classroom/resultkeeper.h"
#include "core/runtime/drill/drillcontroller.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/durationwording.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/showfolder.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>

#include <chrono>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr Milliseconds lastMinutes{300'000};
constexpr auto warningStays = 10s;

bool isGoingOn(DrillState state)
{
    return state == DrillState::Preparing || state == DrillState::Baseline || state == DrillState::Incident ||
           state == DrillState::Verifying;
}

} // namespace

ClassStatus::ClassStatus(const Theme& theme, DrillController& controller, ResultKeeper& keeper, QMainWindow& window)
    : QObject(&window),
      m_theme(theme),
      m_controller(controller),
      m_keeper(keeper),
      m_window(window),
      m_rules(new ElidedLabel(&window)),
      m_time(new ToneLabel(theme, Tone::Plain, TextSize::Strong, &window)),
      m_folder(new ThemedButton(theme, ThemedButton::Look::Plain, &window))
{
    QStatusBar* bar = window.statusBar();
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_rules, 1);
    bar->addPermanentWidget(m_time);
    bar->addPermanentWidget(m_folder);
    bar->hide();
    m_folder->setText(tr("Show in folder"));
    m_folder->setAccessibleName(tr("Show my result in its folder"));
    connect(m_folder, &QPushButton::clicked, this,
            [this] { showFolder(&m_window, QFileInfo(m_keeper.path()).absolutePath(), m_theme.masking()); });
    m_rules->mute(theme);
    // With a name of its own it is not spoken anew each second.
    m_time->setAccessibleName(tr("Time left"));
    m_warning.setSingleShot(true);
    m_warning.setInterval(warningStays);
    connect(&m_warning, &QTimer::timeout, this, &ClassStatus::refresh);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ClassStatus::refresh);
    connect(&controller, &DrillController::stateChanged, this, &ClassStatus::refresh);
    connect(&controller, &DrillController::timeRunsOut, this, &ClassStatus::warn);
    connect(&controller, &DrillController::timelineReset, this, [this] { m_timeOver = false; });
    connect(&controller.timeBox(), &TimeBox::begun, this, &ClassStatus::refresh);
    connect(&controller.timeBox(), &TimeBox::over, this, [this] {
        m_timeOver = true;
        refresh();
    });
    connect(&keeper, &ResultKeeper::written, this, &ClassStatus::refresh);
    connect(&keeper, &ResultKeeper::failed, this, &ClassStatus::refresh);
    connect(&theme.masking(), &Masking::changed, this, &ClassStatus::refresh);
}

bool ClassStatus::hasResult() const
{
    return m_controller.state() == DrillState::Finished && !m_keeper.path().isEmpty() && m_keeper.isSettled() &&
           !m_keeper.isTroubled();
}

void ClassStatus::refresh()
{
    const bool runs = !m_controller.options().classId.empty() && isGoingOn(m_controller.state());
    m_window.statusBar()->setVisible(runs || hasResult());
    m_time->setVisible(runs);
    m_folder->setVisible(!runs);
    if (runs) {
        tellRunning();
        return;
    }
    m_second.stop();
    m_warning.stop();
    if (hasResult())
        tellResult();
}

void ClassStatus::tellResult()
{
    m_rules->setAccessibleName(tr("Result of the class"));
    const QString path = m_theme.masking().told(Secret::Names, m_keeper.path());
    m_rules->setText(m_timeOver
                         ? tr("The time is over, and the drill was graded as it was. Your result is in %1").arg(path)
                         : tr("Your result is in %1").arg(path));
}

void ClassStatus::tellRunning()
{
    m_rules->setAccessibleName(tr("Rules of the class"));
    if (!m_second.isActive())
        m_second.start();
    m_rules->setText(tr("Class drill. %1").arg(policyWords(m_controller.options().policy)));
    const auto left = m_controller.timeLeft();
    // The warning stays long enough to be read.
    if (m_warning.isActive())
        return;
    m_time->setText(timeWords());
    m_time->setTone(left && *left <= lastMinutes ? Tone::Warning : Tone::Plain);
    m_time->setAccessibleDescription(minuteWords());
}

QString ClassStatus::timeWords() const
{
    const auto left = m_controller.timeLeft();
    if (!left)
        return {};
    constexpr Milliseconds second{1'000};
    return tr("%1 left").arg(timeLabel(DrillTime{(*left + second - Milliseconds{1}) / second * second}));
}

/// Changes by the minute: that is how often it is spoken.
QString ClassStatus::minuteWords() const
{
    const auto left = m_controller.timeLeft();
    if (!left)
        return {};
    constexpr Milliseconds minute{60'000};
    return tr("%n minute(s) left", nullptr, static_cast<int>((*left + minute - Milliseconds{1}) / minute));
}

void ClassStatus::warn(Milliseconds left)
{
    refresh();
    m_time->setTone(Tone::Warning);
    m_time->setText(tr("%1 left: the drill is then graded as it is").arg(timeLabel(DrillTime{left})));
    m_time->setAccessibleDescription(m_time->text());
    m_warning.start();
    sayAloud(*m_time);
}

} // namespace stormlab
