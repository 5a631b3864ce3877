// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/result.h"

#include <QTest>

using namespace stormlab;

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        const Result<int> result = 7;
        QVERIFY(result.ok());
        QCOMPARE(result.value(), 7);
    }

    void holdsAnError()
    {
        const Result<int> result = Error{ErrorCode::NotFound, "no such thing", "", "look elsewhere"};
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(result.error().nextStep, std::string("look elsewhere"));
    }

    void voidResultIsFineByDefault() { QVERIFY(Result<void>().ok()); }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
