// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleet.h"

#include "core/runtime/fleet/fleetloop.h"

namespace stormlab
{

Fleet::Fleet(FleetOptions options) : m_loop(std::make_unique<Loop>(std::move(options))) {}

Fleet::~Fleet() = default;

void Fleet::start()
{
    m_loop->start();
}

void Fleet::stop()
{
    m_loop->stop();
}

void Fleet::deploy(DeployOrder order)
{
    m_loop->deploy(std::move(order));
}

void Fleet::burst(BurstOrder order)
{
    m_loop->burst(std::move(order));
}

} // namespace stormlab
