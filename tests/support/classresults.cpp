// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"

#include "core/runtime/classroom/resultseal.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace stormlab
{

namespace
{

Scorecard cardOf(const ResultFile& result)
{
    Scorecard card;
    card.scenario = result.scenario;
    card.version = 1;
    card.seed = 7;
    card.engine = "native";
    card.serverVersion = "15.18";
    card.passed = result.passed;
    card.total = result.total;
    card.mitigated = true;
    card.fixed = result.passed;
    card.hintsUsed = result.hints;
    card.duration = result.duration;
    for (std::size_t part = 0; part < card.parts.size(); ++part) {
        card.parts.at(part).part = static_cast<Part>(part);
        card.parts.at(part).points = result.parts.at(part).points;
        card.parts.at(part).max = result.parts.at(part).max;
    }
    for (const std::string& trap : result.traps)
        card.parts[2].checks.push_back({trap, 10, 20, false, true, "Sprung.", {}});
    return card;
}

} // namespace

ClassFile testClass()
{
    ClassFile file;
    file.id = std::string(32, 'a');
    file.key = std::string(64, '1');
    file.title = "Group B, Tuesday";
    file.scenario = "connection-storm-after-deploy";
    file.scenarioHash = std::string(16, '0');
    file.seed = 7;
    file.engine = "auto";
    file.policy.hints = {HintRule::Priced, 5, Milliseconds{0}};
    file.policy.checks = {CheckRule::Limited, 0, 3};
    file.policy.timeBox = std::chrono::minutes{30};
    return file;
}

ClassFile otherClass()
{
    ClassFile file = testClass();
    file.id = std::string(32, 'b');
    file.key = std::string(64, '2');
    file.title = "Group A, Monday";
    return file;
}

ResultFile resultOf(int learner)
{
    const bool done = learner % 3 == 0;
    ResultFile result;
    result.classId = testClass().id;
    result.drill = "drill-" + std::to_string(10'000'000 + learner);
    result.name = "Pupil " + std::to_string(100 + learner);
    result.scenario = testClass().scenario;
    result.state = done ? ResultState::Finished : ResultState::Incident;
    result.reached[0] = lessonBegan;
    result.reached[1] = lessonBegan + std::chrono::seconds{learner % 20};
    if (done)
        result.reached[3] = lessonBegan + std::chrono::seconds{30};
    result.moved = lessonBegan + std::chrono::seconds{30 + learner % 20};
    result.written = lessonBegan + std::chrono::seconds{58};
    const bool trapped = learner % 5 == 0;
    result.parts = {PartPoints{learner % 36, 35}, {done ? 30 : 5, 45}, {trapped ? 10 : 20, 20}};
    result.total = result.parts[0].points + result.parts[1].points + result.parts[2].points;
    result.passed = done && learner % 2 == 0;
    result.hints = learner % 4;
    if (trapped)
        result.traps = {"raised-ceiling"};
    result.duration = std::chrono::seconds{30 + learner};
    if (done)
        result.scorecard = cardOf(result);
    return result;
}

QByteArray sealedText(const ResultFile& result, const ClassFile& file)
{
    return QByteArray::fromStdString(toJson(result, sealOf(file, resultContent(result))));
}

void putFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qFatal("%s cannot be written", qPrintable(path));
}

QString putResult(const QString& folder, int learner, const ClassFile& file)
{
    const QString path =
        QDir(folder).filePath(QStringLiteral("learner-%1.stormresult").arg(learner, 3, 10, QLatin1Char('0')));
    ResultFile result = resultOf(learner);
    result.classId = file.id;
    putFile(path, sealedText(result, file));
    return path;
}

void putBadFiles(const QString& folder)
{
    const QDir place(folder);
    ResultFile foreign = resultOf(1);
    foreign.classId = otherClass().id;
    putFile(place.filePath(QStringLiteral("bad-foreign.stormresult")), sealedText(foreign, otherClass()));
    QByteArray altered = sealedText(resultOf(3), testClass());
    altered.replace("\"total\":", "\"total\":9");
    putFile(place.filePath(QStringLiteral("bad-altered.stormresult")), altered);
    putFile(place.filePath(QStringLiteral("bad-cut.stormresult")), sealedText(resultOf(4), testClass()).left(200));
    QByteArray newer = sealedText(resultOf(5), testClass());
    newer.replace("\"version\":1,\"class\"", "\"version\":2,\"class\"");
    putFile(place.filePath(QStringLiteral("bad-newer.stormresult")), newer);
    putFile(place.filePath(QStringLiteral("bad-large.stormresult")),
            QByteArray(static_cast<qsizetype>(ResultFile::mostBytes) + 10, ' '));
}

} // namespace stormlab
