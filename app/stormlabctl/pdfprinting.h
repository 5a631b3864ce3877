// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/report/paperdocument.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace stormlab
{

/// Has a document drawn as PDF by the window's program, which knows fonts and paper; it shows no window. Asynchronous.
class PdfPrinting : public QObject
{
    Q_OBJECT

public:
    explicit PdfPrinting(QObject* parent = nullptr);
    ~PdfPrinting() override;

    /// Answered once, by printed() or failed().
    void start(const PaperDocument& paper);

Q_SIGNALS:
    void printed(const QByteArray& pdf);
    void failed(const stormlab::Error& error);

private:
    void onFinished(int code, QProcess::ExitStatus status);
    void fail(ErrorCode code, const std::string& message, const std::string& next);

    QProcess m_process;
    QTimer m_patience;
    bool m_answered = false;
};

} // namespace stormlab
