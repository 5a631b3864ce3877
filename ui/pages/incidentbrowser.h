// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "core/domain/scenario.h"
#include "ui/models/incidentmodel.h"
#include "ui/widgets/card.h"

#include <vector>

class QTreeView;

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// The incidents that can be drilled, with one's own best and latest result, and a button that starts the selected one.
class IncidentBrowser : public Card
{
    Q_OBJECT

public:
    explicit IncidentBrowser(const Theme& theme, QWidget* parent = nullptr);

    void setScenarios(const std::vector<Scenario>& scenarios);
    void setProgress(const std::vector<ScenarioProgress>& progress, Milliseconds now);
    /// While a sandbox is being removed no drill can begin.
    void setReady(bool ready);
    void select(const QString& scenario);
    /// Empty where there is none.
    [[nodiscard]] QString selected() const;

Q_SIGNALS:
    void startRequested(const QString& scenario);
    void selectionChanged();

private:
    void setUpList(const Theme& theme);
    void startSelected();
    void showSelected();
    [[nodiscard]] QString summaryOf(int row) const;

    const Theme& m_theme;
    IncidentModel m_model;
    QTreeView* m_list;
    ToneLabel* m_summary;
    ThemedButton* m_start;
    Milliseconds m_now{0};
    bool m_ready = true;
};

} // namespace stormlab
