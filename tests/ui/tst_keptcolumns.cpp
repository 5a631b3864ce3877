// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/preferences.h"
#include "tests/support/classresults.h"
#include "tests/ui/boardlab.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/keptcolumns.h"
#include "ui/replaywindow.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace stormlab;

namespace
{

constexpr int patience = 10'000;
constexpr int wider = 37;
constexpr int percent = 200;
constexpr int room = 800;

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

/// A table whose last column gets the room that is left.
struct TwoColumns {
    explicit TwoColumns(const QStringList& headings, Preferences& kept) : preferences(kept)
    {
        model.setHorizontalHeaderLabels(headings);
        table.setModel(&model);
        table.horizontalHeader()->setObjectName(QStringLiteral("two"));
        table.horizontalHeader()->setStretchLastSection(true);
        window.setCentralWidget(&table);
        window.resize(room, room);
        window.show();
        new KeptColumns(window, theme, preferences, QStringLiteral("test"));
    }
    [[nodiscard]] QHeaderView& header() const { return *table.horizontalHeader(); }

    Preferences& preferences;
    Theme theme;
    QStandardItemModel model{1, 2};
    QMainWindow window;
    QTableView table;
};

} // namespace

/// That columns come back as wide as a person has made them.
class TestKeptColumns : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    QuietLog m_log;

private Q_SLOTS:
    void init() { m_settings.clear(); }
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
        QVERIFY(widths.size() == ClassBoardModel::columns && widths[ClassBoardModel::State] > 0);
        widths << 1'000;
        lab.preferences.setColumnWidths(table, widths);
        lab.reopen();
        QCOMPARE(lab.header().sectionSize(ClassBoardModel::State), before);
    }

    void inAnotherLanguageItIsAsWide()
    {
        int chosen = 0;
        {
            TwoColumns english({QStringLiteral("name"), QStringLiteral("state")}, m_preferences);
            drag(english.header(), 0, wider);
            chosen = english.header().sectionSize(0);
        }
        const TwoColumns german({QStringLiteral("Name"), QStringLiteral("Zustand")}, m_preferences);
        QVERIFY(std::abs(german.header().sectionSize(0) - chosen) <= 1);
    }

    // What gets the room that is left was never asked for.
    void theLastColumnOnlyFillsTheRoom()
    {
        TwoColumns lab({QStringLiteral("name"), QStringLiteral("state")}, m_preferences);
        lab.theme.applyTo(*qApp);
        drag(lab.header(), 0, wider);
        const int before = lab.header().sectionSize(0);
        lab.theme.setTextZoom(percent);
        QTRY_VERIFY(lab.header().sectionSize(0) > before);
        QTRY_COMPARE(lab.header().length(), lab.header().viewport()->width());
        QVERIFY(!lab.table.horizontalScrollBar()->isVisible());
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
