// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/sessionpanel.h"
#include "ui/widgets/sqleditor.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <cstdlib>

using namespace stormlab;

namespace
{

constexpr QSize commonWindow{1280, 900};
constexpr int usableRows = 5;

} // namespace

/// The drill's page in large text, and in the usual one after that.
class TestTextSizes : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    /// Of a table Qt would show the row of the keyboard alone.
    void theTableOfSessionsIsSeenWithSomeRowsInLargeText()
    {
        WindowRig rig;
        rig.window->resize(commonWindow);
        showIncident(rig);
        rig.theme.setTextZoom(200);
        const QTreeView* table = tableOf(rig);
        const auto seen = [table] { return table->viewport()->visibleRegion().boundingRect(); };
        const auto rowHeight = [table] { return table->visualRect(table->model()->index(0, 0)).height(); };
        // Below all that is above it, the table is out of sight.
        QTRY_VERIFY(seen().isEmpty());
        named<QComboBox>(sessionsOf(rig), "Group by")->setFocus();
        QTest::keyClick(rig.window->windowHandle(), Qt::Key_Tab);
        QVERIFY(table->hasFocus());
        QTRY_COMPARE(seen(), table->viewport()->rect());
        QVERIFY(seen().height() >= usableRows * rowHeight());
    }

    void theConsoleComesBackFromLargeText_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("statement");
        for (const QSize size : {QSize(1024, 768), commonWindow}) {
            for (const char* statement : {"select 1", "selec 1"})
                QTest::addRow("%s, %d wide", statement, size.width()) << size << QString::fromLatin1(statement);
        }
    }
    /// What an answer says needs less room again.
    void theConsoleComesBackFromLargeText()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, statement);
        WindowRig rig;
        rig.window->resize(size);
        showIncident(rig);
        ConsolePanel& console = rig.window->drillPage().console();
        console.editor().setText(statement);
        console.runAll();
        QTRY_VERIFY(buttonWith(console, QStringLiteral("Run"))->isEnabled());
        QCoreApplication::sendPostedEvents();
        const QSize before = console.size();
        const int editor = console.editor().height();
        for (const int percent : {175, 250, 175, 100}) {
            rig.theme.setTextZoom(percent);
            QTRY_VERIFY(percent == 100 || console.size() != before);
        }
        QTRY_VERIFY(std::abs(console.height() - before.height()) <= 2);
        QCOMPARE(console.width(), before.width());
        // A splitter shares what the large text took from one of its parts by their sizes.
        QVERIFY2(console.editor().height() >= editor * 3 / 4, qPrintable(QString::number(console.editor().height())));
    }
};

QUIET_TEST_MAIN(TestTextSizes)
#include "tst_textsizes.moc"
