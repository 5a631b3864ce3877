// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// progresswriter FILE PREFIX COUNT [BYTES]: keeps so many drills, one after another, and says which are kept; "failed:"
// and why where one is not, and ends. With BYTES, files may not grow beyond that, as on a disk that is full.

#include "core/runtime/progress/progressfile.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

int main(int argc, char** argv)
{
    using namespace stormlab;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    if (words.size() > 4) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{words[4].toULong(), words[4].toULong()};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
    }
    const ProgressFile file(words[1]);
    for (int number = 1; number <= words[3].toInt(); ++number) {
        DrillResult drill;
        drill.drill = words[2].toStdString() + std::to_string(number);
        drill.scenario = "storm";
        drill.when = Milliseconds(number);
        const ProgressAnswer answer = file.add(drill);
        if (!answer.done) {
            std::printf("failed: %s\n", answer.done.error().message.c_str());
            return 1;
        }
        std::printf("kept %s\n", drill.drill.c_str());
        std::fflush(stdout);
    }
    return 0;
}
