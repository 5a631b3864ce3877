// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/httpmessage.h"

#include <QTest>

using namespace stormlab;

class HttpMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsRead()
    {
        HttpRequest request;
        QCOMPARE(readRequest(requestText("/health/liveliness"), request), HttpProgress::Complete);
        QCOMPARE(request, (HttpRequest{"GET", "/health/liveliness"}));
    }

    void whatIsAnsweredIsRead()
    {
        for (const int status : {200, 404, 503}) {
            HttpResponse response;
            QCOMPARE(readResponse(responseText(status, "words\n"), response), HttpProgress::Complete);
            QCOMPARE(response.status, status);
        }
    }

    void everyPieceButTheWholeHeadIsPartial()
    {
        const std::string request = requestText("/work");
        const std::string response = responseText(200, "");
        HttpRequest read;
        HttpResponse answer;
        for (std::size_t size = 0; size < request.size(); ++size)
            QCOMPARE(readRequest(request.substr(0, size), read), HttpProgress::Partial);
        for (std::size_t size = 0; size < response.size(); ++size)
            QCOMPARE(readResponse(response.substr(0, size), answer), HttpProgress::Partial);
        QCOMPARE(read, HttpRequest{});
        QCOMPARE(answer, HttpResponse{});
    }

    void whatIsNoRequestIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("\r\n\r\n");
        QTest::newRow("one word") << QByteArray("GET\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
        QTest::newRow("a version of the future") << QByteArray("GET / HTTP/9.9\r\n\r\n");
        QTest::newRow("a small method") << QByteArray("get / HTTP/1.1\r\n\r\n");
        QTest::newRow("a target without its slash") << QByteArray("GET work HTTP/1.1\r\n\r\n");
        QTest::newRow("a target with a space") << QByteArray("GET /a b HTTP/1.1\r\n\r\n");
        QTest::newRow("a head without an end") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(8'192, 'x');
    }

    void whatIsNoRequestIsMalformed()
    {
        QFETCH(QByteArray, text);
        HttpRequest request;
        QCOMPARE(readRequest(text.toStdString(), request), HttpProgress::Malformed);
        QCOMPARE(request, HttpRequest{});
    }

    void whatIsNoResponseIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("\r\n\r\n");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0 200 x\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 \r\n\r\n");
        QTest::newRow("a status of two digits") << QByteArray("HTTP/1.1 20\r\n\r\n");
        QTest::newRow("a status of letters") << QByteArray("HTTP/1.1 abc\r\n\r\n");
        QTest::newRow("a negative status") << QByteArray("HTTP/1.1 -20\r\n\r\n");
    }

    void whatIsNoResponseIsMalformed()
    {
        QFETCH(QByteArray, text);
        HttpResponse response;
        QCOMPARE(readResponse(text.toStdString(), response), HttpProgress::Malformed);
    }
};

QTEST_APPLESS_MAIN(HttpMessageTest)
#include "tst_httpmessage.moc"
