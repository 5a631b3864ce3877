// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillpolicy.h"
#include "core/domain/scenariocodec.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// What a teacher hands out: one drill with its rules. A file of this kind (`.stormclass`) is data from strangers.
struct ClassFile {
    static constexpr int version = 1;
    /// Of the file; more is no class file.
    static constexpr std::size_t mostBytes = 64 * 1024;

    std::string id;    ///< 32 hexadecimal digits: what results name
    std::string key;   ///< 64 hexadecimal digits: what results are sealed with. Everybody with the file has it.
    std::string title; ///< "Group B, Tuesday"
    std::string scenario;
    int scenarioVersion = 1;
    std::string scenarioHash; ///< of the scenario that the teacher had
    std::uint64_t seed = 0;
    std::string engine; ///< "auto", "native", "docker", "podman"
    DrillPolicy policy;
    bool keepRecording = true; ///< a copy of the recording is put beside the result, so that it can be graded again

    friend bool operator==(const ClassFile&, const ClassFile&) = default;
};

/// Bounds of what a class may ask for.
inline constexpr int mostClassPrice = 50;
inline constexpr int mostClassChecks = 99;
inline constexpr int mostClassMinutes = 480;
inline constexpr int mostClassSeed = 1'000'000'000;
inline constexpr std::size_t mostClassTitle = 100;

struct ClassReading {
    ClassFile file; ///< meaningful only without mistakes
    /// Every one, by its JSON pointer. A format that is newer than this program's is one mistake, at /version.
    std::vector<ScenarioMistake> mistakes;
};

[[nodiscard]] ClassReading readClassFile(std::string_view text);
/// Indented, for people who look into it. readClassFile() of it is the same class.
[[nodiscard]] std::string toJson(const ClassFile& file);

} // namespace stormlab
