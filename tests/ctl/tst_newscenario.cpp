// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/programfolder.h"
#include "tests/ctl/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

const QString program = QStringLiteral(STORMLAB_BIN_DIR "/stormlabctl");

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `new` as it ships: what it writes, and what it refuses. tests/live plays it.
class NewScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProgramFolder>();
        m_environment = m_folder->environment();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("place")));
    }

    void writesAScenarioWithoutMistakes()
    {
        ProgramRun made = make({QStringLiteral("mail-storm"), place()});
        QVERIFY2(made.exitCode() == 0, made.everything().constData());
        const QString folder = place() + QStringLiteral("/mail-storm");
        ProgramRun validate(program, {QStringLiteral("validate"), folder}, m_environment);
        QVERIFY2(validate.exitCode() == 0, validate.everything().constData());
        for (const QString& solution : {QStringLiteral("full-fix"), QStringLiteral("nothing")}) {
            const QString script = folder + QStringLiteral("/solutions/%1/solution.sh").arg(solution);
            QVERIFY2(QFileInfo(script).isExecutable(), qPrintable(script));
            QVERIFY(QFile::exists(folder + QStringLiteral("/solutions/%1/expected.json").arg(solution)));
        }
        QCOMPARE(QDir(place()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("mail-storm")});
        QVERIFY(made.output().contains(folder.toUtf8()));
    }

    void isFoundByTheOtherCommands()
    {
        ProgramRun made = make({QStringLiteral("mail-storm"), place()});
        QCOMPARE(made.exitCode(), 0);
        m_environment.insert(QStringLiteral("STORMLAB_SCENARIOS"), place());
        ProgramRun list(program, {QStringLiteral("list"), QStringLiteral("mail-storm")}, m_environment);
        QVERIFY2(list.exitCode() == 0, list.everything().constData());
        QVERIFY(list.output().contains("Mail storm"));
    }

    void everyTitleIsWrittenAsItIs()
    {
        const QString title = QStringLiteral("A \"quoted\" \\ {{ID}} – title");
        ProgramRun made =
            make({QStringLiteral("a1"), place(), QStringLiteral("--title"), title, QStringLiteral("--json")});
        QVERIFY2(made.exitCode() == 0, made.everything().constData());
        const QString folder = place() + QStringLiteral("/a1");
        QCOMPARE(made.json()[QStringLiteral("id")].toString(), QStringLiteral("a1"));
        QCOMPARE(made.json()[QStringLiteral("folder")].toString(), folder);
        const QJsonObject json = QJsonDocument::fromJson(read(folder + QStringLiteral("/scenario.json"))).object();
        QCOMPARE(json[QStringLiteral("title")].toString(), title);
        QCOMPARE(json[QStringLiteral("id")].toString(), QStringLiteral("a1"));
        QVERIFY(read(folder + QStringLiteral("/briefing.md")).startsWith(QByteArray("# " + title.toUtf8() + "\n")));
    }

    void refusesABadName_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        const QString titled = QStringLiteral("--title");
        QTest::newRow("capitals") << QStringList{QStringLiteral("Mail Storm")}
                                  << QByteArray("stormlabctl new mail-storm");
        QTest::newRow("a path") << QStringList{QStringLiteral("../storm")} << QByteArray("stormlabctl new storm");
        QTest::newRow("nothing") << QStringList{QString()} << QByteArray("cannot be the id");
        QTest::newRow("long") << QStringList{QString(61, QLatin1Char('a'))} << QByteArray("cannot be the id");
        QTest::newRow("long title") << QStringList{QStringLiteral("a"), titled, QString(101, QLatin1Char('a'))}
                                    << QByteArray("1 to 100");
        QTest::newRow("two lines") << QStringList{QStringLiteral("a"), titled, QStringLiteral("a\nb")}
                                   << QByteArray("one line");
    }

    void refusesABadName()
    {
        QFETCH(QStringList, words);
        QFETCH(const QByteArray, says);
        words.insert(1, place());
        ProgramRun made = make(words);
        QCOMPARE(made.exitCode(), 2);
        QVERIFY2(made.errors().contains(says), made.errors().constData());
        QVERIFY(QDir(place()).isEmpty());
    }

    void neverWritesOverAnything()
    {
        const QString there = place() + QStringLiteral("/there");
        QVERIFY(QDir().mkpath(there));
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), place() + QStringLiteral("/link")));
        for (const QString& id : {QStringLiteral("there"), QStringLiteral("link")}) {
            ProgramRun made = make({id, place()});
            QCOMPARE(made.exitCode(), 2);
            QVERIFY2(made.errors().contains("already there"), made.errors().constData());
        }
        QVERIFY(QDir(there).isEmpty());
        QVERIFY(QFileInfo(place() + QStringLiteral("/link")).isSymLink());
    }

    void saysWhatIsWrongWithThePlace_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("absent") << QStringLiteral("/none/at/all") << 2 << QByteArray("is not there");
        QTest::newRow("a file") << program << 2 << QByteArray("is no folder");
        QTest::newRow("unwritable") << QStringLiteral("/proc/self") << 4 << QByteArray("cannot be written");
    }

    void saysWhatIsWrongWithThePlace()
    {
        QFETCH(const QString, where);
        QFETCH(const int, code);
        QFETCH(const QByteArray, says);
        ProgramRun made = make({QStringLiteral("a"), where});
        QCOMPARE(made.exitCode(), code);
        QVERIFY2(made.errors().contains(where.toUtf8()) && made.errors().contains(says), made.errors().constData());
    }

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(QStringLiteral("place")); }

    [[nodiscard]] ProgramRun make(const QStringList& words) const
    {
        return {program, QStringList{QStringLiteral("new")} + words, m_environment};
    }

    std::unique_ptr<ProgramFolder> m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(NewScenarioTest)
#include "tst_newscenario.moc"
