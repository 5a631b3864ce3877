// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/scenariostore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

const QString shipped = QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios");
const QString stormId = QStringLiteral("connection-storm-after-deploy");

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A copy of the shipped scenario's files in a directory of our own.
QString copyOfStorm(const QTemporaryDir& place)
{
    const QString folder = place.filePath(stormId);
    const QDir source(shipped + QLatin1Char('/') + stormId);
    if (!QDir().mkpath(folder))
        qFatal("no folder");
    for (const QString& name : source.entryList(QDir::Files)) {
        if (!QFile::copy(source.filePath(name), folder + QLatin1Char('/') + name))
            qFatal("no copy");
    }
    return folder;
}

bool says(const ScenarioReading& reading, const char* file, const char* words)
{
    return std::any_of(reading.mistakes.begin(), reading.mistakes.end(), [&](const ScenarioMistake& mistake) {
        return mistake.file == file && mistake.says.find(words) != std::string::npos;
    });
}

} // namespace

class ScenarioStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAShippedScenarioById()
    {
        const Result<Scenario> scenario = ScenarioStore({shipped}).load(stormId);
        QVERIFY2(scenario.ok(), scenario.ok() ? "" : scenario.error().detail.c_str());
        QCOMPARE(scenario.value().id, stormId.toStdString());
        QVERIFY(!scenario.value().briefing.empty());
    }

    void readsByPathOfFolderOrDocument()
    {
        const ScenarioStore store({});
        const QString folder = shipped + QLatin1Char('/') + stormId;
        QVERIFY(store.load(folder).ok());
        QVERIFY(store.load(folder + QLatin1Char('/')).ok());
        QVERIFY(store.load(folder + QStringLiteral("/scenario.json")).ok());
    }

    void passesOverDirectoriesThatAreNotThere()
    {
        QCOMPARE(ScenarioStore({QStringLiteral("/nowhere/at/all")}).list().size(), std::size_t{0});
        QVERIFY(ScenarioStore({QStringLiteral("/nowhere/at/all"), shipped}).load(stormId).ok());
    }

    void listsEveryFolderOnceAndTheEarlierDirectoryWins()
    {
        const QTemporaryDir mine;
        const QString copy = copyOfStorm(mine);
        const std::vector<StoredScenario> all = ScenarioStore({mine.path(), shipped}).list();
        const auto storms = std::count_if(all.begin(), all.end(), [](const StoredScenario& stored) {
            return stored.reading.scenario.id == stormId.toStdString();
        });
        QCOMPARE(storms, 1);
        QCOMPARE(all.front().folder, QFileInfo(copy).canonicalFilePath());
    }

    void suggestsTheNearestIdForAnUnknownOne()
    {
        const Result<Scenario> scenario = ScenarioStore({shipped}).load(QStringLiteral("conection-storm-after-deploy"));
        QVERIFY(!scenario.ok());
        QCOMPARE(scenario.error().code, ErrorCode::NotFound);
        QCOMPARE(scenario.error().nextStep, std::string("Did you mean “connection-storm-after-deploy”?"));
    }

    void namesTheKnownOnesWhenNoneIsNear()
    {
        const Result<Scenario> scenario = ScenarioStore({shipped}).load(QStringLiteral("storm"));
        QCOMPARE(scenario.error().nextStep, std::string("Known: connection-storm-after-deploy, frozen-probe, "
                                                        "pool-raise-backfires, unbounded-fanout."));
    }

    void refusesAnEmptyIdAndAFolderWithoutScenario()
    {
        const QTemporaryDir empty;
        QCOMPARE(ScenarioStore({shipped}).read({}).error().code, ErrorCode::NotFound);
        QCOMPARE(ScenarioStore({shipped}).read(empty.path()).error().code, ErrorCode::NotFound);
    }

    void givesTheMistakesAsDetailOfAnError()
    {
        const QTemporaryDir mine;
        const QString folder = copyOfStorm(mine);
        write(folder + QStringLiteral("/scenario.json"), "{ \"id\": 7 ");
        const Result<Scenario> scenario = ScenarioStore({mine.path()}).load(stormId);
        QVERIFY(!scenario.ok());
        QCOMPARE(scenario.error().code, ErrorCode::BadFile);
        QVERIFY(scenario.error().detail.find("scenario.json: Line 1, column 11, cannot be read: ") !=
                std::string::npos);
    }

    void refusesALinkThatLeadsOutOfTheFolder()
    {
        const QTemporaryDir mine;
        const QString folder = copyOfStorm(mine);
        QVERIFY(QFile::remove(folder + QStringLiteral("/schema.sql")));
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), folder + QStringLiteral("/schema.sql")));
        const Result<StoredScenario> stored = ScenarioStore({mine.path()}).read(stormId);
        QVERIFY(stored.ok());
        QVERIFY(says(stored.value().reading, "schema.sql", "leads out of the scenario's folder"));
        QVERIFY(stored.value().reading.scenario.sandbox.schemaSql.empty());
    }

    void refusesAFolderInPlaceOfAFile()
    {
        const QTemporaryDir mine;
        const QString folder = copyOfStorm(mine);
        QVERIFY(QFile::remove(folder + QStringLiteral("/briefing.md")));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/briefing.md")));
        const Result<StoredScenario> stored = ScenarioStore({mine.path()}).read(stormId);
        QCOMPARE(stored.value().reading.mistakes.size(), std::size_t{1});
        QVERIFY(says(stored.value().reading, "briefing.md", "is no ordinary file"));
    }

    void tellsAScenarioInTheLanguagesThatItHas()
    {
        const QTemporaryDir place;
        const QString folder = copyOfStorm(place);
        QVERIFY(QDir(folder).mkpath(QStringLiteral("languages/de")));
        const QString german = folder + QStringLiteral("/languages/de/");
        const Scenario english = ScenarioStore({place.path()}).load(stormId).value();
        write(german + QStringLiteral("texts.json"), "{\"language\": \"de\", \"texts\": {\"" +
                                                         QByteArray(english.title.c_str()) +
                                                         "\": \"Verbindungssturm\"}}");
        write(german + QStringLiteral("briefing.md"), "# Sturm\n");
        write(german + QStringLiteral("postmortem.md"), "# Was geschah\n");

        const StoredScenario stored = ScenarioStore({}).read(folder).value();
        const auto languages = languagesOf(stored);
        QCOMPARE(languages.size(), std::size_t{1});
        QVERIFY(!languages.front().mistakes.empty());
        QVERIFY(stored.reading.mistakes.empty());
        const Scenario told = ScenarioStore({place.path()}).load(stormId, QStringLiteral("de")).value();
        QCOMPARE(told.title, std::string("Verbindungssturm"));
        QCOMPARE(told.briefing, std::string("# Sturm\n"));
        QCOMPARE(told.hash, english.hash);
        QCOMPARE(told.summary, english.summary);
        QCOMPARE(inLanguage(stored, QStringLiteral("fr")).title, english.title);
    }

    void everyShippedScenarioSpeaksGermanAndSpanish()
    {
        const std::vector<StoredScenario> all = ScenarioStore({shipped}).list();
        QVERIFY(all.size() >= 4);
        for (const StoredScenario& stored : all) {
            const auto languages = languagesOf(stored);
            QCOMPARE(languages.size(), std::size_t{2});
            for (const ScenarioTextsReading& language : languages) {
                for (const ScenarioMistake& mistake : language.mistakes)
                    QFAIL((stored.folder.toStdString() + '/' + toString(mistake)).c_str());
            }
            QCOMPARE(languages[0].texts.language, std::string("de"));
            QCOMPARE(languages[1].texts.language, std::string("es"));
        }
    }

    void refusesALanguageThatLeadsOutOfTheFolder()
    {
        const QTemporaryDir place;
        const QString folder = copyOfStorm(place);
        QVERIFY(QDir(folder).mkpath(QStringLiteral("languages/de")));
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), folder + QStringLiteral("/languages/de/briefing.md")));
        const StoredScenario stored = ScenarioStore({}).read(folder).value();
        const auto languages = languagesOf(stored);
        const auto& mistakes = languages.front().mistakes;
        QCOMPARE(mistakes.front().file, std::string("languages/de/briefing.md"));
        QVERIFY(mistakes.front().says.find("leads out") != std::string::npos);
        QVERIFY(languages.front().texts.briefing.empty());
    }

    void readsNoMoreThanAFileMayHave()
    {
        const QTemporaryDir mine;
        const QString folder = copyOfStorm(mine);
        write(folder + QStringLiteral("/briefing.md"), QByteArray(3'000'000, 'x'));
        const Result<StoredScenario> stored = ScenarioStore({mine.path()}).read(stormId);
        QVERIFY(says(stored.value().reading, "briefing.md", "larger than 256 kB"));
        QVERIFY(stored.value().reading.scenario.briefing.size() <= 256 * 1024 + 1);
    }
};

QTEST_APPLESS_MAIN(ScenarioStoreTest)
#include "tst_scenariostore.moc"
