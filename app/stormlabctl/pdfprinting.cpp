// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlabctl/pdfprinting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace stormlab
{

namespace
{

constexpr std::chrono::seconds longestPrinting{60};
const QString programName = QStringLiteral("stormlab");

/// Beside ourselves, where it was built or installed, else in PATH; empty when it is nowhere.
QString windowProgram()
{
    const QString beside = QStandardPaths::findExecutable(programName, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(programName) : beside;
}

} // namespace

PdfPrinting::PdfPrinting(QObject* parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestPrinting);
    connect(&m_process, &QProcess::finished, this, &PdfPrinting::onFinished);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_process.kill();
        fail(ErrorCode::Timeout, "Drawing the PDF took longer than a minute.", "Export HTML, and print that.");
    });
}

PdfPrinting::~PdfPrinting()
{
    // A QProcess that still runs would be waited for.
    m_process.disconnect(this);
    m_process.kill();
}

void PdfPrinting::start(const PaperDocument& paper)
{
    const QString program = windowProgram();
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                fail(ErrorCode::NotFound, "A PDF is drawn by the program stormlab, which was not found.",
                     "Install it beside stormlabctl, or export HTML and print that.");
            },
            Qt::QueuedConnection);
        return;
    }
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(ErrorCode::Resources, "The program stormlab cannot be started.", "Export HTML, and print that.");
    });
    m_process.start(program, {QStringLiteral("--print-pdf")});
    m_process.write(QByteArray::fromStdString(toJson(paper)));
    m_process.closeWriteChannel();
    m_patience.start();
}

void PdfPrinting::onFinished(int code, QProcess::ExitStatus status)
{
    m_patience.stop();
    if (status != QProcess::NormalExit || code != 0) {
        fail(ErrorCode::Resources, "The program stormlab could not draw the PDF.", "Export HTML, and print that.");
        return;
    }
    if (m_answered)
        return;
    m_answered = true;
    Q_EMIT printed(m_process.readAllStandardOutput());
}

void PdfPrinting::fail(ErrorCode code, const std::string& message, const std::string& next)
{
    m_patience.stop();
    if (m_answered)
        return;
    m_answered = true;
    Q_EMIT failed({code, message, m_process.readAllStandardError().trimmed().toStdString(), next});
}

} // namespace stormlab
