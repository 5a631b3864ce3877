// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// stormlabctl as it ships, but with scripted sources for engines: the whole program without a PostgreSQL. Its drills
// run five times as fast as the clock.

#include "app/stormlabctl/commandtable.h"
#include "tests/support/scriptedsource.h"

#include <QCoreApplication>
#include <QTimer>

namespace
{

constexpr int tickMilliseconds = 100;
constexpr stormlab::Milliseconds tickOfDrill{500};

std::unique_ptr<stormlab::EventSource> makeSource(const stormlab::Scenario& scenario,
                                                  const stormlab::DrillController::DrillOptions&)
{
    auto source = std::make_unique<stormlab::ScriptedSource>(scenario);
    if (qEnvironmentVariableIsSet("REHEARSAL_FAILS")) {
        source->holdPreparing();
        QTimer::singleShot(0, source.get(), [made = source.get()] {
            made->failPreparing({stormlab::ErrorCode::NotFound, "There is no PostgreSQL.", {}, {}});
        });
    }
    if (qEnvironmentVariableIsSet("REHEARSAL_LEAVES")) {
        QObject::connect(source.get(), &stormlab::EventSource::stopped, source.get(), [made = source.get()] {
            Q_EMIT made->leftBehind({stormlab::ErrorCode::Engine, "A container is left.", {}, "Clean up later."});
        });
    }
    if (qEnvironmentVariableIsSet("REHEARSAL_HOLDS"))
        source->holdPreparing();
    auto* timer = new QTimer(source.get());
    timer->setInterval(tickMilliseconds);
    QObject::connect(timer, &QTimer::timeout, source.get(), [made = source.get()] { made->advance(tickOfDrill); });
    QObject::connect(source.get(), &stormlab::EventSource::ready, timer, qOverload<>(&QTimer::start));
    return source;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<std::string> line;
    for (const QString& word : QCoreApplication::arguments().mid(1))
        line.push_back(word.toStdString());
    return stormlab::runProgram(line, {makeSource, [](QObject*) {}});
}
