// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/everywindow.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/widgets/rowmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QSet>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

namespace
{

QList<QStandardItem*> itemsOf(const QStringList& cells)
{
    QList<QStandardItem*> items;
    for (const QString& cell : cells)
        items << new QStandardItem(cell);
    return items;
}

QString copied()
{
    return QApplication::clipboard()->text();
}

/// Three rows of two columns.
template <typename View>
struct Rows {
    Rows()
    {
        model.setHorizontalHeaderLabels({QStringLiteral("who"), QStringLiteral("a&b")});
        model.appendRow(itemsOf({QStringLiteral("carol"), QStringLiteral("1")}));
        model.appendRow(itemsOf({QStringLiteral("alice"), QStringLiteral("a\tb\nc")}));
        model.appendRow(itemsOf({QStringLiteral("bob"), QStringLiteral("2, 3")}));
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        menu = new RowMenu(view);
        view.resize(400, 300);
        view.show();
        view.activateWindow();
        view.setFocus();
    }

    void select(const QList<int>& rows)
    {
        for (const int row : rows)
            view.selectionModel()->select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    /// What the menu key opens.
    QMenu* open()
    {
        const QPoint where = view.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, where, view.mapToGlobal(where));
        QApplication::sendEvent(&view, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    QStandardItemModel model;
    View view;
    RowMenu* menu = nullptr;
};

QAction* actionIn(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu != nullptr ? menu->actions() : QList<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// Whether it is a table of the program's, whose rows somebody may want elsewhere.
bool isTable(const QAbstractItemView& view)
{
    const bool isOfQt = qobject_cast<const QHeaderView*>(&view) != nullptr ||
                        view.window()->inherits("QComboBoxPrivateContainer") ||
                        qobject_cast<const QFileDialog*>(view.window()) != nullptr;
    // Of the guide's pages, and of the keys: there is nothing in them that the guide does not have as text. In the
    // console's answer cells are copied.
    const QSet<QString> others{QStringLiteral("Contents of the guide"), QStringLiteral("Keys"),
                               QStringLiteral("Rows of the answer")};
    return !isOfQt && !others.contains(view.accessibleName());
}

/// By name.
QStringList tablesWithout(const QWidget& window)
{
    QStringList without;
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        if (isTable(*view) && view->findChild<RowMenu*>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
            without << view->accessibleName() + QStringLiteral(" (") + QLatin1String(view->metaObject()->className()) +
                           QLatin1Char(')');
    }
    return without;
}

} // namespace

/// What every table of rows offers by the keyboard: copying, and sorting.
class TestRowMenu : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void init() { QApplication::clipboard()->setText(QStringLiteral("before")); }
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void copiesTheSelectedRowsAsTheyStand()
    {
        Rows<QTableView> rows;
        QVERIFY(QTest::qWaitForWindowActive(&rows.view));
        rows.select({2, 1});
        QTest::keyClick(&rows.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), QStringLiteral("alice\ta b c\nbob\t2, 3"));
        rows.view.horizontalHeader()->moveSection(0, 1);
        rows.menu->copyRows();
        QCOMPARE(copied(), QStringLiteral("a b c\talice\n2, 3\tbob"));
        rows.view.hideColumn(1);
        rows.menu->copyRows();
        QCOMPARE(copied(), QStringLiteral("alice\nbob"));
    }

    void withoutASelectionItIsTheCurrentRow()
    {
        Rows<QTableView> rows;
        rows.menu->copyRows();
        QCOMPARE(copied(), QStringLiteral("before"));
        rows.view.selectionModel()->setCurrentIndex(rows.model.index(2, 1), QItemSelectionModel::NoUpdate);
        rows.menu->copyRows();
        QCOMPARE(copied(), QStringLiteral("bob\t2, 3"));
    }

    void copiesTheWholeTableWithItsHeads()
    {
        Rows<QTableView> rows;
        actionIn(rows.open(), QStringLiteral("Copy table as CS&V"))->trigger();
        QCOMPARE(copied(), QStringLiteral("who,a&b\ncarol,1\nalice,\"a\tb\nc\"\nbob,\"2, 3\"\n"));
        rows.view.horizontalHeader()->hide();
        rows.menu->copyTable();
        QVERIFY(copied().startsWith(QStringLiteral("carol,1\n")));
        QApplication::activePopupWidget()->close();
    }

    void whatStrangersTypedIsNoFormulaInACopiedTable()
    {
        Rows<QTableView> rows;
        rows.model.item(0)->setText(QStringLiteral("=HYPERLINK(\"x\")"));
        rows.model.item(1)->setText(QStringLiteral("@alice"));
        rows.menu->copyTable();
        QVERIFY2(copied().contains(QStringLiteral("\n\"'=HYPERLINK(\"\"x\"\")\",1\n'@alice,")), qPrintable(copied()));
        rows.view.selectAll();
        rows.menu->copyRows();
        QVERIFY2(copied().startsWith(QStringLiteral("'=HYPERLINK(\"x\")\t1\n'@alice\t")), qPrintable(copied()));
    }

    void ofGroupsItCopiesTheMembers()
    {
        Rows<QTreeView> rows;
        rows.model.item(1)->appendRow(itemsOf({QStringLiteral("ann"), QStringLiteral("7")}));
        rows.model.item(1)->appendRow(itemsOf({QStringLiteral("amy"), QStringLiteral("8")}));
        rows.menu->copyTable();
        QCOMPARE(copied(), QStringLiteral("who,a&b\ncarol,1\nann,7\namy,8\nbob,\"2, 3\"\n"));
    }

    void itSortsLikeTheHeadsDo()
    {
        Rows<QTableView> rows;
        rows.view.setSortingEnabled(true);
        rows.view.sortByColumn(1, Qt::AscendingOrder);
        QMenu* menu = rows.open();
        const QAction* sorting = actionIn(menu, QStringLiteral("&Sort by"));
        QVERIFY(sorting != nullptr);
        QVERIFY(actionIn(sorting->menu(), QStringLiteral("a&&b"))->isChecked());
        QVERIFY(actionIn(sorting->menu(), QStringLiteral("&Ascending"))->isChecked());
        actionIn(sorting->menu(), QStringLiteral("who"))->trigger();
        QCOMPARE(rows.model.index(0, 0).data().toString(), QStringLiteral("alice"));
        QCOMPARE(rows.view.horizontalHeader()->sortIndicatorSection(), 0);
        actionIn(sorting->menu(), QStringLiteral("&Descending"))->trigger();
        QCOMPARE(rows.model.index(0, 0).data().toString(), QStringLiteral("carol"));
        menu->close();
    }

    void whatCannotBeSortedOffersNoSorting()
    {
        Rows<QTreeView> rows;
        QMenu* menu = rows.open();
        QVERIFY(actionIn(menu, QStringLiteral("&Copy")) != nullptr);
        QVERIFY(!actionIn(menu, QStringLiteral("&Copy"))->isEnabled());
        QVERIFY(actionIn(menu, QStringLiteral("&Sort by")) == nullptr);
        menu->close();
    }

    void everyTableHasIt_data() { addCourseRows(); }
    void everyTableHasIt()
    {
        QFETCH(const int, course);
        int places = 0;
        const auto visit = [&places](QWidget& window, const QString& place) {
            const QStringList without = tablesWithout(window);
            QVERIFY2(without.isEmpty(), qPrintable(place + QStringLiteral(": ") + without.join(QStringLiteral(", "))));
            ++places;
        };
        everyWindow().at(static_cast<std::size_t>(course)).go({QSize(1280, 800), usualZoom, {}}, visit);
        QVERIFY(places > 0);
    }

    // What the walk is to find; a course that shows no table would find nothing missing.
    void theWalkSeesTheTablesOfTheWindow()
    {
        WindowRig rig;
        QSet<QString> names;
        for (const auto* menu : rig.window->findChildren<RowMenu*>())
            names << qobject_cast<QWidget*>(menu->parent())->accessibleName();
        for (const char* name : {"Sessions", "Events", "Client settings", "Progress by incident", "Due again",
                                 "Drills of the selected incident", "Recorded drills", "Incidents"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        delete rig.window->findChild<RowMenu*>();
        QCOMPARE(tablesWithout(*rig.window).size(), 1);
    }

    void theMenuOfTheSessionTableSortsIt()
    {
        WindowRig rig;
        showIncident(rig);
        QTreeView* table = tableOf(rig);
        QVERIFY(table->model()->rowCount() > 1);
        table->setFocus();
        Q_EMIT table->customContextMenuRequested(QPoint(5, 5));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        const QAction* sorting = actionIn(menu, QStringLiteral("&Sort by"));
        QVERIFY(sorting != nullptr);
        sorting->menu()->actions().at(1)->trigger();
        QCOMPARE(table->header()->sortIndicatorSection(), 1);
        menu->close();
    }
};

QUIET_TEST_MAIN(TestRowMenu)
#include "tst_rowmenu.moc"
