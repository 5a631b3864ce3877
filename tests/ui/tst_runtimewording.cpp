// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
