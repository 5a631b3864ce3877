// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/windowrig.h"
#include "ui/widgets/sessionpanel.h"

#include <QComboBox>
#include <QTest>
#include <QTreeView>

using namespace stormlab;

namespace
{

constexpr QSize commonWindow{1280, 900};
constexpr int usableRows = 5;

} // namespace

/// The drill's page in large text.
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
};

QUIET_TEST_MAIN(TestTextSizes)
#include "tst_textsizes.moc"
