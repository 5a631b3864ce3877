// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/boardtable.h"

#include "core/runtime/classroom/classroll.h"
#include "tests/support/classresults.h"

#include <QTest>

using namespace stormlab;

/// The board of a class as tables for other programs.
class BoardTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableCanHideNames()
    {
        const ResultFile result = resultOf(3);
        const std::vector<BoardLine> lines = {{&result}, {&result, Milliseconds{0}, 4}};
        const QByteArray shown = QByteArray::fromStdString(boardCsv(lines, BoardNames::Shown));
        QVERIFY(shown.startsWith("number,name,state,since,stuck_since,detect,"));
        QVERIFY(shown.contains("\r\n2,Pupil 103,finished,"));
        const QByteArray hidden = QByteArray::fromStdString(boardCsv(lines, BoardNames::Hidden));
        QVERIFY(hidden.contains("\r\n2,Learner 4,finished,"));
    }

    void theTableSaysWhatCountsAndWhatGradingAgainHasSaid()
    {
        const ResultFile result = resultOf(3);
        const std::string csv =
            boardCsv({{&result, Milliseconds{0}, 2, false, GradedAgain::NoRecording}, {&result}}, BoardNames::Shown);
        QVERIFY(csv.find("taken_off,counts,learner,graded_again\r\n") != std::string::npos);
        QVERIFY(csv.find(",no,2,no recording\r\n") != std::string::npos);
        QVERIFY(csv.find(",yes,1,\r\n") != std::string::npos);
    }

    void aNameIsNoFormula()
    {
        ResultFile result = resultOf(3);
        result.name = "=HYPERLINK(\"http://x\")";
        const std::string csv = boardCsv({{&result}}, BoardNames::Shown);
        QVERIFY(csv.find(",\"'=HYPERLINK") != std::string::npos);
    }

    void theJsonHasNoNameWhereNamesAreHidden()
    {
        JudgedFile file{QStringLiteral("ann.stormresult"), resultOf(3), {}, {}};
        file.result->name = "Ann";
        JudgedFile copy = file;
        copy.name = QStringLiteral("ann-2.stormresult");
        const std::string json = boardJson(withoutDuplicates({file, copy}), BoardNames::Hidden);
        QVERIFY(json.find("Ann") == std::string::npos && json.find("ann") == std::string::npos);
        QVERIFY(json.find("\"reason\":\"a copy of another\"") != std::string::npos);
        QVERIFY(json.find("\"done\":1") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(BoardTableTest)
#include "tst_boardtable.moc"
