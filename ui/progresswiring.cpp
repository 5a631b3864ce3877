// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progresswiring.h"

#include "core/domain/progressexport.h"
#include "core/runtime/progress/progressstore.h"
#include "core/runtime/report/fileexport.h"
#include "ui/pages/debriefpage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/recordingspage.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/noteeditor.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/undoline.h"

#include <QFileDialog>

#include <utility>

namespace stormlab
{

ProgressWiring::ProgressWiring(ProgressStore& store, const Pages& pages, WallClock now, QObject* parent)
    : QObject(parent), m_store(store), m_pages(pages), m_now(std::move(now)), m_export(new FileExport(this))
{
    // Not before all is done: what was read before a note was kept would take it from whoever has just written it.
    connect(&store, &ProgressStore::settled, this, &ProgressWiring::show);
    connect(&store, &ProgressStore::failed, this, &ProgressWiring::tell);
    connect(&store, &ProgressStore::putAside, this, &ProgressWiring::failed);
    connect(m_export, &FileExport::failed, this, &ProgressWiring::failed);
    connect(m_export, &FileExport::written, &m_pages.progress, &ProgressPage::tellExported);
    connectPages();
}

ProgressWiring::~ProgressWiring() = default;

void ProgressWiring::connectPages()
{
    connect(&m_pages.debrief, &DebriefPage::noted, this, &ProgressWiring::keepNote);
    connect(&m_pages.recordings, &RecordingsPage::noted, this, &ProgressWiring::keepNote);
    connect(&m_pages.progress, &ProgressPage::noted, this, &ProgressWiring::keepNote);
    connect(&m_pages.progress, &ProgressPage::deletionWanted, this, &ProgressWiring::lookBeforeDeleting);
    connect(&m_pages.progress, &ProgressPage::deleteRequested, this, [this] {
        ++m_deletions;
        Q_EMIT undoWithdrawn();
        m_store.deleteAll();
    });
    connect(&m_pages.progress, &ProgressPage::exportRequested, this,
            [this] { chooseProgressFile(&m_pages.progress, [this](const QString& path) { exportTo(path); }); });
}

void ProgressWiring::offerUndoIn(UndoLine& line)
{
    connect(this, &ProgressWiring::undoOffered, &line,
            [this, &line](const QString& says, const std::function<void()>& back) { line.offerOf(*this, says, back); });
    connect(this, &ProgressWiring::undoWithdrawn, &line, [this, &line] { line.withdrawOf(*this); });
}

void ProgressWiring::keepNote(const QString& drill, const QString& text, const QString& before)
{
    m_onTheirWay[drill] = text;
    m_store.setNote(drill.toStdString(), text.toStdString());
    if (text.trimmed().isEmpty() && !before.trimmed().isEmpty())
        offerUndo({drill, before, m_deletions});
}

void ProgressWiring::offerUndo(const DeletedNote& note)
{
    Q_EMIT undoOffered(tr("The note to this drill was deleted."), [this, note] { bringNoteBack(note); });
}

// What has been written since is kept too. Whoever looks at the note sees it at once, and goes on typing behind it.
void ProgressWiring::bringNoteBack(const DeletedNote& note)
{
    // What was promised to be gone for good stays gone.
    if (note.deletions != m_deletions)
        return;
    m_beingRestored.push_back(note);
    m_told.clear(); // who asks for it hears again why it cannot be
    if (!m_pages.debrief.bringNoteBack(note.drill, note.text) &&
        !m_pages.recordings.bringNoteBack(note.drill, note.text) &&
        !m_pages.progress.bringNoteBack(note.drill, note.text))
        keepNote(note.drill, joinedNotes(note.text, latestNoteOf(note.drill)), {});
}

QString ProgressWiring::latestNoteOf(const QString& drill) const
{
    const auto found = m_onTheirWay.find(drill);
    return found != m_onTheirWay.end() ? found->second : QString::fromStdString(m_store.noteOf(drill.toStdString()));
}

void ProgressWiring::offerAgain()
{
    for (const DeletedNote& note : std::exchange(m_beingRestored, {})) {
        const QString kept = QString::fromStdString(m_store.noteOf(note.drill.toStdString()));
        if (m_unkept && note.deletions == m_deletions && !kept.startsWith(note.text))
            offerUndo(note);
    }
}

// Another program may have added to it since the page was shown, and that would go too. Somebody may press again, or go
// on to something else, before the disk has answered.
void ProgressWiring::lookBeforeDeleting()
{
    if (!std::exchange(m_deletionWanted, true))
        m_store.refresh();
}

void ProgressWiring::refresh()
{
    m_store.refresh();
}

void ProgressWiring::exportTo(const QString& path)
{
    const bool csv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const Progress& progress = m_store.progress();
    m_export->write(path,
                    QByteArray::fromStdString(csv ? progressCsv(progress) : progressJson(progress, m_now(), true)));
}

void ProgressWiring::show()
{
    m_onTheirWay.clear();
    offerAgain();
    // What could not be kept stays where it was typed, for now.
    if (std::exchange(m_unkept, false))
        return;
    const bool deletionWanted = std::exchange(m_deletionWanted, false);
    const Progress& progress = m_store.progress();
    m_pages.debrief.setNotes(progress.notes);
    m_pages.start.setProgress(progress, m_now());
    const StartPage::Next next = m_pages.start.next();
    m_pages.debrief.setNext(next.scenario, next.title);
    m_pages.progress.setProgress({progress, m_store.trouble(), m_store.filesAside()}, m_now());
    m_pages.recordings.setNotes(progress.notes);
    if (deletionWanted && m_pages.progress.isVisible())
        m_pages.progress.askBeforeDeleting();
}

/// Where nothing can be kept, that is so after each drill and each note, and once is enough to know it.
void ProgressWiring::tell(const Error& error)
{
    m_unkept = true;
    if (std::exchange(m_told, error.message) != error.message)
        Q_EMIT failed(error);
}

void chooseProgressFile(QWidget* parent, const std::function<void(const QString& path)>& then)
{
    auto* dialog =
        newSaveDialog(parent, ProgressWiring::tr("Export all of my progress, with notes and names of files"));
    const QString csv = ProgressWiring::tr("Drills as CSV (*.csv)");
    dialog->setNameFilters({ProgressWiring::tr("Everything as JSON (*.json)"), csv});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("stormlab-progress.json"));
    // A name typed without an ending gets that of the chosen kind.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString& filter) {
        dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("json"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace stormlab
