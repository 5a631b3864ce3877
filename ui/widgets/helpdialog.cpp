// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/helpdialog.h"

#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace stormlab
{

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("What to do"));
    auto* text = new QTextBrowser(this);
    text->setAccessibleName(tr("What to do"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    text->setMarkdown(tr("# What to do in a drill\n\n"
                         "1. **Read the brief** while the sandbox starts. The board then shows some quiet seconds, and "
                         "then the incident begins.\n"
                         "2. **Look.** Group the session table, open *Limits…*, run a prepared query in the console, "
                         "or use your own psql: *psql ▸ Copy* or *Open in terminal*.\n"
                         "3. **Say what is wrong** (*Diagnose…*) before you act: cause, application, number of "
                         "backends.\n"
                         "4. **Act.** Cancel ends a running query; Terminate ends the whole session. Both run as "
                         "`oncall`. *Deploy…* changes the client settings of an application and restarts it, which "
                         "takes some seconds.\n"
                         "5. **Check**, as often as you like. The lab waits for service to be back, then fires the "
                         "trigger again with your client settings and shows what it saw.\n"
                         "6. **Finish** opens the debrief.\n\n"
                         "Hints are shown only when you ask; each one used is counted. The PostgreSQL of a drill is "
                         "yours alone and is thrown away afterwards: nothing you do here can hurt anything else.\n\n"
                         "All keys: **Ctrl+?**"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(560, 520);
}

void openHelp(QWidget* parent)
{
    auto* dialog = new HelpDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openAbout(QWidget* parent)
{
    showMessage(parent,
                {HelpDialog::tr("Stormlab %1").arg(QApplication::applicationVersion()),
                 HelpDialog::tr("A lab for PostgreSQL connection incidents. Free software under the GNU General "
                                "Public License, version 3 or later."),
                 {}});
}

} // namespace stormlab
