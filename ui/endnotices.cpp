// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endnotices.h"

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/engines/computerprobe.h"

#include <QApplication>
#include <QWidget>

#include <utility>
#include <variant>

namespace stormlab
{

namespace
{

/// Who waits for less has not gone elsewhere for it.
constexpr Milliseconds shortest{5'000};

/// With its dialogs.
bool isSeen(const QWidget& window)
{
    const QWidget* active = QApplication::activeWindow();
    return active != nullptr && (active == &window || window.isAncestorOf(active));
}

} // namespace

EndNotices::EndNotices(DrillController& controller, ComputerProbe& probe, QWidget& window, Clock now)
    : QObject(&window), m_controller(controller), m_window(window), m_now(std::move(now))
{
    connect(&controller, &DrillController::stateChanged, this, &EndNotices::onState);
    connect(&controller, &DrillController::appended, this, &EndNotices::onAppended);
    connect(&controller, &DrillController::failed, this,
            [this] { end(m_start, tr("The server could not be started"), drill()); });
    connect(&controller, &DrillController::checked, this, [this] { end(m_check, tr("The check has ended"), drill()); });
    connect(&controller, &DrillController::checkCancelled, this, [this] { m_check.reset(); });
    connect(&probe, &ComputerProbe::transferring, this, [this] { m_fetch = m_fetch.value_or(m_now()); });
    connect(&probe, &ComputerProbe::transferred, this,
            [this](ContainerEngine::Kind, const QString& image) { end(m_fetch, tr("The image is there"), image); });
    connect(&probe, &ComputerProbe::transferFailed, this,
            [this] { end(m_fetch, tr("The image could not be fetched"), {}); });
}

void EndNotices::onState(DrillState state)
{
    if (state == DrillState::Preparing) {
        m_start = m_now();
        m_check.reset();
    } else if (state == DrillState::Baseline) {
        end(m_start, tr("The server is ready, the drill begins"), drill());
    } else if (state == DrillState::Idle || state == DrillState::Finished) {
        // Somebody has ended it, and knows.
        m_start.reset();
        m_check.reset();
    }
}

void EndNotices::onAppended(std::size_t size)
{
    if (std::holds_alternative<CheckStarted>(m_controller.timeline().at(size - 1).body))
        m_check = m_now();
}

void EndNotices::end(std::optional<Milliseconds>& began, const QString& title, const QString& text)
{
    const auto since = std::exchange(began, std::nullopt);
    if (!since || m_now() - *since < shortest || !m_window.isVisible() || isSeen(m_window))
        return;
    QApplication::alert(&m_window);
    Q_EMIT ended(title, text);
}

QString EndNotices::drill() const
{
    return QString::fromStdString(m_controller.scenario().title);
}

} // namespace stormlab
