// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/diagnosis.h"
#include "core/domain/podroom.h"
#include "core/domain/scenariocodec.h"
#include "core/domain/serverparameters.h"
#include "core/domain/utf8.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stormlab;

namespace
{

const QString fixtures = QStringLiteral(STORMLAB_SOURCE_DIR "/tests/domain/fixtures/");
const QString shipped = QStringLiteral(STORMLAB_SOURCE_DIR "/scenarios/");

std::string content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

ScenarioFiles filesIn(const QString& folder)
{
    return {folder.toStdString(), content(folder + QStringLiteral("/scenario.json")),
            content(folder + QStringLiteral("/briefing.md")), content(folder + QStringLiteral("/postmortem.md")),
            content(folder + QStringLiteral("/schema.sql"))};
}

/// "scenario.json /fleet/0/role", one a line, sorted.
QByteArray places(const ScenarioReading& reading)
{
    QStringList lines;
    for (const ScenarioMistake& mistake : reading.mistakes)
        lines.append(QString::fromStdString(mistake.file + ' ' + mistake.pointer));
    lines.sort();
    return lines.join(QLatin1Char('\n')).toUtf8();
}

void addFolders(const QString& place)
{
    QTest::addColumn<QString>("folder");
    const QStringList names = QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << place + name;
}

QJsonObject schema()
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(content(shipped + QStringLiteral("scenario.schema.json"))))
        .object();
}

QJsonObject definition(const char* name)
{
    return schema()[QLatin1String("definitions")][QLatin1String(name)].toObject();
}

QStringList texts(const QJsonArray& array)
{
    QStringList all;
    for (const auto& value : array)
        all.append(value.toString());
    return all;
}

QStringList texts(const std::vector<std::string>& words)
{
    QStringList all;
    for (const std::string& word : words)
        all.append(QString::fromStdString(word));
    return all;
}

} // namespace

class ScenarioCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedScenariosHaveNoMistake_data() { addFolders(shipped); }
    void shippedScenariosHaveNoMistake()
    {
        QFETCH(QString, folder);
        QCOMPARE(places(readScenario(filesIn(folder))), QByteArray());
    }

    void goodFixturesHaveNoMistake_data() { addFolders(fixtures + QStringLiteral("good/")); }
    void goodFixturesHaveNoMistake()
    {
        QFETCH(QString, folder);
        const ScenarioReading reading = readScenario(filesIn(folder));
        QCOMPARE(places(reading), QByteArray());
    }

    void everyMistakeIsReportedAtItsPlace_data()
    {
        addFolders(fixtures + QStringLiteral("bad/"));
        for (const QString& name :
             QDir(fixtures + QStringLiteral("bad-references")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << fixtures + QStringLiteral("bad-references/") + name;
    }
    void everyMistakeIsReportedAtItsPlace()
    {
        QFETCH(QString, folder);
        const ScenarioReading reading = readScenario(filesIn(folder));
        QStringList expected = QString::fromStdString(content(folder + QStringLiteral("/mistakes.txt")))
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        expected.sort();
        QVERIFY(!expected.isEmpty());
        QCOMPARE(places(reading), expected.join(QLatin1Char('\n')).toUtf8());
        for (const ScenarioMistake& mistake : reading.mistakes)
            QVERIFY(!mistake.says.empty());
    }

    void tenMistakesAreTen()
    {
        const ScenarioReading reading = readScenario(filesIn(fixtures + QStringLiteral("bad/ten-mistakes")));
        QCOMPARE(reading.mistakes.size(), std::size_t{10});
        const auto saying = [&](const std::string& pointer) {
            const auto found = std::find_if(reading.mistakes.begin(), reading.mistakes.end(),
                                            [&](const ScenarioMistake& mistake) { return mistake.pointer == pointer; });
            return found == reading.mistakes.end() ? std::string() : found->says;
        };
        QCOMPARE(saying("/version"), std::string("is 0: expected a whole number from 1 to 1000000"));
        QCOMPARE(saying("/title"), std::string("is missing, and it is required"));
        QCOMPARE(saying("/sandbox/max_conections"), std::string("is unknown: did you mean max_connections?"));
        QCOMPARE(saying("/fleet/0/settings/pool.mux"), std::string("is unknown: did you mean pool.max?"));
        QCOMPARE(saying("/hints"), std::string("is a list of 1: expected a list of 3 to 10 elements"));
    }

    void everythingIsReadFromItsPlace()
    {
        const Scenario scenario = readScenario(filesIn(fixtures + QStringLiteral("good/everything"))).scenario;
        QCOMPARE(scenario.sandbox.maxConnections, 100);
        QCOMPARE(scenario.sandbox.database, std::string("shop_2"));
        QCOMPARE(scenario.sandbox.settings.at("shared_buffers"), std::string("32MB"));
        QCOMPARE(scenario.sandbox.pooler, PoolerSpec({PoolMode::Session, 5, 200, Milliseconds{2'500}}));
        QVERIFY(!scenario.oncall.reserve);
        QCOMPARE(scenario.oncall.alterSystem.size(), std::size_t{3});
        QCOMPARE(scenario.pace.deploy, Milliseconds{600'000});
        QCOMPARE(scenario.minutesLeast, 5);
        QCOMPARE(scenario.minutesMost, 10);
        QCOMPARE(scenario.fleet.size(), std::size_t{3});
        QCOMPARE(scenario.fleet[0].settings.size(), settingDescriptions().size());
        QCOMPARE(scenario.fleet[0].settings.at("reconnect.jitter"), std::string("full"));
        QVERIFY(!scenario.fleet[1].deployable);
        QVERIFY(!scenario.fleet[1].workload.transaction);
        QCOMPARE(scenario.fleet[1].workload.steps[1].io.most, Milliseconds{86'400'000});
        QVERIFY(!findInject(scenario, "again")->at);
        QVERIFY(findInject(scenario, "again")->afterDeploy == Milliseconds{3'600'000});
        QVERIFY(findInject(scenario, "again")->every == Milliseconds{600'000});
        QVERIFY(!findInject(scenario, "deploy")->every);
        QCOMPARE(findInject(scenario, "deploy")->settings.at("pool.max"), std::string("30"));
        QCOMPARE(findInject(scenario, "deploy")->apps, std::vector<std::string>{"worker"});
        QCOMPARE(findInject(scenario, "again")->apps, (std::vector<std::string>{"idler", "worker"}));
        QCOMPARE(scenario.takeaways.size(), std::size_t{2});
        QCOMPARE(scenario.hints.size(), std::size_t{3});
        QCOMPARE(scenario.causes.size(), std::size_t{3});
        QVERIFY(!scenario.briefing.empty());
    }

    void everyKindOfInjectIsRead()
    {
        const Scenario scenario = readScenario(filesIn(fixtures + QStringLiteral("good/pauses"))).scenario;
        const InjectSpec* freeze = findInject(scenario, "freeze");
        QVERIFY(freeze->kind == InjectSpec::Kind::Pause);
        QVERIFY(freeze->lasts == Milliseconds{14'999});
        QVERIFY(freeze->at == Milliseconds{0});
        QVERIFY(freeze->apps.empty());
        QVERIFY(!freeze->every);
        QVERIFY(findInject(scenario, "freeze-every-minute")->every == Milliseconds{60'000});
        QVERIFY(!findInject(scenario, "freeze-until-resumed")->lasts);
        QVERIFY(findInject(scenario, "thaw-late")->kind == InjectSpec::Kind::Resume);
        QVERIFY(toString(freeze->kind) == "pause");
    }

    void everyPredicateIsRead()
    {
        const Scenario scenario = readScenario(filesIn(fixtures + QStringLiteral("good/everything"))).scenario;
        const std::vector<RubricCheck>& checks = scenario.rubric.checks;
        QVERIFY(checks[0].predicate == Predicate(DiagnosisPredicate{"slow-query", {"worker"}, 0, "lock-queue"}));
        QVERIFY(checks[1].predicate ==
                Predicate(EvidencePredicate{{Evidence::States, Evidence::PoolSizes, Evidence::Pooler, Evidence::Ceiling,
                                             Evidence::ActivityByApplication, Evidence::Probes}}));
        QVERIFY(checks[2].predicate == Predicate(ShedPredicate{"worker", 10, Milliseconds{5'000}, Milliseconds{0}}));
        QVERIFY(checks[3].predicate ==
                Predicate(RecoveredPredicate{{"api.v2-blue", "idler"}, Milliseconds{1'000}, Milliseconds{1'000}}));
        QVERIFY(checks[4].predicate ==
                Predicate(HoldsPredicate{
                    80, 0, 2, {"worker", "idler"}, Milliseconds{800}, Milliseconds{100}, Milliseconds{5'000}}));
        QCOMPARE(triggerTimes(scenario), 2);
        // Of worker 8 pods and of idler one, each with its engine, and all of them twice while a deploy replaces them.
        QCOMPARE(podProcesses(scenario), 36);
        QVERIFY(checks[5].predicate == Predicate(BudgetPredicate{}));
        QVERIFY(checks[7].predicate ==
                Predicate(TrapPredicate{TrapKind::KilledWorking, {"worker"}, Milliseconds{300}, 2, false}));
        for (std::size_t index = 6; index < checks.size(); ++index)
            QVERIFY(checks[index].part == Part::Trap);
        QVERIFY(std::get<TrapPredicate>(checks[6].predicate).fatal);
        QVERIFY(std::get<TrapPredicate>(checks[14].predicate).kind == TrapKind::Blinded);
        QVERIFY(std::get<TrapPredicate>(checks[15].predicate).kind == TrapKind::ProbeLoosened);
        QVERIFY(std::get<TrapPredicate>(checks[16].predicate).kind == TrapKind::KilledPods);
    }

    void podsAreRead()
    {
        const Scenario scenario = readScenario(filesIn(fixtures + QStringLiteral("good/everything"))).scenario;
        QVERIFY(findApp(scenario, "worker")->pods == PodsSpec{Milliseconds{500}});
        QVERIFY(findApp(scenario, "idler")->pods == PodsSpec{Milliseconds{2'000}});
        QVERIFY(!findApp(scenario, "api.v2-blue")->pods);
    }

    void theHashChangesWithEveryTextAndOnlyThen()
    {
        const ScenarioFiles files = filesIn(fixtures + QStringLiteral("good/smallest"));
        const std::string hash = readScenario(files).scenario.hash;
        QCOMPARE(hash.size(), std::size_t{16});
        QCOMPARE(readScenario(files).scenario.hash, hash);
        ScenarioFiles moved = files;
        moved.folder = "/elsewhere/smallest";
        QCOMPARE(readScenario(moved).scenario.hash, hash);
        for (std::string ScenarioFiles::*text : {&ScenarioFiles::scenarioJson, &ScenarioFiles::briefing,
                                                 &ScenarioFiles::postmortem, &ScenarioFiles::schemaSql}) {
            ScenarioFiles changed = files;
            (changed.*text) += ' ';
            QVERIFY(readScenario(changed).scenario.hash != hash);
        }
    }

    void sizesAreBounded()
    {
        ScenarioFiles files = filesIn(fixtures + QStringLiteral("good/smallest"));
        files.schemaSql = std::string(256 * 1024 + 1, '-');
        QCOMPARE(places(readScenario(files)), QByteArray("schema.sql "));
        files.schemaSql.clear();
        files.scenarioJson.append(1024 * 1024, ' ');
        QCOMPARE(places(readScenario(files)), QByteArray("scenario.json "));
    }

    void nestingIsBounded()
    {
        ScenarioFiles files = filesIn(fixtures + QStringLiteral("good/smallest"));
        files.scenarioJson = std::string(500'000, '[');
        QCOMPARE(places(readScenario(files)), QByteArray("scenario.json "));
    }

    void theSchemaKnowsTheSameClientSettings()
    {
        const QJsonObject properties = definition("clientSettings")[QLatin1String("properties")].toObject();
        QCOMPARE(properties.size(), static_cast<qsizetype>(settingDescriptions().size()));
        for (const SettingDescription& setting : settingDescriptions()) {
            const QJsonObject property = properties[QString::fromStdString(setting.key)].toObject();
            QVERIFY2(!property.isEmpty(), setting.key.c_str());
            QCOMPARE(texts(property[QLatin1String("enum")].toArray()), texts(setting.choices));
            QCOMPARE(property[QLatin1String("minimum")].toInt(), setting.minimum);
            QCOMPARE(property[QLatin1String("maximum")].toInt(), setting.maximum);
        }
    }

    void theSchemaKnowsTheSameCauses()
    {
        QCOMPARE(texts(definition("cause")[QLatin1String("enum")].toArray()), texts(diagnosisCauses()));
    }

    void theSchemaKnowsTheSameServerParameters()
    {
        const QJsonObject properties = schema()[QLatin1String("properties")].toObject();
        const QRegularExpression tunable(properties[QLatin1String("sandbox")][QLatin1String(
            "properties")][QLatin1String("settings")][QLatin1String("propertyNames")][QLatin1String("pattern")]
                                             .toString());
        const QRegularExpression grantable(properties[QLatin1String("oncall")][QLatin1String(
            "properties")][QLatin1String("alter_system")][QLatin1String("items")][QLatin1String("pattern")]
                                               .toString());
        QVERIFY(tunable.isValid() && grantable.isValid());
        std::vector<std::string> names = tunableParameters();
        for (const char* name : {"autovacuum_naptime", "enable_seqscan", "enable_", "vacuum_cost_delay",
                                 "max_connections", "log_statement", "log_connections", "reserved_connections",
                                 "archive_command", "port", "Work_mem", "work_mem2", ""})
            names.emplace_back(name);
        for (const std::string& name : names) {
            const QString text = QString::fromStdString(name);
            QVERIFY2(tunable.match(text).hasMatch() == isTunableParameter(name), name.c_str());
            QVERIFY2(grantable.match(text).hasMatch() == isGrantableParameter(name), name.c_str());
        }
    }

    void wellFormedTextIsToldFromOther()
    {
        for (const char* good : {"", "plain", "Ä", "次", "😀", "\xed\x9f\xbf", "\xf4\x8f\xbf\xbf"})
            QVERIFY2(isUtf8(good), good);
        for (const char* bad : {"\x80", "\xc0\xaf", "\xc3", "\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80",
                                "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "a\xff"})
            QVERIFY(!isUtf8(bad));
        QCOMPARE(codePoints("aÄ次😀"), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(ScenarioCodecTest)
#include "tst_scenariocodec.moc"
