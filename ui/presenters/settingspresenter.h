// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/budget.h"
#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <QString>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stormlab
{

/// One client setting of an app.
struct SettingRow {
    std::string key;
    QString configured; ///< "–" where the library's default is in force
    QString wanted;     ///< the value that follows from what is configured
    QString effective;  ///< the value in force: while a deploy that changes it rolls out, that of the old instances
    QString unit;       ///< "ms" or empty
    QString says;       ///< one line: what it does
    QString planned{};  ///< the value that changes of other settings would bring it to; empty: they leave it alone
    QString limit{};    ///< the setting that holds it, or what is planned for it, below what is configured; or empty

    [[nodiscard]] bool isRollingOut() const { return wanted != effective; }

    friend bool operator==(const SettingRow&, const SettingRow&) = default;
};

/// What has happened so far, as far as client settings are concerned.
struct SettingsPast {
    std::span<const TimelineEvent* const> told; ///< in order; samples and reports may be left out
    std::optional<Limits> limits;               ///< of the last sample; absent before the first
};

/// The configured settings by app: the scenario's, then what releases and deploys have set
/// (from the moment a deploy starts).
[[nodiscard]] std::map<std::string, SettingMap> configuredNow(const SettingsPast& past, const Scenario& scenario);

/// The keys that the scenario's fleet understands, in its order. Empty for an app that is not in the fleet. Changes
/// that are not deployed yet are told where they touch a setting that they do not name.
[[nodiscard]] std::vector<SettingRow> settingRows(const SettingsPast& past, const Scenario& scenario,
                                                  const std::string& app, const SettingMap& changes = {});

/// The value in force as its row shows it: "11", "11…" while another one rolls out, "2 (pool.max)" where that setting
/// limits it, "→ 2 (pool.max)" where changes that are not deployed yet would do so.
[[nodiscard]] QString effectiveText(const SettingRow& row);

/// The same in a sentence, where the value alone does not say all; else empty.
[[nodiscard]] QString effectiveSentence(const SettingRow& row);

/// The connection budget of all apps as configured now, against the usable limit of the last sample (before the first:
/// the scenario's).
[[nodiscard]] Budget budgetNow(const SettingsPast& past, const Scenario& scenario);

/// The same with changes that are not deployed yet, by app. An app's changes that are not valid count as absent.
[[nodiscard]] Budget budgetWith(const SettingsPast& past, const Scenario& scenario,
                                std::map<std::string, SettingMap> changes);

} // namespace stormlab
