// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sandboxfolder.h"
#include "tests/live/sandboxfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <sys/mount.h>

using namespace stormlab;

namespace
{

constexpr int soon = 60'000;

/// A file system of its own, so that it can be full while nothing else is. Only root may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const char* options)
    {
        const std::string ours = std::string(options) + ",mode=0711";
        m_mounted = ::mount("tmpfs", path().c_str(), "tmpfs", 0, ours.c_str()) == 0;
    }
    ~SmallDisk() { ::umount2(path().c_str(), MNT_DETACH); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }
    /// Somebody else takes what is left.
    [[nodiscard]] bool shrinkTo(const char* options) const
    {
        return ::mount("tmpfs", path().c_str(), "tmpfs", MS_REMOUNT, options) == 0;
    }
    [[nodiscard]] std::vector<std::string> sandboxes() const
    {
        std::vector<std::string> found;
        std::error_code ignored;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path() + "/sandboxes", ignored)) {
            found.push_back(entry.path().string());
        }
        return found;
    }

private:
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/stormlab-disk-XXXXXX")};
    bool m_mounted = false;
};

struct Outcome {
    bool ready = false;
    Error error;
    QStringList steps;
};

} // namespace

/// A sandbox whose disk is full. The template is there already where the test does not say otherwise.
class FullDiskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxFixture> m_fixture;

    [[nodiscard]] static Outcome prepare(const NativeSandboxOptions& options,
                                         const std::function<void(const QString&)>& onStep = {});

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<SandboxFixture>();
        QVERIFY(prepare(m_fixture->options()).ready);
    }
    void cleanup()
    {
        const std::vector<std::string> remains = m_fixture->remains();
        QVERIFY2(remains.empty(), remains.empty() ? "" : remains.front().c_str());
    }

    void saysBeforehandThatThereIsTooLittleRoom();
    void saysThatTheDiskBecameFullWhileItCopied_data();
    void saysThatTheDiskBecameFullWhileItCopied();
    void doesWithoutACacheThatIsFull_data();
    void doesWithoutACacheThatIsFull();
    void saysThatBothAreFull();
};

/// Prepares and destroys.
Outcome FullDiskTest::prepare(const NativeSandboxOptions& options, const std::function<void(const QString&)>& onStep)
{
    NativeSandbox sandbox(options);
    QSignalSpy ready(&sandbox, &Sandbox::ready);
    QSignalSpy failed(&sandbox, &Sandbox::failed);
    QSignalSpy gone(&sandbox, &Sandbox::gone);
    Outcome outcome;
    QObject::connect(&sandbox, &Sandbox::progress, &sandbox, [&](const QString& step) {
        outcome.steps << step;
        if (onStep) {
            onStep(step);
        }
    });
    sandbox.prepare(shopRequest());
    static_cast<void>(QTest::qWaitFor([&] { return !ready.isEmpty() || !failed.isEmpty(); }, soon));
    outcome.ready = !ready.isEmpty();
    if (!failed.isEmpty()) {
        outcome.error = failed.front().front().value<Error>();
    }
    sandbox.destroy();
    static_cast<void>(QTest::qWaitFor([&] { return !gone.isEmpty(); }, soon));
    return outcome;
}

void FullDiskTest::saysBeforehandThatThereIsTooLittleRoom()
{
    const SmallDisk disk("size=100m");
    QVERIFY(disk.isMounted());
    NativeSandboxOptions options = m_fixture->options();
    options.folders.runtimeOverride = disk.path();
    const Outcome outcome = prepare(options);
    QCOMPARE(outcome.error.code, ErrorCode::Resources);
    QCOMPARE(outcome.error.message, std::string("There is no room for the sandbox: it needs 192 MB."));
    QCOMPARE(disk.sandboxes(), std::vector<std::string>());
}

void FullDiskTest::saysThatTheDiskBecameFullWhileItCopied_data()
{
    QTest::addColumn<QByteArray>("mounted");
    QTest::addColumn<QByteArray>("shrunk");
    QTest::newRow("bytes") << QByteArray("size=200m") << QByteArray("size=20m");
    QTest::newRow("files") << QByteArray("size=200m,nr_inodes=300") << QByteArray();
}

void FullDiskTest::saysThatTheDiskBecameFullWhileItCopied()
{
    QFETCH(QByteArray, mounted);
    QFETCH(QByteArray, shrunk);
    const SmallDisk disk(mounted.constData());
    QVERIFY(disk.isMounted());
    NativeSandboxOptions options = m_fixture->options();
    options.folders.runtimeOverride = disk.path();
    const Outcome outcome = prepare(options, [&](const QString& step) {
        if (step == QStringLiteral("Copying the template") && !shrunk.isEmpty()) {
            QVERIFY(disk.shrinkTo(shrunk.constData()));
        }
    });
    QVERIFY(!outcome.ready);
    QCOMPARE(outcome.error.code, ErrorCode::Resources);
    QCOMPARE(outcome.error.detail, std::string("No space left on device"));
    QVERIFY(outcome.error.message.starts_with("The sandbox's data could not be written: "));
    QVERIFY(outcome.error.nextStep.find("Free some space") != std::string::npos);
    QCOMPARE(disk.sandboxes(), std::vector<std::string>());
    QCOMPARE(m_fixture->templates().size(), std::size_t{1});
}

void FullDiskTest::doesWithoutACacheThatIsFull_data()
{
    QTest::addColumn<QByteArray>("mounted");
    QTest::newRow("no room for a cluster") << QByteArray("size=8m");
    QTest::newRow("no room for its files") << QByteArray("size=100m,nr_inodes=300");
    QTest::newRow("no room at all") << QByteArray("size=100m,nr_inodes=3");
}

void FullDiskTest::doesWithoutACacheThatIsFull()
{
    QFETCH(QByteArray, mounted);
    const SmallDisk disk(mounted.constData());
    QVERIFY(disk.isMounted());
    NativeSandboxOptions options = m_fixture->options();
    options.folders.cacheOverride = disk.path();
    const Outcome outcome = prepare(options);
    QVERIFY2(outcome.ready, (outcome.error.message + outcome.error.detail).c_str());
    QVERIFY2(outcome.steps.join(QLatin1Char('|')).contains(QStringLiteral("No space left on device")),
             qPrintable(outcome.steps.join(QLatin1Char('|'))));
}

void FullDiskTest::saysThatBothAreFull()
{
    const SmallDisk disk("size=200m");
    QVERIFY(disk.isMounted());
    NativeSandboxOptions options = m_fixture->options();
    options.folders.runtimeOverride = disk.path() + "/run";
    options.folders.cacheOverride = disk.path() + "/cache";
    const Outcome outcome = prepare(options, [&](const QString& step) {
        if (step == QStringLiteral("Copying the template")) {
            QVERIFY(disk.shrinkTo("size=8m"));
        }
    });
    QVERIFY(!outcome.ready);
    QCOMPARE(outcome.error.code, ErrorCode::Resources);
    QVERIFY2(outcome.error.detail.find("No space left on device") != std::string::npos, outcome.error.detail.c_str());
    QVERIFY(outcome.error.nextStep.find("Free some space") != std::string::npos);
    QVERIFY(!std::filesystem::exists(disk.path() + "/run/sandboxes"));
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
