// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classfiles.h"
#include "tests/support/classresults.h"
#include "tests/ui/support/filedrop.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/classroom.h"
#include "ui/comparisonwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/keys/keytable.h"
#include "ui/presentermode/boardwindow.h"
#include "ui/presentermode/presentermenu.h"
#include "ui/presentermode/teacherstrip.h"
#include "ui/recentfiles.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace stormlab;

namespace
{

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

/// The open window of this kind.
template <typename Window>
Window* open()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<Window*>(each); window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

/// The same from the window system on: it tells the window, which finds out what lies under the mouse.
void dropAt(const QWidget& window, const QWidget& under, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = under.mapTo(&window, under.rect().center());
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    // As Qt sends it to whoever accepted the other one.
    move.accept();
    for (QDropEvent* event : {static_cast<QDropEvent*>(&enter), static_cast<QDropEvent*>(&move), &dropped}) {
        QApplication::sendEvent(window.windowHandle(), event);
        QVERIFY(event->isAccepted());
    }
}

/// Drops a recording on whatever in the window somebody can stand on; each time its replay opens.
void dropEverywhere(const QWidget& window, const QString& path)
{
    int places = 0;
    for (const auto* under : window.findChildren<QWidget*>()) {
        if (!under->isVisible() || (under->focusPolicy() & Qt::TabFocus) == 0 || under->visibleRegion().isEmpty())
            continue;
        dropAt(window, *under, path);
        QTRY_VERIFY2(open<ReplayWindow>() != nullptr, under->metaObject()->className());
        delete open<ReplayWindow>();
        ++places;
    }
    QVERIFY(places > 0);
}

} // namespace

/// The list of files that were opened last, its menu, and what happens to files that are dropped.
class TestRecentFiles : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

    [[nodiscard]] RecentFiles& recent() const { return m_rig->opener.recent(); }
    [[nodiscard]] QString path(const char* name) const { return m_rig->folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ReplayRig>(); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void theLatestIsFirstAndNoneIsThereTwice()
    {
        for (const char* name : {"a.storm", "b.storm", "c.storm", "b.storm"})
            recent().add(path(name));
        QCOMPARE(recent().paths(), QStringList({path("b.storm"), path("c.storm"), path("a.storm")}));
        for (int file = 0; file < 10; ++file)
            recent().add(m_rig->folder.filePath(QString::number(file)));
        QCOMPARE(recent().paths().size(), 8);
        QCOMPARE(recent().paths().first(), m_rig->folder.filePath(QStringLiteral("9")));
    }

    void aRecordingThatIsOpenedIsOnIt()
    {
        m_rig->open();
        QCOMPARE(recent().paths(), QStringList{m_rig->path()});
    }

    void whatCannotBeOpenedIsNotOnIt()
    {
        QSignalSpy failed(&m_rig->opener, &RecordingOpener::failed);
        m_rig->opener.openAny(path("missing.storm"), nullptr);
        QVERIFY(failed.wait());
        QCOMPARE(recent().paths(), QStringList());
    }

    void theMenuOpensAndClears()
    {
        recent().add(path("a & b.storm"));
        write(path("a & b.storm"), "x");
        RecentFilesMenu menu(recent(), m_rig->theme.masking(), nullptr);
        QSignalSpy chosen(&menu, &RecentFilesMenu::chosen);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(textsOf(menu), QStringList({QStringLiteral("a && b.storm"), QStringLiteral("&Clear the list")}));
        menu.actions().constFirst()->trigger();
        QCOMPARE(chosen.value(0).value(0).toString(), path("a & b.storm"));
        menu.actions().constLast()->trigger();
        QCOMPARE(recent().paths(), QStringList());
        Q_EMIT menu.aboutToShow();
        QCOMPARE(textsOf(menu).first(), QStringLiteral("Nothing has been opened yet"));
        QVERIFY(!menu.actions().constLast()->isEnabled());
    }

    void whatTheListHasLostComesBack()
    {
        WindowRig rig;
        rig.show();
        RecentFiles& files = rig.recordings.recent();
        const QStringList before{path("b.storm"), path("a.storm")};
        files.add(path("a.storm"));
        files.add(path("b.storm"));
        auto* menu = rig.window->findChild<RecentFilesMenu*>();
        Q_EMIT menu->aboutToShow();
        QTRY_VERIFY(textsOf(*menu).first().contains(QStringLiteral("not there any more")));
        menu->actions().constFirst()->trigger();
        QCOMPARE(files.paths(), QStringList{path("a.storm")});
        Q_EMIT menu->aboutToShow();
        menu->actions().constLast()->trigger();
        QCOMPARE(files.paths(), QStringList());
        QTest::keySequence(rig.window.get(), keySequences(Key::Undo).first());
        QTRY_COMPARE(files.paths(), QStringList{path("a.storm")});
        QTest::keySequence(rig.window.get(), keySequences(Key::Undo).first());
        QTRY_COMPARE(files.paths(), before);
    }

    void whatIsMissingIsSaidAndCanBeTakenOff()
    {
        recent().add(path("gone.storm"));
        recent().add(path("there.storm"));
        write(path("there.storm"), "x");
        RecentFilesMenu menu(recent(), m_rig->theme.masking(), nullptr);
        QSignalSpy chosen(&menu, &RecentFilesMenu::chosen);
        Q_EMIT menu.aboutToShow();
        QTRY_COMPARE(textsOf(menu).at(1), QStringLiteral("gone.storm: not there any more, remove it from the list"));
        QCOMPARE(textsOf(menu).at(0), QStringLiteral("there.storm"));
        menu.actions().at(1)->trigger();
        QCOMPARE(recent().paths(), QStringList{path("there.storm")});
        QCOMPARE(chosen.count(), 0);
    }

    void filesAreToldApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, FileKind kind) {
            QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(kind);
        };
        row("drill.storm", FileKind::Recording);
        row("notes.txt", FileKind::Recording);
        row("lesson.stormclass", FileKind::Class);
        row("ann-drill-1a2b3c4d.stormresult", FileKind::Result);
        row("incident", FileKind::ScenarioFolder);
        row("incident/scenario.json", FileKind::ScenarioFolder);
        row("empty", FileKind::OtherFolder);
        row("nothing", FileKind::Missing);
    }
    void filesAreToldApart()
    {
        QFETCH(const QString, name);
        const QDir folder(m_rig->folder.path());
        QVERIFY(folder.mkpath(QStringLiteral("incident")) && folder.mkpath(QStringLiteral("empty")));
        for (const char* file : {"drill.storm", "notes.txt", "lesson.stormclass", "ann-drill-1a2b3c4d.stormresult",
                                 "incident/scenario.json"})
            write(path(file), "x");
        QTEST(static_cast<int>(kindOf(folder.filePath(name))), "kind");
    }

    void whatIsDroppedIsHandedToWhoCanOpenIt()
    {
        QWidget window;
        window.show();
        QVERIFY(QDir(m_rig->folder.path()).mkpath(QStringLiteral("incident")));
        write(path("incident/scenario.json"), "{}");
        write(path("lesson.stormclass"), "{}");
        QSignalSpy scenarios(&m_rig->opener, &RecordingOpener::scenarioRequested);
        QSignalSpy classes(&m_rig->opener, &RecordingOpener::classRequested);
        dropFile(window, path("incident"));
        dropFile(window, path("lesson.stormclass"));
        QTRY_COMPARE(scenarios.count(), 1);
        QTRY_COMPARE(classes.count(), 1);
        QCOMPARE(scenarios.constFirst().constFirst().toString(), path("incident"));
    }

    // Qt hands a drop to the window that was entered, so none of these could hand it on.
    void theGuideTheBoardAndTheStripTakeDropsToo()
    {
        WindowRig rig;
        rig.show();
        rig.reachIncident();
        writeRecording(path("dropped.storm"), recordedInaction());
        openGuide(rig.window.get());
        QTRY_VERIFY(open<GuideWindow>() != nullptr);
        dropEverywhere(*open<GuideWindow>(), path("dropped.storm"));
        delete open<GuideWindow>();
        for (const Key key : {Key::PresenterBoard, Key::PresenterStrip}) {
            rig.window->activateWindow();
            QTRY_VERIFY(QApplication::activeWindow() == rig.window.get());
            QTest::keySequence(rig.window.get(), keySequences(key).first());
            auto* menu = rig.window->findChild<PresenterMenu*>();
            const QWidget* window = key == Key::PresenterBoard ? static_cast<QWidget*>(menu->board()) : menu->strip();
            QVERIFY(window != nullptr);
            dropEverywhere(*window, path("dropped.storm"));
        }
    }

    void aWrongFileGetsAMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("text") << QStringLiteral("notes.txt") << QStringLiteral("notes.txt");
        QTest::newRow("result") << QStringLiteral("ann-drill-1a2b3c4d.stormresult")
                                << QStringLiteral("the result of a drill of a class");
        QTest::newRow("folder") << QStringLiteral("empty") << QStringLiteral("a folder without a scenario.json");
    }
    void aWrongFileGetsAMessage()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, says);
        QWidget window;
        window.show();
        QVERIFY(QDir(m_rig->folder.path()).mkpath(QStringLiteral("empty")));
        write(path("notes.txt"), "nothing to replay");
        write(path("ann-drill-1a2b3c4d.stormresult"), "{}");
        dropFile(window, m_rig->folder.filePath(name));
        QTRY_VERIFY(window.findChild<QMessageBox*>() != nullptr);
        QVERIFY(window.findChild<QMessageBox*>()->text().contains(says));
    }

    void everyWindowTakesDrops()
    {
        WindowRig rig;
        rig.show();
        QVERIFY(rig.window->acceptDrops());
        m_rig->open();
        QVERIFY(m_rig->window->acceptDrops());
        QSignalSpy boards(&rig.window->classroom(), &Classroom::boardOpened);
        const QString lesson = rig.folder.filePath(QStringLiteral("lesson.stormclass"));
        QVERIFY(writeClassFile(lesson, testClass()).ok());
        rig.window->classroom().openBoard(lesson);
        QTRY_COMPARE(boards.count(), 1);
        auto* board = open<ClassBoardWindow>();
        QVERIFY(board != nullptr && board->acceptDrops());
        board->close();
        const QString other = path("another.storm");
        writeRecording(other, recordedDrill());
        // A spy copies what a signal tells, and has to know its type.
        qRegisterMetaType<ComparisonWindow*>();
        QSignalSpy compared(&m_rig->opener.comparisons(), &ComparisonOpener::opened);
        m_rig->opener.comparisons().open(m_rig->path(), other, m_rig->window);
        QTRY_COMPARE(compared.count(), 1);
        auto* comparison = open<ComparisonWindow>();
        QVERIFY(comparison != nullptr && comparison->acceptDrops());
        comparison->close();
    }

    void aClassFileThatIsOpenedIsOnIt()
    {
        WindowRig rig;
        rig.show();
        const QString lesson = rig.folder.filePath(QStringLiteral("lesson.stormclass"));
        QVERIFY(writeClassFile(lesson, testClass()).ok());
        rig.window->classroom().open(lesson);
        QTRY_COMPARE(rig.recordings.recent().paths(), QStringList{lesson});
    }
};

QUIET_TEST_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
