// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "core/domain/scenario.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;

namespace stormlab
{

class ComputerProbe;
class IncidentBrowser;
class Theme;
class ThemedButton;
class ToneLabel;

/// Where the program begins: one large button, the incidents there are, and what this computer can do. Who has drilled
/// before is led on from there.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Theme& theme, ComputerProbe& probe, QWidget* parent = nullptr);

    /// `samples`: recordings to be watched, by the scenario's id.
    void setScenarios(const std::vector<Scenario>& scenarios, std::map<std::string, QString> samples);
    /// Recordings that stop and ask, by the scenario's id.
    void setDemonstrations(std::map<std::string, QString> demonstrations);
    /// What somebody has reached, and where to go on. `now`: since 1970 in UTC.
    void setProgress(const Progress& progress, Milliseconds now);
    /// While a sandbox is being removed no drill can begin.
    void setReady(bool ready);

    struct Next {
        QString scenario; ///< its id; empty where there is nothing to go on with
        QString title;
    };
    /// What *Continue* leads to.
    [[nodiscard]] Next next() const;

    /// Whoever leaves a drill finds its incident in the list again, and the keyboard there: the next thing is to go on
    /// from it, and the button that starts the first incident is no place for a Return that was meant for the drill.
    void comeBackTo(const QString& scenario);

Q_SIGNALS:
    void startRequested(const QString& scenario);
    void recordingRequested();
    /// The recording that came with the selected incident is to be replayed.
    void sampleRequested(const QString& path);
    /// The demonstration of the selected incident is to be shown.
    void demonstrationRequested(const QString& path);
    /// The list of the drills that were recorded.
    void drillsRequested();
    /// What was reached so far.
    void progressRequested();
    /// What can be done with classes is to be offered.
    void classroomRequested();
    /// Drills are to use this engine from now on.
    void engineChosen(const QString& engine);

private:
    [[nodiscard]] QWidget* welcome();
    [[nodiscard]] QLayout* ways(QWidget* area);
    void addWaysToLookBack(QGridLayout& ways, QWidget* area);
    void updateButtons();

    const Theme& m_theme;
    ThemedButton* m_first;
    ThemedButton* m_continue;
    ThemedButton* m_sample;
    ThemedButton* m_demonstration;
    ToneLabel* m_goOn; ///< with what, and why
    IncidentBrowser* m_incidents = nullptr;
    std::vector<Scenario> m_scenarios;
    std::map<std::string, QString> m_samples;
    std::map<std::string, QString> m_demonstrations;
    std::optional<Continuation> m_continuation;
    bool m_ready = true;
};

} // namespace stormlab
