// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/aboutmessage.h"

#include "ui/widgets/messagebox.h"

#include <QApplication>

namespace stormlab
{

namespace
{

struct AboutWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::AboutMessage)
};

} // namespace

void openAbout(QWidget* parent)
{
    showMessage(parent,
                {AboutWords::tr("Stormlab %1").arg(QApplication::applicationVersion()),
                 AboutWords::tr("A lab for PostgreSQL connection incidents. Free software under the GNU General "
                                "Public License, version 3 or later."),
                 {}});
}

} // namespace stormlab
