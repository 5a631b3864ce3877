// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/recordingfolder.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recorder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace stormlab;

namespace
{

constexpr std::int64_t plenty = 1'000'000'000;

} // namespace

class RecordingFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aNameTellsWhenAndWhat()
    {
        const QDateTime begun(QDate(2026, 11, 26), QTime(3, 10, 50, 123), QTimeZone(3600));
        QCOMPARE(recordingName(begun, QStringLiteral("small-storm"), QStringLiteral("drill-1a2b3c4d")),
                 QStringLiteral("20261126-021050-123-small-storm-1a2b3c4d.storm"));
        QCOMPARE(recordingName(begun, QStringLiteral("../a b"), QStringLiteral("drill-1a2b3c4d")),
                 QStringLiteral("20261126-021050-123----a-b-1a2b3c4d.storm"));
    }

    void liesInTheDataFolder()
    {
        qputenv("XDG_DATA_HOME", "/tmp/data-of-somebody");
        QCOMPARE(recordingFolder(), QStringLiteral("/tmp/data-of-somebody/stormlab/recordings"));
        qunsetenv("XDG_DATA_HOME");
    }

    void theOldestGoFirst()
    {
        for (int day = 1; day <= 5; ++day)
            write(day);
        QCOMPARE(removeOldRecordings(m_folder->path(), {3, plenty}).size(), 2);
        QCOMPARE(left(), (QStringList{nameOf(3), nameOf(4), nameOf(5)}));
        QCOMPARE(removeOldRecordings(m_folder->path(), {3, plenty}).size(), 0);
    }

    void theirSizeCounts()
    {
        write(1, 10);
        write(2, 500);
        write(3, 600);
        QCOMPARE(removeOldRecordings(m_folder->path(), {100, 1'000}).size(), 2);
        QCOMPARE(left(), QStringList{nameOf(3)});
    }

    void theNewestStaysWhateverItsSize()
    {
        write(1, 5'000);
        QCOMPARE(removeOldRecordings(m_folder->path(), {100, 1'000}).size(), 0);
    }

    void whatAPersonKeepsIsNeitherCountedNorRemoved()
    {
        for (int day = 1; day <= 4; ++day)
            write(day);
        QVERIFY(writeBookmarks(pathOf(1), {{DrillTime{1}, QStringLiteral("look")}}).ok());
        QVERIFY(writeBookmarks(pathOf(4), {{DrillTime{1}, QStringLiteral("look")}}).ok());
        writeFile(QStringLiteral("my best one.storm"), 10);
        writeFile(QStringLiteral("notes.txt"), 10);
        removeOldRecordings(m_folder->path(), {1, plenty});
        QVERIFY(!QFile::exists(pathOf(2)));
        for (const QString& name : {nameOf(1), nameOf(3), nameOf(4), QStringLiteral("my best one.storm")})
            QVERIFY2(QFile::exists(m_folder->filePath(name)), qPrintable(name));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("notes.txt"))));
    }

    void whatIsBeingWrittenStays()
    {
        Recorder recorder;
        QVERIFY(recorder.open(pathOf(1)).ok());
        write(2);
        write(3);
        QCOMPARE(removeOldRecordings(m_folder->path(), {1, plenty}), QStringList{pathOf(2)});
        QCOMPARE(left(), (QStringList{nameOf(1), nameOf(3)}));
    }

    void aFolderThatIsNotThereIsEmpty()
    {
        QCOMPARE(removeOldRecordings(m_folder->filePath(QStringLiteral("none")), {}), QStringList());
    }

private:
    static QString nameOf(int day)
    {
        return recordingName(QDateTime(QDate(2026, 11, day), QTime(0, 0), Qt::UTC), QStringLiteral("small-storm"),
                             QStringLiteral("drill-1a2b3c4d"));
    }

    [[nodiscard]] QString pathOf(int day) const { return m_folder->filePath(nameOf(day)); }

    void writeFile(const QString& name, int bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(bytes, 'x')), qint64{bytes});
    }

    void write(int day, int bytes = 10) const { writeFile(nameOf(day), bytes); }

    [[nodiscard]] QStringList left() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecordingFolderTest)
#include "tst_recordingfolder.moc"
