// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace stormlab
{

namespace
{

/// As Qt's own dialogs remember it, but for that of opened files. Empty before the first.
QString& lastFolder()
{
    static QString folder;
    return folder;
}

QString firstFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {lastFolder(), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

QFileDialog* newSaveDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title, firstFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [](const QString& path) { lastFolder() = QFileInfo(path).absolutePath(); });
    return dialog;
}

} // namespace stormlab
