// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/solutionsuite.h"

#include "core/domain/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr qint64 expectationLimit = 64 * 1024;

Error badSolution(const QString& path, const std::string& why)
{
    return {ErrorCode::BadFile,
            path.toStdString() + ": " + why,
            {},
            "`stormlabctl verify --help` shows what belongs here."};
}

Result<std::vector<std::string>> commandIn(const QString& folder)
{
    const QFileInfo script(folder + QStringLiteral("/solution.sh"));
    const QFileInfo statements(folder + QStringLiteral("/solution.sql"));
    if (script.isFile() && script.isExecutable())
        return std::vector<std::string>{script.absoluteFilePath().toStdString()};
    if (script.isFile())
        return std::vector<std::string>{"sh", script.absoluteFilePath().toStdString()};
    if (statements.isFile())
        return std::vector<std::string>{
            "psql", "-X", "-v", "ON_ERROR_STOP=1", "-f", statements.absoluteFilePath().toStdString()};
    return badSolution(folder, "there is neither solution.sh nor solution.sql.");
}

Result<Solution> solutionIn(const QString& folder)
{
    QFile file(folder + QStringLiteral("/expected.json"));
    if (!file.open(QIODevice::ReadOnly))
        return badSolution(file.fileName(), "it cannot be read.");
    const Result<Expectation> expected = readExpectation(file.read(expectationLimit).toStdString());
    if (!expected)
        return badSolution(file.fileName(), expected.error().message);
    const auto command = commandIn(folder);
    if (!command)
        return command.error();
    return Solution{QFileInfo(folder).fileName().toStdString(), folder, command.value(), expected.value()};
}

QDir solutionsOf(const QString& scenarioFolder)
{
    return QDir(QDir(scenarioFolder).absoluteFilePath(QStringLiteral("solutions")));
}

/// The indices of the runs in the order in which they begin: of each scenario as large a part at any time, because the
/// drills of one scenario have their hardest seconds at the same time, and some scenarios ask for more than others.
std::vector<std::size_t> mixedOrder(const std::vector<SolutionRun>& runs)
{
    std::map<std::string, std::size_t> counts;
    for (const SolutionRun& run : runs)
        ++counts[run.drill.scenario.id];
    std::map<std::string, std::size_t> seen;
    std::vector<std::pair<double, std::size_t>> places;
    for (std::size_t index = 0; index < runs.size(); ++index) {
        const std::string& scenario = runs[index].drill.scenario.id;
        const auto before = static_cast<double>(seen[scenario]++);
        places.emplace_back((before + 0.5) / static_cast<double>(counts[scenario]), index);
    }
    std::sort(places.begin(), places.end());
    std::vector<std::size_t> order;
    for (const auto& [place, index] : places)
        order.push_back(index);
    return order;
}

} // namespace

std::vector<std::string> solutionNames(const QString& scenarioFolder)
{
    std::vector<std::string> names;
    for (const QString& name : solutionsOf(scenarioFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

std::string knownSolutions(const std::string& name, const std::vector<std::string>& known)
{
    const std::string near = nearest(name, known);
    return (near.empty() ? std::string() : "Did you mean “" + near + "”? ") + "Known: " + commaSeparated(known) + ".";
}

Result<std::vector<Solution>> findSolutions(const QString& scenarioFolder, const std::string& only)
{
    const QDir folder = solutionsOf(scenarioFolder);
    const std::vector<std::string> names = solutionNames(scenarioFolder);
    if (names.empty())
        return badSolution(folder.path(), "there are no solutions.");
    if (!only.empty() && std::find(names.begin(), names.end(), only) == names.end())
        return Error{ErrorCode::Usage, "There is no solution “" + only + "”.", {}, knownSolutions(only, names)};
    std::vector<Solution> solutions;
    for (const std::string& name : names) {
        if (!only.empty() && name != only)
            continue;
        Result<Solution> solution = solutionIn(folder.absoluteFilePath(QString::fromStdString(name)));
        if (!solution)
            return solution.error();
        solutions.push_back(solution.value());
    }
    return solutions;
}

SolutionSuite::SolutionSuite(DrillController::SourceFactory makeSource, std::vector<SolutionRun> runs, std::size_t jobs,
                             QObject* parent)
    : QObject(parent),
      m_makeSource(std::move(makeSource)),
      m_runs(std::move(runs)),
      m_order(mixedOrder(m_runs)),
      m_jobs(jobs)
{
}

SolutionSuite::~SolutionSuite() = default;

void SolutionSuite::start()
{
    proceed();
}

void SolutionSuite::interrupt()
{
    m_interrupted = true;
    for (const auto& [index, running] : m_running)
        running.drill->abandon({ErrorCode::Interrupted, "The drill was interrupted.", {}, {}});
    proceed();
}

/// Begins what may begin now; ends the suite when there is nothing more to wait for.
void SolutionSuite::proceed()
{
    const bool over = m_interrupted || m_next == m_order.size();
    if (over && m_running.empty()) {
        finish();
        return;
    }
    while (!m_interrupted && m_next < m_order.size() && m_running.size() < m_jobs)
        begin(m_order[m_next++]);
}

void SolutionSuite::begin(std::size_t index)
{
    const SolutionRun& run = m_runs[index];
    UnattendedOrder order;
    order.drill = run.drill;
    order.command.words = run.solution.command;
    order.command.directory = run.solution.folder;
    order.command.output = CommandOrder::Output::Capture;
    order.timeout = run.solution.expected.timeout;
    Running& running = m_running[index];
    running.drill = std::make_unique<UnattendedDrill>(m_makeSource, std::move(order));
    connect(
        running.drill.get(), &UnattendedDrill::finished, this,
        [this, index](const UnattendedOutcome& outcome) { judge(index, outcome); }, Qt::QueuedConnection);
    running.since.start();
    Q_EMIT began(run, m_next);
    running.drill->start();
}

void SolutionSuite::judge(std::size_t index, const UnattendedOutcome& outcome)
{
    const SolutionRun& run = m_runs[index];
    SolutionVerdict verdict;
    verdict.scenario = run.drill.scenario.id;
    verdict.solution = run.solution.name;
    verdict.seed = run.drill.options.seed;
    verdict.scorecard = outcome.scorecard;
    verdict.output = outcome.commandOutput;
    verdict.took = Milliseconds(m_running[index].since.elapsed());
    if (outcome.scorecard)
        verdict.differences = differences(run.solution.expected, *outcome.scorecard);
    else
        verdict.differences.push_back(outcome.error ? outcome.error->message + " " + outcome.error->detail
                                                    : "there is no scorecard");
    if (outcome.commandStatus && *outcome.commandStatus != 0)
        verdict.output += "(It ended with status " + std::to_string(*outcome.commandStatus) + ".)\n";
    if (!outcome.leftOver.empty())
        verdict.differences.push_back("it left something behind: " + outcome.leftOver);
    m_running.erase(index);
    m_verdicts.emplace(index, std::move(verdict));
    tellInOrder();
    proceed();
}

void SolutionSuite::tellInOrder()
{
    for (auto next = m_verdicts.find(m_told); next != m_verdicts.end(); next = m_verdicts.find(m_told)) {
        Q_EMIT judged(next->second);
        m_verdicts.erase(next);
        ++m_told;
    }
}

void SolutionSuite::finish()
{
    if (std::exchange(m_finished, true))
        return;
    // After an interruption there are holes between them.
    for (const auto& [index, verdict] : m_verdicts)
        Q_EMIT judged(verdict);
    Q_EMIT finished();
}

} // namespace stormlab
