// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/classresults.h"
#include "tests/ui/boardlab.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/replaywindow.h"

#include <QHeaderView>
#include <QTest>

#include <cstdlib>

using namespace stormlab;

namespace
{

constexpr int patience = 10'000;
constexpr int wider = 37;
constexpr int percent = 200;

/// As a person does, by the edge of the column in the header.
void drag(QHeaderView& header, int column, int by)
{
    const int edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 2;
    const QPoint from(edge, header.height() / 2);
    QTest::mouseMove(header.viewport(), from);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(header.viewport(), from + QPoint(by, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, from + QPoint(by, 0));
}

struct Lab : BoardLab {
    Lab() { fill(); }

    void fill() const
    {
        putResult(place(), 1, testClass());
        QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 1, patience);
    }
    void reopen()
    {
        open();
        fill();
    }
    [[nodiscard]] QHeaderView& header() const { return *table().horizontalHeader(); }
};

} // namespace

/// That columns come back as wide as a person has made them.
class TestKeptColumns : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void aColumnOfABoardIsAsWideAsAPersonHasMadeIt()
    {
        Lab lab;
        const int before = lab.header().sectionSize(ClassBoardModel::State);
        const int other = lab.header().sectionSize(ClassBoardModel::Who);
        drag(lab.header(), ClassBoardModel::State, wider);
        QCOMPARE(lab.header().sectionSize(ClassBoardModel::State), before + wider);
        lab.reopen();
        QCOMPARE(lab.header().sectionSize(ClassBoardModel::State), before + wider);
        QCOMPARE(lab.header().sectionSize(ClassBoardModel::Who), other);
    }

    void whatNobodyHasChangedIsNotKept()
    {
        Lab lab;
        lab.window->resize(lab.window->width() + wider, lab.window->height());
        QTest::mouseClick(lab.header().viewport(), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(lab.preferences.columnWidths(QStringLiteral("board/results")).isEmpty());
    }

    void inLargerTextItHoldsAsManyLetters()
    {
        Lab lab;
        drag(lab.header(), ClassBoardModel::State, wider);
        const auto letters = [&lab] {
            return lab.header().sectionSize(ClassBoardModel::State) * 10 /
                   lab.header().fontMetrics().averageCharWidth();
        };
        const int before = letters();
        lab.theme.setTextZoom(percent);
        QTRY_VERIFY(std::abs(letters() - before) <= 1);
        lab.reopen();
        QVERIFY(std::abs(letters() - before) <= 1);
    }

    void aTableThatHasOtherColumnsNowIsAsItIsMade()
    {
        Lab lab;
        const int before = lab.header().sectionSize(ClassBoardModel::State);
        drag(lab.header(), ClassBoardModel::State, wider);
        const QString table = QStringLiteral("board/results");
        ColumnWidths widths = lab.preferences.columnWidths(table);
        QVERIFY(widths.remove(QStringLiteral("hints")) == 1);
        widths[QStringLiteral("of another version")] = 1'000;
        lab.preferences.setColumnWidths(table, widths);
        lab.reopen();
        QCOMPARE(lab.header().sectionSize(ClassBoardModel::State), before);
    }

    void theTableOfSessionsKeepsItsColumnsToo()
    {
        ReplayRig rig;
        rig.open();
        const auto header = [&rig] { return rig.window->findChild<QHeaderView*>(QStringLiteral("sessions")); };
        QTRY_VERIFY(!rig.window->clock().map().readUntil);
        goTo(rig, DrillTime{30'000});
        QTRY_VERIFY(header()->isVisible());
        const int before = header()->sectionSize(0);
        drag(*header(), 0, wider);
        QCOMPARE(header()->sectionSize(0), before + wider);
        rig.window->close();
        QTRY_VERIFY(!rig.window);
        rig.opener.open(rig.path(), nullptr);
        QTRY_VERIFY(rig.window);
        QCOMPARE(header()->sectionSize(0), before + wider);
    }
};

QUIET_TEST_MAIN(TestKeptColumns)
#include "tst_keptcolumns.moc"
