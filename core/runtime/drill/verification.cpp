// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/verification.h"

#include <utility>

namespace stormlab
{

namespace
{

constexpr auto lookEvery = Milliseconds{250};

} // namespace

Verification::Verification(std::function<bool()> isBack, QObject* parent) : QObject(parent), m_isBack(std::move(isBack))
{
    m_limit.setSingleShot(true);
    m_measure.setSingleShot(true);
    m_measure.setTimerType(Qt::PreciseTimer);
    connect(&m_look, &QTimer::timeout, this, &Verification::look);
    connect(&m_limit, &QTimer::timeout, this, &Verification::giveUp);
    connect(&m_measure, &QTimer::timeout, this, &Verification::endMeasurement);
}

void Verification::begin(const PaceSpec& pace, int times)
{
    m_timesLeft = times;
    m_measureFor = pace.verification;
    m_limit.start(pace.mitigationLimit);
    m_look.start(lookEvery);
    look();
}

void Verification::stop()
{
    m_look.stop();
    m_limit.stop();
    m_measure.stop();
}

void Verification::look()
{
    if (!m_isBack())
        return;
    m_look.stop();
    m_limit.stop();
    m_measure.start(m_measureFor);
    Q_EMIT serviceBack();
}

void Verification::endMeasurement()
{
    if (--m_timesLeft <= 0) {
        Q_EMIT measured();
        return;
    }
    m_measure.start(m_measureFor);
    Q_EMIT again();
}

void Verification::giveUp()
{
    m_look.stop();
    Q_EMIT notBack();
}

} // namespace stormlab
