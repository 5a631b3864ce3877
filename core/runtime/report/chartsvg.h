// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/series.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace stormlab
{

/// As a series calls the sessions of the lab.
inline constexpr std::string_view labSessions = "the lab";

/// A numbered moment on a chart.
struct NumberedMoment {
    DrillTime time{0};
    int number = 0;
    std::string says;

    friend bool operator==(const NumberedMoment&, const NumberedMoment&) = default;
};

/// What is written on a drawing.
struct ChartWords {
    std::string activity = "Backends by application over time";
    std::string refusals = "Refused logins a second over time";
    std::string refusedLogins = "refused logins"; ///< the next one comes below it
    std::string aSecond = "a second";
    std::string noName = "(no name)"; ///< of an application
    std::string theLab = "the lab";   ///< of its own sessions
    std::string usable = "usable";

    friend bool operator==(const ChartWords&, const ChartWords&) = default;
};

/// What a drawing of a recording shows.
struct ChartOrder {
    ActivitySeries activity;
    std::vector<ServicePoint> service;
    std::vector<NumberedMoment> marks;
    DrillTime from{0}; ///< what is shown
    DrillTime until{0};
    DrillTime zero{0}; ///< the moment that the axis calls 0:00
    std::map<std::string, int>
        colourSlots;                ///< colour by application, as the scenario gives it; others take the next free
    std::vector<std::string> order; ///< applications from top to bottom; others come above these
    ChartWords words;

    friend bool operator==(const ChartOrder&, const ChartOrder&) = default;
};

inline constexpr int chartWidth = 960;
inline constexpr int chartHeight = 380;
inline constexpr int serviceHeight = 150;

/// Backends by application, stacked, below the two limits; numbered marks above. One <svg> element that stands alone:
/// light colours as attributes, classes by which a page can give others ("ink", "muted", "grid", "slot0"…"slot6",
/// "other", "lab"). Bounded: at most 240 columns, and no touch of the limit is lost.
[[nodiscard]] std::string activitySvg(const ChartOrder& order);

/// Refused logins of each second as bars, on the same axis.
[[nodiscard]] std::string refusalsSvg(const ChartOrder& order);

/// The points of a series that a drawing or table of so many columns needs: of each column the fullest and the emptiest
/// one, in order of time. A hole stays a hole.
[[nodiscard]] std::vector<ActivityPoint> decimated(const ActivitySeries& series, DrillTime from, DrillTime until,
                                                   int columns);

} // namespace stormlab
