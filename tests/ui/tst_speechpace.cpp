// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/speechpace.h"

#include <QTest>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

using Spoken = std::optional<QString>;

const QString calm = QStringLiteral("12 of 97 usable slots taken.");
const QString worse = QStringLiteral("61 of 97 usable slots taken.");
const QString full = QStringLiteral("97 of 97 usable slots taken.");

} // namespace

class TestSpeechPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSentenceIsSpokenAtOnce()
    {
        SpeechPace pace(5s);
        QCOMPARE(pace.offer(calm, 1s), Spoken(calm));
        QVERIFY(!pace.due());
    }

    void afterItThereIsSilenceForAWhile()
    {
        SpeechPace pace(5s);
        QVERIFY(pace.offer(calm, 1s));
        QCOMPARE(pace.offer(worse, 2s), Spoken());
        QCOMPARE(pace.offer(full, 5999ms), Spoken());
        QCOMPARE(pace.due(), std::optional<Milliseconds>(6s));
        QCOMPARE(pace.offer(full, 6s), Spoken(full));
    }

    void whatWaitsIsSpokenWithoutBeingOfferedAgain()
    {
        SpeechPace pace(5s);
        QVERIFY(pace.offer(calm, 1s));
        QVERIFY(!pace.offer(worse, 2s));
        QVERIFY(!pace.offer(full, 3s));
        QCOMPARE(pace.take(5s), Spoken());
        QCOMPARE(pace.take(6s), Spoken(full));
        QCOMPARE(pace.take(60s), Spoken());
    }

    void theSameSentenceIsNotSpokenTwice()
    {
        SpeechPace pace(5s);
        QVERIFY(pace.offer(calm, 1s));
        QCOMPARE(pace.offer(calm, 20s), Spoken());
        QVERIFY(!pace.offer(full, 21s).value_or(QString()).isEmpty());
    }

    void whatIsTrueAgainWhenItsTimeComesIsNotSpoken()
    {
        SpeechPace pace(5s);
        QVERIFY(pace.offer(calm, 1s));
        QVERIFY(!pace.offer(full, 2s));
        QVERIFY(!pace.offer(calm, 3s));
        QVERIFY(!pace.due());
        QCOMPARE(pace.take(6s), Spoken());
    }

    void nothingIsSpokenOfNothing()
    {
        SpeechPace pace(5s);
        QCOMPARE(pace.offer(QString(), 1s), Spoken());
        QCOMPARE(pace.offer(calm, 1s), Spoken(calm));
    }
};

QTEST_GUILESS_MAIN(TestSpeechPace)
#include "tst_speechpace.moc"
