// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classwatch.h"

#include "core/runtime/classroom/classfiles.h"
#include "core/runtime/classroom/resultseal.h"
#include "tests/support/classresults.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace stormlab;

namespace
{

/// What a watch has told about a folder by now.
struct Told {
    explicit Told(ClassWatch& watch) : settled(&watch, &ClassWatch::settled)
    {
        QObject::connect(&watch, &ClassWatch::changed, &context, [this](const std::vector<JudgedFile>& some) {
            most = std::max(most, some.size());
            for (const JudgedFile& file : some)
                files[file.name] = file;
        });
        QObject::connect(&watch, &ClassWatch::gone, &context, [this](const QStringList& names) {
            for (const QString& name : names)
                files.erase(name);
        });
    }

    [[nodiscard]] int merged() const
    {
        return static_cast<int>(
            std::count_if(files.begin(), files.end(), [](const auto& file) { return file.second.result.has_value(); }));
    }
    [[nodiscard]] int marked() const { return static_cast<int>(files.size()) - merged(); }

    QObject context;
    std::map<QString, JudgedFile> files;
    std::size_t most = 0;
    QSignalSpy settled;
};

/// A result that was written so many seconds from now.
void putAged(const QString& folder, int learner, int seconds)
{
    QFile file(putResult(folder, learner, testClass()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(seconds), QFileDevice::FileModificationTime));
}

ResultMark markOf(const QByteArray& text)
{
    const ResultReading reading = readSealedResult(testClass(), text.toStdString());
    return reading.mark.value_or(static_cast<ResultMark>(99));
}

} // namespace

/// The folder of a class: what belongs to it, what is marked, and that changes are told.
class ClassWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultOfTheClassIsTaken()
    {
        const ResultReading reading = readSealedResult(testClass(), sealedText(resultOf(3), testClass()).toStdString());
        QVERIFY2(!reading.mark, reading.detail.c_str());
        QVERIFY(reading.result == resultOf(3));
    }

    void anotherLayoutDoesNotBreakTheSeal()
    {
        QByteArray text = sealedText(resultOf(3), testClass());
        text.replace(",\"", ",\r\n   \"");
        QVERIFY(!readSealedResult(testClass(), text.toStdString()).mark);
    }

    void oneChangedDigitBreaksTheSeal()
    {
        QByteArray text = sealedText(resultOf(3), testClass());
        text.replace("\"checks\":0", "\"checks\":1");
        QVERIFY(markOf(text) == ResultMark::Altered);
    }

    void aResultThatNamesAnotherClassIsForeign()
    {
        ResultFile result = resultOf(3);
        result.classId = otherClass().id;
        QVERIFY(markOf(sealedText(result, otherClass())) == ResultMark::OtherClass);
    }

    void theIdAloneMakesNoResultOfTheClass()
    {
        QVERIFY(markOf(sealedText(resultOf(3), otherClass())) == ResultMark::Altered);
    }

    void aMistakeBehindABrokenSealIsAnAlteration()
    {
        QByteArray text = sealedText(resultOf(3), testClass());
        text.replace("\"state\":\"finished\"", "\"state\":\"won\"");
        QVERIFY(markOf(text) == ResultMark::Altered);
    }

    void withoutItsSealAResultIsAltered_data()
    {
        QTest::addColumn<QByteArray>("seal");
        QTest::newRow("empty") << QByteArray("\"\"");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("zeros") << '"' + QByteArray(64, '0') + '"';
        QTest::newRow("missing") << QByteArray();
    }
    void withoutItsSealAResultIsAltered()
    {
        QFETCH(const QByteArray, seal);
        const std::string right = sealOf(testClass(), resultContent(resultOf(3)));
        QByteArray text = sealedText(resultOf(3), testClass());
        const QByteArray member = ",\"seal\":\"" + QByteArray::fromStdString(right) + '"';
        QVERIFY(text.contains(member));
        text.replace(member, seal.isEmpty() ? QByteArray() : ",\"seal\":" + seal);
        QVERIFY(markOf(text) == ResultMark::Altered);
    }

    void figuresBesideTheScorecardAreFoundThoughSealed()
    {
        ResultFile result = resultOf(3);
        result.total += 1;
        QVERIFY(markOf(sealedText(result, testClass())) == ResultMark::NotAResult);
    }

    void anotherScenarioIsOfAnotherClass()
    {
        ResultFile result = resultOf(1);
        result.scenario = "idle-in-transaction";
        QVERIFY(markOf(sealedText(result, testClass())) == ResultMark::OtherClass);
    }

    void howFarReadingIsIsTold()
    {
        const QTemporaryDir folder;
        for (int learner = 1; learner <= 25; ++learner)
            putResult(folder.path(), learner, testClass());
        ClassWatch watch(folder.path(), testClass());
        std::vector<std::pair<int, int>> told;
        connect(&watch, &ClassWatch::reading, this, [&told](int done, int total) { told.emplace_back(done, total); });
        QSignalSpy settled(&watch, &ClassWatch::settled);
        watch.begin();
        QVERIFY(settled.wait());
        QVERIFY((told == std::vector<std::pair<int, int>>{{0, 25}, {10, 25}, {20, 25}}));
        putResult(folder.path(), 26, testClass());
        watch.look();
        QTRY_COMPARE(told.size(), std::size_t{4});
        QVERIFY((told.back() == std::pair{0, 1}));
    }

    void ofOneDrillTheFileThatWasWrittenLastCounts()
    {
        const QTemporaryDir folder;
        putResult(folder.path(), 1, testClass());
        ResultFile later = resultOf(1);
        later.written += std::chrono::seconds{1};
        const QString copy = folder.filePath(QStringLiteral("later.stormresult"));
        putFile(copy, sealedText(later, testClass()));
        ClassWatch watch(folder.path(), testClass());
        Told told(watch);
        watch.begin();
        QTRY_COMPARE(told.files.size(), std::size_t{2});
        const QString first = QStringLiteral("learner-001.stormresult");
        QVERIFY(told.files[first].mark == ResultMark::Duplicate);
        QVERIFY(told.files[QStringLiteral("later.stormresult")].result.has_value());
        QVERIFY(QFile::remove(copy));
        watch.look();
        QTRY_VERIFY(told.files[first].result.has_value());
        QCOMPARE(told.files.size(), std::size_t{1});
    }

    void copiesOfADrillOrARecordingAreDuplicates()
    {
        ClassRoll roll;
        const auto file = [](const char* name, const char* drill, char recording, int written) {
            JudgedFile judged{QString::fromLatin1(name), resultOf(3)};
            judged.result->drill = drill;
            judged.result->written = lessonBegan + std::chrono::seconds{written};
            judged.result->recording = RecordingReference{"x.storm", std::string(64, recording)};
            return judged;
        };
        std::map<std::string, bool> counted;
        const auto see = [&counted](const std::vector<JudgedFile>& files) {
            for (const JudgedFile& judged : files)
                counted[judged.name.toStdString()] = judged.result.has_value();
        };
        see(roll.take({file("a", "drill-1", '1', 1), file("b", "drill-1", '2', 2), file("c", "drill-3", '3', 1)}));
        QVERIFY((counted == std::map<std::string, bool>{{"a", false}, {"b", true}, {"c", true}}));
        see(roll.take({file("d", "drill-4", '3', 5)}));
        QVERIFY((counted == std::map<std::string, bool>{{"a", false}, {"b", true}, {"c", false}, {"d", true}}));
        see(roll.remove({QStringLiteral("b"), QStringLiteral("d")}));
        QVERIFY(counted["a"] && counted["c"]);
        see(roll.take({file("e", "drill-1", '9', 1)}));
        QVERIFY(counted["a"] && !counted["e"]);
    }

    void aFileThatCouldNotBeReadIsToldAgain()
    {
        const QTemporaryDir folder;
        const QString path = putResult(folder.path(), 1, testClass());
        const QString name = QFileInfo(path).fileName();
        FolderScanner scanner(folder.path());
        QCOMPARE(scanner.scan().changed, QStringList{name});
        QVERIFY(scanner.scan().changed.isEmpty());
        scanner.readAgain(name);
        QCOMPARE(scanner.scan().changed, QStringList{name});
        QVERIFY(scanner.scan().changed.isEmpty());
        scanner.readAgain(name);
        QVERIFY(QFile::remove(path));
        QCOMPARE(scanner.scan().gone, QStringList{name});
    }

    void aFileWhoseRightsComeLaterIsReadThen()
    {
        const QTemporaryDir folder;
        const QString path = putResult(folder.path(), 1, testClass());
        QVERIFY(QFile::setPermissions(path, {}));
        ClassWatch watch(folder.path(), testClass());
        Told told(watch);
        watch.begin();
        QTRY_COMPARE(told.files.size(), std::size_t{1});
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        watch.look();
        QTRY_COMPARE(told.merged(), 1);
    }

    void keysAreNew()
    {
        const ClassFile one = withNewKeys({});
        const ClassFile other = withNewKeys({});
        QCOMPARE(one.id.size(), std::size_t{32});
        QCOMPARE(one.key.size(), std::size_t{64});
        QVERIFY(one.id != other.id && one.key != other.key);
    }

    void aClassFileIsReadFromDisk()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.stormclass"));
        QVERIFY(writeClassFile(path, testClass()).ok());
        QVERIFY(readClassFileAt(path).value() == testClass());
        QByteArray newer = QByteArray::fromStdString(toJson(testClass()));
        newer.replace("\"version\": 1", "\"version\": 7");
        putFile(path, newer);
        QVERIFY(readClassFileAt(path).error().message.find("newer Stormlab") != std::string::npos);
        QCOMPARE(readClassFileAt(folder.path()).error().code, ErrorCode::BadFile);
        QCOMPARE(readClassFileAt(QStringLiteral("/dev/zero")).error().code, ErrorCode::BadFile);
    }

    void thirtyFilesOfWhichFiveAreBadAreTold()
    {
        const QTemporaryDir folder;
        ClassWatch watch(folder.path(), testClass());
        Told told(watch);
        watch.begin();
        QTRY_VERIFY(!told.settled.isEmpty());
        for (int learner = 1; learner <= 25; ++learner)
            putResult(folder.path(), learner, testClass());
        putBadFiles(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(told.files.size(), std::size_t{30}, 10'000);
        QCOMPARE(told.merged(), 25);
        QCOMPARE(told.marked(), 5);
        QVERIFY(told.most <= FolderReader::filesAtOnce);
        const auto markOfFile = [&](const char* name) { return told.files[QLatin1String(name)].mark.value(); };
        QVERIFY(markOfFile("bad-foreign.stormresult") == ResultMark::OtherClass);
        QVERIFY(markOfFile("bad-altered.stormresult") == ResultMark::Altered);
        QVERIFY(markOfFile("bad-cut.stormresult") == ResultMark::Damaged);
        QVERIFY(markOfFile("bad-newer.stormresult") == ResultMark::Newer);
        QVERIFY(markOfFile("bad-large.stormresult") == ResultMark::TooLarge);
    }

    void aFileThatIsWrittenAgainIsToldAgain()
    {
        const QTemporaryDir folder;
        const QString path = putResult(folder.path(), 1, testClass());
        ClassWatch watch(folder.path(), testClass());
        Told told(watch);
        watch.begin();
        QTRY_COMPARE(told.merged(), 1);
        ResultFile result = resultOf(1);
        result.hints = 9;
        QVERIFY(result.state == ResultState::Incident);
        putFile(path, sealedText(result, testClass()));
        QTRY_COMPARE_WITH_TIMEOUT(told.files.begin()->second.result->hints, 9, 10'000);
    }

    void aFileThatGoesIsTold()
    {
        const QTemporaryDir folder;
        const QString path = putResult(folder.path(), 1, testClass());
        ClassWatch watch(folder.path(), testClass());
        Told told(watch);
        watch.begin();
        QTRY_COMPARE(told.merged(), 1);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY_WITH_TIMEOUT(told.files.empty(), 10'000);
    }

    void whatLayThereBeforeIsAsOldAsTheDiskSays()
    {
        const QTemporaryDir folder;
        putAged(folder.path(), 1, -1'800);
        putAged(folder.path(), 2, 1'800);
        ClassWatch watch(folder.path(), testClass());
        Told told(watch);
        watch.begin();
        QTRY_COMPARE(told.settled.size(), 1);
        QVERIFY(told.files.begin()->second.unchanged >= Milliseconds{1'800'000});
        QCOMPARE(told.files.rbegin()->second.unchanged.count(), 0);
    }

    void aFolderThatGoesIsToldOnceAndTriedAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("share"));
        ClassWatch watch(path, testClass());
        Told told(watch);
        QSignalSpy trouble(&watch, &ClassWatch::trouble);
        QSignalSpy over(&watch, &ClassWatch::troubleOver);
        watch.begin();
        QTRY_COMPARE(trouble.size(), 1);
        watch.look();
        watch.look();
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("elsewhere")));
        putAged(folder.filePath(QStringLiteral("elsewhere")), 1, -1'800);
        QVERIFY(QDir().rename(folder.filePath(QStringLiteral("elsewhere")), path));
        watch.look();
        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(trouble.size(), 1);
        QTRY_COMPARE(told.settled.size(), 1);
        QCOMPARE(told.merged(), 1);
        // It lay there before anybody could look.
        QVERIFY(told.files.begin()->second.unchanged >= Milliseconds{1'800'000});
    }

    void anUnreadableFileIsMarked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dangling.stormresult"));
        const JudgedFile judged = judgeFile(path, testClass());
        QVERIFY(judged.mark.value() == ResultMark::Unreadable);
    }
};

QTEST_GUILESS_MAIN(ClassWatchTest)
#include "tst_classwatch.moc"
