// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/clustermanifest.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace stormlab;

namespace fs = std::filesystem;

class TestClusterManifest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<bool> m_stop = false;

    [[nodiscard]] std::string inside(const std::string& name) const
    {
        return m_folder->path().toStdString() + "/" + name;
    }
    [[nodiscard]] ClusterManifest manifest() const { return takeManifest(inside("data"), "15.18").value(); }
    Result<void> copy(const ClusterManifest& what)
    {
        return copyCluster(what, {inside("data"), inside("copy"), {}}, m_stop);
    }

private Q_SLOTS:
    void init();
    void copiesEverything();
    void readsWhatItWrote();
    void refusesACutList();
    void noticesDamage_data();
    void noticesDamage();
    void stopsWhenTold();
    void refusesATargetThatExists();
};

void TestClusterManifest::init()
{
    m_stop = false;
    m_folder = std::make_unique<QTemporaryDir>();
    fs::create_directories(inside("data/base/1"));
    fs::create_directories(inside("data/empty"));
    std::ofstream(inside("data/PG_VERSION")) << "15\n";
    std::ofstream(inside("data/base/1/table")) << std::string(3'000'001, 'x');
    std::ofstream(inside("data/base/1/name with spaces"));
}

void TestClusterManifest::copiesEverything()
{
    QVERIFY(copy(manifest()).ok());
    QCOMPARE(takeManifest(inside("copy"), "15.18").value(), manifest());
    QVERIFY(fs::is_directory(inside("copy/empty")));
    QCOMPARE(fs::status(inside("copy/PG_VERSION")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

void TestClusterManifest::readsWhatItWrote()
{
    QCOMPARE(decodeManifest(encodeManifest(manifest())).value(), manifest());
}

void TestClusterManifest::refusesACutList()
{
    const std::string text = encodeManifest(manifest());
    for (std::size_t length = 0; length + 1 < text.size(); ++length) {
        QVERIFY2(!decodeManifest(text.substr(0, length)).ok(), text.substr(0, length).c_str());
    }
}

void TestClusterManifest::noticesDamage_data()
{
    QTest::addColumn<int>("damage");
    QTest::addRow("missing") << 0;
    QTest::addRow("shorter") << 1;
    QTest::addRow("longer") << 2;
    QTest::addRow("one byte differs") << 3;
    QTest::addRow("a link") << 4;
}

void TestClusterManifest::noticesDamage()
{
    QFETCH(int, damage);
    const ClusterManifest before = manifest();
    const std::string victim = inside("data/base/1/table");
    if (damage == 0 || damage == 4) {
        fs::remove(victim);
    }
    if (damage == 1 || damage == 2) {
        fs::resize_file(victim, damage == 1 ? 10 : 4'000'000);
    }
    if (damage == 3) {
        std::fstream(victim, std::ios::in | std::ios::out).seekp(2'999'999).put('y');
    }
    if (damage == 4) {
        fs::create_symlink("/etc/passwd", victim);
    }
    const auto copied = copy(before);
    QVERIFY(!copied.ok());
    QCOMPARE(copied.error().code, ErrorCode::BadFile);
}

void TestClusterManifest::stopsWhenTold()
{
    m_stop = true;
    QCOMPARE(copy(manifest()).error().code, ErrorCode::Interrupted);
}

void TestClusterManifest::refusesATargetThatExists()
{
    fs::create_directories(inside("copy"));
    QCOMPARE(copy(manifest()).error().code, ErrorCode::Resources);
}

QTEST_GUILESS_MAIN(TestClusterManifest)
#include "tst_clustermanifest.moc"
