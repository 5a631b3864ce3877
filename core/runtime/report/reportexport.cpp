// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/reportexport.h"

#include "core/runtime/report/debriefdocument.h"
#include "core/runtime/report/wholefile.h"

#include <utility>

namespace stormlab
{

namespace
{

Result<QByteArray> bytesOf(const DebriefReport& report, ReportFormat format, const DocumentLanguage& language,
                           const ReportExport::PdfPainter& paintPdf)
{
    if (format == ReportFormat::Pdf && paintPdf)
        return paintPdf(paperOf(debriefDocument(report, language)));
    const Result<std::string> text = reportText(report, format, language);
    return text ? Result<QByteArray>(QByteArray::fromStdString(text.value())) : text.error();
}

} // namespace

ReportExport::ReportExport(PdfPainter paintPdf, QObject* parent) : QObject(parent), m_paintPdf(std::move(paintPdf))
{
    m_thread.setMaxThreadCount(1);
}

ReportExport::~ReportExport() = default;

Result<void> ReportExport::start(const LateReport& report, const QString& path, const DocumentLanguage& language)
{
    const Result<ReportFormat> format = reportFormatOfFile(path.toStdString());
    if (!format)
        return format.error();
    m_thread.start([this, report, path, format = format.value(), language, stop = m_stop.get_token()] {
        const Result<QByteArray> bytes = bytesOf(report(), format, language, m_paintPdf);
        const bool stopped = stop.stop_requested();
        const Result<void> done = stopped ? Result<void>()
                                  : bytes ? writeWholeFile(path, bytes.value())
                                          : bytes.error();
        QMetaObject::invokeMethod(
            this, [this, path, stopped, done] { answer(path, stopped, done); }, Qt::QueuedConnection);
    });
    return {};
}

void ReportExport::answer(const QString& path, bool stopped, const Result<void>& done)
{
    if (stopped)
        Q_EMIT givenUp(path);
    else if (done)
        Q_EMIT written(path);
    else
        Q_EMIT failed(done.error());
}

void ReportExport::cancel()
{
    m_stop.request_stop();
    m_stop = {};
}

} // namespace stormlab
