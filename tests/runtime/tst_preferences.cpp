// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace stormlab;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStoredMeansTheUsual()
    {
        const Preferences preferences(m_settings);
        QVERIFY(preferences.engines() == EnginePreferences{});
        QCOMPARE(preferences.theme(), 0);
        QCOMPARE(preferences.textZoom(), 100);
        QCOMPARE(preferences.motion(), 0);
        QCOMPARE(preferences.language(), QString());
        QVERIFY(preferences.recordings() == RecordingLimits{});
        QVERIFY(preferences.windowGeometry().isEmpty());
        QVERIFY(!preferences.knowsLimits());
    }

    void whatIsStoredIsRead()
    {
        Preferences preferences(m_settings);
        const EnginePreferences engines{QStringLiteral("podman"), QStringLiteral("my/image:1"),
                                        QStringLiteral("/opt/pg")};
        preferences.setEngines(engines);
        preferences.setTheme(3);
        preferences.setTextZoom(175);
        preferences.setMotion(1);
        preferences.setRecordings({0, 500'000'000});
        QVERIFY(preferences.recordings() == (RecordingLimits{0, 500'000'000}));
        preferences.setDocks(QStringLiteral("window"), "docks");
        preferences.setSplit(QStringLiteral("window/charts"), "split");
        preferences.setKnowsLimits(true);
        QVERIFY(preferences.knowsLimits());
        QVERIFY(Preferences(m_settings).engines() == engines);
        QCOMPARE(preferences.theme(), 3);
        QCOMPARE(preferences.textZoom(), 175);
        QCOMPARE(preferences.motion(), 1);
        for (const QString& language : {QStringLiteral("de"), QStringLiteral("pt_BR"), QString()}) {
            preferences.setLanguage(language);
            QCOMPARE(preferences.language(), language);
        }
        QCOMPARE(preferences.docks(QStringLiteral("window")), QByteArray("docks"));
        QCOMPARE(preferences.docks(QStringLiteral("replay")), QByteArray());
        QCOMPARE(preferences.split(QStringLiteral("window/charts")), QByteArray("split"));
    }

    void anAccountHasOneSecret()
    {
        const QByteArray secret = Preferences(m_settings).learnerSecret();
        QCOMPARE(QByteArray::fromHex(secret).toHex(), secret);
        QCOMPARE(secret.size(), 32);
        QCOMPARE(Preferences(m_settings).learnerSecret(), secret);
        m_settings.setValue(QStringLiteral("classroom/account"), QStringLiteral("Ann"));
        const QByteArray another = Preferences(m_settings).learnerSecret();
        QCOMPARE(another.size(), 32);
        QVERIFY(another != secret);
    }

    void whatWasOpenedLastIsKeptUpToEight()
    {
        Preferences preferences(m_settings);
        QCOMPARE(preferences.recentFiles(), QStringList());
        QStringList paths;
        for (int file = 0; file < 12; ++file)
            paths << QStringLiteral("/drills/%1.storm").arg(file);
        preferences.setRecentFiles(QStringList{QStringLiteral("relative.storm"), paths.first()} + paths);
        QCOMPARE(preferences.recentFiles(), paths.mid(0, 8));
    }

    void nonsenseReadsAsTheUsual()
    {
        Preferences preferences(m_settings);
        preferences.setEngines({QStringLiteral("dokcer"), QStringLiteral("--privileged"), {}});
        preferences.setTheme(17);
        preferences.setRecordings({-1, 7});
        QVERIFY(preferences.recordings() == RecordingLimits{});
        QVERIFY(preferences.engines() == EnginePreferences{});
        QCOMPARE(preferences.theme(), 0);
        preferences.setMotion(3);
        QCOMPARE(preferences.motion(), 0);
        for (const char* language : {"../de", "Deutsch", "d", "de_"}) {
            preferences.setLanguage(QString::fromLatin1(language));
            QCOMPARE(preferences.language(), QString());
        }
        preferences.setTextZoom(1'000);
        QCOMPARE(preferences.textZoom(), 250);
        m_settings.setValue(QStringLiteral("text-zoom"), QStringLiteral("large"));
        QCOMPARE(preferences.textZoom(), 100);
    }

    void anImageOutlivesAMistakenEngine()
    {
        Preferences preferences(m_settings);
        preferences.setEngines({QStringLiteral("dokcer"), QStringLiteral("my/image:1"), {}});
        QCOMPARE(preferences.engines().image, QStringLiteral("my/image:1"));
    }

    void theCommandLineComesFirst()
    {
        const EnginePreferences preferred{QStringLiteral("docker"), QStringLiteral("my/image:1"),
                                          QStringLiteral("/pg")};
        const EngineWish wish = wishFor({}, {}, preferred);
        QCOMPARE(wish.engine, QStringLiteral("docker"));
        QCOMPARE(wish.usualImage, QStringLiteral("my/image:1"));
        QCOMPARE(wish.postgresFolder, std::string("/pg"));
        QCOMPARE(wishFor(QStringLiteral("native"), {}, preferred).engine, QStringLiteral("native"));
        QCOMPARE(imagesFor(wishFor({}, QStringLiteral("other"), preferred)), QStringList{QStringLiteral("other")});
    }

    void anImageOnTheCommandLineOverrulesAPreferenceForNone()
    {
        const EnginePreferences preferred{QStringLiteral("native"), {}, {}};
        const EngineWish wish = wishFor({}, QStringLiteral("my/image:1"), preferred);
        QCOMPARE(wish.engine, QStringLiteral("auto"));
        QVERIFY(checkWish(wish).ok());
    }

    void theEnvironmentNamesPostgresForThisRun()
    {
        qputenv("STORMLAB_POSTGRES_BIN", "/elsewhere");
        QCOMPARE(wishFor({}, {}, {QStringLiteral("auto"), {}, QStringLiteral("/pg")}).postgresFolder, std::string());
        qunsetenv("STORMLAB_POSTGRES_BIN");
    }

    // Nothing that was hidden from a room is shown to it after an update.
    void namesThatAnEarlierVersionHidStayHidden()
    {
        const QString earlier = QStringLiteral("board/hideNames");
        m_settings.setValue(earlier, true);
        Preferences preferences(m_settings);
        QVERIFY(preferences.hidesNames(QStringLiteral("a")) && preferences.hidesNames(QStringLiteral("b")));
        preferences.setHidesNames(QStringLiteral("a"), false);
        QVERIFY(!m_settings.contains(earlier));
        QVERIFY(!preferences.hidesNames(QStringLiteral("a")));
        preferences.setHidesNames(QStringLiteral("b"), true);
        QVERIFY(!preferences.hidesNames(QStringLiteral("a")) && preferences.hidesNames(QStringLiteral("b")));
        m_settings.clear();
        m_settings.setValue(earlier, false);
        QVERIFY(!preferences.hidesNames(QStringLiteral("a")));
    }

    // A file of settings knows no list of one.
    void widthsOfColumnsAreReadAgain()
    {
        const QString board = QStringLiteral("board/results");
        for (const ColumnWidths& widths : {ColumnWidths{1'250, 0, 700}, ColumnWidths{700}}) {
            Preferences(m_settings).setColumnWidths(board, widths);
            m_settings.sync();
            QSettings later(m_settings.fileName(), QSettings::IniFormat);
            QCOMPARE(Preferences(later).columnWidths(board), widths);
        }
        m_settings.setValue(board + QStringLiteral("/columns"), QVariantMap{{QStringLiteral("state"), 700}});
        QVERIFY(Preferences(m_settings).columnWidths(board).isEmpty());
    }

    void namesOfSoManyClassesAreKnownToBeHidden()
    {
        constexpr int most = 200;
        Preferences preferences(m_settings);
        for (int each = 0; each <= most; ++each)
            preferences.setHidesNames(QString::number(each), true);
        QVERIFY(!preferences.hidesNames(QStringLiteral("0")));
        QVERIFY(preferences.hidesNames(QStringLiteral("1")) && preferences.hidesNames(QString::number(most)));
    }

    void init() { m_settings.clear(); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("stormlab.ini")), QSettings::IniFormat};
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
