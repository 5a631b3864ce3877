// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/runtimefolders.h"
#include "core/runtime/sandbox/sandboxfolder.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

using namespace stormlab;

namespace
{

using Strings = std::vector<std::string>;

std::string inside(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

mode_t modeOf(const std::string& path)
{
    struct stat facts {
    };
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 0777U : 0;
}

} // namespace

class TestRuntimeFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersTheSessionsFolder();
    void passesOverASessionFolderThatOthersMayEnter();
    void rootTakesFoldersThatOthersCanReach();
    void obeysTheOverride();
    void findsTheCache();
    void makesAPrivateFolder();
    void refusesALink();
    void refusesAFolderOfSomebodyElse();
    void refusesAFolderThatOthersMayWrite();
    void leavesTheModeOfAPersonsFolder();
    void refusesAPlaceThatCannotBeMade();
    void saysHowMuchRoomIsNeeded();
    void knowsHowLongASocketPathMayBe();
    void keepsTheLastWordsOfAServer();
};

void TestRuntimeFolders::prefersTheSessionsFolder()
{
    const QTemporaryDir session;
    FolderEnvironment environment;
    environment.uid = ::geteuid() == 0 ? 1 : ::geteuid();
    if (::geteuid() == 0) {
        QCOMPARE(::chown(session.path().toLocal8Bit().constData(), 1, 1), 0);
    }
    environment.xdgRuntime = session.path().toStdString();
    const std::string own = "stormlab-" + std::to_string(environment.uid);
    QCOMPARE(runtimeFolderCandidates(environment),
             (Strings{environment.xdgRuntime + "/stormlab", "/dev/shm/" + own, "/tmp/" + own}));
}

void TestRuntimeFolders::passesOverASessionFolderThatOthersMayEnter()
{
    const QTemporaryDir session;
    ::chmod(session.path().toLocal8Bit().constData(), 0755);
    FolderEnvironment environment;
    environment.uid = ::geteuid();
    environment.xdgRuntime = session.path().toStdString();
    QVERIFY(runtimeFolderCandidates(environment).front().starts_with("/dev/shm/stormlab-"));
}

void TestRuntimeFolders::rootTakesFoldersThatOthersCanReach()
{
    FolderEnvironment environment;
    environment.xdgRuntime = "/run/user/0";
    QCOMPARE(runtimeFolderCandidates(environment), (Strings{"/dev/shm/stormlab-0", "/tmp/stormlab-0"}));
}

void TestRuntimeFolders::obeysTheOverride()
{
    FolderEnvironment environment;
    environment.runtimeOverride = "/somewhere";
    QCOMPARE(runtimeFolderCandidates(environment), Strings{"/somewhere"});
}

void TestRuntimeFolders::findsTheCache()
{
    FolderEnvironment environment;
    environment.home = "/home/ada";
    QCOMPARE(cacheFolder(environment), std::string("/var/cache/stormlab"));
    environment.uid = 1000;
    QCOMPARE(cacheFolder(environment), std::string("/home/ada/.cache/stormlab"));
    environment.xdgCache = "not/absolute";
    QCOMPARE(cacheFolder(environment), std::string("/home/ada/.cache/stormlab"));
    environment.xdgCache = "/fast";
    QCOMPARE(cacheFolder(environment), std::string("/fast/stormlab"));
    environment.cacheOverride = "/mine";
    QCOMPARE(cacheFolder(environment), std::string("/mine"));
}

void TestRuntimeFolders::makesAPrivateFolder()
{
    const QTemporaryDir parent;
    const std::string folder = inside(parent, "new");
    QVERIFY(claimFolder(folder, ::geteuid()).ok());
    QCOMPARE(modeOf(folder), ::geteuid() == 0 ? 0711U : 0700U);
    QCOMPARE(claimFolder(folder, ::geteuid()).value(), folder);
}

void TestRuntimeFolders::refusesALink()
{
    const QTemporaryDir parent;
    QCOMPARE(::symlink("/tmp", inside(parent, "link").c_str()), 0);
    const auto claimed = claimFolder(inside(parent, "link"), ::geteuid());
    QVERIFY(!claimed.ok());
    QVERIFY(claimed.error().message.find("not a folder") != std::string::npos);
}

void TestRuntimeFolders::refusesAFolderOfSomebodyElse()
{
    const QTemporaryDir parent;
    const auto claimed = claimFolder(parent.path().toStdString(), ::geteuid() + 1);
    QVERIFY(!claimed.ok());
    QVERIFY(claimed.error().message.find("somebody else") != std::string::npos);
}

void TestRuntimeFolders::refusesAFolderThatOthersMayWrite()
{
    const QTemporaryDir parent;
    ::chmod(parent.path().toLocal8Bit().constData(), 01777);
    const auto claimed = claimFolder(parent.path().toStdString(), ::geteuid());
    QVERIFY(!claimed.ok());
    QCOMPARE(modeOf(parent.path().toStdString()), 0777U);
}

void TestRuntimeFolders::leavesTheModeOfAPersonsFolder()
{
    const QTemporaryDir parent;
    ::chmod(parent.path().toLocal8Bit().constData(), 0755);
    QVERIFY(claimFolder(parent.path().toStdString(), ::geteuid()).ok());
    QCOMPARE(modeOf(parent.path().toStdString()), 0755U);
}

void TestRuntimeFolders::refusesAPlaceThatCannotBeMade()
{
    FolderEnvironment environment;
    environment.uid = ::geteuid();
    environment.runtimeOverride = "/proc/no-such-place";
    const auto chosen = chooseRuntimeFolder(environment, 1);
    QVERIFY(!chosen.ok());
    QCOMPARE(chosen.error().code, ErrorCode::Sandbox);
    QVERIFY(chosen.error().message.find("/proc/no-such-place") != std::string::npos);
}

void TestRuntimeFolders::saysHowMuchRoomIsNeeded()
{
    const QTemporaryDir parent;
    ::chmod(parent.path().toLocal8Bit().constData(), 0711);
    FolderEnvironment environment;
    environment.uid = ::geteuid();
    environment.runtimeOverride = inside(parent, "run");
    const auto chosen = chooseRuntimeFolder(environment, std::uint64_t{1} << 60U);
    QVERIFY(!chosen.ok());
    QCOMPARE(chosen.error().code, ErrorCode::Resources);
    QVERIFY(chosen.error().message.find("1099511627776 MB") != std::string::npos);
    QVERIFY(chosen.error().detail.find(environment.runtimeOverride) != std::string::npos);
}

void TestRuntimeFolders::knowsHowLongASocketPathMayBe()
{
    const auto longestFor = [](SandboxSockets sockets) {
        std::string root = "/run/user/1000/stormlab/sandboxes/drill-7";
        while (socketPathFits(sandboxPaths(root + 'x'), sockets)) {
            root += 'x';
        }
        return static_cast<int>(root.size());
    };
    QCOMPARE(longestFor(SandboxSockets::Server), 84);
    // Its own name and what ssh adds to it are longer than the server's.
    QCOMPARE(longestFor(SandboxSockets::Tunnels), 79);
}

void TestRuntimeFolders::keepsTheLastWordsOfAServer()
{
    const QTemporaryDir folder;
    const SandboxPaths paths = sandboxPaths(folder.path().toStdString());
    QCOMPARE(lastWords(paths), std::string());
    std::ofstream(paths.startupLog) << std::string(100'000, 'x') << "the end";
    QCOMPARE(lastWords(paths), std::string(4'000 - 7, 'x') + "the end");
    std::ofstream(paths.startupLog) << "short";
    QCOMPARE(lastWords(paths), std::string("short"));
}

QTEST_GUILESS_MAIN(TestRuntimeFolders)
#include "tst_runtimefolders.moc"
