// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/domain/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace stormlab
{

class DebriefPage;
class FileExport;
class ProgressPage;
class ProgressStore;
class RecordingsPage;
class StartPage;
class UndoLine;

/// Lets the pages of the window show what is kept of somebody's drills, and keeps what is changed there. Main thread.
class ProgressWiring : public QObject
{
    Q_OBJECT

public:
    struct Pages {
        StartPage& start;
        DebriefPage& debrief;
        RecordingsPage& recordings;
        ProgressPage& progress;
    };
    /// Tells what the calendar says: milliseconds since 1970 in UTC.
    using WallClock = std::function<Milliseconds()>;

    /// The store and the pages must outlive it.
    ProgressWiring(ProgressStore& store, const Pages& pages, WallClock now, QObject* parent);
    ~ProgressWiring() override;

    /// Deleted notes can be brought back there, until all progress is deleted.
    void offerUndoIn(UndoLine& line);
    /// Reads again what is kept: another program may have added to it, and the day may have changed.
    void refresh();
    /// Writes everything to a file: CSV where its name ends so, else JSON.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// A drill or a note could not be kept, or a file could not be written.
    void failed(const stormlab::Error& error);
    /// A note was deleted; `bringBack` undoes that.
    void undoOffered(const QString& says, const std::function<void()>& bringBack);
    /// Everything was deleted, and with it what was offered.
    void undoWithdrawn();

private:
    void connectPages();
    /// What was a note, and how often everything had been deleted by then.
    struct DeletedNote {
        QString drill;
        QString text;
        int deletions = 0;
    };

    void keepNote(const QString& drill, const QString& text, const QString& before);
    void offerUndo(const DeletedNote& note);
    void bringNoteBack(const DeletedNote& note);
    /// Also where it is still on its way to the disk.
    [[nodiscard]] QString latestNoteOf(const QString& drill) const;
    void offerAgain();
    void lookBeforeDeleting();
    void show();
    void tell(const Error& error);

    ProgressStore& m_store;
    int m_deletions = 0; ///< of all progress
    Pages m_pages;
    WallClock m_now;
    FileExport* m_export;
    std::map<QString, QString> m_onTheirWay;  ///< notes to the disk, by drill
    std::vector<DeletedNote> m_beingRestored; ///< until the store has settled
    bool m_deletionWanted = false;            ///< the question is to follow when it is known what there is
    bool m_unkept = false;                    ///< something could not be kept just now
    std::string m_told;                       ///< the last message, which is not told twice in a row
};

/// Asks for a file for all of one's progress. Returns at once; `then` gets what was chosen.
void chooseProgressFile(QWidget* parent, const std::function<void(const QString& path)>& then);

} // namespace stormlab
