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

/// Of a window: where somebody has saved from it last.
constexpr const char* lastFolder = "stormlabLastFolder";

QString firstFolder(const QWidget& window)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {window.property(lastFolder).toString(), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

QFileDialog* newSaveDialog(QWidget* parent, const QString& title)
{
    QWidget* window = parent->window();
    auto* dialog = new QFileDialog(parent, title, firstFolder(*window));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [window](const QString& path) {
        window->setProperty(lastFolder, QFileInfo(path).absolutePath());
    });
    return dialog;
}

} // namespace stormlab
