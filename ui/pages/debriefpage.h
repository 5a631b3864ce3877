// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"
#include "core/domain/series.h"

#include <QScrollArea>

#include <optional>

class QAction;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace stormlab
{

class ActivityChart;
class ChartDataModel;
class DebriefExport;
class Theme;
class ThemedButton;
class ToneLabel;

/// The last page of a drill: verdict, tiles, the annotated chart and its table, what was done when and what it proved,
/// and what to take to production. Built anew for each drill.
class DebriefPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit DebriefPage(const Theme& theme, QWidget* parent = nullptr);
    ~DebriefPage() override;

    /// The view must stay valid until the next call.
    void show(const Scenario& scenario, const TimelineView& view);
    using QWidget::show;
    /// Writes the present debrief to a file; the page says when it is there.
    void exportTo(const QString& path);
    /// While the sandbox is being removed no drill can begin.
    void setReady(bool ready);

Q_SIGNALS:
    void tryAgain();
    void backToStart();

private:
    void addHead(const Debrief& debrief, const Scenario& scenario);
    void addTiles(const Debrief& debrief, const TimelineView& view);
    void addChart(const Debrief& debrief, const Scenario& scenario, const TimelineView& view);
    void addTimeline(const Debrief& debrief, const Scenario& scenario);
    void addTrapCosts(const Debrief& debrief);
    void addStatements(const TimelineView& view);
    void addPostmortem(const Scenario& scenario);
    [[nodiscard]] QWidget* takeaways(const Scenario& scenario);
    [[nodiscard]] QVBoxLayout* addCard(const QString& title);
    void addExport(QHBoxLayout* head);
    void askForExport();
    void toggleTable();
    void nameToggle(const QString& text);

    const Theme& m_theme;
    ThemedButton* m_again = nullptr;
    ThemedButton* m_back = nullptr;
    QVBoxLayout* m_content = nullptr;
    QStackedWidget* m_chartOrTable = nullptr;
    ActivityChart* m_chart = nullptr;
    ThemedButton* m_toggle = nullptr;
    ToneLabel* m_exported = nullptr; ///< where the debrief was written to
    DebriefExport* m_export;
    Scenario m_scenario;
    std::optional<TimelineView> m_view;
    bool m_ready = false;
};

} // namespace stormlab
