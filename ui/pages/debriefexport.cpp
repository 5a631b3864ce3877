// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/debriefexport.h"

#include "ui/documents/pdfpainter.h"
#include "ui/documents/windowlanguage.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/savedialog.h"

#include <QApplication>
#include <QFileDialog>

#include <algorithm>
#include <array>
#include <utility>

namespace stormlab
{

namespace
{

struct Choice {
    ReportFormat format;
    const char* says;
    const char* ending;
};

/// One of each format.
constexpr std::array<Choice, 5> choices = {{
    {ReportFormat::Html, QT_TRANSLATE_NOOP("stormlab::DebriefExport", "Web page"), "html"},
    {ReportFormat::Pdf, QT_TRANSLATE_NOOP("stormlab::DebriefExport", "PDF"), "pdf"},
    {ReportFormat::Markdown, QT_TRANSLATE_NOOP("stormlab::DebriefExport", "Markdown"), "md"},
    {ReportFormat::Json, QT_TRANSLATE_NOOP("stormlab::DebriefExport", "JSON"), "json"},
    {ReportFormat::Csv, QT_TRANSLATE_NOOP("stormlab::DebriefExport", "Series as CSV"), "csv"},
}};

QStringList filters()
{
    QStringList list;
    for (const Choice& choice : choices)
        list << QStringLiteral("%1 (*.%2)").arg(DebriefExport::tr(choice.says), QLatin1String(choice.ending));
    return list;
}

} // namespace

DebriefExport::DebriefExport(QWidget* parent, ReportExport::PdfPainter painter)
    : QObject(parent), m_parent(parent), m_export(painter ? std::move(painter) : paintPdf), m_lasting(*this)
{
    connect(this, &DebriefExport::begun, this, [this] { m_lasting.begin(); });
    connect(this, &DebriefExport::ended, this, [this] { m_lasting.end(); });
    for (const auto over : {&ReportExport::written, &ReportExport::givenUp})
        connect(&m_export, over, this, &DebriefExport::ended);
    connect(&m_export, &ReportExport::written, this, &DebriefExport::written);
    // The work lasts until the message is there.
    connect(&m_export, &ReportExport::failed, this, &DebriefExport::tell);
    connect(&m_export, &ReportExport::failed, this, &DebriefExport::ended);
}

// What the dialog says holds, also where names are masked or shown before a file is chosen.
void DebriefExport::ask(const ReportMaker& make, const QString& suggestedName, ReportFormat format)
{
    const ReportNames names = namesToReport(m_masking);
    const QString title =
        names == ReportNames::Hidden ? tr("Export the debrief, without names") : tr("Export the debrief");
    chooseFile(title, suggestedName, format, [this, make, names](const QString& path) {
        make([this, path, names](const LateReport& report) { start(reportWith(report, names), path); });
    });
}

void DebriefExport::chooseFile(const QString& title, const QString& suggestedName, ReportFormat format,
                               const std::function<void(const QString& path)>& then)
{
    auto* dialog = newSaveDialog(m_parent, title);
    dialog->setNameFilters(filters());
    const auto* const proposed = std::ranges::find(choices, format, &Choice::format);
    const QString ending = QLatin1String(proposed->ending);
    dialog->selectNameFilter(filters().at(proposed - choices.begin()));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(suggestedName + QLatin1Char('.') + ending);
    // A name typed without an ending gets that of the chosen kind.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const auto index = static_cast<std::size_t>(std::max<qsizetype>(0, filters().indexOf(filter)));
        dialog->setDefaultSuffix(QLatin1String(choices.at(index).ending));
    });
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void DebriefExport::write(const LateReport& report, const QString& path)
{
    start(reportWith(report, namesToReport(m_masking)), path);
}

void DebriefExport::start(const LateReport& report, const QString& path)
{
    const Result<void> started = m_export.start(report, path, windowLanguage());
    if (started)
        Q_EMIT begun();
    else
        tell(started.error());
}

void DebriefExport::tell(const Error& error)
{
    QWidget* over = m_parent ? m_parent.data() : QApplication::activeWindow();
    LastingWork::waitUntilGone(*showMessage(over, messageFor(error)));
}

} // namespace stormlab
