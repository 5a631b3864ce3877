// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/phrase.h"
#include "core/domain/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

enum class ReconnectPolicy { Immediate, Fixed, Exponential };
enum class Jitter { None, Full, Equal };
enum class DeployStrategy { AllAtOnce, Rolling };
enum class IoPlacement { Inside, Outside };
enum class Teardown { Blocking, Kill };
enum class Via { Direct, Pooler };

/// A connection pool of one instance. A minimum above the maximum counts as the maximum.
struct PoolSettings {
    int min = 0;
    int max = 10;
    Milliseconds acquireTimeout{30'000};
    Milliseconds maxLifetime{1'800'000}; ///< a connection older than this is closed when it is next idle; 0: never
    Milliseconds idleTimeout{600'000};   ///< an idle connection beyond the minimum is closed after this; 0: never
    Milliseconds connectTimeout{30'000};

    friend bool operator==(const PoolSettings&, const PoolSettings&) = default;
};

struct ReconnectSettings {
    ReconnectPolicy policy = ReconnectPolicy::Immediate;
    Milliseconds base{100};
    Milliseconds cap{30'000};
    Jitter jitter = Jitter::None;

    friend bool operator==(const ReconnectSettings&, const ReconnectSettings&) = default;
};

struct BreakerSettings {
    int failures = 0; ///< consecutive failed logins that open it; 0: no breaker
    Milliseconds open{30'000};

    friend bool operator==(const BreakerSettings&, const BreakerSettings&) = default;
};

struct DeploySettings {
    DeployStrategy strategy = DeployStrategy::AllAtOnce;
    Milliseconds overlap{0}; ///< how long the old generation lives beside the new one

    friend bool operator==(const DeploySettings&, const DeploySettings&) = default;
};

struct ProbeSettings {
    Milliseconds timeout{1'000};
    int failures = 3;

    friend bool operator==(const ProbeSettings&, const ProbeSettings&) = default;
};

/// The effective client settings of one app: what is configured over the defaults of its library.
struct ClientSettings {
    int instances = 1;
    PoolSettings pool;
    ReconnectSettings reconnect;
    BreakerSettings breaker;
    Milliseconds startupStagger{0}; ///< instance n starts n times this after the first
    DeploySettings deploy;
    IoPlacement io = IoPlacement::Inside;
    Teardown teardown = Teardown::Blocking;
    ProbeSettings probe;
    Via via = Via::Direct;

    friend bool operator==(const ClientSettings&, const ClientSettings&) = default;
};

/// Configured values by key, as a deploy writes them ("pool.max" → "2"). What is absent is the library's default.
using SettingMap = std::map<std::string, std::string>;

/// One key of `deploy APP KEY=VALUE…`.
struct SettingDescription {
    std::string key;
    std::string unit;                 ///< "ms", "" for numbers, "choice"
    int minimum = 0;                  ///< of a number
    int maximum = 0;                  ///< of a number
    std::vector<std::string> choices; ///< of a choice
    Phrase says;                      ///< one line: what it does
};

/// "0 to 1000 ms", or the words to choose from, with commas between them.
[[nodiscard]] std::string allowedValues(const SettingDescription& setting);

/// All keys, in the order of PRODUCT.md.
[[nodiscard]] const std::vector<SettingDescription>& settingDescriptions();

/// Checks keys and values; an unknown key is refused with the nearest known one, a value with what is allowed.
[[nodiscard]] Result<ClientSettings> effectiveSettings(const SettingMap& configured);

/// The value of one key in words of the contract ("exponential", "10"). The key must be known.
[[nodiscard]] std::string settingValue(const ClientSettings& settings, std::string_view key);

/// Splits "KEY=VALUE" and checks both as effectiveSettings() does.
[[nodiscard]] Result<std::pair<std::string, std::string>> parseSetting(std::string_view text);

/// The candidate with the smallest edit distance to the word, or empty when none is near.
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace stormlab
