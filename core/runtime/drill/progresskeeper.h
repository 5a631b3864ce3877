// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <cstddef>
#include <functional>

namespace stormlab
{

class DrillController;
class ProgressStore;

/// Keeps the result of every drill of a controller as soon as the drill has its scorecard. Main thread; never waits.
class ProgressKeeper : public QObject
{
    Q_OBJECT

public:
    /// Controller and store must outlive it. `recording` tells the file of the present drill; empty where there is
    /// none.
    ProgressKeeper(const DrillController& controller, ProgressStore& store, std::function<QString()> recording,
                   QObject* parent = nullptr);

private:
    void look(std::size_t size);

    const DrillController& m_controller;
    ProgressStore& m_store;
    const std::function<QString()> m_recording;
};

} // namespace stormlab
