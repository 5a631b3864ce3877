// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonopener.h"

#include "core/runtime/report/reportreader.h"
#include "ui/comparisonwindow.h"
#include "ui/recordingdialog.h"
#include "ui/widgets/messagebox.h"

#include <QFileInfo>
#include <QPointer>

namespace stormlab
{

ComparisonOpener::ComparisonOpener(Theme& theme, Preferences& preferences, ReportReader& reports, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences), m_reports(reports)
{
}

// A window that is closed meanwhile wants to hear nothing any more.
void ComparisonOpener::open(const QString& upper, const QString& lower, QWidget* asker)
{
    m_reports.read(upper, asker, [this, lower, asker](const Result<DebriefReport>& first) {
        if (!first) {
            showMessage(asker, messageWithReason(first.error()));
            return;
        }
        m_reports.read(lower, asker, [this, first = first.value(), asker](const Result<DebriefReport>& second) {
            if (second)
                show(first, second.value());
            else
                showMessage(asker, messageWithReason(second.error()));
        });
    });
}

void ComparisonOpener::show(DebriefReport upper, DebriefReport lower)
{
    auto* window = new ComparisonWindow(m_theme, m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->begin(std::move(upper), std::move(lower));
    connect(window, &ComparisonWindow::recordingRequested, this, [this, window] { Q_EMIT recordingRequested(window); });
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
