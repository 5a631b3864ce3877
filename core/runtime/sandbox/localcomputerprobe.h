// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/computerprobe.h"
#include "core/runtime/sandbox/postgresinstallation.h"

#include <memory>
#include <optional>

namespace stormlab
{

/// Looks at this computer: asks the PostgreSQL programs for their version and the registry for what a crash left, both
/// off the thread it lives on.
class LocalComputerProbe : public ComputerProbe
{
    Q_OBJECT

public:
    explicit LocalComputerProbe(PostgresSearch search, QObject* parent = nullptr);
    ~LocalComputerProbe() override;

    void start() override;
    void cleanUp() override;

private:
    void countLeftovers();
    void tell();

    PostgresSearch m_search;
    std::unique_ptr<PostgresFinder> m_finder;
    std::optional<ComputerFinding> m_server; ///< absent until it is known
    std::optional<int> m_leftovers;
};

} // namespace stormlab
