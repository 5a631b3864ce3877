// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/compositionroot.h"
#include "app/stormlab/pdfprinter.h"
#include "app/stormlab/qtmessages.h"
#include "core/runtime/preferences.h"
#include "ui/presenters/runtimewording.h"
#include "ui/translations.h"

#include <QApplication>

#include <clocale>
#include <csignal>
#include <cstdio>

namespace
{

// Before there is a display: --help and mistakes must be answered without one, and in the language of the window.
stormlab::Result<stormlab::LaunchOptions> readCommandLine(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    stormlab::Translations words;
    words.install(stormlab::storedLanguage());
    auto options = stormlab::readLaunchOptions(QCoreApplication::arguments());
    if (!options)
        std::fprintf(stderr, "stormlab: %s\n", qPrintable(stormlab::sentencesOf(options.error())));
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    // Who started us may ignore it, and then nobody would hear how a child of ours has ended.
    std::signal(SIGCHLD, SIG_DFL);
    stormlab::keepQuietAboutRuntimeFolder();
    QCoreApplication::setApplicationName(QStringLiteral("stormlab"));
    QCoreApplication::setOrganizationName(QStringLiteral("stormlab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STORMLAB_VERSION));
    const auto options = readCommandLine(argc, argv);
    if (!options)
        return 2;
    if (!options.value().answer.isEmpty()) {
        std::fputs(qPrintable(options.value().answer), stdout);
        return 0;
    }
    if (options.value().printPdf)
        return stormlab::printPdf(argc, argv);
    QApplication application(argc, argv);
    stormlab::Translations words;
    words.install(stormlab::storedLanguage());
    // The words of libpq and of the system stay those of the server, English; Qt's own translations do not ask this.
    std::setlocale(LC_MESSAGES, "C");
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Stormlab"));
    stormlab::CompositionRoot root(options.value());
    root.begin();
    const int code = QApplication::exec();
    return code != 0 ? code : root.exitCode();
}
