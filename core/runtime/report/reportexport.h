// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/documentlanguage.h"
#include "core/runtime/report/paperdocument.h"
#include "core/runtime/report/reportformat.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace stormlab
{

/// Writes reports to files on a thread of its own, one after another. Lives on one thread; its signals come there.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    /// Draws a PDF; called on the export's thread.
    using PdfPainter = std::function<Result<QByteArray>(const PaperDocument&)>;

    /// Without a painter a PDF is refused.
    explicit ReportExport(PdfPainter paintPdf, QObject* parent = nullptr);
    /// Waits for the file that is being written, so that no half of it is left.
    ~ReportExport() override;

    /// Makes the report and writes it in the format that the path's ending names. Answered by written() or failed();
    /// Usage at once when the ending names none.
    Result<void> start(const LateReport& report, const QString& path, const DocumentLanguage& language = {});
    /// Gives up what was started: each of it is answered by givenUp(), with nothing written, or was written by then.
    void cancel();

Q_SIGNALS:
    void written(const QString& path);
    void failed(const stormlab::Error& error);
    void givenUp(const QString& path);

private:
    void answer(const QString& path, bool stopped, const Result<void>& done);

    PdfPainter m_paintPdf;
    std::stop_source m_stop;
    QThreadPool m_thread; ///< of one thread; last, so that what it uses outlives it
};

} // namespace stormlab
