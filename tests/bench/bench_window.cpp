// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with a real drill: how long it takes to the first frame, how late its event loop gets while the storm
// comes and while the server is frozen, each beside a bare thread's lateness in the same run, and its memory.

#include "app/stormlab/compositionroot.h"
#include "tests/bench/heartbeat.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace stormlab;

namespace
{

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<int> childrenOf(int parent)
{
    std::vector<int> children;
    const QStringList tasks =
        QDir(QStringLiteral("/proc/%1/task").arg(parent)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& task : tasks) {
        for (const QByteArray& pid :
             readAll(QStringLiteral("/proc/%1/task/%2/children").arg(parent).arg(task)).simplified().split(' ')) {
            if (!pid.isEmpty())
                children.push_back(pid.toInt());
        }
    }
    return children;
}

/// The server that the window has started, as an outsider sees it.
std::vector<int> serverProcesses()
{
    for (const int child : childrenOf(getpid())) {
        std::vector<int> all = childrenOf(child);
        if (readAll(QStringLiteral("/proc/%1/comm").arg(child)).startsWith("postgres") && !all.empty()) {
            all.insert(all.begin(), child);
            return all;
        }
    }
    return {};
}

void signalAll(const std::vector<int>& pids, int signal)
{
    for (const int pid : pids)
        ::kill(pid, signal);
}

double sinceProcessStart()
{
    const QByteArray stat = readAll(QStringLiteral("/proc/self/stat"));
    const double started =
        stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (readAll(QStringLiteral("/proc/uptime")).split(' ').value(0).toDouble() - started) * 1000;
}

double residentMegabytes()
{
    const QByteArray statm = readAll(QStringLiteral("/proc/self/statm"));
    return statm.split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Sees the first paint of any window.
class FirstFrame : public QObject
{
public:
    double after = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (after == 0 && event->type() == QEvent::UpdateRequest && watched->isWidgetType())
            QTimer::singleShot(0, this, [this] { after = after == 0 ? sinceProcessStart() : after; });
        return false;
    }
};

/// Storm for ten seconds, then thirty of silence, then the figures.
class Measurement : public QObject
{
public:
    Measurement()
    {
        connect(&m_watch, &QTimer::timeout, this, [this] { watch(); });
        m_watch.start(500);
        QCoreApplication::instance()->installEventFilter(&m_firstFrame);
    }

private:
    enum class Stage { Waiting, Storm, Frozen, Done };

    void watch()
    {
        const std::vector<int> server = m_stage == Stage::Waiting ? serverProcesses() : std::vector<int>{};
        if (m_stage == Stage::Waiting && m_sinceStart.elapsed() > 90'000)
            QCoreApplication::exit(1);
        if (m_stage == Stage::Waiting && server.size() > 15) {
            // The fleet is up: from here on the baseline's end, the deploy and the storm are in the measure.
            next(Stage::Storm);
        } else if (m_stage == Stage::Storm && m_inStage.elapsed() > 15'000) {
            m_storm = {m_own.worst.take(), m_bare.worst.take()};
            m_processes = serverProcesses();
            signalAll(m_processes, SIGSTOP);
            next(Stage::Frozen);
        } else if (m_stage == Stage::Frozen && m_inStage.elapsed() > 30'000) {
            m_frozen = {m_own.worst.take(), m_bare.worst.take()};
            signalAll(m_processes, SIGCONT);
            next(Stage::Done);
            print();
            QCoreApplication::instance()->removeEventFilter(&m_firstFrame);
            ::raise(SIGTERM);
        }
    }

    void next(Stage stage)
    {
        m_stage = stage;
        m_inStage.restart();
        if (stage == Stage::Storm || stage == Stage::Frozen) {
            m_own.worst.take();
            m_bare.worst.take();
        }
    }

    void print() const
    {
        std::printf("{\"first_frame_ms\": %.0f, \"memory_mb\": %.0f,\n \"storm\": {\"window_worst_ms\": %.1f, "
                    "\"bare_thread_worst_ms\": %.1f},\n \"frozen_30_s\": {\"window_worst_ms\": %.1f, "
                    "\"bare_thread_worst_ms\": %.1f, \"processes\": %zu}}\n",
                    m_firstFrame.after, residentMegabytes(), m_storm.own, m_storm.bare, m_frozen.own, m_frozen.bare,
                    m_processes.size());
        std::fflush(stdout);
    }

    struct Pair {
        double own = 0;
        double bare = 0;
    };

    BareThread m_bare;
    FirstFrame m_firstFrame;
    QElapsedTimer m_sinceStart = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    QElapsedTimer m_inStage;
    QTimer m_watch;
    LoopHeartbeat m_own;
    Stage m_stage = Stage::Waiting;
    std::vector<int> m_processes;
    Pair m_storm;
    Pair m_frozen;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("stormlab-bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("stormlab"));
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Measurement measurement;
    LaunchOptions options;
    options.scenario = QStringLiteral("connection-storm-after-deploy");
    options.seed = 7;
    CompositionRoot root(options);
    root.begin();
    const int code = QApplication::exec();
    return code == 1 ? 1 : 0;
}
