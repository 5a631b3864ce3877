// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/launchoptions.h"

#include "core/runtime/classroom/classfiles.h"
#include "core/runtime/engines/enginewish.h"
#include "core/runtime/recording/demonstrationfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace stormlab
{

namespace
{

// The context is what lupdate takes it for: the namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("stormlab", text);
}

Error usage(const QString& message, const QString& next)
{
    return {ErrorCode::Usage, message.toStdString(), {}, next.toStdString()};
}

Result<Theme::Mode> themeFrom(const QString& word)
{
    if (word == QStringLiteral("system"))
        return Theme::Mode::System;
    if (word == QStringLiteral("light"))
        return Theme::Mode::Light;
    if (word == QStringLiteral("dark"))
        return Theme::Mode::Dark;
    if (word == QStringLiteral("high-contrast"))
        return Theme::Mode::HighContrast;
    return usage(tr("There is no theme “%1”.").arg(word), tr("Known: system, light, dark, high-contrast."));
}

/// A scenario is an id or a folder, so a file can only be a recording, or the demonstration of one; its name alone
/// tells it where it is missing.
bool isRecording(const QString& argument)
{
    return argument.endsWith(QStringLiteral(".storm")) || isDemonstration(argument) || QFileInfo(argument).isFile();
}

Result<LaunchOptions> optionsFrom(const QCommandLineParser& parser)
{
    LaunchOptions options;
    options.printPdf = parser.isSet(QStringLiteral("print-pdf"));
    QStringList scenarios = parser.values(QStringLiteral("scenario"));
    QStringList classes;
    for (const QString& argument : parser.positionalArguments())
        (isClassFile(argument) ? classes : isRecording(argument) ? options.recordings : scenarios) << argument;
    options.first = parser.isSet(QStringLiteral("first"));
    if (scenarios.size() + classes.size() + (options.first ? 1 : 0) > 1)
        return usage(tr("One scenario or class can be run at a time."), tr("Name one."));
    options.classFile = classes.value(0);
    options.scenario = scenarios.value(0);
    options.engine = parser.value(QStringLiteral("engine"));
    options.image = parser.value(QStringLiteral("image"));
    EngineWish asked;
    asked.engine = options.engine.isEmpty() ? asked.engine : options.engine;
    asked.image = options.image;
    if (const auto checked = checkWish(asked); !checked)
        return checked.error();
    if (parser.isSet(QStringLiteral("seed"))) {
        bool isNumber = false;
        options.seed = parser.value(QStringLiteral("seed")).toULongLong(&isNumber);
        if (!isNumber)
            return usage(tr("The seed “%1” is not a whole number.").arg(parser.value(QStringLiteral("seed"))),
                         tr("Give a number from 0 on."));
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        const auto theme = themeFrom(parser.value(QStringLiteral("theme")));
        if (!theme)
            return theme.error();
        options.theme = theme.value();
    }
    return options;
}

} // namespace

Result<LaunchOptions> readLaunchOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A lab for PostgreSQL connection incidents."));
    // Not addHelpOption(): it also lists --help-all, for which there is nothing to tell.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, tr("Shows the version."));
    parser.addOptions({help, version});
    parser.addPositionalArgument(QStringLiteral("scenario"), tr("An incident to begin with: its id or its folder."),
                                 QStringLiteral("[SCENARIO]"));
    parser.addPositionalArgument(QStringLiteral("recording"),
                                 tr("Recordings to replay, or demonstrations of them (.demonstration.json)."),
                                 QStringLiteral("[RECORDING…]"));
    parser.addPositionalArgument(QStringLiteral("class"), tr("A class file to drill by."),
                                 QStringLiteral("[CLASS.stormclass]"));
    parser.addOptions(
        {{QStringLiteral("scenario"), tr("The incident to begin with, as an option."), QStringLiteral("ID")},
         {QStringLiteral("first"), tr("Begin with the first incident of the start page.")},
         {QStringLiteral("engine"), tr("What makes the server for this run: auto, native, docker or podman."),
          QStringLiteral("ENGINE")},
         {QStringLiteral("image"), tr("The image of a container engine, for this run."), QStringLiteral("IMAGE")},
         {QStringLiteral("seed"), tr("The number that chance comes from."), QStringLiteral("N")},
         {QStringLiteral("print-pdf"),
          tr("Draws the document on standard input, as stormlabctl hands it over, as a PDF on standard output.")},
         {QStringLiteral("theme"), tr("Colours for this run: system, light, dark or high-contrast."),
          QStringLiteral("THEME")}});
    if (!parser.parse(arguments))
        return usage(parser.errorText(), tr("`stormlab --help` lists what it takes."));
    LaunchOptions answered;
    if (parser.isSet(help))
        answered.answer = parser.helpText();
    else if (parser.isSet(version))
        answered.answer = QStringLiteral("stormlab %1\n").arg(QCoreApplication::applicationVersion());
    if (!answered.answer.isEmpty())
        return answered;
    return optionsFrom(parser);
}

} // namespace stormlab
