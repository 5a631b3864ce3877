// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/expectation.h"
#include "app/stormlabctl/unattendeddrill.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stormlab
{

/// One solution of a scenario: what to run, and the scorecard that it has to bring.
struct Solution {
    std::string name;
    QString folder;
    std::vector<std::string> command;
    Expectation expected;
};

/// All solutions below a scenario's folder, ordered by name. A folder without a script or with a broken expected.json
/// is BadFile. `only`: the one of that name; empty means all.
[[nodiscard]] Result<std::vector<Solution>> findSolutions(const QString& scenarioFolder, const std::string& only);

/// A solution that has been run.
struct SolutionVerdict {
    std::string scenario;
    std::string solution;
    std::optional<Scorecard> scorecard;
    std::vector<std::string> differences; ///< none: as expected
    std::string output;                   ///< what the solution wrote; for people who look for the mistake
    Milliseconds took{0};

    [[nodiscard]] bool asExpected() const { return differences.empty(); }
};

/// What to run in which drill.
struct SolutionRun {
    Solution solution;
    DrillOrder drill;
};

/// Runs solutions one after another, each in a drill of its own. Main thread.
class SolutionSuite : public QObject
{
    Q_OBJECT

public:
    SolutionSuite(DrillController::SourceFactory makeSource, std::vector<SolutionRun> runs, QObject* parent = nullptr);
    ~SolutionSuite() override;

    void start();
    /// Ends the present drill and runs no further one. Answered by finished().
    void interrupt();
    [[nodiscard]] bool wasInterrupted() const { return m_interrupted; }

Q_SIGNALS:
    void began(const QString& scenario, const QString& solution);
    void judged(const stormlab::SolutionVerdict& verdict);
    void finished();

private:
    void runNext();
    void judge(const UnattendedOutcome& outcome);

    DrillController::SourceFactory m_makeSource;
    std::vector<SolutionRun> m_runs;
    std::size_t m_next = 0;
    std::unique_ptr<UnattendedDrill> m_drill;
    QElapsedTimer m_since;
    bool m_interrupted = false;
};

} // namespace stormlab
