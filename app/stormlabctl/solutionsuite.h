// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stormlabctl/expectation.h"
#include "app/stormlabctl/unattendeddrill.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
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

/// Of the folders below a scenario's folder, ordered; nothing is read.
[[nodiscard]] std::vector<std::string> solutionNames(const QString& scenarioFolder);

/// What to do about a name that is none of these: the nearest, if there is one, and all of them.
[[nodiscard]] std::string knownSolutions(const std::string& name, const std::vector<std::string>& known);

/// All solutions below a scenario's folder, ordered by name. A folder without a script or with a broken expected.json
/// is BadFile. `only`: the one of that name; empty means all.
[[nodiscard]] Result<std::vector<Solution>> findSolutions(const QString& scenarioFolder, const std::string& only);

/// A solution that has been run.
struct SolutionVerdict {
    std::string scenario;
    std::string solution;
    std::uint64_t seed = 0;
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

/// Runs solutions, each in a drill of its own, so many of them side by side: they share nothing but the computer, and
/// one that fails does not touch the others. Main thread.
class SolutionSuite : public QObject
{
    Q_OBJECT

public:
    /// `jobs`: how many drills run at a time, at least 1.
    SolutionSuite(DrillController::SourceFactory makeSource, std::vector<SolutionRun> runs, std::size_t jobs,
                  QObject* parent = nullptr);
    ~SolutionSuite() override;

    void start();
    /// Ends the present drills and begins no further one. Answered by finished().
    void interrupt();
    [[nodiscard]] bool wasInterrupted() const { return m_interrupted; }

Q_SIGNALS:
    /// `number`: how many have begun, with this one.
    void began(const stormlab::SolutionRun& run, std::size_t number);
    /// In the order of the runs, whichever drill ends first.
    void judged(const stormlab::SolutionVerdict& verdict);
    void finished();

private:
    struct Running {
        std::unique_ptr<UnattendedDrill> drill;
        QElapsedTimer since;
    };

    void proceed();
    void begin(std::size_t index);
    void judge(std::size_t index, const UnattendedOutcome& outcome);
    void tellInOrder();
    void finish();

    DrillController::SourceFactory m_makeSource;
    std::vector<SolutionRun> m_runs;
    std::vector<std::size_t> m_order; ///< in which the runs begin
    std::size_t m_jobs;
    std::size_t m_next = 0;                            ///< how many have begun
    std::size_t m_told = 0;                            ///< verdicts of the runs before it were told
    std::map<std::size_t, Running> m_running;          ///< by index of their run
    std::map<std::size_t, SolutionVerdict> m_verdicts; ///< that wait for those before them, by index of their run
    bool m_interrupted = false;
    bool m_finished = false;
};

} // namespace stormlab
