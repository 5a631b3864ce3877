// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/domain/sample.h"

#include <cstdint>
#include <map>
#include <optional>
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

/// The backends of one sample, as changes against the sample before: those that are gone, those that have come, and the
/// new look and ages of those that changed. Time alone changes nothing: a backend whose ages have grown by the time
/// between the two samples is the same. Against nothing (the first of a segment), everything has come.
struct SampleDiff {
    DrillTime answered{0};
    std::vector<int> gone;               ///< pids, ascending
    std::vector<int> come;               ///< pids, ascending
    std::vector<BackendLook> newLooks;   ///< looks not seen before in this segment; they are numbered on
    std::vector<std::uint32_t> at;       ///< which backends have changed or come: indices in order of pid, ascending
    std::vector<std::uint32_t> looks;    ///< the number of the look of each of these
    std::vector<Milliseconds> stateAges; ///< of each of these; zero where the look has none
    std::vector<Milliseconds> ownAges;   ///< in their order, transaction before query, where the look says Own

    friend bool operator==(const SampleDiff&, const SampleDiff&) = default;
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

/// Takes samples apart, one after the other.
class SampleDiffer
{
public:
    /// The next diff is one against nothing, and looks are numbered from 0 again.
    void reset();
    /// Nothing for a sample whose backends are not in ascending order of pid, which no server sends.
    [[nodiscard]] std::optional<SampleDiff> diff(const Sample& sample);

private:
    [[nodiscard]] std::uint32_t numberOf(const Backend& backend, SampleDiff& diff);
    [[nodiscard]] BackendRow rowOf(const Backend& backend, DrillTime answered, SampleDiff& diff);

    std::map<BackendLook, std::uint32_t> m_numbers;
    std::vector<BackendRow> m_rows;
};

/// Puts samples together again.
class SamplePatcher
{
public:
    /// More backends than any server can have.
    static constexpr std::size_t mostBackends = 300'000;

    void reset();
    /// BadFile when the diff does not fit what was before; the backends are those before it then.
    [[nodiscard]] Result<void> apply(const SampleDiff& diff);
    /// The backends after the last diff.
    [[nodiscard]] std::vector<Backend> backends() const;
    [[nodiscard]] const std::vector<BackendRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<BackendLook>& looks() const { return m_looks; }

private:
    void change(const SampleDiff& diff);

    std::vector<BackendLook> m_looks;
    std::vector<BackendRow> m_rows;
    DrillTime m_answered{0};
};

/// The backend of a row, as it was seen at `answered`.
[[nodiscard]] Backend backendOf(const BackendRow& row, const BackendLook& look, DrillTime answered);

} // namespace stormlab
