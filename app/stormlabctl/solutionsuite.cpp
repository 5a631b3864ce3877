// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/solutionsuite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

Error unknownSolution(const std::string& name, const QStringList& known)
{
    std::vector<std::string> names;
    for (const QString& each : known)
        names.push_back(each.toStdString());
    const std::string near = nearest(name, names);
    return {ErrorCode::Usage,
            "There is no solution “" + name + "”.",
            {},
            near.empty() ? std::string() : "Did you mean “" + near + "”?"};
}

} // namespace

Result<std::vector<Solution>> findSolutions(const QString& scenarioFolder, const std::string& only)
{
    const QDir folder(QDir(scenarioFolder).absoluteFilePath(QStringLiteral("solutions")));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (names.isEmpty())
        return badSolution(folder.path(), "there are no solutions.");
    if (!only.empty() && !names.contains(QString::fromStdString(only)))
        return unknownSolution(only, names);
    std::vector<Solution> solutions;
    for (const QString& name : names) {
        if (!only.empty() && name.toStdString() != only)
            continue;
        Result<Solution> solution = solutionIn(folder.absoluteFilePath(name));
        if (!solution)
            return solution.error();
        solutions.push_back(solution.value());
    }
    return solutions;
}

SolutionSuite::SolutionSuite(DrillController::SourceFactory makeSource, std::vector<SolutionRun> runs, QObject* parent)
    : QObject(parent), m_makeSource(std::move(makeSource)), m_runs(std::move(runs))
{
}

SolutionSuite::~SolutionSuite() = default;

void SolutionSuite::start()
{
    runNext();
}

void SolutionSuite::interrupt()
{
    m_interrupted = true;
    if (m_drill)
        m_drill->abandon({ErrorCode::Interrupted, "The drill was interrupted.", {}, {}});
}

void SolutionSuite::runNext()
{
    if (m_interrupted || m_next >= m_runs.size()) {
        Q_EMIT finished();
        return;
    }
    const SolutionRun& run = m_runs[m_next];
    UnattendedOrder order;
    order.drill = run.drill;
    order.command.words = run.solution.command;
    order.command.directory = run.solution.folder;
    order.command.output = CommandOrder::Output::Capture;
    order.timeout = run.solution.expected.timeout;
    m_drill = std::make_unique<UnattendedDrill>(m_makeSource, std::move(order));
    connect(m_drill.get(), &UnattendedDrill::finished, this, &SolutionSuite::judge, Qt::QueuedConnection);
    m_since.start();
    Q_EMIT began(QString::fromStdString(run.drill.scenario.id), QString::fromStdString(run.solution.name));
    m_drill->start();
}

void SolutionSuite::judge(const UnattendedOutcome& outcome)
{
    const SolutionRun& run = m_runs[m_next++];
    SolutionVerdict verdict;
    verdict.scenario = run.drill.scenario.id;
    verdict.solution = run.solution.name;
    verdict.scorecard = outcome.scorecard;
    verdict.output = outcome.commandOutput;
    verdict.took = Milliseconds(m_since.elapsed());
    if (outcome.scorecard)
        verdict.differences = differences(run.solution.expected, *outcome.scorecard);
    else
        verdict.differences.push_back(outcome.error ? outcome.error->message + " " + outcome.error->detail
                                                    : "there is no scorecard");
    if (outcome.commandStatus && *outcome.commandStatus != 0)
        verdict.output += "(It ended with status " + std::to_string(*outcome.commandStatus) + ".)\n";
    m_drill.reset();
    Q_EMIT judged(verdict);
    runNext();
}

} // namespace stormlab
