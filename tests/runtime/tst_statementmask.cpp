// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/observe/statementmask.h"

#include <QTest>

using namespace stormlab;

class StatementMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoConstant_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("masked");
        QTest::newRow("a string") << "alter role a password 'secret'"
                                  << "alter role a password ?";
        QTest::newRow("quotes in a string") << "select 'it''s', 1"
                                            << "select ?, ?";
        QTest::newRow("a backslash") << "select 'C:\\', 'secret'"
                                     << "select ?, ?";
        QTest::newRow("escapes") << "select E'it\\'s secret', 1"
                                 << "select E?, ?";
        QTest::newRow("other strings") << "select B'101', x'ff', U&'d' from n"
                                       << "select B?, x?, U&? from n";
        QTest::newRow("dollar quotes") << "do $$ secret 'x' $$; select 1"
                                       << "do ?; select ?";
        QTest::newRow("tagged") << "select $a$ $$ secret $b$ $a$ from t"
                                << "select ? from t";
        QTest::newRow("numbers") << "select 4711, -1.5e3, .5, 0xff from t1"
                                 << "select ?, -?, ?, ? from t1";
        QTest::newRow("parameters") << "select $1, $23"
                                    << "select $1, $23";
        QTest::newRow("names") << "select \"a 'b\", c_1, d2$3 from \"t 1\""
                               << "select \"a 'b\", c_1, d2$3 from \"t 1\"";
        QTest::newRow("letters beyond ASCII") << "select größe from änderung9"
                                              << "select größe from änderung9";
        QTest::newRow("comments") << "select 1 -- it's\n, 'x' /* don't /* '*/ ' */ , 'y'"
                                  << "select ? -- it's\n, ? /* don't /* '*/ ' */ , ?";
        QTest::newRow("cut in a string") << "select 1 where name = 'secr"
                                         << "select ? where name = ?";
        QTest::newRow("cut in an escape") << "select E'secr\\"
                                          << "select E?";
        QTest::newRow("cut in dollar quotes") << "do $do$ secret"
                                              << "do ?";
        QTest::newRow("cut in a tag") << "do $do"
                                      << "do ?";
        QTest::newRow("cut in a comment") << "select 1 /* don't"
                                          << "select ? /* don't";
        QTest::newRow("cut in a name") << "select \"half"
                                       << "select \"half";
        QTest::newRow("a lone dollar") << "select $ 'x'"
                                       << "select $ ?";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("what may not be seen") << "<insufficient privilege>"
                                              << "<insufficient privilege>";
    }
    void keepsNoConstant()
    {
        QFETCH(QString, statement);
        QFETCH(QString, masked);
        QCOMPARE(QString::fromStdString(withoutConstants(statement.toStdString())), masked);
    }
};

QTEST_APPLESS_MAIN(StatementMaskTest)
#include "tst_statementmask.moc"
