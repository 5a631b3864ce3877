// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"
#include "tests/ui/support/programend.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/comparisonwindow.h"
#include "ui/quitting.h"
#include "ui/widgets/mnemonics.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <csignal>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

template <typename Window>
QList<Window*> visibleWindows()
{
    QList<Window*> found;
    for (QWidget* each : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<Window*>(each);
        if (window != nullptr && window->isVisible())
            found.append(window);
    }
    return found;
}

/// A drill that runs, two replays and their comparison, each in its window.
void openEveryKindOfWindow(WindowRig& rig)
{
    rig.window->QWidget::show();
    rig.reachIncident();
    const QString first = rig.folder.filePath(QStringLiteral("first.storm"));
    const QString second = rig.folder.filePath(QStringLiteral("second.storm"));
    for (const QString& path : {first, second}) {
        writeRecording(path, recordedDrill());
        rig.recordings.open(path, nullptr);
    }
    QTRY_COMPARE(visibleWindows<ReplayWindow>().size(), 2);
    rig.recordings.comparisons().open(first, second, rig.window.get());
    QTRY_COMPARE(visibleWindows<ComparisonWindow>().size(), 1);
}

QMessageBox* questionOf(const WindowRig& rig)
{
    return rig.window->findChild<QMessageBox*>();
}

/// Ends the drill, as the question offers.
void agree(const WindowRig& rig)
{
    QVERIFY(questionOf(rig) != nullptr);
    questionOf(rig)->buttons().first()->click();
}

} // namespace

class TestQuitting : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QuietLog m_log;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        QCoreApplication::setApplicationName(QStringLiteral("stormlab"));
        QCoreApplication::setOrganizationName(QStringLiteral("stormlab"));
        QVERIFY(recordedDrill().size() > 200);
    }
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void quittingInADrillClosesEveryWindow()
    {
        WindowRig rig;
        openEveryKindOfWindow(rig);
        QTest::keySequence(rig.window.get(), keySequences(Key::Quit).first());
        QVERIFY(rig.window->isVisible());
        agree(rig);
        QVERIFY(endsByItself());
        QVERIFY(visibleWindows<QWidget>().isEmpty());
    }

    void quittingBesideADrillClosesEveryWindow()
    {
        WindowRig rig;
        openEveryKindOfWindow(rig);
        QTest::keySequence(visibleWindows<ReplayWindow>().first(), keySequences(Key::Quit).first());
        agree(rig);
        QVERIFY(endsByItself());
        QVERIFY(visibleWindows<QWidget>().isEmpty());
    }

    void whoeverKeepsGoingLosesNothing_data()
    {
        QTest::addColumn<bool>("quits");
        QTest::newRow("after quitting") << true;
        QTest::newRow("after closing the window") << false;
    }
    void whoeverKeepsGoingLosesNothing()
    {
        QFETCH(const bool, quits);
        WindowRig rig;
        openEveryKindOfWindow(rig);
        if (quits)
            QTest::keySequence(visibleWindows<ReplayWindow>().first(), keySequences(Key::Quit).first());
        else
            QVERIFY(!rig.window->close());
        QVERIFY(rig.controller.state() == DrillState::Incident);
        const QPointer<QMessageBox> question = questionOf(rig);
        QVERIFY(question != nullptr);
        const QString asks = question->informativeText();
        QVERIFY2(asks.contains(QStringLiteral("sandbox ends")), qPrintable(asks));
        QVERIFY2(asks.contains(QStringLiteral("up to now is kept")), qPrintable(asks));
        QCOMPARE(withoutMnemonic(question->defaultButton()->text()), QStringLiteral("Keep going"));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!question);
        QVERIFY(rig.controller.state() == DrillState::Incident);
        QCOMPARE(visibleWindows<ReplayWindow>().size(), 2);
        QVERIFY(rig.window->isVisible());
        rig.window->closeUnasked();
        quitProgram();
        QVERIFY(endsByItself());
    }

    void itIsAskedOnce()
    {
        WindowRig rig;
        rig.window->QWidget::show();
        rig.reachIncident();
        QVERIFY(!rig.window->close());
        QVERIFY(!rig.window->close());
        quitProgram();
        QCOMPARE(rig.window->findChildren<QMessageBox*>().size(), 1);
    }

    /// Otherwise the program would go on without its main window.
    void whoeverQuitsWhileTheWindowAsksQuits()
    {
        WindowRig rig;
        openEveryKindOfWindow(rig);
        QVERIFY(!rig.window->close());
        QTest::keySequence(visibleWindows<ReplayWindow>().first(), keySequences(Key::Quit).first());
        QCOMPARE(rig.window->findChildren<QMessageBox*>().size(), 1);
        agree(rig);
        QVERIFY(endsByItself());
        QVERIFY(visibleWindows<QWidget>().isEmpty());
    }

    void whatIsNotRecordedIsNotPromised()
    {
        WindowRig rig;
        rig.preferences.setRecordings({0, 1'000'000});
        rig.window->QWidget::show();
        rig.reachIncident();
        QVERIFY(!rig.window->close());
        const QString asks = questionOf(rig)->informativeText();
        QVERIFY2(asks.contains(QStringLiteral("Nothing is kept")), qPrintable(asks));
    }

    void nothingIsAskedWithoutADrillThatRuns_data()
    {
        QTest::addColumn<bool>("finished");
        QTest::newRow("no drill") << false;
        QTest::newRow("a finished drill") << true;
    }
    void nothingIsAskedWithoutADrillThatRuns()
    {
        QFETCH(const bool, finished);
        WindowRig rig;
        rig.show();
        if (finished) {
            rig.reachIncident();
            rig.finish();
        }
        QTest::keySequence(rig.window.get(), keySequences(Key::Quit).first());
        QCOMPARE(questionOf(rig), nullptr);
        QTRY_VERIFY(!rig.window->isVisible());
    }

    void anInterruptKeepsWhatIsBeingTyped()
    {
        const QString path = m_folder.filePath(QStringLiteral("drill.storm"));
        writeRecording(path, recordedDrill());
        LaunchOptions options;
        options.recordings = {path};
        CompositionRoot root(options);
        root.begin();
        QTRY_COMPARE(visibleWindows<ReplayWindow>().size(), 1);
        const QPointer<ReplayWindow> window = visibleWindows<ReplayWindow>().first();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keySequence(window, keySequences(Key::ReplayBookmark).first());
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("begins here"));
        QCOMPARE(std::raise(SIGINT), 0);
        QVERIFY(endsByItself());
        QCOMPARE(root.exitCode(), 130);
        QVERIFY(!window);
        const std::vector<Bookmark> kept{{0s, QStringLiteral("begins here")}};
        QCOMPARE(readBookmarks(path).value(), kept);
    }
};

QUIET_TEST_MAIN(TestQuitting)
#include "tst_quitting.moc"
