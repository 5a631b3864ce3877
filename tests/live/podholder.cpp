// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/fleet.h"

#include <cstdlib>
#include <iostream>
#include <mutex>
#include <unistd.h>

/// podholder PROGRAM PORT: runs a fleet of three pods against a server on that port of this computer, writes the pid of
/// each pod that is started, one a line, and waits to be killed.
int main(int argc, char** argv)
{
    using namespace stormlab;
    if (argc != 3)
        return 2;
    AppSpec app;
    app.name = "proxy";
    app.role = "app_test";
    app.pods = PodsSpec{};
    app.settings = {{"instances", "3"}, {"pool.min", "2"}, {"pool.max", "2"}};
    FleetOptions options;
    options.host = "127.0.0.1";
    options.port = std::atoi(argv[2]);
    options.database = "postgres";
    options.passwords = {{"app_test", "secret"}};
    options.apps = {app};
    options.podProgram = argv[1];
    options.now = [] { return DrillTime{0}; };
    options.sink = [](const std::vector<FleetEvent>& events) {
        for (const FleetEvent& event : events) {
            const auto* const pod = std::get_if<PodChanged>(&event.body);
            if (pod != nullptr && pod->change == PodChange::Started)
                std::cout << pod->process << std::endl;
        }
    };
    Fleet fleet(std::move(options));
    fleet.start();
    while (true)
        ::pause();
}
