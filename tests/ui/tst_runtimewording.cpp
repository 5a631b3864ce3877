// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/classfile.h"
#include "core/runtime/engines/enginetrouble.h"
#include "core/runtime/engines/findingwords.h"
#include "tests/support/findings.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/runtimesentences.h"
#include "ui/presenters/runtimewording.h"
#include "ui/translations.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

using Kind = ContainerEngine::Kind;

std::vector<QString> allSentences()
{
    std::vector<QString> all;
    for (const auto& sentences :
         {sandboxSentences(), engineSentences(), fileSentences(), drillSentences(), domainSentences()}) {
        for (const char* sentence : sentences)
            all.push_back(QString::fromUtf8(sentence));
    }
    return all;
}

/// Something that is not at home in any of the sentences, in each place.
QString withValues(QString sentence)
{
    for (int place = 1; place <= 9; ++place)
        sentence.replace(QStringLiteral("%%1").arg(place), QStringLiteral("/Ω %2.%1").arg(place));
    return sentence;
}

QString inCatalogue(const QString& sentence)
{
    return QCoreApplication::translate("stormlab::Runtime", sentence.toUtf8().constData());
}

/// The lines of class files in which everything is wrong.
QStringList linesOfClassMistakes()
{
    QString lines;
    for (
        const char* text :
        {R"({"format": "stormlab-class", "version": 1, "id": "x", "key": 7, "title": "", "scenario": [1], "seed": "one",
              "engine": "tractor", "hints": {"mode": "priced"}, "chekcs": {}, "keep_recording": "yes"})",
         R"({"format": "stormlab-class", "version": 99})", R"({"format": "another"})"})
        lines += QString::fromStdString(mistakeLines(readClassFile(text).mistakes)) + QLatin1Char('\n');
    return lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// Wherever it is, and of either kind.
std::vector<ContainerEngine> engines()
{
    const ContainerEngine here{Kind::Docker, {}, {}, QStringLiteral("unix:///var/run/docker.sock"), {}};
    const QString address = QStringLiteral("ssh://lab@host");
    const ContainerEngine there{Kind::Podman, {}, QStringLiteral("the connection lab"), address, sshTarget(address)};
    return {here, there};
}

} // namespace

/// What the layers beneath the window say, in the window's language.
class TestRuntimeWording : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Translations> m_words;

private Q_SLOTS:
    void init()
    {
        m_words = std::make_unique<Translations>();
        QVERIFY(m_words->install(QStringLiteral("de"), QLocale::c()));
    }
    void cleanup() { m_words.reset(); }

    void withoutACatalogueEverythingStaysAsItIs()
    {
        QVERIFY(m_words->install(QStringLiteral("en"), QLocale::c()));
        for (const QString& sentence : allSentences())
            QCOMPARE(wordsOfRuntime(withValues(sentence)), withValues(sentence));
    }

    void eachSentenceIsFoundBehindWhatIsFilledIn()
    {
        for (const QString& sentence : allSentences())
            QCOMPARE(wordsOfRuntime(withValues(sentence)), withValues(inCatalogue(sentence)));
    }

    void eachMistakeIsFoundBehindItsPlace()
    {
        for (const char* const each : mistakeSentences()) {
            const QString sentence = QString::fromUtf8(each);
            for (const char* const place : {"", "/hints/0 ", "scenario.json /fleet/0/a b: ", "languages/de/a.md: "}) {
                const QString where = QString::fromLatin1(place);
                QCOMPARE(wordsOfRuntime(where + withValues(sentence)), where + withValues(inCatalogue(sentence)));
            }
        }
    }

    /// Field names and values are the file's own; the words around them are the window's.
    void aMistakeIsToldWithWhatWasExpected()
    {
        const auto told = [](const char* english) { return wordsOfRuntime(QString::fromUtf8(english)); };
        QCOMPARE(told("/seed is \"one\": expected a whole number from 0 to 9"),
                 QStringLiteral("/seed ist \"one\"; erwartet: eine ganze Zahl von 0 bis 9"));
        QCOMPARE(
            told("scenario.json /title: is a text of 300 characters: expected a line of text of 1 to 80 characters"),
            QStringLiteral("scenario.json /title: ist ein Text von 300 Zeichen; erwartet: eine Zeile Text von 1 bis 80 "
                           "Zeichen"));
        QCOMPARE(told("/engine is \"tractor\": expected one of auto, native"),
                 QStringLiteral("/engine ist \"tractor\"; erwartet: eines von auto, native"));
        QCOMPARE(told("The event cannot be read: field \"seq\" must be a whole number."),
                 QStringLiteral("Das Ereignis kann nicht gelesen werden: Das Feld \"seq\" muss eine ganze Zahl sein."));
        QCOMPARE(
            told("No space left on device; its last block is cut; the file holds the first 12 events"),
            QStringLiteral("No space left on device; ihr letzter Block ist abgeschnitten; die Datei enthält die ersten "
                           "12 Ereignisse"));
    }

    void whatIsWrongWithAClassFileHasWords()
    {
        const QStringList lines = linesOfClassMistakes();
        QVERIFY(lines.size() > 10);
        for (const QString& line : lines) {
            const QString said = wordsOfRuntime(line);
            QVERIFY2(said != line && !said.contains(QLatin1String("expected")),
                     qPrintable(line + QStringLiteral(" → ") + said));
        }
    }

    void whatWasRecordedOfAServerHasWords()
    {
        QCOMPARE(
            wordsOfRuntime(QStringLiteral("Imported from a.csv, from 2026-07-30T12:03:11Z on. Sessions are made up to "
                                          "fit its counts: their process numbers mean nothing.")),
            QStringLiteral("Importiert aus a.csv, ab 2026-07-30T12:03:11Z. Sitzungen sind so erfunden, dass sie zu den "
                           "Zahlen passen: Ihre Prozessnummern bedeuten nichts."));
        QCOMPARE(wordsOfRuntime(QStringLiteral("The recording ended. Somebody ended it.")),
                 QStringLiteral("Die Aufzeichnung endete. Jemand hat sie beendet."));
    }

    void whatTheReaderOfJsonSaysStays()
    {
        const QString line = QString::fromStdString(mistakeLines(readClassFile("{").mistakes));
        const QString said = wordsOfRuntime(line);
        QVERIFY2(said.startsWith(QStringLiteral("Zeile 1, Spalte 2, ")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("\nparse error at line 1")), qPrintable(said));
    }

    /// What looks like a place may be half of a path.
    void aPathWithABlankIsNoPlace()
    {
        QVERIFY(m_words->install(QStringLiteral("es"), QLocale::c()));
        QCOMPARE(wordsOfRuntime(QStringLiteral("/home/a class/b.storm cannot be read.")),
                 QStringLiteral("No se puede leer /home/a class/b.storm."));
    }

    void sentencesThatFollowOneAnotherAreEachTranslated()
    {
        QCOMPARE(wordsOfRuntime(QStringLiteral("Nothing on this computer can run a drill. podman is not running.")),
                 QStringLiteral("Nichts auf diesem Computer kann eine Übung ausführen. podman läuft nicht."));
        QCOMPARE(wordsOfRuntime(QStringLiteral("Of a stranger. podman is not running. So far. Ready")),
                 QStringLiteral("Of a stranger. podman läuft nicht. So far. Bereit"));
        QCOMPARE(wordsOfRuntime(QStringLiteral("Ready\nMaking room")), QStringLiteral("Bereit\nPlatz wird geschaffen"));
    }

    void whatNobodyHereSaysStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", ".", ". ", "FATAL:  sorry, too many clients already", "no such thing",
                                 "Connection refused", "%1", "a\n\nb"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatNobodyHereSaysStays()
    {
        QFETCH(const QString, text);
        QCOMPARE(wordsOfRuntime(text), text);
    }

    void everyTroubleOfAnEngineHasWords()
    {
        const QString image = QStringLiteral("docker.io/library/postgres:17");
        for (const ContainerEngine& engine : engines()) {
            for (int trouble = 0; trouble <= static_cast<int>(EngineTrouble::Other); ++trouble) {
                const Error error = engineError(engine, static_cast<EngineTrouble>(trouble), {}, image);
                for (const std::string& said : {error.message, error.nextStep})
                    QVERIFY2(wordsOfRuntime(said) != QString::fromStdString(said), said.c_str());
            }
        }
    }

    void whatIsFoundOnThisComputerHasWords()
    {
        ComputerFindings findings;
        const auto hold = [&findings] {
            for (const FindingWords& words : wordsFor(findings)) {
                for (const QString& said : {words.says, words.more, words.nextStep})
                    QVERIFY2(said.isEmpty() || said.startsWith(QLatin1Char('/')) ||
                                 said == findings.docker.value_or(EngineFinding()).engine.address ||
                                 said == findings.podman.value_or(EngineFinding()).engine.address ||
                                 wordsOfRuntime(said) != said,
                             qPrintable(said));
            }
        };
        hold();
        findings.leftovers = {"/tmp/one", "/tmp/two"};
        findings.docker = brokenEngine(Kind::Docker, EngineTrouble::ImageMissing);
        findings.podman = workingEngine(Kind::Podman);
        findings.podman->pauses = false;
        findings.podman->unenforced = {QStringLiteral("memory")};
        hold();
        findings.leftovers = {"/tmp/one"};
        findings.docker = workingEngine(Kind::Docker);
        findings.podman = brokenEngine(Kind::Podman, EngineTrouble::NotRunning);
        hold();
    }

    void anErrorIsToldInOneLine()
    {
        QCOMPARE(sentencesOf({ErrorCode::Usage, "All hints have been shown.", "a detail", "Start a drill first."}),
                 QStringLiteral("Alle Hinweise wurden gezeigt. Beginnen Sie zuerst eine Übung."));
        QCOMPARE(sentencesOf({ErrorCode::Usage, "Ready", {}, {}}), QStringLiteral("Bereit"));
    }

    void partsOfASecondFollowTheWindowsLanguage()
    {
        QCOMPARE(ageText(1'840ms), QStringLiteral("1,8 s"));
        QVERIFY(m_words->install(QStringLiteral("en"), QLocale::c()));
        QCOMPARE(ageText(1'840ms), QStringLiteral("1.8 s"));
        QCOMPARE(latencyText(9'940ms), QStringLiteral("9.9 s"));
    }
};

QTEST_GUILESS_MAIN(TestRuntimeWording)
#include "tst_runtimewording.moc"
