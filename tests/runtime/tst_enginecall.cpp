// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/enginecall.h"
#include "core/runtime/sandbox/serverprocesses.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stormlab;

namespace
{

EngineCall::Request shell(const QString& script)
{
    EngineCall::Request request;
    request.program = QStringLiteral("/bin/sh");
    request.arguments = {QStringLiteral("-c"), script};
    return request;
}

/// What a call says and how it ends.
struct Heard {
    explicit Heard(EngineCall& call)
    {
        QObject::connect(&call, &EngineCall::said, &call, [this](const QByteArray& line) { lines += line; });
        QObject::connect(&call, &EngineCall::complained, &call, [this](const QByteArray& line) { errors += line; });
        QObject::connect(&call, &EngineCall::ended, &call, [this](const EngineReply& reply) { replies += reply; });
    }

    QList<QByteArray> lines;
    QList<QByteArray> errors;
    QList<EngineReply> replies;
};

} // namespace

/// With real processes: /bin/sh stands for an engine's command line.
class EngineCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOutputErrorsAndExitCode()
    {
        EngineCall call(shell(QStringLiteral("echo out; echo words >&2; exit 3")));
        const Heard heard(call);
        call.start();
        QTRY_COMPARE(heard.replies.size(), 1);
        const EngineReply& reply = heard.replies.front();
        QVERIFY(reply.end == EngineReply::End::Exited);
        QVERIFY(!reply.worked());
        QCOMPARE(reply.exitCode, 3);
        QCOMPARE(reply.output, QByteArray("out\n"));
        QCOMPARE(reply.errors, QByteArray("words\n"));
    }

    void worksWhenItEndsWithZero()
    {
        EngineCall call(shell(QStringLiteral(":")));
        const Heard heard(call);
        call.start();
        QTRY_COMPARE(heard.replies.size(), 1);
        QVERIFY(heard.replies.front().worked());
    }

    void aSignalIsNoSuccess()
    {
        EngineCall call(shell(QStringLiteral("kill -KILL $$")));
        const Heard heard(call);
        call.start();
        QTRY_COMPARE(heard.replies.size(), 1);
        QCOMPARE(heard.replies.front().exitCode, 128 + 9);
    }

    void saysWholeLinesOfBothStreamsBeforeItEnds()
    {
        EngineCall call(shell(QStringLiteral("printf 'one\\ntw'; sleep 0.05; printf 'o\\rthree\\n\\nfour'; "
                                             "printf 'a\\nb' >&2")));
        const Heard heard(call);
        qsizetype saidAtTheEnd = 0;
        connect(&call, &EngineCall::ended, &call, [&] { saidAtTheEnd = heard.lines.size(); });
        call.start();
        QTRY_COMPARE(heard.replies.size(), 1);
        QCOMPARE(heard.lines, (QList<QByteArray>{"one", "two", "three", "four"}));
        QCOMPARE(heard.errors, (QList<QByteArray>{"a", "b"}));
        QCOMPARE(saidAtTheEnd, 4);
    }

    void inputIsWrittenAndClosed()
    {
        EngineCall::Request request = shell(QStringLiteral("cat; echo end"));
        request.input = "first\nsecond\n";
        EngineCall call(request);
        const Heard heard(call);
        call.start();
        QTRY_COMPARE(heard.lines, (QList<QByteArray>{"first", "second", "end"}));
    }

    void inputCanFollowWhenItStaysOpen()
    {
        EngineCall::Request request = shell(QStringLiteral("read a; echo \"got $a\"; read b; echo \"$b\""));
        request.keepsInputOpen = true;
        EngineCall call(request);
        const Heard heard(call);
        call.start();
        call.write("this\n");
        QTRY_COMPARE(heard.lines.size(), 1);
        call.write("that\n");
        QTRY_COMPARE(heard.lines, (QList<QByteArray>{"got this", "that"}));
        QTRY_COMPARE(heard.replies.size(), 1);
    }

    void whoeverDoesNotReadItsInputIsNoHarm()
    {
        EngineCall::Request request = shell(QStringLiteral("exit 0"));
        request.input = QByteArray(8 * 1024 * 1024, 'x');
        EngineCall call(request);
        const Heard heard(call);
        call.start();
        QTRY_COMPARE(heard.replies.size(), 1);
        QVERIFY(heard.replies.front().worked());
    }

    void aCallThatNeverReturnsIsEnded()
    {
        EngineCall::Request request = shell(QStringLiteral("echo $$; sleep 1000 & wait"));
        request.within = Milliseconds(300);
        EngineCall call(request);
        const Heard heard(call);
        call.start();
        QTRY_COMPARE(heard.replies.size(), 1);
        QVERIFY(heard.replies.front().end == EngineReply::End::TimedOut);
        QVERIFY(!heard.replies.front().worked());
        const auto pid = static_cast<pid_t>(heard.lines.front().toInt());
        QTRY_VERIFY(!identify(pid));
    }

    void destroyingItTakesItsWholeSessionAlong()
    {
        auto call = std::make_unique<EngineCall>(shell(QStringLiteral("sleep 1000 & echo $!; echo $$; wait")));
        const Heard heard(*call);
        call->start();
        QTRY_COMPARE(heard.lines.size(), 2);
        const auto child = identify(static_cast<pid_t>(heard.lines[0].toInt()));
        const auto leader = identify(static_cast<pid_t>(heard.lines[1].toInt()));
        QVERIFY(child && leader);
        call.reset();
        QTRY_VERIFY(!isAlive(*child));
        QTRY_VERIFY(!isAlive(*leader));
        QVERIFY(heard.replies.isEmpty());
    }

    void aProgramThatIsNotThereIsToldAndNotFromWithinStart()
    {
        EngineCall::Request request;
        request.program = QStringLiteral("/nowhere/docker");
        EngineCall call(request);
        const Heard heard(call);
        call.start();
        QVERIFY(heard.replies.isEmpty());
        QTRY_COMPARE(heard.replies.size(), 1);
        QVERIFY(heard.replies.front().end == EngineReply::End::NotInstalled);
    }

    void keepsTheFirstOfMuchOutputAndTheLastOfManyErrors()
    {
        EngineCall call(shell(QStringLiteral("head -c 3000000 /dev/zero | tr '\\0' 'o'; "
                                             "head -c 100000 /dev/zero | tr '\\0' 'e' >&2; echo last >&2")));
        const Heard heard(call);
        call.start();
        QTRY_COMPARE(heard.replies.size(), 1);
        QCOMPARE(heard.replies.front().output.size(), 1024 * 1024);
        QCOMPARE(heard.replies.front().errors.size(), 8 * 1024);
        QVERIFY(heard.replies.front().errors.endsWith("elast\n"));
    }

    void aListenerMayDestroyIt_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("at a line") << false;
        QTest::newRow("at the end") << true;
    }

    void aListenerMayDestroyIt()
    {
        QFETCH(const bool, atTheEnd);
        auto call = std::make_unique<EngineCall>(shell(QStringLiteral("echo one; echo two; echo three")));
        int heard = 0;
        const auto destroy = [&] {
            ++heard;
            call.reset();
        };
        if (atTheEnd) {
            connect(call.get(), &EngineCall::ended, this, destroy);
        } else {
            connect(call.get(), &EngineCall::said, this, destroy);
        }
        call->start();
        QTRY_COMPARE(heard, 1);
    }

    void asksAnEngineWithItsGlobalsInEnglishAndInASessionOfItsOwn()
    {
        const ContainerEngine engine{
            ContainerEngine::Kind::Podman, {QStringLiteral("--url"), QStringLiteral("x")}, {}, {}, {}};
        const QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("podman")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\"; echo $LC_ALL; read -r _ _ _ _ _ session _ </proc/$$/stat\n"
                     "[ $session = $$ ] && echo own\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray(folder.path().toUtf8() + ":" + path));
        EngineCall call(engine, {QStringLiteral("info")});
        const Heard heard(call);
        call.start();
        qputenv("PATH", path);
        QTRY_COMPARE(heard.lines, (QList<QByteArray>{"--url x info", "C.UTF-8", "own"}));
    }
};

QTEST_GUILESS_MAIN(EngineCallTest)
#include "tst_enginecall.moc"
