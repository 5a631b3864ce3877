// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/showfolder.h"

#include "ui/presentermode/masking.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace stormlab
{

namespace
{

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::FolderWords)
};

/// Qt asks it first, and warns on standard error where there is nothing to ask.
bool hasOpener()
{
    return !QStandardPaths::findExecutable(QStringLiteral("xdg-open")).isEmpty();
}

} // namespace

void showFolder(QWidget* parent, const QString& folder, const Masking& masking)
{
    if (hasOpener() && QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    const Message message{
        FolderWords::tr("No program that shows folders could be started here."),
        FolderWords::tr("The folder is %1.").arg(masking.shown(Secret::Names, QDir::toNativeSeparators(folder))),
        {}};
    showOffers(parent, message,
               {{FolderWords::tr("&Copy the path"), [folder] { QApplication::clipboard()->setText(folder); }}});
}

} // namespace stormlab
