// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/clientsettings.h"
#include "core/domain/poolbounds.h"

#include <QTest>

using namespace stormlab;

namespace
{

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

/// A legal value that is not the default: 7 is within every range.
std::string otherValue(const SettingDescription& setting)
{
    return setting.choices.empty() ? "7" : setting.choices.back();
}

Error errorOf(const SettingMap& configured)
{
    const Result<ClientSettings> result = effectiveSettings(configured);
    return result ? Error{ErrorCode::Illegal, "accepted", "", ""} : result.error();
}

} // namespace

class ClientSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheKeysInTheOrderOfTheContract()
    {
        QStringList keys;
        for (const SettingDescription& setting : settingDescriptions())
            keys << text(setting.key);
        const QString expected = QStringLiteral(
            "instances pool.min pool.max pool.acquire_timeout_ms pool.max_lifetime_ms pool.idle_timeout_ms "
            "pool.connect_timeout_ms reconnect.policy reconnect.base_ms reconnect.cap_ms reconnect.jitter "
            "breaker.failures breaker.open_ms startup.stagger_ms deploy.strategy deploy.overlap_ms txn.io teardown "
            "probe.timeout_ms probe.failures via");
        QCOMPARE(keys.join(QLatin1Char(' ')), expected);
    }

    void nothingConfiguredMeansTheLibrarysDefaults() { QVERIFY(effectiveSettings({}).value() == ClientSettings{}); }

    void everyKeyChangesExactlyItsOwnValue()
    {
        for (const SettingDescription& setting : settingDescriptions()) {
            const std::string value = otherValue(setting);
            const Result<ClientSettings> settings = effectiveSettings({{setting.key, value}});
            QVERIFY2(settings.ok(), setting.key.c_str());
            QCOMPARE(settingValue(settings.value(), setting.key), value);
            for (const SettingDescription& other : settingDescriptions()) {
                if (other.key != setting.key)
                    QCOMPARE(settingValue(settings.value(), other.key), settingValue(ClientSettings{}, other.key));
            }
        }
    }

    void valuesBecomeTypedSettings()
    {
        const ClientSettings settings =
            effectiveSettings({{"pool.max", "2"}, {"reconnect.policy", "exponential"}, {"reconnect.jitter", "full"}})
                .value();
        QCOMPARE(settings.pool.max, 2);
        QVERIFY(settings.reconnect.policy == ReconnectPolicy::Exponential);
        QVERIFY(settings.reconnect.jitter == Jitter::Full);
    }

    void aMinimumAboveTheMaximumCountsAsTheMaximum()
    {
        QCOMPARE(effectiveSettings({{"pool.min", "10"}, {"pool.max", "2"}}).value().pool.min, 2);
        QCOMPARE(effectiveSettings({{"pool.min", "1"}, {"pool.max", "2"}}).value().pool.min, 1);
    }

    void aMinimumMayNotBeAskedForAboveTheMaximum()
    {
        QVERIFY(!checkPoolBounds({}, {{"pool.min", "3"}, {"pool.max", "2"}}).ok());
        QVERIFY(!checkPoolBounds({{"pool.max", "2"}}, {{"pool.min", "3"}}).ok());
        QVERIFY(checkPoolBounds({{"pool.max", "2"}}, {{"pool.min", "2"}}).ok());
    }

    void aMaximumMayBeLoweredBelowTheMinimumThatWasThere()
    {
        QVERIFY(checkPoolBounds({{"pool.min", "11"}, {"pool.max", "11"}}, {{"pool.max", "2"}}).ok());
    }

    void refusesAnUnknownKeyAndNamesTheNearest_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("typing mistake") << QStringLiteral("pool.maks") << QStringLiteral("pool.max");
        QTest::newRow("underscore") << QStringLiteral("pool_max") << QStringLiteral("pool.max");
        QTest::newRow("without unit") << QStringLiteral("pool.max_lifetime") << QStringLiteral("pool.max_lifetime_ms");
        QTest::newRow("shortened") << QStringLiteral("jitter") << QStringLiteral("reconnect.jitter");
    }

    void refusesAnUnknownKeyAndNamesTheNearest()
    {
        QFETCH(QString, key);
        QFETCH(QString, nearest);
        const Error error = errorOf({{key.toStdString(), "1"}});
        QCOMPARE(error.code, ErrorCode::Usage);
        QVERIFY2(text(error.message).contains(key), error.message.c_str());
        QCOMPARE(text(error.nextStep), QStringLiteral("Did you mean “%1”?").arg(nearest));
    }

    void listsTheKnownKeysWhenNoneIsNear()
    {
        QVERIFY(text(errorOf({{"colour", "red"}}).nextStep).contains(QStringLiteral("pool.max, ")));
    }

    void refusesAValueWithWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("allowed");
        const QString poolMax = QStringLiteral("pool.max");
        QTest::newRow("too small") << poolMax << QStringLiteral("0") << QStringLiteral("from 1 to 1000");
        QTest::newRow("too large") << poolMax << QStringLiteral("1001") << QStringLiteral("from 1 to 1000");
        QTest::newRow("beyond an int") << poolMax << QStringLiteral("99999999999") << QStringLiteral("from 1 to 1000");
        QTest::newRow("negative") << poolMax << QStringLiteral("-1") << QStringLiteral("from 1 to 1000");
        QTest::newRow("not a number") << poolMax << QStringLiteral("two") << QStringLiteral("a whole number");
        QTest::newRow("with unit") << poolMax << QStringLiteral("2ms") << QStringLiteral("a whole number");
        QTest::newRow("empty") << poolMax << QString() << QStringLiteral("a whole number");
        QTest::newRow("choice") << QStringLiteral("reconnect.policy") << QStringLiteral("exponentially")
                                << QStringLiteral("one of immediate, fixed, exponential");
    }

    void refusesAValueWithWhatIsAllowed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, allowed);
        const Error error = errorOf({{key.toStdString(), value.toStdString()}});
        QCOMPARE(error.code, ErrorCode::Usage);
        QVERIFY2(text(error.message).startsWith(key), error.message.c_str());
        QVERIFY2(text(error.message).contains(allowed), error.message.c_str());
    }

    void parsesAndChecksKeyValue()
    {
        const auto parsed = parseSetting("pool.max=2");
        QVERIFY(parsed.ok());
        QCOMPARE(parsed.value().first, std::string("pool.max"));
        QCOMPARE(parsed.value().second, std::string("2"));
        QVERIFY(!parseSetting("pool.max").ok());
        QVERIFY(!parseSetting("pool.max=").ok());
        QVERIFY(!parseSetting("=2").ok());
        QVERIFY(!parseSetting("pool.mox=2").ok());
    }

    void nearestIsEmptyForAStranger()
    {
        QCOMPARE(nearest("shutdown", {"hint", "check"}), std::string());
        QCOMPARE(nearest("hnit", {"check", "hint"}), std::string("hint"));
        QCOMPARE(nearest("", {"a", "via"}), std::string());
    }
};

QTEST_APPLESS_MAIN(ClientSettingsTest)
#include "tst_clientsettings.moc"
