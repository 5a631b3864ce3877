// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/sharedmemory.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <utility>

using namespace stormlab;

namespace
{

/// A segment as a server makes it, of this process.
class Segment
{
public:
    explicit Segment(std::string name) : m_name(std::move(name))
    {
        m_fd = ::shm_open(m_name.c_str(), O_CREAT | O_EXCL | O_RDWR, 0600);
        if (m_fd < 0 || ::ftruncate(m_fd, bytes) != 0) {
            qFatal("A segment of shared memory could not be made.");
        }
    }
    ~Segment()
    {
        close();
        if (m_memory != MAP_FAILED) {
            ::munmap(m_memory, bytes);
        }
        ::shm_unlink(m_name.c_str());
    }
    Segment(const Segment&) = delete;
    Segment& operator=(const Segment&) = delete;

    void map() { m_memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m_fd, 0); }
    void close()
    {
        if (m_fd >= 0) {
            ::close(std::exchange(m_fd, -1));
        }
    }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] bool exists() const { return ::access(("/dev/shm" + m_name).c_str(), F_OK) == 0; }

private:
    static constexpr long bytes = 4096;
    std::string m_name;
    int m_fd = -1;
    void* m_memory = MAP_FAILED;
};

/// One like those of PostgreSQL, whose handles have at most ten digits: no server makes this one.
std::string unusedName(int number = 0)
{
    return "/PostgreSQL.9" + std::to_string(10'000'000'000L + ::getpid()) + std::to_string(number);
}

bool found(const std::string& name)
{
    const auto segments = dynamicSegmentsOf(::getpid());
    return std::ranges::find(segments, DynamicSegment{name, ::geteuid()}) != segments.end();
}

} // namespace

class TestSharedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneThatIsOnlyOpen();
    void findsOneThatIsOnlyMapped();
    void findsNothingElse();
    void removesWhatIsItsOwners();
    void leavesWhatIsAnothers();
};

void TestSharedMemory::findsOneThatIsOnlyOpen()
{
    const Segment segment(unusedName());
    QVERIFY(found(segment.name()));
}

void TestSharedMemory::findsOneThatIsOnlyMapped()
{
    Segment segment(unusedName());
    segment.map();
    segment.close();
    QVERIFY(found(segment.name()));
}

void TestSharedMemory::findsNothingElse()
{
    const Segment other("/stormlab-other-" + std::to_string(::getpid()));
    QVERIFY(dynamicSegmentsOf(::getpid()).empty());
    QVERIFY(dynamicSegmentsOf(-1).empty());
}

void TestSharedMemory::removesWhatIsItsOwners()
{
    const Segment first(unusedName(1));
    const Segment second(unusedName(2));
    remove({{first.name(), ::geteuid()}, {unusedName(3), ::geteuid()}, {second.name(), ::geteuid()}});
    QVERIFY(!first.exists());
    QVERIFY(!second.exists());
}

void TestSharedMemory::leavesWhatIsAnothers()
{
    const Segment segment(unusedName());
    remove({{segment.name(), ::geteuid() + 1}});
    QVERIFY(segment.exists());
}

QTEST_GUILESS_MAIN(TestSharedMemory)
#include "tst_sharedmemory.moc"
