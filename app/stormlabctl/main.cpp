// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/commandtable.h"
#include "app/stormlabctl/liveengines.h"

#include <QCoreApplication>

#include <clocale>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    // The words of libpq and of the system stay those of the server, English; Qt's own translations do not ask this.
    std::setlocale(LC_MESSAGES, "C");
    QCoreApplication::setApplicationName(QStringLiteral("stormlab"));
    std::vector<std::string> line;
    for (const QString& word : QCoreApplication::arguments().mid(1))
        line.push_back(word.toStdString());
    return stormlab::runProgram(line, stormlab::liveEngines());
}
