// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/diagnosis.h"
#include "core/domain/wording.h"

#include <QTest>

using namespace stormlab;

class DiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCauseAppAndCount()
    {
        const Result<Diagnosis> read = parseDiagnosis("reconnect-storm:deploy_worker:80");
        QVERIFY(read.ok());
        QVERIFY(read.value() == (Diagnosis{"reconnect-storm", "deploy_worker", 80}));
    }

    void anAppsNameMayHoldAColon() { QCOMPARE(parseDiagnosis("network:a:b:0").value().app, std::string("a:b")); }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "network", "network:app", "network::3", "network:app:", "network:app:-1",
                                 "network:app:3x", "network:app:99999999999", ":app:3", "storm:app:3"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, text);
        const Result<Diagnosis> read = parseDiagnosis(text.toStdString());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Usage);
        QVERIFY(!read.error().nextStep.empty());
    }

    void tellsOfAnUnknownCauseTheNearestAndWhereTheyAreListed()
    {
        const std::string list = "`stormlabctl list SCENARIO` lists the causes of a scenario.";
        QCOMPARE(parseDiagnosis("reconect-storm:a:1").error().nextStep, "Did you mean “reconnect-storm”? " + list);
        QCOMPARE(parseDiagnosis("foo:a:1").error().nextStep, list);
    }

    void timesAndNumbersReadWell()
    {
        QCOMPARE(clockText(DrillTime{65'999}), std::string("1:05"));
        QCOMPARE(clockText(DrillTime{3'600'000}), std::string("1:00:00"));
        QCOMPARE(clockText(DrillTime{-5'900}), std::string("−0:05"));
        QCOMPARE(clockText(DrillTime{-900}), std::string("0:00"));
        QCOMPARE(secondsText(Milliseconds{550}), std::string("0.6 s"));
        QCOMPARE(secondsText(Milliseconds{4'000}), std::string("4 s"));
        QCOMPARE(counted(1, "backend"), std::string("1 backend"));
        QCOMPARE(counted(0, "backend"), std::string("0 backends"));
        QCOMPARE(enumerated({}), std::string());
        QCOMPARE(enumerated({"a", "b", "c"}), std::string("a, b and c"));
    }
};

QTEST_APPLESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
