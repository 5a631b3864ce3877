// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace stormlab;

namespace
{

/// With a catalogue of a German that knows two words.
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

    void whatIsTakenAwayIsGone()
    {
        {
            Translations words(folder);
            QVERIFY(words.install(QStringLiteral("de")));
        }
        QCOMPARE(restarts(1), QStringLiteral("1 restart"));
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
