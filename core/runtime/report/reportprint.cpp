// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/report/reportprint.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/report/debriefdocument.h"

#include <optional>
#include <utility>

namespace stormlab
{

ReportPrint::ReportPrint(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

ReportPrint::~ReportPrint() = default;

void ReportPrint::start(const LateReport& report, Painter paint, const DocumentLanguage& language)
{
    const std::stop_token stop = m_stop.get_token();
    runInBackground(
        m_thread, this,
        [report, paint = std::move(paint), language, stop]() -> std::optional<Result<void>> {
            const PaperDocument paper = paperOf(debriefDocument(report(), language));
            return stop.stop_requested() ? std::nullopt : std::optional(paint(paper));
        },
        [this](const std::optional<Result<void>>& done) {
            if (!done)
                Q_EMIT givenUp();
            else if (*done)
                Q_EMIT finished();
            else
                Q_EMIT failed(done->error());
        });
}

void ReportPrint::cancel()
{
    m_stop.request_stop();
    m_stop = {};
}

} // namespace stormlab
