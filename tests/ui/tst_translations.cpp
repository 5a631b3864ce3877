// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace stormlab;

namespace
{

/// With a catalogue of a German that knows three words.
const QString folder = QStringLiteral(":/tst_translations");

QString restarts(int count)
{
    return QCoreApplication::translate("stormlab::ProbeChart", "%n restart(s)", nullptr, count);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishKnowsOneFromMany()
    {
        const Translations words;
        QCOMPARE(restarts(1), QStringLiteral("1 restart"));
        QCOMPARE(restarts(0), QStringLiteral("0 restarts"));
        QCOMPARE(restarts(3), QStringLiteral("3 restarts"));
        QCOMPARE(words.language(), QStringLiteral("en"));
        QVERIFY(words.languages().contains(QStringLiteral("en")));
    }

    void anotherLanguageLiesOverEnglish()
    {
        Translations words(folder);
        QCOMPARE(words.languages(), QStringList{QStringLiteral("de")});
        QVERIFY(words.install(QStringLiteral("de-AT")));
        QCOMPARE(words.language(), QStringLiteral("de"));
        QCOMPARE(restarts(1), QStringLiteral("1 Neustart"));
        QCOMPARE(restarts(2), QStringLiteral("2 Neustarts"));
        // What the catalogue lacks is English, and counted all the same.
        QCOMPARE(QCoreApplication::translate("stormlab::DebriefPage", "%n hint(s)", nullptr, 1),
                 QStringLiteral("1 hint"));
        QVERIFY(!words.install(QStringLiteral("tlh")));
        QCOMPARE(words.language(), QStringLiteral("en"));
        QCOMPARE(restarts(2), QStringLiteral("2 restarts"));
    }

    // They are a package of their own, which the list of packages names.
    void theWordsOfQtAreThereToo()
    {
        Translations words;
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        QVERIFY(words.install(QStringLiteral("de")));
        QCOMPARE(cancel(), QStringLiteral("Abbrechen"));
        QVERIFY(words.install(QStringLiteral("es")));
        QCOMPARE(cancel(), QStringLiteral("Cancelar"));
    }

    void whatIsTakenAwayIsGone()
    {
        {
            Translations words(folder);
            QVERIFY(words.install(QStringLiteral("de")));
        }
        QCOMPARE(restarts(1), QStringLiteral("1 restart"));
    }

    void numbersAndDatesGoWithTheWords_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("locale");
        const auto row = [](const char* wanted, const char* system, const char* language, const char* locale) {
            QTest::addRow("%s on %s", wanted, system) << QString::fromLatin1(wanted) << QString::fromLatin1(system)
                                                      << QString::fromLatin1(language) << QString::fromLatin1(locale);
        };
        row("", "de_AT", "de", "de_AT");
        row("", "fr_FR", "en", "en_US");
        row("", "en_GB", "en", "en_GB");
        row("", "C", "en", "C");
        row("de", "fr_FR", "de", "de_DE");
        row("de", "en_CH", "de", "de_CH");
        row("de", "C", "de", "de_DE");
        row("en", "de_AT", "en", "en_AT");
        row("fr", "de_AT", "en", "en_AT");
    }
    void numbersAndDatesGoWithTheWords()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, system);
        const QLocale before;
        {
            Translations words(folder);
            words.install(wanted, QLocale(system));
            QTEST(words.language(), "language");
            QTEST(QLocale().name(), "locale");
            QCOMPARE(languageOf(QLocale()) == QStringLiteral("de"), words.language() == QStringLiteral("de"));
        }
        QCOMPARE(QLocale(), before);
    }

    void languagesAreCalledAsTheirSpeakersCallThem()
    {
        QCOMPARE(ownNameOf(QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(ownNameOf(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(ownNameOf(QStringLiteral("es")), QStringLiteral("Español"));
    }

    void theFirstLanguageOfWhichThereIsACatalogueIsTaken()
    {
        const Translations german(folder);
        const QStringList french{QStringLiteral("fr-FR"), QStringLiteral("fr")};
        QCOMPARE(german.firstOf(french), QString());
        QCOMPARE(german.firstOf(french + QStringList{QStringLiteral("de-DE")}), QStringLiteral("de"));
        const Translations words;
        QCOMPARE(words.firstOf({QStringLiteral("en-US"), QStringLiteral("de")}), QStringLiteral("en"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
