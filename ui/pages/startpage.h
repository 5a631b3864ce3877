// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"

#include <QWidget>

#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace stormlab
{

class ComputerProbe;
class Theme;
class ThemedButton;
class ToneLabel;

/// Where the program begins: one large button, the incidents there are, and what this computer can do.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Theme& theme, ComputerProbe& probe, QWidget* parent = nullptr);

    void setScenarios(const std::vector<Scenario>& scenarios);
    /// While a sandbox is being removed no drill can begin.
    void setReady(bool ready);

Q_SIGNALS:
    void startRequested(const QString& scenario);
    void recordingRequested();
    /// The list of the drills that were recorded.
    void drillsRequested();
    /// Drills are to use this engine from now on.
    void engineChosen(const QString& engine);

private:
    [[nodiscard]] QWidget* welcome();
    [[nodiscard]] QWidget* incidents();
    void startSelected();
    void updateButtons();

    const Theme& m_theme;
    ThemedButton* m_first;
    QTreeWidget* m_list;
    ToneLabel* m_summary;
    ThemedButton* m_start;
    std::vector<Scenario> m_scenarios;
    bool m_ready = true;
};

} // namespace stormlab
