// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/phrase.h"

#include <QtTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

/// Says texts backwards word for word, numbers with a comma.
class OtherTongue final : public PhraseTongue
{
public:
    std::string text(const PhraseText& text, std::optional<std::int64_t> count) const override
    {
        if (std::string(text.english) == "%1 waits %2.")
            return "%2: %1";
        return "<" + englishTongue().text(text, count) + ">";
    }
    std::string tenths(std::int64_t number) const override
    {
        return std::to_string(number / 10) + "," + std::to_string(number % 10);
    }
};

} // namespace

class PhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWhatIsSaidIntoItsPlaces()
    {
        const Phrase phrase = worded("Status", "%1 waits %2.")("a%2", secondsPhrase(1'800ms));
        QCOMPARE(phrase.english(), std::string("a%2 waits 1.8 s."));
        QCOMPARE(phrase.in(OtherTongue()), std::string("<1,8 s>: a%2"));
    }

    void countsInEnglish_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << 0 << QStringLiteral("0 logins of web (the limit) were refused (x).");
        QTest::newRow("one") << 1 << QStringLiteral("1 login of web (the limit) was refused (x).");
        QTest::newRow("some") << 2 << QStringLiteral("2 logins of web (the limit) were refused (x).");
    }
    void countsInEnglish()
    {
        QFETCH(const int, count);
        QFETCH(const QString, says);
        const Phrase phrase =
            wordedCount("Test", "%n login(s) of %1 (the limit) (was|were) refused (%2).")(count, "web", "x");
        QCOMPARE(QString::fromStdString(phrase.english()), says);
    }

    void whatIsPutInIsNotReadAgain()
    {
        QCOMPARE(wordedCount("Test", "%n of %1")(3, "(s) %n %1").english(), std::string("3 of (s) %n %1"));
        QCOMPARE(worded("Test", "100 % of %1, %9")("web").english(), std::string("100 % of web, %9"));
    }

    void leavesOutSentencesThatSayNothing()
    {
        const Phrase all = Phrase::sentences({Phrase(), "One.", Phrase::sentences({}), "Two."});
        QCOMPARE(all.english(), std::string("One. Two."));
        QVERIFY(Phrase::sentences({Phrase(), ""}).empty());
        QVERIFY(Phrase().empty());
        QVERIFY(!all.empty());
    }

    void listsNames()
    {
        QCOMPARE(listed(std::vector<std::string>{}).english(), std::string());
        QCOMPARE(listed(std::vector<std::string>{"a"}).english(), std::string("a"));
        QCOMPARE(listed(std::vector<std::string>{"a", "b"}).english(), std::string("a and b"));
        QCOMPARE(listed(std::vector<std::string>{"a", "b", "c", "d"}).english(), std::string("a, b, c and d"));
    }

    void callsContractWordsOtherwise()
    {
        const Phrase phrase = Phrase::sentences(
            {worded("Test", "You named %1 of %2.")(Phrase::named("reconnect-storm"), "reconnect-storm"), "Well."});
        QCOMPARE(phrase.english(), std::string("You named reconnect-storm of reconnect-storm. Well."));
        const Phrase other = phrase.renamed([](const std::string& word) -> std::optional<Phrase> {
            return word == "reconnect-storm" ? std::optional<Phrase>("“A fleet came back”") : std::nullopt;
        });
        QCOMPARE(other.english(), std::string("You named “A fleet came back” of reconnect-storm. Well."));
        QVERIFY(phrase.renamed([](const std::string&) { return std::nullopt; }) == phrase);
    }

    void saysTenthsOnlyWhereThereAreSome()
    {
        QCOMPARE(secondsPhrase(4'000ms).english(), std::string("4 s"));
        QCOMPARE(secondsPhrase(649ms).english(), std::string("0.6 s"));
        QCOMPARE(Phrase::tenths(18).english(), std::string("1.8"));
        QCOMPARE(Phrase(-3).english(), std::string("-3"));
    }
};

QTEST_APPLESS_MAIN(PhraseTest)
#include "tst_phrase.moc"
