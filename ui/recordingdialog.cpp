// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace stormlab
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::RecordingDialog)
};

} // namespace

QFileDialog* openRecordingDialog(QWidget* parent, const QString& title, QFileDialog::FileMode mode,
                                 const QString& folder)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    if (QFileInfo(folder).isDir())
        dialog->setDirectory(folder);
    dialog->setNameFilters({Words::tr("Recordings (*.storm)"), Words::tr("All files (*)")});
    dialog->open();
    return dialog;
}

} // namespace stormlab
