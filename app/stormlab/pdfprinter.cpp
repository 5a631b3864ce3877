// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/pdfprinter.h"

#include "ui/documents/pdfpainter.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace stormlab
{

namespace
{

/// A debrief has some hundred kB; more than this is no debrief.
constexpr qint64 largestDocument = 64 * 1024 * 1024;

/// A pipe gives what is in it by now: all of it has come when it gives nothing.
QByteArray allOf(QFile& input)
{
    QByteArray text;
    for (QByteArray part; text.size() <= largestDocument; text += part) {
        part = input.read(largestDocument + 1 - text.size());
        if (part.isEmpty())
            break;
    }
    return text;
}

Result<QByteArray> pdfFrom(QFile& input)
{
    const QByteArray text = allOf(input);
    if (text.size() > largestDocument)
        return Error{ErrorCode::BadFile, "The document is larger than 64 MB.", {}, {}};
    const Result<PaperDocument> paper = paperFromJson({text.constData(), static_cast<std::size_t>(text.size())});
    return paper ? paintPdf(paper.value()) : paper.error();
}

/// In English, whatever the window speaks: it is stormlabctl that asks, and passes on what is said.
int fail(const Error& error)
{
    std::fprintf(stderr, "stormlab: %s %s\n", error.message.c_str(), error.nextStep.c_str());
    return 4;
}

} // namespace

int printPdf(int argc, char** argv)
{
    // Fonts and painter need the Gui library, and no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return fail({ErrorCode::BadFile, "Standard input or output is closed.", {}, {}});
    const Result<QByteArray> pdf = pdfFrom(input);
    if (!pdf)
        return fail(pdf.error());
    if (output.write(pdf.value()) != pdf.value().size() || !output.flush())
        return fail({ErrorCode::BadFile, "The PDF cannot be written to standard output.", {}, {}});
    return 0;
}

} // namespace stormlab
