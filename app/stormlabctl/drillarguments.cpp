// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/drillarguments.h"

#include "app/stormlabctl/scenarios.h"
#include "core/domain/oneline.h"
#include "core/runtime/classroom/classfiles.h"
#include "core/runtime/classroom/learnerid.h"
#include "core/runtime/classroom/resultplace.h"
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

Result<void> readClass(const Arguments& arguments, DrillOrder& order)
{
    const std::optional<std::string> path = arguments.value("class");
    for (const char* const option : {"name", "result"}) {
        if (!path && arguments.value(option))
            return Error{ErrorCode::Usage, "--" + std::string(option) + " belongs to --class.", {}, {}};
    }
    if (!path)
        return {};
    if (arguments.value("seed"))
        return Error{ErrorCode::Usage, "--seed and --class exclude each other.", {}, "The class says the seed."};
    const QString file = QString::fromStdString(*path);
    Result<ClassFile> read = readClassFileAt(file);
    if (!read)
        return read.error();
    ClassDrill drill{std::move(read).value(), {}, usualResultFolder(file)};
    drill.name = oneLine(arguments.value("name").value_or(""), mostNameCharacters);
    drill.learner = learnerIn(drill.file, drill.name, storedLearnerSecret());
    drill.path = QString::fromStdString(arguments.value("result").value_or(""));
    const bool otherEngine =
        drill.file.engine != "auto" && !order.options.engine.empty() && order.options.engine != drill.file.engine;
    if (otherEngine)
        return Error{ErrorCode::Usage,
                     "The class is drilled on the engine " + drill.file.engine + ".",
                     {},
                     "Leave --engine out."};
    if (order.options.engine.empty() && drill.file.engine != "auto")
        order.options.engine = drill.file.engine;
    order.options.seed = drill.file.seed;
    order.options.classId = drill.file.id;
    order.options.policy = drill.file.policy;
    order.classDrill = std::move(drill);
    return {};
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
    if (const Result<void> read = readClass(arguments, order); !read)
        return read.error();
    const Result<Scenario> scenario =
        order.classDrill ? installedScenario(order.classDrill->file.scenario) : findScenario(arguments.words.front());
    if (!scenario)
        return scenario.error();
    order.scenario = scenario.value();
    return order;
}

} // namespace stormlab
