// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/folderreading.h"

#include "core/runtime/classroom/classwatch.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/shownwords.h"
#include "ui/pages/classboardpage.h"
#include "ui/theme.h"
#include "ui/widgets/progressstrip.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr int patience = 10'000;

} // namespace

/// The first reading of a class folder, which may be on a network.
class FolderReadingTest : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    /// As from a folder that does not answer: nothing has been told yet.
    void itIsSeenWhereItTakesLong()
    {
        const QTemporaryDir folder;
        const Theme theme;
        QWidget page;
        FolderReading reading(theme, &page);
        page.show();
        ClassWatch watch(folder.path(), testClass());
        reading.follow(watch);
        QVERIFY2(!reading.strip().isVisible(), "quick work does not flicker");
        QTRY_VERIFY_WITH_TIMEOUT(reading.strip().isVisible(), patience);
        Q_EMIT watch.reading(20, 300);
        QCOMPARE(reading.strip().findChild<QProgressBar*>()->value(), 20);
        QCOMPARE(reading.strip().findChild<QProgressBar*>()->maximum(), 300);
        Q_EMIT watch.settled();
        QVERIFY(!reading.strip().isVisible());
        // What comes later comes by itself.
        Q_EMIT watch.reading(0, 1);
        QVERIFY(!reading.strip().isVisible());
    }

    void whatHasBeenReadStaysWhenItIsCancelled()
    {
        // Ten are read at a time; more may be on their way when it is cancelled, but not all.
        constexpr int files = 40;
        const QTemporaryDir folder;
        for (int learner = 1; learner <= files; ++learner)
            putResult(folder.path(), learner, testClass());
        Theme theme;
        ClassBoardPage page({theme, testClass(), shippedScenario(), folder.path(), [] { return lessonBegan; }});
        page.show();
        ProgressStrip& strip = page.findChild<FolderReading*>()->strip();
        strip.show(); // as where it takes long
        auto* cancel = named<QPushButton>(strip, "Cancel");
        connect(strip.findChild<QProgressBar*>(), &QProgressBar::valueChanged, cancel, &QPushButton::click,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        const QString note = QStringLiteral("Reading was cancelled");
        QTRY_VERIFY_WITH_TIMEOUT(!placesOf(note, shownWords(page)).isEmpty(), patience);
        QVERIFY(!strip.isVisible());
        const int read = page.model().rowCount();
        QVERIFY2(read >= 10 && read < files, qPrintable(QString::number(read)));
        page.watch(folder.path());
        QVERIFY(placesOf(note, shownWords(page)).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), files, patience);
    }
};

QUIET_TEST_MAIN(FolderReadingTest)
#include "tst_folderreading.moc"
