// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonopener.h"

#include "core/runtime/report/reportreader.h"
#include "ui/comparisonwindow.h"
#include "ui/pages/comparisonpage.h"
#include "ui/pages/debriefexport.h"
#include "ui/recordingdialog.h"
#include "ui/widgets/messagebox.h"
#include "ui/workline.h"

#include <QFileInfo>
#include <QPointer>

namespace stormlab
{

ComparisonOpener::ComparisonOpener(Theme& theme, Preferences& preferences, ReportReader& reports, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences), m_reports(reports)
{
}

// A window that is closed meanwhile wants to hear nothing any more. Hours of samples are moved and never copied here.
void ComparisonOpener::open(const QString& upper, const QString& lower, QWidget* asker)
{
    ReportReading& reading = m_reports.compare(upper, lower, asker, [this, asker](Result<ComparedReports> reports) {
        if (reports)
            show(std::move(reports).value());
        else
            showMessage(asker, messageWithReason(reports.error()));
    });
    showReading(m_theme, *asker, reading);
}

void ComparisonOpener::show(ComparedReports reports)
{
    auto* window = new ComparisonWindow(m_theme, m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->begin(std::move(reports));
    window->page().exporter().setLastingOwner(*this);
    showExports(m_theme, *window, window->page().exporter());
    connect(window, &ComparisonWindow::recordingRequested, this, [this, window] { Q_EMIT recordingRequested(window); });
    connect(window, &ComparisonWindow::preferencesRequested, this,
            [this, window] { Q_EMIT preferencesRequested(window); });
    window->QWidget::show();
    Q_EMIT opened(window);
}

void ComparisonOpener::choose(const QString& upper, QWidget* asker)
{
    const QFileDialog* dialog = openRecordingDialog(asker, tr("Compare %1 with").arg(QFileInfo(upper).fileName()),
                                                    QFileDialog::ExistingFile, QFileInfo(upper).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, upper, asker = QPointer<QWidget>(asker)](const QString& file) {
                if (asker)
                    open(upper, file, asker);
            });
}

} // namespace stormlab
