// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/report/reportexport.h"
#include "ui/pages/lastingwork.h"
#include "ui/pages/namelessreport.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace stormlab
{

class Masking;

/// Asks for a file and writes a debrief to it. The window goes on meanwhile; what went wrong is shown in a message.
class DebriefExport : public QObject
{
    Q_OBJECT

public:
    /// `parent` is the widget over which questions and messages open. `painter` draws PDFs; none: paintPdf().
    explicit DebriefExport(QWidget* parent, ReportExport::PdfPainter painter = {});

    /// What is being written is finished under this owner where the parent is gone by then.
    void setLastingOwner(QObject& owner) { m_lasting.setOwner(owner); }

    /// From now on, what is exported while names are masked names nobody. It must outlive this.
    void setMasking(const Masking& masking) { m_masking = &masking; }

    /// Opens the dialog and returns at once. When a file was chosen, `make` is asked for the report, which is written
    /// as the dialog says: without names where these were masked when it opened. `ending`: of the kind that it
    /// proposes.
    void ask(const ReportMaker& make, const QString& suggestedName, const QString& ending);
    /// Writes without asking, without names where these are masked now; a name without a known ending is refused in a
    /// message.
    void write(const LateReport& report, const QString& path);
    /// Gives up what is being written.
    void cancel() { m_export.cancel(); }

Q_SIGNALS:
    void begun();
    /// Begun is over, well or not.
    void ended();
    void written(const QString& path);

private:
    void chooseFile(const QString& title, const QString& suggestedName, const QString& ending,
                    const std::function<void(const QString& path)>& then);
    void start(const LateReport& report, const QString& path);
    void tell(const Error& error);

    QPointer<QWidget> m_parent;
    const Masking* m_masking = nullptr;
    ReportExport m_export;
    LastingWork m_lasting;
};

} // namespace stormlab
