// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quitting.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace stormlab
{

namespace
{

QList<QPointer<QWidget>> visibleWindows()
{
    QList<QPointer<QWidget>> windows;
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (each->isVisible())
            windows.append(each);
    }
    return windows;
}

struct QuittingWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Quitting)
};

QString recordingIsKept()
{
    return QuittingWords::tr("The recording of the drill up to now is kept, under “My drills”.");
}

} // namespace

Message questionBeforeEnding(Kept kept)
{
    const QString says =
        kept == Kept::Nothing
            ? QuittingWords::tr("Nothing is kept of it: the preferences say that drills are not recorded.")
            : recordingIsKept();
    return {QuittingWords::tr("A drill is running. End it and close?"),
            QuittingWords::tr("Its sandbox ends, with all that you changed in it. %1").arg(says),
            {}};
}

Message questionBeforeEndingInClass(Kept kept)
{
    const QString recording =
        kept == Kept::BesideResult ? QuittingWords::tr("The recording of the drill up to now is put beside it.")
        : kept == Kept::Recording
            ? recordingIsKept()
            : QuittingWords::tr("There is no recording: the preferences say that drills are not recorded.");
    return {QuittingWords::tr("A drill of a class is running. End it and close?"),
            QuittingWords::tr("Its sandbox ends, with all that you changed in it. Your result stays as it is now, and "
                              "the class board shows this attempt as “ended”, not as finished. %1")
                .arg(recording),
            {}};
}

void quitProgram()
{
    for (const QPointer<QWidget>& window : visibleWindows()) {
        auto* asking = dynamic_cast<AskingWindow*>(window.data());
        if (asking != nullptr && asking->askBeforeClosing(quitProgramUnasked))
            return;
    }
    quitProgramUnasked();
}

// QApplication::closeAllWindows() stops at the first window that does not close at once, and they stand in no order.
void quitProgramUnasked()
{
    for (const QPointer<QWidget>& window : visibleWindows()) {
        if (!window || !window->isVisible())
            continue;
        if (auto* asking = dynamic_cast<AskingWindow*>(window.data()))
            asking->closeUnasked();
        window->close();
    }
}

} // namespace stormlab
