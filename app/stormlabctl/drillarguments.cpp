// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/drillarguments.h"

#include "app/stormlabctl/scenarios.h"
#include "core/runtime/engines/enginewish.h"
#include "core/runtime/preferences.h"
#include "core/runtime/progress/progressfile.h"
#include "core/runtime/recording/recordingfile.h"

#include <QRandomGenerator>

#include <limits>

namespace stormlab
{

Result<std::uint64_t> seedOf(const Arguments& arguments, std::uint64_t otherwise)
{
    const std::optional<std::string> text = arguments.value("seed");
    if (!text)
        return otherwise;
    const Result<long long> seed = numberIn("--seed", *text, 0, std::numeric_limits<long long>::max());
    return seed ? Result<std::uint64_t>(static_cast<std::uint64_t>(seed.value())) : seed.error();
}

Result<void> readEngine(const Arguments& arguments, DrillController::DrillOptions& options)
{
    options.engine = arguments.value("engine").value_or("");
    options.image = arguments.value("image").value_or("");
    EngineWish asked;
    asked.engine = QString::fromStdString(options.engine.empty() ? "auto" : options.engine);
    asked.image = QString::fromStdString(options.image);
    return checkWish(asked);
}

Result<DrillOrder> drillOrderOf(const Arguments& arguments)
{
    DrillOrder order;
    if (const Result<void> read = readEngine(arguments, order.options); !read)
        return read.error();
    const Result<std::uint64_t> seed = seedOf(arguments, QRandomGenerator::system()->bounded(1'000'000U));
    if (!seed)
        return seed.error();
    order.options.seed = seed.value();
    if (const auto file = arguments.value("record")) {
        order.recordFile = QString::fromStdString(*file);
        if (file->empty())
            return Error{ErrorCode::Usage, "--record needs the name of a file.", {}, {}};
        if (const Result<void> checked = checkNewRecording(order.recordFile); !checked)
            return checked.error();
    }
    order.place = {recordingFolder(), storedRecordingLimits()};
    order.progressFile = progressFile();
    const Result<Scenario> scenario = findScenario(arguments.words.front());
    if (!scenario)
        return scenario.error();
    order.scenario = scenario.value();
    return order;
}

} // namespace stormlab
