// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/desktop/printserviceprobe.h"
#include "core/runtime/report/reportprint.h"
#include "ui/pages/lastingwork.h"
#include "ui/pages/namelessreport.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

class QPrinter;

namespace stormlab
{

class Masking;

/// How printers are looked for.
struct PrinterSearch {
    /// A service that the system only starts when somebody asks needs a moment.
    std::chrono::milliseconds patience{5'000};
    /// Gives the printer that is usual here, or one that writes PDFs where there is none. Asks the service and waits
    /// for it, on the main thread, where Qt may ask for a password. None: as Qt does.
    std::function<std::shared_ptr<QPrinter>()> makePrinter{};
};

/// Asks for a printer and prints a debrief on it, as the PDF has it. Pages are painted on another thread; the window
/// goes on meanwhile. What went wrong is shown in a message.
class DebriefPrint : public QObject
{
    Q_OBJECT

public:
    /// `parent` is the widget over which questions and messages open.
    explicit DebriefPrint(QWidget* parent, PrinterSearch search = {});

    /// What is being printed is finished under this owner where the parent is gone by then.
    void setLastingOwner(QObject& owner) { m_lasting.setOwner(owner); }

    /// From now on, what is printed while names are masked names nobody. It must outlive this.
    void setMasking(const Masking& masking) { m_masking = &masking; }

    /// Asks the print service, opens the dialog when that answers, and returns at once. When a printer was chosen,
    /// `make` is asked for the report, which is printed as the dialog says: without names where these were masked when
    /// it opened. `instead` is called by who wants another way out where this computer has no printer.
    void ask(const ReportMaker& make, const std::function<void()>& instead);
    /// The service is not asked any more.
    void stopAsking();
    /// On this one, which is left to the other thread until it is done; without names where these are masked now.
    void printOn(const std::shared_ptr<QPrinter>& printer, const ReportMaker& make);
    /// Gives up what is being printed.
    void cancel() { m_print.cancel(); }

Q_SIGNALS:
    void asking();
    /// Asking is over, or was given up.
    void asked();
    void begun();
    /// Begun is over, well or not.
    void ended();
    /// All of it is on its way. `printer`: its name, or the file's.
    void printed(const QString& printer);

private:
    void takeAnswer(PrintServiceProbe::Outcome outcome, const ReportMaker& make, const std::function<void()>& instead);
    void takePrinter(const std::shared_ptr<QPrinter>& printer, const ReportMaker& make,
                     const std::function<void()>& instead);
    void tellSilence(const std::function<void()>& instead);
    void tellAbsence(const std::function<void()>& instead);
    void openDialog(const std::shared_ptr<QPrinter>& printer, const ReportMaker& make);
    void makeAndPrint(const ReportMaker& make, ReportNames names, const std::shared_ptr<QPrinter>& printer);
    void print(const LateReport& report, std::shared_ptr<QPrinter> printer);
    QString takeName();

    void tell(const Error& error);

    QPointer<QWidget> m_parent;
    const Masking* m_masking = nullptr;
    PrinterSearch m_search;
    PrintServiceProbe m_probe;
    std::deque<QString> m_names; ///< of the printers that print, in their order
    ReportPrint m_print;
    LastingWork m_lasting;
};

} // namespace stormlab
