// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stormlab/qtmessages.h"

#include <QString>
#include <QtGlobal>

namespace stormlab
{

namespace
{

// A message handler is a function without data, so what it passes on to is the program's.
QtMessageHandler previous = nullptr;

void passOn(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
        previous(type, context, text);
}

} // namespace

void keepQuietAboutRuntimeFolder()
{
    QtMessageHandler before = qInstallMessageHandler(passOn);
    if (before != passOn)
        previous = before;
}

} // namespace stormlab
