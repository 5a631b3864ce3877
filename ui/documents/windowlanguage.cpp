// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/windowlanguage.h"

#include "ui/presenters/phrasewording.h"
#include "ui/presenters/runtimewording.h"
#include "ui/translations.h"

#include <QLocale>

namespace stormlab
{

DocumentLanguage windowLanguage()
{
    return {windowTongue(), [](const std::string& english) { return wordsOfRuntime(english).toStdString(); },
            languageOf(QLocale()).toStdString()};
}

} // namespace stormlab
