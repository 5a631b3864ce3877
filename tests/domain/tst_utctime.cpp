// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/utctime.h"

#include <QTest>

using namespace stormlab;

class UtcTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatToolsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("ISO 8601 in UTC") << "2026-07-30T12:03:11Z" << qint64{1785412991000};
        QTest::newRow("with a zone") << "2026-07-30T14:03:11.250+02:00" << qint64{1785412991250};
        QTest::newRow("west of Greenwich") << "2026-07-30T08:33:11-0330" << qint64{1785412991000};
        QTest::newRow("by PostgreSQL") << "2026-07-30 14:03:11.250999+02" << qint64{1785412991250};
        QTest::newRow("by PostgreSQL, half an hour off") << "2026-07-30 17:33:11+05:30" << qint64{1785412991000};
        QTest::newRow("without seconds") << "2026-07-30T12:03Z" << qint64{1785412980000};
        QTest::newRow("a leap day") << "2024-02-29T00:00:00Z" << qint64{1709164800000};
        QTest::newRow("a leap second") << "2016-12-31T23:59:60Z" << qint64{1483228800000};
        QTest::newRow("seconds since 1970") << "1785412991" << qint64{1785412991000};
        QTest::newRow("with a fraction") << "1785412991.25" << qint64{1785412991250};
        QTest::newRow("the beginning") << "0" << qint64{0};
    }
    void readsWhatToolsWrite()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        const auto moment = utcFromText(text.toStdString());
        QVERIFY(moment.has_value());
        QCOMPARE(qint64{moment->count()}, expected);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "yesterday",
                                 "2026-07-30",
                                 "2026-07-30T12:03:11",
                                 "2026-02-29T12:03:11Z",
                                 "2026-13-01T00:00:00Z",
                                 "2026-07-30T24:00:00Z",
                                 "2026-07-30T12:60:00Z",
                                 "2026-07-30T12:03:11+2",
                                 "2026-07-30T12:03:11Zulu",
                                 "2026-07-30T12:03:11.Z",
                                 "2026-07-30T-1:03:11Z",
                                 "3000-01-01T00:00:00Z",
                                 "1969-12-31T23:59:59Z",
                                 "-1",
                                 "1785412991.",
                                 "1785412991 s",
                                 "99999999999999999999",
                                 "1e9",
                                 "2026-07-3",
                                 "202-",
                                 "infinity"})
            QTest::newRow(*text == '\0' ? "nothing" : text) << text;
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!utcFromText(text.toStdString()));
    }

    void writesWhatItReads()
    {
        QCOMPARE(utcText(Milliseconds{1785412991250}), std::string("2026-07-30 12:03:11 UTC"));
        QCOMPARE(utcText(Milliseconds{0}), std::string("1970-01-01 00:00:00 UTC"));
        for (const qint64 moment : {qint64{0}, qint64{1785412991250}, qint64{1709164800007}, qint64{32503679999999}}) {
            const std::string text = rfc3339Text(Milliseconds{moment});
            QVERIFY2(utcFromText(text) == Milliseconds{moment}, text.c_str());
        }
        QCOMPARE(rfc3339Text(Milliseconds{1785412991250}), std::string("2026-07-30T12:03:11.250Z"));
    }
};

QTEST_APPLESS_MAIN(UtcTimeTest)
#include "tst_utctime.moc"
