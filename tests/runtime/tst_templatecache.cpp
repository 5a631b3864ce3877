// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/postgresroles.h"
#include "core/runtime/sandbox/templatecache.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace stormlab;

namespace fs = std::filesystem;

/// What becomes of templates that no program of this version can use.
class TestTemplateCache : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const std::string m_older = std::to_string(bootstrapVersion - 1) + "-a1b2-c3d4";
    const std::string m_newer = std::to_string(bootstrapVersion + 1) + "-a1b2-c3d4";

    [[nodiscard]] std::string place(const std::string& name) const
    {
        return m_folder->path().toStdString() + "/templates/" + name;
    }
    [[nodiscard]] TemplateCache cache() const { return {m_folder->path().toStdString(), {}}; }
    void makeTemplate(const std::string& name) const
    {
        fs::create_directories(place(name) + "/data");
        std::ofstream(place(name) + "/data/PG_VERSION") << "15\n";
    }
    /// As ClusterMaker builds one.
    [[nodiscard]] bool build() const
    {
        const TemplateCache::PlaceOutcome outcome = cache().beginBuilding();
        if (outcome.result != TemplateCache::PlaceResult::Ready)
            return false;
        std::ofstream(outcome.place->data() + "/PG_VERSION") << "15\n";
        return cache().install(*outcome.place, "/usr/lib/postgresql/15/bin", "15.18").ok();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewTemplateEndsThoseOfAnOlderBootstrap()
    {
        makeTemplate(m_older);
        QVERIFY(build());
        QVERIFY(!fs::exists(place(m_older)));
        QVERIFY(fs::exists(cache().templateFolder("/usr/lib/postgresql/15/bin")));
    }

    void whatANewerProgramOrAPersonPutThereStays()
    {
        for (const std::string& name : {m_newer, std::string("notes"), std::string("1"), std::string("-a1b2"),
                                        std::string("99999999999999999999-a1b2")})
            makeTemplate(name);
        QVERIFY(build());
        for (const std::string& name : {m_newer, std::string("notes"), std::string("1"), std::string("-a1b2"),
                                        std::string("99999999999999999999-a1b2")})
            QVERIFY2(fs::exists(place(name) + "/data/PG_VERSION"), name.c_str());
    }

    void theTemplateOfAnotherPostgresStays()
    {
        const std::string other = std::to_string(bootstrapVersion) + "-a1b2-c3d4";
        makeTemplate(other);
        QVERIFY(build());
        QVERIFY(fs::exists(place(other)));
    }

    void nothingGoesWhileAnotherProgramUsesTheCache_data()
    {
        QTest::addColumn<int>("lock");
        QTest::newRow("copies from it") << LOCK_SH;
        QTest::newRow("builds in it") << LOCK_EX;
    }
    void nothingGoesWhileAnotherProgramUsesTheCache()
    {
        QFETCH(const int, lock);
        makeTemplate(m_older);
        const int other = ::open(place("lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QCOMPARE(::flock(other, lock | LOCK_NB), 0);
        QVERIFY(!build());
        QVERIFY(fs::exists(place(m_older) + "/data/PG_VERSION"));
        ::close(other);
        QVERIFY(build());
        QVERIFY(!fs::exists(place(m_older)));
    }
};

QTEST_GUILESS_MAIN(TestTemplateCache)
#include "tst_templatecache.moc"
