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
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

struct FolderWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::FolderWords)
};

/// Whether Qt has something to ask: a desktop's opener, somebody's own, or the portal of a sandboxed program. Without
/// one it would only warn on standard error. Whether an opener finds a program for folders is not told to anybody.
bool hasOpener()
{
    constexpr std::array signs = {"BROWSER", "DEFAULT_BROWSER", "SNAP"};
    return !QStandardPaths::findExecutable(QStringLiteral("xdg-open")).isEmpty() ||
           std::ranges::any_of(signs, [](const char* sign) { return !qEnvironmentVariableIsEmpty(sign); }) ||
           QFile::exists(QStringLiteral("/.flatpak-info"));
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
