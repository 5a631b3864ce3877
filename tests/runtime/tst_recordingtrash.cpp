// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingtrash.h"

#include "core/runtime/recording/bookmarks.h"
#include "tests/runtime/drillfolder.h"

#include <QLockFile>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <memory>
#include <optional>

using namespace stormlab;

namespace
{

using Condition = ListedRecording::Condition;

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

class RecordingTrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<DrillFolder>(); }

    void theTrashTakesTheBookmarksToo()
    {
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        QVERIFY(writeBookmarks(path, {{DrillTime{1}, QStringLiteral("x")}}).ok());
        const auto moved = moveRecordingToTrash(path);
        QVERIFY2(moved.ok(), moved.ok() ? "" : moved.error().detail.c_str());
        QVERIFY(!QFile::exists(path) && !QFile::exists(bookmarkFile(path)));
    }

    void whatIsInTheTrashIsBroughtBackWithItsBookmarks()
    {
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
        QCOMPARE(m_folder->names(), QStringList{QStringLiteral("a.storm")});
    }

    void whatAnotherProgramIsMovingIsLeftToIt()
    {
        m_folder->write(QStringLiteral("b.storm"), drill(someday));
        const QString path = m_folder->filePath(QStringLiteral("a.storm"));
        QVERIFY(writeBookmarks(path, {{DrillTime{1}, QStringLiteral("x")}}).ok());
        QLockFile others(markOf(path));
        QVERIFY(others.tryLock());
        finishTrashing(m_folder->path());
        QVERIFY(QFile::exists(bookmarkFile(path)));
        QCOMPARE(m_folder->names(), QStringList{QStringLiteral("b.storm")});
    }

    void aDeletionThatWasKilledBeforeItMovedAnythingLeavesAllAsItIs()
    {
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
            m_folder->write(QString::fromLatin1(name), drill(someday));
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
        QCOMPARE(m_folder->names(), QStringList{QStringLiteral("b.storm")});
    }

    void theTrashIsMadeWhereThereIsNone()
    {
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
        m_folder->write(QStringLiteral("kept/a.storm"), drill(someday));
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
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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

private:
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

    std::unique_ptr<DrillFolder> m_folder;
};

QTEST_GUILESS_MAIN(RecordingTrashTest)
#include "tst_recordingtrash.moc"
