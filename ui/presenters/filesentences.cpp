// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/runtimesentences.h"

#include <QtGlobal>

namespace stormlab
{

namespace
{

/// Of core/runtime/recording, report, classroom and progress: what is read and written.
constexpr const char* fileSentenceList[] = {
    QT_TRANSLATE_NOOP("stormlab::Runtime", "being recorded"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "not finished: its program was killed, or the file is cut"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The recording %1 cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The index of the recording cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "there is no such file"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "See where it lies now, or choose another recording."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "it is no regular file"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose the file of a recording."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "See that you may read it, or choose another recording."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is empty."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is no recording of Stormlab."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "A recording ends in .storm and was made by a drill or by stormlabctl record or import."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 has format %2; this Stormlab reads format %3."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Open it with the version that made it, or a later one."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the recording has no end: it is still going on, or its program was killed"),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one text on two lines
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The first %1 are here, %2 events; what followed is missing: the recording "
                                           "has no end: it is still going on, or its program was killed."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The first %1 are here, %2 events; what followed is missing: the file is cut or damaged here."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The first %1 are here, %2 events; what followed is missing: %3."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The recording %1 cannot be written any more."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The drill goes on without it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "This drill is not recorded: %1 cannot be made."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The drill goes on. For the next one, make room and see that you may write there."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The recording %1 holds no event that can be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It was cut before the first event, or it is damaged."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be moved to the trash."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is not in the trash any more."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be brought back."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is there already."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It is still in the trash: %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The one that was deleted stays in the trash: %1"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Nothing was changed. A file manager can remove it for good."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be moved now."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "another program is moving it"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "its folder cannot be written to"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "its folder is not there any more"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the disk may be full"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Nothing was changed. Try again later."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is being recorded."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "End the drill first."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Is it still there, and may you read it?"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The bookmarks in %1 cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "The recording opens without them, and new ones are not saved until that file is moved away."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The bookmarks cannot be saved in %1."),
    QT_TRANSLATE_NOOP(
        "stormlab::Runtime",
        "They stay until the window is closed. Make room or a folder that you may write to, then change one."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be used as a demonstration."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Mend what is told here, or ask whoever made it for a new one."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The recording of this demonstration, %1, is not beside it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Put both into one folder."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The file %1 cannot be written."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose another name or folder; what was there before is unchanged."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The name “%1” does not say in which format to write."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Let it end with .html, .md, .pdf, .json or .csv."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 was made by a newer Stormlab."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Its rules might not be known here, so it is not opened. Install the version that made it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be used as a class file."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Ask whoever made it for a new one."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It is of the scenario %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The same drill or the same recording is in %1, which was written later."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The recording cannot be put beside the result, %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The result itself is there. The recording is kept with your other drills."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The result %1 is not written: it has grown too large."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The folder %1 cannot be looked at."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It is tried again by itself; is the network there?"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Your progress was last kept by a newer Stormlab, so this one shows what it "
                                           "understands of it and changes nothing."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Use the newer Stormlab. The file is %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be made."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look who may write to its folder."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 is damaged."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The file of your progress is damaged, so a new one was begun."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The old one was put aside as %1. Your recordings are still there."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "It cannot be put aside. Move it away, and a new one is begun."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be removed."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Remove it by hand; the rest is deleted."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Another program keeps %1 locked."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Close it, then try again."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "There is no room on the disk for %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Make room there."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The disk refused to write or read %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look whether it is full, or about to fail."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 may not be written to."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look who may write to it and to its folder."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 cannot be opened."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Look who may read and write it and its folder."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Qt's driver for SQLite is not installed, so progress can neither be kept nor shown."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Debian's package is libqt6sql6-sqlite."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "A PDF is drawn, not written as text."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The PDF could not be drawn."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Export HTML, and print that."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "What is to be printed cannot be read."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The imported file has no lines for this time."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "The imported file ends here."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Imported from %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Imported from %1, from %2 on."),
    QT_TRANSLATE_NOOP("stormlab::Runtime",
                      "Sessions are made up to fit its counts: their process numbers mean nothing."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1 bytes, and a class board reads %2 at most."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Hand in the recording instead; it is kept with your other drills."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "SQLite refused to work with %1."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "%1; the file holds the first %2 events"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the disk is too slow"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "the file was removed"),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "A recording is never written over another file."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose another name, or remove it."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "Choose a file in a folder that you may write to."),
    QT_TRANSLATE_NOOP("stormlab::Runtime", "`stormlabctl replay FILE --export pdf` hands it over as it should be."),
};

} // namespace

std::span<const char* const> fileSentences()
{
    return fileSentenceList;
}

} // namespace stormlab
