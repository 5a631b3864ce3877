// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/debriefprint.h"

#include "core/runtime/report/paperdocument.h"
#include "ui/documents/pdfpainter.h"
#include "ui/documents/windowlanguage.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <utility>

namespace stormlab
{

namespace
{

std::shared_ptr<QPrinter> newPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setResolution(paperResolution());
    printer->setPageMargins(paperMargins(), QPageLayout::Millimeter);
    printer->setCreator(QStringLiteral("Stormlab"));
    return printer;
}

QString nameOf(const QPrinter& printer)
{
    return printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
}

/// Runs on the other thread.
Result<void> paintOn(QPrinter& printer, const PaperDocument& paper)
{
    printer.setDocName(QString::fromStdString(paper.title));
    if (paintPages(paper, printer) && printer.printerState() != QPrinter::Error)
        return {};
    return Error{
        ErrorCode::Resources,
        DebriefPrint::tr("The debrief could not be printed on %1.").arg(nameOf(printer)).toStdString(),
        {},
        DebriefPrint::tr("See whether the printer is on and its queue is open, or export a PDF.").toStdString()};
}

} // namespace

DebriefPrint::DebriefPrint(QWidget* parent, PrinterSearch search)
    : QObject(parent), m_parent(parent), m_search(std::move(search)), m_lasting(*this)
{
    if (!m_search.makePrinter)
        m_search.makePrinter = newPrinter;
    connect(this, &DebriefPrint::begun, this, [this] { m_lasting.begin(); });
    connect(this, &DebriefPrint::ended, this, [this] { m_lasting.end(); });
    connect(&m_print, &ReportPrint::finished, this, [this] {
        const QString printer = takeName();
        Q_EMIT ended();
        Q_EMIT printed(printer);
    });
    connect(&m_print, &ReportPrint::failed, this, [this](const Error& error) {
        takeName();
        tell(error);
        Q_EMIT ended();
    });
    connect(&m_print, &ReportPrint::givenUp, this, [this] {
        takeName();
        Q_EMIT ended();
    });
}

// They are printed one after another.
QString DebriefPrint::takeName()
{
    QString name = m_names.empty() ? QString() : m_names.front();
    if (!m_names.empty())
        m_names.pop_front();
    return name;
}

void DebriefPrint::ask(const ReportMaker& make, const std::function<void()>& instead)
{
    if (m_probe.isAsking())
        return;
    connect(
        &m_probe, &PrintServiceProbe::told, this,
        [this, make, instead](PrintServiceProbe::Outcome outcome) { takeAnswer(outcome, make, instead); },
        Qt::SingleShotConnection);
    m_probe.ask(printServiceAddress(), m_search.patience);
    Q_EMIT asking();
}

void DebriefPrint::stopAsking()
{
    m_probe.stop();
    m_probe.disconnect(this);
    Q_EMIT asked();
}

void DebriefPrint::takeAnswer(PrintServiceProbe::Outcome outcome, const ReportMaker& make,
                              const std::function<void()>& instead)
{
    using Outcome = PrintServiceProbe::Outcome;
    Q_EMIT asked();
    // An earlier print may have outlived the window that asks.
    if (!m_parent)
        return;
    // An absent service is not asked once more: for a host that is switched off that would be waited for.
    if (outcome == Outcome::Silent)
        tellSilence(instead);
    else if (outcome == Outcome::Absent)
        tellAbsence(instead);
    else
        takePrinter(m_search.makePrinter(), make, instead);
}

void DebriefPrint::takePrinter(const std::shared_ptr<QPrinter>& printer, const ReportMaker& make,
                               const std::function<void()>& instead)
{
    // Qt makes one that writes PDFs where it finds no other.
    if (printer && printer->outputFormat() == QPrinter::NativeFormat)
        openDialog(printer, make);
    else
        tellAbsence(instead);
}

void DebriefPrint::tellSilence(const std::function<void()>& instead)
{
    const Message message{tr("The service that prints does not answer."),
                          tr("Try again later. The debrief can be exported as a PDF instead."),
                          {}};
    showOffers(m_parent, message, {{tr("Export…"), instead}});
}

void DebriefPrint::tellAbsence(const std::function<void()>& instead)
{
    const Message message{tr("There is no printer on this computer."),
                          tr("None is set up in its system settings, or the service that prints does not run. The "
                             "debrief can be exported as a PDF instead."),
                          {}};
    showOffers(m_parent, message, {{tr("Export…"), instead}});
}

// What the dialog says holds, also where names are masked or shown before a printer is chosen.
void DebriefPrint::openDialog(const std::shared_ptr<QPrinter>& printer, const ReportMaker& make)
{
    const ReportNames names = namesToReport(m_masking);
    auto* dialog = new QPrintDialog(printer.get(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(names == ReportNames::Hidden ? tr("Print the debrief, without names")
                                                        : tr("Print the debrief"));
    // Files are what the export is for, which never replaces one half.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    // The dialog keeps its printer for as long as it lives itself.
    connect(dialog, &QDialog::accepted, this, [this, make, names, printer] { makeAndPrint(make, names, printer); });
    connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
}

void DebriefPrint::tell(const Error& error)
{
    QWidget* over = m_parent ? m_parent.data() : QApplication::activeWindow();
    LastingWork::waitUntilGone(*showMessage(over, messageFor(error)));
}

void DebriefPrint::printOn(const std::shared_ptr<QPrinter>& printer, const ReportMaker& make)
{
    makeAndPrint(make, namesToReport(m_masking), printer);
}

void DebriefPrint::makeAndPrint(const ReportMaker& make, ReportNames names, const std::shared_ptr<QPrinter>& printer)
{
    make([this, names, printer](const LateReport& report) { print(reportWith(report, names), printer); });
}

void DebriefPrint::print(const LateReport& report, std::shared_ptr<QPrinter> printer)
{
    m_names.push_back(nameOf(*printer));
    Q_EMIT begun();
    m_print.start(
        report, [printer = std::move(printer)](const PaperDocument& paper) { return paintOn(*printer, paper); },
        windowLanguage());
}

} // namespace stormlab
