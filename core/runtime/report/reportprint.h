// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/report/debriefreport.h"
#include "core/runtime/report/documentlanguage.h"
#include "core/runtime/report/paperdocument.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace stormlab
{

/// Puts reports on paper on a thread of its own, one after another. Main thread.
class ReportPrint : public QObject
{
    Q_OBJECT

public:
    /// Paints a document; called on the other thread.
    using Painter = std::function<Result<void>(const PaperDocument&)>;

    explicit ReportPrint(QObject* parent = nullptr);
    /// Waits for what was started: whoever printed and left expects the paper.
    ~ReportPrint() override;

    /// Answered by finished() or failed(), and by givenUp() where it was cancelled. Whatever the painter owns goes with
    /// it.
    void start(const LateReport& report, Painter paint, const DocumentLanguage& language = {});
    /// Gives up what was started and is not painted yet: half a document on paper helps nobody.
    void cancel();

Q_SIGNALS:
    void finished();
    void failed(const stormlab::Error& error);
    void givenUp();

private:
    std::stop_source m_stop;
    QThreadPool m_thread; ///< of one thread; last, so that what it uses outlives it
};

} // namespace stormlab
