// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordinglist.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingfile.h"
#include "core/runtime/recording/recordingtrash.h"
#include "tests/runtime/drillfolder.h"

#include <QTest>

#include <memory>

#include <unistd.h>

using namespace stormlab;

namespace
{

using Condition = ListedRecording::Condition;

} // namespace

class RecordingListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<DrillFolder>(); }

    void tellsOneThatWasStoppedHalfWay()
    {
        m_folder->write(QStringLiteral("a.storm"), drill(someday, Ending::Stopped));
        QVERIFY(listRecordings(m_folder->path()).front().stoppedHalfWay);
    }

    void tellsWhatARecordingSaysAtItsEnd()
    {
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
        m_folder->write(QStringLiteral("b.storm"), drill(someday));
        m_folder->write(QStringLiteral("a.storm"), drill(someday + Milliseconds{1}));
        m_folder->write(QStringLiteral("c.storm"), drill(someday - Milliseconds{1}));
        QCOMPARE(m_folder->names(),
                 (QStringList{QStringLiteral("a.storm"), QStringLiteral("b.storm"), QStringLiteral("c.storm")}));
    }

    void theEndIsEnough()
    {
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
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
        m_folder->write(QStringLiteral("a.storm"), drill(someday));
        QVERIFY(
            writeBookmarks(m_folder->filePath(QStringLiteral("a.storm")), {{DrillTime{1}, QStringLiteral("x")}}).ok());
        QCOMPARE(m_folder->names(), QStringList{QStringLiteral("a.storm")});
    }

    void aFolderThatIsNotThereIsEmpty() { QVERIFY(listRecordings(m_folder->filePath(QStringLiteral("none"))).empty()); }

private:
    std::unique_ptr<DrillFolder> m_folder;
};

QTEST_GUILESS_MAIN(RecordingListTest)
#include "tst_recordinglist.moc"
