// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commandtable.h"
#include "app/stormlabctl/liveengines.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>

int main(int argc, char** argv)
{
    // Who started us may ignore it, and then nobody would hear how a child of ours has ended.
    std::signal(SIGCHLD, SIG_DFL);
    const QCoreApplication application(argc, argv);
    // The words of libpq and of the system stay those of the server, English; Qt's own translations do not ask this.
    std::setlocale(LC_MESSAGES, "C");
    QCoreApplication::setApplicationName(QStringLiteral("stormlab"));
    std::vector<std::string> line;
    for (const QString& word : QCoreApplication::arguments().mid(1))
        line.push_back(word.toStdString());
    return stormlab::runProgram(line, stormlab::liveEngines());
}
