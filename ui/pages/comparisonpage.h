// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/debriefreport.h"
#include "ui/pages/reportpage.h"

#include <optional>

class QComboBox;
class QLayout;

namespace stormlab
{

class ActivityChart;
class MomentTable;
class ProbeChart;
class Theme;

/// Two recordings on one time axis: their charts above one another under one cursor, what differs as a table, and the
/// marks of both. Zero of the axis is a moment that both have: the inject, or the marks that the person chooses.
class ComparisonPage : public ReportPage
{
    Q_OBJECT

public:
    explicit ComparisonPage(const Theme& theme, QWidget* parent = nullptr);
    ~ComparisonPage() override;

    /// Shows them as they are aligned. Once.
    void begin(ComparedReports reports);
    /// Lays them over each other at these marks, by number.
    void align(std::optional<int> upper, std::optional<int> lower);

    void askForExport() override;

    /// What is shown; begin() has been called.
    [[nodiscard]] const DrillComparison& comparison() const { return m_upper.comparison->comparison; }
    [[nodiscard]] ActivityChart& upperChart() { return *m_charts[0]; }
    [[nodiscard]] ActivityChart& lowerChart() { return *m_charts[1]; }

private:
    void build();
    void maskAnew();
    [[nodiscard]] QString nameOf(const DebriefReport& report) const;
    [[nodiscard]] QString shortNameOf(const std::string& name) const;
    void addHead();
    void addAlignment(QLayout* head);
    void addChart(std::size_t side, const DebriefReport& report);
    void addProbes(std::size_t side, const DebriefReport& report);
    void showProbes(std::size_t side, const DebriefReport& report, const ComparedSide& compared);
    void fillChoices(QComboBox& choices, const ComparedSide& side);
    void showAll();
    void showCharts();
    void showFigures();
    void showMarks();
    void setCursors(std::optional<DrillTime> moment);

    DebriefReport m_upper; ///< holds the comparison
    DebriefReport m_lower;
    std::array<QComboBox*, 2> m_choices{};
    std::array<ActivityChart*, 2> m_charts{};
    std::array<ProbeChart*, 2> m_probes{}; ///< where applications ran in pods
    MomentTable* m_figures = nullptr;
    MomentTable* m_marks = nullptr;
};

} // namespace stormlab
