// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingdialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QTreeView>

namespace stormlab
{

namespace
{

constexpr QSize dialogFirstSize{900, 520};

struct RecordingWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::RecordingDialog)
};

// Recordings are called by date, scenario and drill, and differ at their ends. The desktop's own dialog has no such
// view.
void showWholeNames(QFileDialog& dialog)
{
    auto* files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (files == nullptr)
        return;
    dialog.resize(dialog.sizeHint().expandedTo(dialogFirstSize));
    files->setTextElideMode(Qt::ElideMiddle);
    files->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

} // namespace

QFileDialog* openRecordingDialog(QWidget* parent, const QString& title, QFileDialog::FileMode mode,
                                 const QString& folder)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    if (QFileInfo(folder).isDir())
        dialog->setDirectory(folder);
    dialog->setNameFilters({RecordingWords::tr("Recordings (*.storm)"), RecordingWords::tr("All files (*)")});
    showWholeNames(*dialog);
    dialog->open();
    return dialog;
}

} // namespace stormlab
