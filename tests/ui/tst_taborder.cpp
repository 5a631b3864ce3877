// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/drillpage.h"
#include "ui/pages/recordingspage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/sqleditor.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr int manyStops = 80;
constexpr int recordings = 3;

/// Where a person reads it.
bool comesBefore(const QWidget& window, const QWidget* one, const QWidget* other)
{
    const QRect first(one->mapTo(&window, QPoint(0, 0)), one->size());
    const QRect second(other->mapTo(&window, QPoint(0, 0)), other->size());
    const bool sameLine = first.center().y() >= second.top() && first.center().y() <= second.bottom();
    return sameLine ? first.left() < second.left() : first.center().y() < second.center().y();
}

QString nameOf(const QWidget* widget)
{
    return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->accessibleName();
}

/// *My drills* with some recordings.
void showDrills(WindowRig& rig)
{
    QDir().mkpath(rig.recordingFolder());
    for (int i = 1; i <= recordings; ++i)
        QVERIFY(QFile::copy(sampleReplay(), QStringLiteral("%1/drill-%2.storm").arg(rig.recordingFolder()).arg(i)));
    rig.show();
    named<QPushButton>(*rig.window, "My drills")->click();
    QTRY_COMPARE(rig.window->recordingsPage().findChild<QTableView*>()->model()->rowCount(), recordings);
}

} // namespace

/// Where Tab leads in the console and in *My drills*, and Home and End in a list of rows.
class TestTabOrder : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

    /// The places within `where` that Tab leads to from the first, one after another, back to it.
    static QList<QWidget*> stopsIn(WindowRig& rig, const QWidget& where, QWidget* first)
    {
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget*> stops{QApplication::focusWidget()};
        for (int i = 0; i < manyStops; ++i) {
            QTest::keyClick(rig.window->windowHandle(), Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (stops.contains(now))
                break;
            if (where.isAncestorOf(now))
                stops << now;
        }
        return stops;
    }

    /// Empty where each stop is read behind the one before.
    static QString jumpsIn(const QWidget& window, const QList<QWidget*>& stops)
    {
        QStringList jumps;
        for (qsizetype i = 1; i < stops.size(); ++i) {
            if (!comesBefore(window, stops.at(i - 1), stops.at(i)))
                jumps << nameOf(stops.at(i - 1)) + QStringLiteral(" → ") + nameOf(stops.at(i));
        }
        return jumps.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void tabReadsTheConsole_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("stops");
        QTest::newRow("with rows") << QStringLiteral("select 1") << 4;
        QTest::newRow("with a failure that points at a place") << QStringLiteral("selec 1") << 4;
    }
    void tabReadsTheConsole()
    {
        QFETCH(const QString, statement);
        WindowRig rig;
        showIncident(rig);
        ConsolePanel& console = rig.window->drillPage().console();
        console.editor().setText(statement);
        console.runAll();
        QPushButton* run = buttonWith(console, QStringLiteral("Run"));
        QTRY_VERIFY(run->isEnabled());
        const QList<QWidget*> stops = stopsIn(rig, console, run);
        QCOMPARE(jumpsIn(*rig.window, stops), QString());
        QTEST(static_cast<int>(stops.size()), "stops");
    }

    void tabReadsMyDrills()
    {
        WindowRig rig;
        showDrills(rig);
        RecordingsPage& page = rig.window->recordingsPage();
        auto* table = page.findChild<QTableView*>();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        const QList<QWidget*> stops = stopsIn(rig, page, table);
        QCOMPARE(jumpsIn(*rig.window, stops), QString());
        QVERIFY2(stops.size() >= 4, qPrintable(QString::number(stops.size())));
    }

    void homeAndEndLeadToTheFirstAndTheLastRow()
    {
        WindowRig rig;
        showDrills(rig);
        auto* table = rig.window->recordingsPage().findChild<QTableView*>();
        const auto selected = [table] { return table->selectionModel()->selectedRows().size(); };
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), recordings - 1);
        QCOMPARE(selected(), 1);
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(table->currentIndex().row(), 0);
        QCOMPARE(selected(), 1);
        QTest::keyClick(table, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(table->currentIndex().row(), recordings - 1);
        QCOMPARE(selected(), recordings);
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(selected(), 1);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(selected(), recordings - 1);
        QTest::keyClick(table, Qt::Key_Home, Qt::ShiftModifier);
        QVERIFY2(selected() == 2, "from where the selection began, and no more");
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void whereOneRowIsSelectedShiftAddsNone()
    {
        WindowRig rig;
        showDrills(rig);
        auto* table = rig.window->recordingsPage().findChild<QTableView*>();
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(table->currentIndex().row(), recordings - 1);
        QCOMPARE(table->selectionModel()->selectedRows(), QModelIndexList{table->model()->index(recordings - 1, 0)});
    }
};

QUIET_TEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
