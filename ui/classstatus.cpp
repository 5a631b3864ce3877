// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classstatus.h"

#include "core/runtime/drill/drillcontroller.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/durationwording.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
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

ClassStatus::ClassStatus(const Theme& theme, DrillController& controller, QMainWindow& window)
    : QObject(&window),
      m_controller(controller),
      m_window(window),
      m_rules(new ElidedLabel(&window)),
      m_time(new ToneLabel(theme, Tone::Plain, TextSize::Strong, &window))
{
    QStatusBar* bar = window.statusBar();
    bar->setSizeGripEnabled(false);
    bar->addWidget(m_rules, 1);
    bar->addPermanentWidget(m_time);
    bar->hide();
    m_rules->mute(theme);
    m_rules->setAccessibleName(tr("Rules of the class"));
    // With a name of its own it is not spoken anew each second.
    m_time->setAccessibleName(tr("Time left"));
    m_warning.setSingleShot(true);
    m_warning.setInterval(warningStays);
    connect(&m_warning, &QTimer::timeout, this, &ClassStatus::refresh);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ClassStatus::refresh);
    connect(&controller, &DrillController::stateChanged, this, &ClassStatus::refresh);
    connect(&controller, &DrillController::timeRunsOut, this, &ClassStatus::warn);
}

void ClassStatus::refresh()
{
    const bool shown = !m_controller.options().classId.empty() && isGoingOn(m_controller.state());
    m_window.statusBar()->setVisible(shown);
    if (!shown) {
        m_second.stop();
        m_warning.stop();
        return;
    }
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
    QAccessibleEvent alert(m_time, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace stormlab
