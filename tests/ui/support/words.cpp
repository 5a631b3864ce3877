// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QCoreApplication>

namespace
{

// As the program does when it starts, but for the language of the machine: tests read English.
void installWords()
{
    static const stormlab::Translations words;
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installWords)
