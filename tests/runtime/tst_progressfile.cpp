// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/progress/progressfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

constexpr int soon = 60'000;

DrillResult drill(const std::string& id)
{
    DrillResult result;
    result.drill = id;
    result.scenario = "storm";
    result.version = 3;
    result.seed = 18'446'744'073'709'551'615U;
    result.engine = "native";
    result.when = Milliseconds{1785412991250};
    result.duration = Milliseconds{61'000};
    result.finished = true;
    result.passed = true;
    result.hintsUsed = 2;
    result.parts = {{{20, 35}, {45, 45}, {0, 20}}};
    result.recording = "some.storm";
    return result;
}

/// As a later program would have them.
ProgressSteps stepsAnd(const QStringList& more)
{
    ProgressSteps steps = progressSteps();
    steps.push_back(more);
    return steps;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The file of what somebody has drilled.
class TestProgressFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("lab/progress.sqlite")); }
    [[nodiscard]] ProgressFile file() const { return ProgressFile(path()); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->filePath(QStringLiteral("lab"))).entryList(QDir::Files | QDir::Hidden);
    }

    /// What SQLite says to a statement.
    [[nodiscard]] QVariant ask(const QString& statement) const
    {
        QVariant answer;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("asking"));
            database.setDatabaseName(path());
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (query.exec(statement) && query.next())
                answer = query.value(0);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("asking"));
        return answer;
    }

    [[nodiscard]] std::unique_ptr<QProcess> writer(const QStringList& words) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(STORMLAB_PROGRESS_WRITER), QStringList{path()} + words);
        return process;
    }

    static QList<QByteArray> linesOf(QProcess& process)
    {
        const QByteArray output = process.readAllStandardOutput();
        // A line that was cut is no promise.
        return output.left(output.lastIndexOf('\n')).split('\n');
    }

    void damage(qint64 from, const QByteArray& with) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(with) == with.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsDrillsAndNotes()
    {
        QVERIFY(file().add(drill("a")).done);
        QVERIFY(file().add(drill("b")).done);
        QVERIFY(file().setNote("b", "Look at the ceiling – first.").done);
        QVERIFY(file().setNote("of an old recording", "Nice one.").done);
        const ProgressAnswer answer = file().read();
        QVERIFY(answer.done && !answer.readOnly && !answer.putAside);
        QVERIFY((answer.progress.drills == std::vector<DrillResult>{drill("a"), drill("b")}));
        QVERIFY((answer.progress.notes == std::map<std::string, std::string>{{"b", "Look at the ceiling – first."},
                                                                             {"of an old recording", "Nice one."}}));
    }

    void aDrillIsKeptOnce()
    {
        QVERIFY(file().add(drill("a")).done);
        DrillResult again = drill("a");
        again.recording.clear();
        QVERIFY((file().add(again).progress.drills == std::vector<DrillResult>{again}));
    }

    void anEmptyNoteIsTakenAway()
    {
        QVERIFY(file().setNote("a", "Nice one.").done);
        QVERIFY(file().setNote("a", "").progress.notes.empty());
    }

    void readingMakesNoFile()
    {
        const ProgressAnswer answer = file().read();
        QVERIFY(answer.done && answer.progress == Progress());
        QVERIFY(!QFile::exists(path()));
    }

    void theFileIsLoggedVersionedAndItsOwnersAlone()
    {
        QVERIFY(file().add(drill("a")).done);
        QCOMPARE(ask(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(ask(QStringLiteral("PRAGMA user_version")).toInt(), static_cast<int>(progressSteps().size()));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        // Whoever copies it has everything.
        QCOMPARE(names(), QStringList{QStringLiteral("progress.sqlite")});
    }

    void anOlderFileIsBroughtUpToDate()
    {
        QVERIFY(file().add(drill("a")).done);
        const ProgressFile later(path(), stepsAnd({QStringLiteral("ALTER TABLE drill ADD COLUMN mood TEXT")}));
        QVERIFY((later.read().progress.drills == std::vector<DrillResult>{drill("a")}));
        QCOMPARE(ask(QStringLiteral("PRAGMA user_version")).toInt(), static_cast<int>(progressSteps().size()) + 1);
        QCOMPARE(ask(QStringLiteral("SELECT count(mood) FROM drill")).toInt(), 0);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        QVERIFY(file().add(drill("a")).done);
        const ProgressFile later(path(), stepsAnd({QStringLiteral("ALTER TABLE drill ADD COLUMN mood TEXT"),
                                                   QStringLiteral("ALTER TABLE nothing ADD COLUMN mood TEXT")}));
        QVERIFY(!later.add(drill("b")).done);
        QCOMPARE(ask(QStringLiteral("PRAGMA user_version")).toInt(), static_cast<int>(progressSteps().size()));
        QVERIFY((file().read().progress.drills == std::vector<DrillResult>{drill("a")}));
        QVERIFY(file().add(drill("b")).done);
    }

    void aNewerProgramsFileIsShownAndNeverChanged()
    {
        const ProgressFile later(path(), stepsAnd({QStringLiteral("ALTER TABLE drill ADD COLUMN mood TEXT")}));
        QVERIFY(later.add(drill("a")).done);
        const QByteArray before = bytesOf(path());
        for (const ProgressAnswer& answer : {file().add(drill("b")), file().setNote("a", "x"), file().deleteAll()}) {
            QVERIFY(!answer.done);
            QVERIFY(answer.done.error().code == ErrorCode::BadFile);
            QVERIFY(answer.done.error().message.find("newer Stormlab") != std::string::npos);
            QVERIFY(answer.done.error().nextStep.find(path().toStdString()) != std::string::npos);
            QVERIFY(answer.readOnly);
        }
        const ProgressAnswer answer = file().read();
        QVERIFY(answer.done && answer.readOnly && !answer.putAside);
        QVERIFY((answer.progress.drills == std::vector<DrillResult>{drill("a")}));
        QCOMPARE(bytesOf(path()), before);
    }

    void aNewerFileThatIsNotUnderstoodIsLeftAlone()
    {
        QVERIFY(file().add(drill("a")).done);
        const ProgressFile later(path(), stepsAnd({QStringLiteral("ALTER TABLE drill RENAME TO attempt")}));
        QVERIFY(!later.read().done);
        const QByteArray before = bytesOf(path());
        const ProgressAnswer answer = file().read();
        QVERIFY(answer.done && answer.readOnly && !answer.putAside);
        QVERIFY(answer.progress == Progress());
        QCOMPARE(bytesOf(path()), before);
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("no database at all") << 0 << QByteArray("Dear diary, today I terminated a backend.");
        QTest::newRow("a table is gone") << 4096 << QByteArray(4096, 'x');
    }

    void aDamagedFileIsPutAside()
    {
        QFETCH(const int, from);
        QFETCH(const QByteArray, with);
        for (int number = 0; number < 40; ++number)
            QVERIFY(file().add(drill("drill " + std::to_string(number))).done);
        damage(from, with);
        const QByteArray damaged = bytesOf(path());
        const ProgressAnswer answer = file().add(drill("after"));
        QVERIFY(answer.done);
        QVERIFY(answer.putAside);
        const QString aside = m_folder->filePath(QStringLiteral("lab/progress.damaged-1.sqlite"));
        QVERIFY(answer.putAside->nextStep.find(aside.toStdString()) != std::string::npos);
        QCOMPARE(bytesOf(aside), damaged);
        QCOMPARE(answer.filesAside, 1);
        QVERIFY((answer.progress.drills == std::vector<DrillResult>{drill("after")}));
        QVERIFY(!file().read().putAside);
        damage(from, with);
        QVERIFY(file().read().putAside);
        QCOMPARE(file().read().filesAside, 2);
    }

    void nothingIsLeftOfWhatIsDeleted()
    {
        QVERIFY(file().add(drill("a")).done);
        QVERIFY(file().setNote("a", "a secret of mine").done);
        damage(0, QByteArray(100, 'x'));
        QVERIFY(file().setNote("b", "another secret").putAside);
        const ProgressAnswer answer = file().deleteAll();
        QVERIFY(answer.done && answer.progress == Progress());
        QCOMPARE(answer.filesAside, 0);
        QCOMPARE(names(), QStringList{QStringLiteral("progress.sqlite")});
        QVERIFY(!bytesOf(path()).contains("secret"));
        QVERIFY(file().add(drill("a")).done);
    }

    void twoProgramsWriteAtATime()
    {
        constexpr int each = 40;
        const auto one = writer({QStringLiteral("one "), QString::number(each)});
        const auto other = writer({QStringLiteral("other "), QString::number(each)});
        QVERIFY(one->waitForFinished(soon) && other->waitForFinished(soon));
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(other->exitCode(), 0);
        QCOMPARE(file().read().progress.drills.size(), std::size_t{2 * each});
    }

    void aWriterThatIsKilledLosesAtMostItsPresentRow()
    {
        int promised = 0;
        for (int round = 0; round < 8; ++round) {
            const auto process = writer({QStringLiteral("round %1 ").arg(round), QStringLiteral("100000")});
            // Killed wherever it is after some rows: the rounds meet it at different places.
            for (int lines = 0; lines <= round; ++lines)
                QVERIFY(process->canReadLine() || process->waitForReadyRead(soon));
            process->kill();
            QVERIFY(process->waitForFinished(soon));
            const QList<QByteArray> lines = linesOf(*process);
            promised += static_cast<int>(lines.size());
            const ProgressAnswer answer = file().read();
            QVERIFY(answer.done && !answer.putAside);
            const int kept = static_cast<int>(answer.progress.drills.size());
            QVERIFY2(kept >= promised && kept <= promised + 1, qPrintable(QString::number(kept - promised)));
            promised = kept;
        }
        QCOMPARE(ask(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
        QVERIFY(file().add(drill("after")).done);
    }

    void aDiskThatTakesNoMoreIsSaidAndLosesNothing()
    {
        const auto process = writer({QStringLiteral("row "), QStringLiteral("100000"), QStringLiteral("40000")});
        QVERIFY(process->waitForFinished(soon));
        QCOMPARE(process->exitCode(), 1);
        const QList<QByteArray> lines = linesOf(*process);
        QVERIFY(lines.size() > 3);
        QVERIFY2(lines.back().startsWith("failed: The disk refused to write or read "), lines.back().constData());
        const ProgressAnswer answer = file().read();
        QVERIFY(answer.done && !answer.putAside);
        QCOMPARE(answer.progress.drills.size(), static_cast<std::size_t>(lines.size() - 1));
        QVERIFY(file().add(drill("after")).done);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("lab")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const ProgressAnswer answer = file().add(drill("a"));
        QVERIFY(!answer.done);
        QVERIFY(answer.done.error().code == ErrorCode::Resources);
        QVERIFY(answer.done.error().message.find("cannot be made") != std::string::npos);
        QVERIFY(!answer.done.error().nextStep.empty());
    }

    void aProgramThatKeepsItLockedIsSaid()
    {
        QVERIFY(file().add(drill("a")).done);
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locking"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        const ProgressAnswer answer = file().add(drill("b"));
        QVERIFY(!answer.done);
        QVERIFY(answer.done.error().code == ErrorCode::Timeout);
        QVERIFY((answer.progress.drills == std::vector<DrillResult>{drill("a")}));
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
        QVERIFY(file().add(drill("b")).done);
        other.close();
        other = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("locking"));
    }
};

QTEST_GUILESS_MAIN(TestProgressFile)
#include "tst_progressfile.moc"
