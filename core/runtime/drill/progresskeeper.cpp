// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/progresskeeper.h"

#include "core/runtime/drill/drillcontroller.h"
#include "core/runtime/progress/progressstore.h"

#include <QFileInfo>

#include <utility>

namespace stormlab
{

ProgressKeeper::ProgressKeeper(const DrillController& controller, ProgressStore& store,
                               std::function<QString()> recording, QObject* parent)
    : QObject(parent), m_controller(controller), m_store(store), m_recording(std::move(recording))
{
    connect(&controller, &DrillController::appended, this, &ProgressKeeper::look);
}

void ProgressKeeper::look(std::size_t size)
{
    const Timeline& timeline = m_controller.timeline();
    // A recording that is replayed has been kept when it was a drill.
    if (m_controller.state() == DrillState::Replay || !std::holds_alternative<Scored>(timeline.at(size - 1).body))
        return;
    auto result = drillResultOf(TimelineView(timeline, size));
    if (!result)
        return;
    result->recording = QFileInfo(m_recording()).fileName().toStdString();
    m_store.add(*result);
}

} // namespace stormlab
