// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/backend.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stormlab
{

/// How an age of a backend follows from the age of its state. Most backends have one age in all three places.
enum class AgeForm { Absent, AsState, Own };

/// All of a backend but its pid and its ages. Hundreds of backends share a few dozen looks.
struct BackendLook {
    std::string applicationName;
    std::string role;
    std::string clientAddress;
    BackendState state = BackendState::Starting;
    std::string waitEvent;
    std::vector<int> blockedBy;
    std::string query;
    bool hasStateAge = true;
    AgeForm transactionAge = AgeForm::Absent;
    AgeForm queryAge = AgeForm::Absent;

    friend auto operator<=>(const BackendLook&, const BackendLook&) = default;
};

/// One backend while samples are taken apart or put together. Moments instead of ages, so that it stays the same while
/// nothing happens to it.
struct BackendRow {
    int pid = 0;
    std::uint32_t look = 0;
    DrillTime stateSince{0};
    DrillTime transactionSince{0}; ///< zero unless Own, as the next one
    DrillTime querySince{0};

    friend bool operator==(const BackendRow&, const BackendRow&) = default;
};

/// How an age beside the state's is told.
[[nodiscard]] AgeForm formOf(const std::optional<Milliseconds>& age, const std::optional<Milliseconds>& stateAge);
[[nodiscard]] BackendLook lookOf(const Backend& backend);
/// The backend of a row, as it was seen at `answered`.
[[nodiscard]] Backend backendOf(const BackendRow& row, const BackendLook& look, DrillTime answered);
/// Whether the backends are in ascending order of pid, each once, as every server sends them.
[[nodiscard]] bool pidsAscend(std::span<const Backend> backends);

/// Looks in order of first sight. Whoever keeps samples keeps few of them, so they are shared.
using BackendLooks = std::vector<std::shared_ptr<const BackendLook>>;

/// Numbers looks as they come, from 0.
class LookNumbers
{
public:
    /// The row of a backend that was seen at `answered`.
    [[nodiscard]] BackendRow rowOf(const Backend& backend, DrillTime answered);
    /// By number.
    [[nodiscard]] const BackendLooks& looks() const { return m_looks; }

private:
    [[nodiscard]] std::uint32_t numberOf(const Backend& backend);

    struct Less {
        bool operator()(const BackendLook* one, const BackendLook* other) const { return *one < *other; }
    };
    BackendLooks m_looks;
    std::map<const BackendLook*, std::uint32_t, Less> m_numbers; ///< the keys are m_looks'
};

} // namespace stormlab
