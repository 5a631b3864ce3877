// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/columns.h"
#include "app/stormlabctl/commands.h"
#include "app/stormlabctl/output.h"
#include "core/domain/drillpolicy.h"
#include "core/domain/oneline.h"
#include "core/domain/wording.h"
#include "core/runtime/classroom/boardtable.h"
#include "core/runtime/classroom/classfiles.h"
#include "core/runtime/classroom/classroll.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace stormlab
{

namespace
{

struct Board {
    ClassFile file;
    std::vector<JudgedFile> files;
};

Result<Board> readBoard(const Arguments& arguments)
{
    const auto path = arguments.value("class");
    if (!path)
        return Error{ErrorCode::Usage, "--class FILE is missing.", {}, "It says which results belong to the class."};
    const Result<ClassFile> file = readClassFileAt(QString::fromStdString(*path));
    if (!file)
        return file.error();
    Board board{file.value(), {}};
    FolderScanner folder(QString::fromStdString(arguments.words.front()));
    const FolderChanges found = folder.scan();
    if (found.trouble && found.changed.isEmpty())
        return Error{found.trouble->code, found.trouble->message, found.trouble->detail, {}};
    if (found.trouble)
        say(errorText(*found.trouble));
    const Milliseconds now{QDateTime::currentMSecsSinceEpoch()};
    for (const QString& name : found.changed) {
        const QString place = folder.pathOf(name);
        board.files.push_back(judgeFile(place, board.file));
        const Milliseconds written{QFileInfo(place).lastModified().toMSecsSinceEpoch()};
        board.files.back().unchanged = std::max(now - written, Milliseconds{0});
    }
    board.files = withoutDuplicates(board.files);
    return board;
}

std::vector<BoardLine> linesOf(const std::vector<JudgedFile>& files)
{
    std::vector<BoardLine> lines;
    for (const JudgedFile& file : files) {
        if (file.result)
            lines.push_back({&*file.result, file.unchanged});
    }
    reckonLearners(lines);
    return lines;
}

/// Of a file or a learner: strangers chose it, and a terminal obeys control characters.
std::string tame(const std::string& name)
{
    constexpr std::size_t most = 255;
    return oneLine(name, most);
}

std::string figure(const std::optional<int>& value)
{
    return value ? std::to_string(*value) : "–";
}

std::string stateOf(const BoardLine& line)
{
    const ResultFile& result = *line.result;
    std::string state(toString(result.state));
    if (result.state == ResultState::Finished)
        state += result.passed ? ", passed" : ", not passed";
    else if (const auto idle = stuckFor(line))
        state += ", stuck for " + clockText(*idle);
    if (isSilent(line))
        state += ", no sign";
    return line.counts ? state : state + " (earlier attempt)";
}

/// Earlier attempts need more room, where there are any.
std::size_t widthOfStates(const std::vector<BoardLine>& lines)
{
    std::size_t width = 26;
    for (const BoardLine& line : lines)
        width = std::max(width, stateOf(line).size());
    return width;
}

std::string lineText(const BoardLine& line, BoardNames names, std::size_t states)
{
    const ResultFile& result = *line.result;
    std::string text = leftAligned(tame(learnerName(line, names)), 24) + ' ' + leftAligned(stateOf(line), states);
    for (const PartPoints& part : result.parts)
        text += rightAligned(part.points, 7);
    text += rightAligned(result.total, 7) + rightAligned(result.hints, 7) + "  " +
            leftAligned(clockText(result.duration), 9);
    for (const std::string& trap : result.traps)
        text += ' ' + trap;
    return text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
}

std::string totalsText(const BoardTotals& totals)
{
    std::string text = std::to_string(totals.done) + " of " + std::to_string(totals.all) + " done, " +
                       std::to_string(totals.passed) + " passed, " + std::to_string(totals.stuck) + " stuck.\n";
    if (totals.done > 0)
        text += "Median of those who are done: Detect " + figure(totals.median[0]) + ", Fix " +
                figure(totals.median[1]) + ", Trap " + figure(totals.median[2]) + ", total " +
                figure(totals.medianTotal) + ".\n";
    std::vector<std::string> traps;
    for (const TrapCount& trap : totals.traps)
        traps.push_back(trap.trap + " (" + std::to_string(trap.count) + ")");
    return traps.empty() ? text : text + "Traps: " + commaSeparated(traps) + ".\n";
}

/// A file is called after its learner.
std::string markedText(const std::vector<JudgedFile>& files, BoardNames names)
{
    std::string text;
    int number = 0;
    for (const JudgedFile& file : files) {
        if (file.result)
            continue;
        const std::string name =
            names == BoardNames::Shown ? tame(file.name.toStdString()) : "file " + std::to_string(++number);
        text +=
            "Not counted: " + name + " (" + std::string(toString(file.mark.value_or(ResultMark::Unreadable))) + ")\n";
    }
    return text;
}

std::string boardText(const Board& board, BoardNames names)
{
    const std::vector<BoardLine> lines = linesOf(board.files);
    std::string text = board.file.title + ": " + board.file.scenario + ". " + policyText(board.file.policy) + "\n\n";
    const std::size_t states = widthOfStates(lines);
    if (!lines.empty())
        text += leftAligned("learner", 24) + ' ' + leftAligned("state", states) +
                " Detect    Fix   Trap  total  hints  time      traps\n";
    for (const BoardLine& line : lines)
        text += lineText(line, names, states);
    text += (lines.empty() ? "" : "\n") + totalsText(totalsOf(lines));
    return text + markedText(board.files, names);
}

} // namespace

int runClass(const Arguments& arguments, const Engines& /*engines*/)
{
    const bool json = arguments.has("json");
    if (json && arguments.has("csv"))
        return report({ErrorCode::Usage, "--json and --csv exclude each other.", {}, {}}, json);
    const Result<Board> read = readBoard(arguments);
    if (!read)
        return report(read.error(), json);
    const Board& board = read.value();
    const BoardNames names = arguments.has("no-names") ? BoardNames::Hidden : BoardNames::Shown;
    if (json)
        print(boardJson(board.files, names));
    else if (arguments.has("csv"))
        print(boardCsv(linesOf(board.files), names));
    else
        print(boardText(board, names));
    return ExitDone;
}

} // namespace stormlab
