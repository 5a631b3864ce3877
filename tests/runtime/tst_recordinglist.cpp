// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordinglist.h"
#include "core/runtime/recording/recordingtrash.h"

#include "core/domain/timeline.h"
#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recorder.h"
#include "core/runtime/recording/recordingfile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <optional>

using namespace stormlab;

namespace
{

using Condition = ListedRecording::Condition;

constexpr Milliseconds someday{1785412991250};

enum class Ending { Finished, Stopped };

Timeline drill(Milliseconds startedAt, Ending ending = Ending::Finished)
{
    Timeline timeline;
    DrillStarted started{"small-storm", 1, "00ff", 7, "native", "15.18"};
    started.startedAt = startedAt;
    timeline.append(DrillTime{0}, PhaseChanged{Phase::Preparing, {}});
    timeline.append(DrillTime{300}, started);
    timeline.append(DrillTime{61'000}, HintShown{1});
    Scorecard card;
    card.scenario = "small-storm";
    card.passed = true;
    card.total = 92;
    if (ending == Ending::Finished)
        timeline.append(DrillTime{62'000}, PhaseChanged{Phase::Finished, {}});
    timeline.append(DrillTime{62'000}, Scored{toJson(card)});
    return timeline;
}

/// The program works in an empty folder as long as this lives.
class CurrentFolder
{
public:
    CurrentFolder() { QDir::setCurrent(m_folder.path()); }
    ~CurrentFolder() { QDir::setCurrent(m_before); }
    CurrentFolder(const CurrentFolder&) = delete;
    CurrentFolder& operator=(const CurrentFolder&) = delete;

    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

private:
    QString m_before = QDir::currentPath();
    QTemporaryDir m_folder;
};

/// No byte can be written to a file as long as this lives, as on a full disk; names can still be made and moved.
class NoRoom
{
public:
    NoRoom()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    void (*m_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
    rlimit m_before{};
};

} // namespace

class RecordingListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("data")));
        // The trash of whoever runs the test is left alone.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
    }

    void tellsOneThatWasStoppedHalfWay()
    {
        write(QStringLiteral("a.storm"), drill(someday, Ending::Stopped));
        QVERIFY(listRecordings(m_folder->path()).front().stoppedHalfWay);
    }

    void tellsWhatARecordingSaysAtItsEnd()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const auto list = listRecordings(m_folder->path());
        QCOMPARE(list.size(), std::size_t{1});
        const ListedRecording& only = list.front();
        QVERIFY(!only.stoppedHalfWay);
        QVERIFY(only.condition == Condition::Ended);
        QCOMPARE(only.path, m_folder->filePath(QStringLiteral("a.storm")));
        QCOMPARE(only.started->scenario, std::string("small-storm"));
        QVERIFY(only.when() == someday);
        QVERIFY(only.length == DrillTime{62'000});
        QCOMPARE(only.scorecard->total, 92);
        QVERIFY(only.bytes > 0);
        QCOMPARE(noteOf(only), std::string());
    }

    void theNewestComesFirst()
    {
        write(QStringLiteral("b.storm"), drill(someday));
        write(QStringLiteral("a.storm"), drill(someday + Milliseconds{1}));
        write(QStringLiteral("c.storm"), drill(someday - Milliseconds{1}));
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("a.storm"), QStringLiteral("b.storm"), QStringLiteral("c.storm")}));
    }

    void theEndIsEnough()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        QFile file(m_folder->filePath(QStringLiteral("a.storm")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // The first block's sum does not fit any more.
        QVERIFY(file.seek(60));
        QCOMPARE(file.write("damage"), qint64{6});
        file.close();
        QVERIFY(listRecordings(m_folder->path()).front().condition == Condition::Ended);
    }

    void whatHasNoEndIsToldFromItsBeginning()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        QFile file(m_folder->filePath(QStringLiteral("a.storm")));
        QVERIFY(file.resize(file.size() - 1));
        const ListedRecording cut = listRecordings(m_folder->path()).front();
        QVERIFY(cut.condition == Condition::Unfinished);
        QCOMPARE(cut.started->scenario, std::string("small-storm"));
        QVERIFY(cut.length > DrillTime{0} && cut.length <= DrillTime{62'000});
        QVERIFY(!cut.scorecard);
        QVERIFY(!noteOf(cut).empty());
    }

    void whatIsBeingWrittenIsGoing()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        Recorder recorder;
        recorder.create(path);
        const Timeline timeline = drill(someday);
        for (const TimelineEvent& event : TimelineView(timeline))
            recorder.accept(event);
        QTRY_COMPARE(recorder.written(), std::size_t{5});
        const ListedRecording going = listRecordings(m_folder->path()).front();
        QVERIFY(going.condition == Condition::Going);
        QCOMPARE(going.started->scenario, std::string("small-storm"));
        QVERIFY(!going.length);
        QCOMPARE(moveRecordingToTrash(path).error().code, ErrorCode::Illegal);
        QVERIFY(QFile::exists(path));
    }

    void whatHasJustBegunIsGoingToo()
    {
        const QString path = m_folder->filePath(QStringLiteral("fresh.storm"));
        const Result<int> descriptor = createRecordingFile(path);
        QVERIFY(descriptor);
        const auto listed = [this] { return noteOf(listRecordings(m_folder->path()).front()); };
        QCOMPARE(listed(), std::string("being recorded"));
        ::close(descriptor.value());
        QVERIFY(listed().find("is empty") != std::string::npos);
    }

    void foreignFilesAreShownAsSuch()
    {
        for (const char* name : {"empty.storm", "notes.txt", "newer.storm"}) {
            QFile file(m_folder->filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*name == 'e' ? "" : *name == 'n' && name[1] == 'e' ? "stormlab-recording 2.0\n" : "some text");
        }
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.storm")));
        const auto list = listRecordings(m_folder->path());
        QCOMPARE(list.size(), std::size_t{3});
        for (const ListedRecording& each : list) {
            QVERIFY(each.condition == Condition::Unreadable);
            QVERIFY2(!noteOf(each).empty(), qPrintable(each.path));
        }
    }

    void bookmarksAreNoRecording()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        QVERIFY(
            writeBookmarks(m_folder->filePath(QStringLiteral("a.storm")), {{DrillTime{1}, QStringLiteral("x")}}).ok());
        QCOMPARE(names(), QStringList{QStringLiteral("a.storm")});
    }

    void theTrashTakesTheBookmarksToo()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        QVERIFY(writeBookmarks(path, {{DrillTime{1}, QStringLiteral("x")}}).ok());
        const auto moved = moveRecordingToTrash(path);
        QVERIFY2(moved.ok(), moved.ok() ? "" : moved.error().detail.c_str());
        QVERIFY(!QFile::exists(path) && !QFile::exists(bookmarkFile(path)));
    }

    void whatIsInTheTrashIsBroughtBackWithItsBookmarks()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        const std::vector<Bookmark> bookmarks{{DrillTime{1}, QStringLiteral("x")}};
        QVERIFY(writeBookmarks(path, bookmarks).ok());
        const TrashedRecording trashed = moveRecordingToTrash(path).value();
        QVERIFY(!trashed.bookmarksAt.isEmpty());
        QVERIFY(restoreRecording(trashed).ok());
        QVERIFY(listRecordings(m_folder->path()).front().condition == Condition::Ended);
        QCOMPARE(readBookmarks(path).value(), bookmarks);
        QVERIFY(!QFile::exists(trashed.recordingAt) && !QFile::exists(trashed.bookmarksAt));
        // Nothing is left in the trash that a file manager would show without its file.
        const QDir notes(QFileInfo(trashed.recordingAt).path() + QStringLiteral("/../info"));
        QCOMPARE(notes.entryList(QDir::Files), QStringList());
        QCOMPARE(restoreRecording(trashed).error().code, ErrorCode::Illegal);
        QVERIFY(QFile::remove(path));
        QCOMPARE(restoreRecording(trashed).error().code, ErrorCode::NotFound);
    }

    void bookmarksThatWereWrittenSinceStay()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        QVERIFY(writeBookmarks(path, {{DrillTime{1}, QStringLiteral("x")}}).ok());
        const TrashedRecording trashed = moveRecordingToTrash(path).value();
        // Its window is open still, and knows of the old ones too.
        const std::vector<Bookmark> newer{{DrillTime{1}, QStringLiteral("x")}, {DrillTime{2}, QStringLiteral("y")}};
        QVERIFY(writeBookmarks(path, newer).ok());
        finishTrashing(m_folder->path());
        QCOMPARE(readBookmarks(path).value(), newer);
        QVERIFY(restoreRecording(trashed).ok());
        QCOMPARE(readBookmarks(path).value(), newer);
        QCOMPARE(names(), QStringList{QStringLiteral("a.storm")});
    }

    void whatAnotherProgramIsMovingIsLeftToIt()
    {
        write(QStringLiteral("b.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        QVERIFY(writeBookmarks(path, {{DrillTime{1}, QStringLiteral("x")}}).ok());
        QLockFile others(markOf(path));
        QVERIFY(others.tryLock());
        finishTrashing(m_folder->path());
        QVERIFY(QFile::exists(bookmarkFile(path)));
        QCOMPARE(names(), QStringList{QStringLiteral("b.storm")});
    }

    void aDeletionThatWasKilledBeforeItMovedAnythingLeavesAllAsItIs()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        QVERIFY(writeBookmarks(path, {{DrillTime{1}, QStringLiteral("x")}}).ok());
        leaveMark(path);
        finishTrashing(m_folder->path());
        QVERIFY(QFile::exists(path) && QFile::exists(bookmarkFile(path)) && !QFile::exists(markOf(path)));
        QVERIFY(moveRecordingToTrash(path).ok());
    }

    /// A kill between its two files, in either direction, leaves the bookmarks here and the recording in the trash.
    void whatAKillLeftHalfwayIsFinished()
    {
        for (const char* name : {"a.storm", "b.storm"})
            write(QString::fromLatin1(name), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        const TrashedRecording trashed = moveRecordingToTrash(path).value();
        QVERIFY(writeBookmarks(path, {{DrillTime{1}, QStringLiteral("x")}}).ok());
        const QString others = m_folder->filePath(QStringLiteral("elsewhere.storm"));
        QVERIFY(writeBookmarks(others, {{DrillTime{1}, QStringLiteral("y")}}).ok());
        leaveMark(path);
        finishTrashing(m_folder->path());
        QVERIFY(!QFile::exists(bookmarkFile(path)) && !QFile::exists(markOf(path)));
        QVERIFY2(QFile::exists(bookmarkFile(others)), "whose recording nobody threw away");
        QVERIFY(QFile::exists(QFileInfo(trashed.recordingAt).path() + QStringLiteral("/a.storm.bookmarks.json")));
        QCOMPARE(names(), QStringList{QStringLiteral("b.storm")});
    }

    void theTrashIsMadeWhereThereIsNone()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const CurrentFolder current;
        const QString data = m_folder->filePath(QStringLiteral("later/data"));
        qputenv("XDG_DATA_HOME", QFile::encodeName(data));
        const auto moved = moveRecordingToTrash(m_folder->filePath(QStringLiteral("a.storm")));
        QVERIFY2(moved.ok(), moved.ok() ? "" : moved.error().detail.c_str());
        QVERIFY(QFile::exists(data + QStringLiteral("/Trash/files/a.storm")));
        QVERIFY(!(QFile::permissions(data + QStringLiteral("/Trash")) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(current.entries(), QStringList());
    }

    void whereThereCanBeNoTrashTheRecordingStays()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const CurrentFolder current;
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("a.storm"))));
        const auto moved = moveRecordingToTrash(m_folder->filePath(QStringLiteral("a.storm")));
        QCOMPARE(moved.error().code, ErrorCode::Resources);
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("a.storm"))));
        QCOMPARE(current.entries(), QStringList());
    }

    void whoseFolderIsGoneIsToldWhereItIs()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("kept")));
        write(QStringLiteral("kept/a.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("kept/a.storm"));
        const TrashedRecording trashed = moveRecordingToTrash(path).value();
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("kept"))).removeRecursively());
        const Error refused = restoreRecording(trashed).error();
        QCOMPARE(refused.detail, std::string("its folder is not there any more"));
        QCOMPARE(refused.nextStep, "It is still in the trash: " + trashed.recordingAt.toStdString());
        QVERIFY(QFile::exists(trashed.recordingAt));
        QCOMPARE(moveRecordingToTrash(path).error().detail, std::string("its folder is not there any more"));
    }

    void aFullDiskIsNoForbiddenFolder()
    {
        write(QStringLiteral("a.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        const std::optional<Error> refused = [&path]() -> std::optional<Error> {
            const NoRoom full;
            const auto moved = moveRecordingToTrash(path);
            return moved ? std::nullopt : std::optional(moved.error());
        }();
        QVERIFY(refused);
        QCOMPARE(refused->detail, std::string("the disk may be full"));
        QVERIFY2(refused->nextStep.find("file manager") != std::string::npos, "which makes room");
        QVERIFY(QFile::exists(path));
        QVERIFY(moveRecordingToTrash(path).ok());
    }

    void aFolderThatIsNotThereIsEmpty() { QVERIFY(listRecordings(m_folder->filePath(QStringLiteral("none"))).empty()); }

private:
    void write(const QString& name, const Timeline& timeline) const
    {
        Recorder recorder;
        recorder.create(m_folder->filePath(name));
        for (const TimelineEvent& event : TimelineView(timeline))
            recorder.accept(event);
    }

    [[nodiscard]] static QString markOf(const QString& recording)
    {
        return recording + QStringLiteral(".stormlab-moving");
    }

    /// As a program leaves it that is killed while it moves the recording.
    static void leaveMark(const QString& recording)
    {
        QLockFile lock(markOf(recording));
        QVERIFY(lock.tryLock());
        QFile file(markOf(recording));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray mine = file.readAll();
        file.close();
        lock.unlock();
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Linux numbers no process so high.
        file.write("4194305" + mine.mid(mine.indexOf('\n')));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const ListedRecording& each : listRecordings(m_folder->path()))
            names << each.path.section(QLatin1Char('/'), -1);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecordingListTest)
#include "tst_recordinglist.moc"
