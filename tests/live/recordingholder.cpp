// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records a busy server that does not exist, fifty samples a second, and says the time of each event as soon as it has
// been handed to the recorder, until it is killed: the program whose recording tst_killedrecording reads. Argument: the
// file to create.

#include "core/domain/timeline.h"
#include "core/runtime/recording/recorder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace stormlab;

namespace
{

constexpr int tickMilliseconds = 20;
constexpr int backends = 100;

Sample sampleAt(DrillTime time, int number)
{
    std::vector<Backend> all;
    for (int pid = 1; pid <= backends; ++pid) {
        Backend backend;
        backend.pid = pid;
        backend.applicationName = "checkout_api";
        backend.state = (pid + number) % 10 == 0 ? BackendState::Active : BackendState::Idle;
        backend.stateAge = Milliseconds{pid};
        all.push_back(backend);
    }
    return {time, time, {backends, 3, 0}, std::move(all)};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    Recorder recorder;
    recorder.create(QString::fromLocal8Bit(argv[1]));
    QObject::connect(&recorder, &Recorder::failed, [] { QCoreApplication::exit(3); });
    Timeline timeline;
    recorder.accept(timeline.append(DrillTime{0}, DrillStarted{"small-storm", 1, "00", 7, "none", "15.18"}));
    QElapsedTimer clock;
    clock.start();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    int number = 0;
    QObject::connect(&tick, &QTimer::timeout, [&] {
        const DrillTime now{clock.elapsed()};
        recorder.accept(timeline.append(now, sampleAt(now, ++number)));
        std::printf("%lld\n", static_cast<long long>(now.count()));
        std::fflush(stdout);
    });
    tick.start(tickMilliseconds);
    return QCoreApplication::exec();
}
