// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sandboxfolder.h"
#include "core/runtime/sandbox/sandboxregistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#include <filesystem>
#include <fstream>

using namespace stormlab;

namespace fs = std::filesystem;

/// Folders only; what becomes of real servers is tst_sandboxrecovery's.
class TestSandboxRegistry : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] std::string runtime() const { return m_folder->path().toStdString(); }
    [[nodiscard]] SandboxRegistry registry() const { return SandboxRegistry({runtime(), "/nonexistent"}); }
    std::string make(const std::string& drill, const ProcessIdentity& owner, const std::string& boot) const;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void knowsItself();
    void readsWhatItWrote();
    void tellsTheLivingFromTheDead();
    void knowsThatAPidCanBeUsedAgain();
    void leavesAloneWhatAnotherPidNamespaceMayOwn();
    void knowsThatARebootEndsEverything();
    void removesWhatItCannotReadOnceItIsOld();
    void leavesAHalfMadeFolderAlone();
    void refusesFoldersOfOthers();
    void makesAFolderWithItsRecord();
    void refusesNamesThatAreNone();
};

std::string TestSandboxRegistry::make(const std::string& drill, const ProcessIdentity& owner,
                                      const std::string& boot) const
{
    const std::string folder = fs::canonical(runtime()).string() + "/sandboxes/" + drill;
    fs::create_directories(folder + "/server/data");
    static_cast<void>(writeRecord({drill, "storm", folder, owner, boot}));
    return folder;
}

void TestSandboxRegistry::knowsItself()
{
    const auto me = identify(::getpid());
    QVERIFY(me.has_value());
    QVERIFY(isAlive(*me));
    QVERIFY(!isAlive({me->pid, me->start + 1}));
    QVERIFY(!identify(0).has_value());
    QVERIFY(!bootId().empty());
}

void TestSandboxRegistry::readsWhatItWrote()
{
    const SandboxRecord record{
        "drill-1", "storm", runtime(), {4711, 18'446'744'073'709'551'615ULL, 4'026'531'836}, "boot"};
    QVERIFY(writeRecord(record).ok());
    QCOMPARE(readRecord(runtime()).value(), record);
}

void TestSandboxRegistry::tellsTheLivingFromTheDead()
{
    const std::string living = make("living", *identify(::getpid()), bootId());
    const std::string dead = make("dead", {4'194'000, 1}, bootId());
    QCOMPARE(registry().running().size(), 1U);
    QCOMPARE(registry().sweep().removed, (std::vector<RemovedSandbox>{{"dead", dead}}));
    QVERIFY(fs::exists(living));
    QVERIFY(!fs::exists(dead));
    QCOMPARE(registry().sweep().removed.size(), 0U);
}

void TestSandboxRegistry::knowsThatAPidCanBeUsedAgain()
{
    const auto me = identify(::getpid());
    make("earlier", {me->pid, me->start - 1}, bootId());
    QCOMPARE(registry().leftovers().size(), 1U);
}

void TestSandboxRegistry::leavesAloneWhatAnotherPidNamespaceMayOwn()
{
    make("elsewhere", {4'194'000, 1, identify(::getpid())->space + 1}, bootId());
    QCOMPARE(registry().leftovers().size(), 0U);
    QCOMPARE(registry().sweep().removed.size(), 0U);
}

void TestSandboxRegistry::knowsThatARebootEndsEverything()
{
    make("yesterday", *identify(::getpid()), "another boot");
    QCOMPARE(registry().leftovers().size(), 1U);
}

void TestSandboxRegistry::removesWhatItCannotReadOnceItIsOld()
{
    const std::string folder = make("broken", *identify(::getpid()), bootId());
    std::ofstream(folder + "/owner.json") << "{ not json";
    const utimbuf longAgo{0, 0};
    QCOMPARE(::utime(folder.c_str(), &longAgo), 0);
    QCOMPARE(registry().sweep().removed.size(), 1U);
    QVERIFY(!fs::exists(folder));
}

void TestSandboxRegistry::leavesAHalfMadeFolderAlone()
{
    const std::string folder = runtime() + "/sandboxes/.new-1";
    fs::create_directories(folder);
    QCOMPARE(registry().sweep().removed.size(), 0U);
    QVERIFY(fs::exists(folder));
}

void TestSandboxRegistry::refusesFoldersOfOthers()
{
    make("planted", {4'194'000, 1}, bootId());
    const fs::path link = runtime() + "-link";
    fs::create_directory_symlink(runtime(), link);
    QCOMPARE(SandboxRegistry({link.string()}).leftovers().size(), 0U);
    fs::remove(link);
}

void TestSandboxRegistry::makesAFolderWithItsRecord()
{
    FolderEnvironment environment;
    environment.uid = ::geteuid();
    environment.runtimeOverride = runtime() + "/run";
    ::chmod(runtime().c_str(), 0711);
    SandboxRequest request;
    request.drillId = "drill-7";
    const auto folder = makeSandboxFolder(request, environment, bytesOfRecord);
    QVERIFY(folder.ok());
    QCOMPARE(readRecord(folder.value().paths.root).value().owner, *identify(::getpid()));
    QCOMPARE(fs::status(folder.value().paths.server).permissions(), fs::perms::owner_all);
    QCOMPARE(makeSandboxFolder(request, environment, bytesOfRecord).error().code, ErrorCode::Illegal);
    QVERIFY(removeSandbox(folder.value().paths.root).ok());
    QVERIFY(fs::is_empty(environment.runtimeOverride));
}

void TestSandboxRegistry::refusesNamesThatAreNone()
{
    for (const std::string& name : {std::string(), std::string("../x"), std::string("a b"), std::string(41, 'x')}) {
        QVERIFY(!isDrillId(name));
    }
    QVERIFY(isDrillId("storm-20260131-7f"));
}

QTEST_GUILESS_MAIN(TestSandboxRegistry)
#include "tst_sandboxregistry.moc"
