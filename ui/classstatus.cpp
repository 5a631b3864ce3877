// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classstatus.h"

#include "core/runtime/drill/drillcontroller.h"
#include "ui/presenters/classwording.h"
#include "ui/presenters/durationwording.h"
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
      m_rules(new ToneLabel(theme, Tone::Muted, TextSize::Normal, &window)),
      m_time(new ToneLabel(theme, Tone::Plain, TextSize::Strong, &window))
{
    QStatusBar* bar = window.statusBar();
    bar->setSizeGripEnabled(false);
    bar->addWidget(m_rules, 1);
    bar->addPermanentWidget(m_time);
    bar->hide();
    m_rules->setAccessibleName(tr("Rules of the class"));
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
        return;
    }
    if (!m_second.isActive())
        m_second.start();
    m_rules->setText(tr("Class drill. %1").arg(policyWords(m_controller.options().policy)));
    m_time->setText(timeWords());
    const auto left = m_controller.timeLeft();
    m_time->setTone(left && *left <= lastMinutes ? Tone::Warning : Tone::Plain);
}

QString ClassStatus::timeWords() const
{
    const auto left = m_controller.timeLeft();
    if (!left)
        return {};
    constexpr Milliseconds second{1'000};
    return tr("%1 left").arg(timeLabel(DrillTime{(*left + second - Milliseconds{1}) / second * second}));
}

void ClassStatus::warn(Milliseconds left)
{
    refresh();
    m_time->setTone(Tone::Warning);
    m_time->setText(tr("%1 left: the drill is then graded as it is").arg(timeLabel(DrillTime{left})));
    QAccessibleEvent alert(m_time, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace stormlab
