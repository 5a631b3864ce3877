// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checkwording.h"
#include "core/domain/debrief.h"
#include "core/domain/series.h"
#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/reportformat.h"
#include "ui/pages/reportpage.h"

#include <map>
#include <optional>
#include <string>

class QAction;

namespace stormlab
{

class ActivityChart;
class DebriefPrint;
class NoteEditor;
class ProbeChart;
class ServiceChart;
class Theme;
class ThemedButton;

/// The last page of a drill: verdict, tiles, the annotated chart and its table, what was done when and what it proved,
/// and what to take to production. Built anew for each drill.
class DebriefPage : public ReportPage
{
    Q_OBJECT

public:
    explicit DebriefPage(const Theme& theme, QWidget* parent = nullptr);
    ~DebriefPage() override;

    /// The view must stay valid until the next call.
    void show(const Scenario& scenario, const TimelineView& view);
    /// What somebody has noted, by the drill's id (drillresult.h).
    void setNotes(const std::map<std::string, std::string>& notes);
    /// As NoteEditor::bringBack().
    bool bringNoteBack(const QString& drill, const QString& deleted);
    using QWidget::show;
    /// Writes the present debrief to a file; the page says when it is there.
    void exportTo(const QString& path);
    void askForExport() override;
    /// Lets the person choose a printer, and prints what is shown.
    void askForPrint();
    [[nodiscard]] DebriefPrint& printer() { return *m_print; }
    /// While the sandbox is being removed no drill can begin, and the recording may not be whole.
    void setReady(bool ready);
    /// Whether the drill was recorded; asked before show().
    void setRecorded(bool recorded) { m_recorded = recorded; }
    /// What somebody would go on with after this drill: an incident's id and title; an empty id for nothing.
    void setNext(const QString& scenario, const QString& title);

Q_SIGNALS:
    void tryAgain();
    void replayWanted();
    void nextWanted(const QString& scenario);
    void backToStart();
    /// The learner has written a note to this drill; as NoteEditor::noted().
    void noted(const QString& drill, const QString& text, const QString& before);

private:
    void addHead(const Debrief& debrief, const Scenario& scenario);
    void addWays(QLayout& row);
    void tellWays();
    void addTiles(const Debrief& debrief, const CheckNames& names, const TimelineView& view);
    void addChart(const Debrief& debrief, const Scenario& scenario, const TimelineView& view);
    void addProbes(const Debrief& debrief, const Scenario& scenario, const TimelineView& view);
    void addTimeline(const Debrief& debrief, const Scenario& scenario);
    void addTrapCosts(const Debrief& debrief, const Scenario& scenario);
    void addNote(const TimelineView& view);
    void addStatements(const TimelineView& view);
    void addPostmortem(const Scenario& scenario);
    [[nodiscard]] QWidget* takeaways(const Scenario& scenario);
    void setCursors(std::optional<DrillTime> moment);

    void askForExportOf(const LateReport& now, ReportFormat format);

    DebriefPrint* m_print;
    ThemedButton* m_again = nullptr;
    ThemedButton* m_back = nullptr;
    ThemedButton* m_replay = nullptr;
    ThemedButton* m_next = nullptr;
    ActivityChart* m_chart = nullptr;
    ServiceChart* m_service = nullptr;
    ProbeChart* m_probes = nullptr; ///< where applications ran in pods
    NoteEditor* m_note = nullptr;   ///< where the drill can be told from others
    Scenario m_scenario;
    std::optional<TimelineView> m_view;
    bool m_ready = false;
    bool m_recorded = false;
    QString m_nextScenario;
    QString m_nextTitle;
};

} // namespace stormlab
