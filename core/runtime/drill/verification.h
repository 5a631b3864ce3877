// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace stormlab
{

/// The pace of one check: wait until service is back (bounded), have the trigger fired once or several times, measure
/// for a time after each. It only watches the clock; who owns it decides what "back" means and fires the trigger. Main
/// thread.
class Verification : public QObject
{
    Q_OBJECT

public:
    /// `isBack` is asked four times a second while waiting.
    explicit Verification(std::function<bool()> isBack, QObject* parent = nullptr);

    /// Answered by serviceBack(), by again() for every further time, and then measured(); or by notBack().
    void begin(const PaceSpec& pace, int times);
    void stop();
    /// From serviceBack() until measured().
    [[nodiscard]] bool isMeasuring() const { return m_measure.isActive(); }

Q_SIGNALS:
    void serviceBack();
    void again();
    void notBack();
    void measured();

private:
    void look();
    void giveUp();
    void endMeasurement();

    std::function<bool()> m_isBack;
    Milliseconds m_measureFor{0};
    int m_timesLeft = 0; ///< that the trigger has to be fired, the present time included
    QTimer m_look;
    QTimer m_limit;
    QTimer m_measure;
};

} // namespace stormlab
