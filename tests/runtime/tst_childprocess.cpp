// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/fleet/podprocess.h"
#include "tests/runtime/loopbench.h"
#include "tests/support/fewdescriptors.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

ChildCommand sleeping()
{
    ChildCommand command;
    command.program = "/bin/sleep";
    command.arguments = {"600"};
    return command;
}

/// As whoever started this program may have left it.
class IgnoredChildren
{
public:
    IgnoredChildren() { std::signal(SIGCHLD, SIG_IGN); }
    ~IgnoredChildren() { std::signal(SIGCHLD, SIG_DFL); }
    IgnoredChildren(const IgnoredChildren&) = delete;
    IgnoredChildren& operator=(const IgnoredChildren&) = delete;
};

} // namespace

class ChildProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It would have our own descriptors instead.
    void aChildThatCannotBeGivenItsDescriptorsIsNotStarted()
    {
        ChildCommand command = sleeping();
        command.descriptors = {0, 1, 2, -1};
        const FewDescriptors few(10);
        const Result<Child> child = startChild(command);
        if (child)
            ::kill(child.value().process, SIGKILL);
        QVERIFY(!child.ok());
        QCOMPARE(child.error().code, ErrorCode::Resources);
        QVERIFY2(child.error().nextStep.find("ulimit -n") != std::string::npos, child.error().nextStep.c_str());
    }

    void aMissingProgramIsToldApartFromAFullComputer()
    {
        const Result<Child> missing = startChild({"/nowhere/stormlab-pod", {}, {-1, -1, -1, -1}, false});
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY2(missing.error().nextStep.find("install it") != std::string::npos, missing.error().nextStep.c_str());
    }

    void anEndIsAwaitedNoLongerThanAsked()
    {
        Result<Child> child = startChild(sleeping());
        QVERIFY(child.ok());
        const int process = child.value().process;
        const int ending = child.value().ending.number();
        QVERIFY(!endOf(process));
        const auto before = std::chrono::steady_clock::now();
        QVERIFY(!awaitEnd(process, ending, before + 50ms));
        QVERIFY(std::chrono::steady_clock::now() - before >= 50ms);
        ::kill(process, SIGKILL);
        const auto how = awaitEnd(process, ending, std::chrono::steady_clock::now() + 10s);
        QCOMPARE(how.value_or("it runs"), std::string("signal 9"));
    }

    void aChildThatSomebodyElseReapedHasEnded()
    {
        const IgnoredChildren ignored;
        Reactor reactor;
        std::string how;
        // One that has ended before it can be watched was never started.
        const QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("short-lived"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec sleep 0.5\n");
        script.close();
        QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto pod = PodProcess::start(reactor, program.toStdString(), PodOrder{},
                                           {[](const std::string&) {}, [&how](const std::string& end) { how = end; }});
        QVERIFY(pod.ok());
        QVERIFY(turnUntil(reactor, 10'000ms, [&how] { return !how.empty(); }));
        QCOMPARE(how, std::string("an end that nobody saw"));
    }
};

QTEST_APPLESS_MAIN(ChildProcessTest)
#include "tst_childprocess.moc"
