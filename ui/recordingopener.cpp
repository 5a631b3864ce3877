// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingopener.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/demonstrationfile.h"
#include "core/runtime/recording/recordingfolder.h"
#include "core/runtime/recording/recordingreader.h"
#include "ui/comparisonwindow.h"
#include "ui/recordedscenario.h"
#include "ui/recordingdialog.h"
#include "ui/replaywindow.h"
#include "ui/widgets/messagebox.h"

#include <QFileInfo>

#include <utility>

namespace stormlab
{

RecordingOpener::RecordingOpener(RecordingOpenerParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_reports(m_parts.scenarios),
      m_comparisons(m_parts.theme, m_parts.preferences, m_reports),
      m_preferences(m_parts.theme, m_parts.preferences),
      m_recent(m_parts.preferences)
{
    connect(&m_comparisons, &ComparisonOpener::recordingRequested, this, &RecordingOpener::choose);
    connect(&m_comparisons, &ComparisonOpener::preferencesRequested, &m_preferences, &PreferencesOpener::open);
}

RecordingOpener::~RecordingOpener() = default;

// Who opens a file of their own has come to look something up, and is not to miss its beginning: it stands there.
void RecordingOpener::open(const QString& path, QWidget* asker)
{
    if (isDemonstration(path))
        Q_EMIT demonstrationRequested(path, asker);
    else
        read(path, asker, {});
}

// "Watch" promises that something moves, and the beginning of a drill is a server that is being prepared: an empty
// board with a button to press would look broken.
void RecordingOpener::watch(const QString& path, QWidget* asker)
{
    // Who has it before them already goes on where they are.
    read(path, asker, [](ReplayWindow& window, bool isNew) {
        if (isNew)
            window.clock().watch();
    });
}

void RecordingOpener::openFor(const QString& path, QWidget* asker, std::function<void(ReplayWindow&)> then)
{
    read(path, asker, [then = std::move(then)](ReplayWindow& window, bool) { then(window); });
}

void RecordingOpener::read(const QString& path, QWidget* asker, Then then)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    m_disk.open(file, this,
                [this, file, then = std::move(then), asked = asker != nullptr,
                 asker = QPointer<QWidget>(asker)](OpenedRecording read) {
                    // A window that was closed meanwhile wants to hear nothing any more.
                    if (!asked || asker)
                        show(file, std::move(read), asker, then);
                });
}

void RecordingOpener::show(const QString& path, OpenedRecording file, QWidget* asker, const Then& then)
{
    if (!file.reader) {
        tell(file.reader.error(), asker);
        return;
    }
    if (file.beginning.events.empty()) {
        tell({ErrorCode::BadFile, tr("%1 holds no event.").arg(path).toStdString(), file.beginning.missing,
              tr("The drill ended before anything was written. Choose another recording.").toStdString()},
             asker);
        return;
    }
    const ReplayWindow* shown = m_shown.value(file.place).window;
    if (!file.place.isEmpty() && shown != nullptr && shown->isVisible()) {
        const QString place = file.place;
        showAgain(path, std::move(file));
        if (ReplayWindow* again = m_shown.value(place).window; then && again != nullptr)
            then(*again, false);
        return;
    }
    ReplayWindow& window = showNew(path, std::move(file));
    if (then)
        then(window, true);
    else // what ships is found on the start page
        m_recent.add(path);
}

ReplayWindow& RecordingOpener::showNew(const QString& path, OpenedRecording file)
{
    RecordedScenario recorded = scenarioOf(file.beginning.events, m_parts.scenarios);
    auto* window = new ReplayWindow(m_parts.theme, m_parts.preferences, *this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_shown.insert(file.place, {window, file.stamp});
    // Bookmarks that cannot be read are not to be replaced by an empty list.
    const bool kept = file.bookmarks.ok();
    auto rest = file.beginning.last ? nullptr : m_disk.rest(file.reader.value());
    window->begin({path, std::move(recorded.scenario), recorded.note, std::move(file.beginning),
                   kept ? file.bookmarks.value() : std::vector<Bookmark>(), kept, std::move(rest)});
    window->QWidget::show();
    if (!kept)
        showMessage(window, messageWithReason(file.bookmarks.error()));
    Q_EMIT opened(window);
    return *window;
}

void RecordingOpener::showAgain(const QString& path, OpenedRecording file)
{
    const Shown shown = m_shown.value(file.place);
    shown.window->setWindowState(shown.window->windowState() & ~Qt::WindowMinimized);
    shown.window->raise();
    shown.window->activateWindow();
    if (shown.stamp != file.stamp)
        replace(*shown.window, path, std::move(file));
}

void RecordingOpener::replace(ReplayWindow& old, const QString& path, OpenedRecording file)
{
    old.endTyping();
    // What is on its way to the disk was not read with the file: it is opened once more when that is there.
    if (old.bookmarks().isSaving()) {
        connect(
            &old.bookmarks(), &BookmarkList::settled, this, [this, path] { open(path, nullptr); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const QByteArray geometry = old.saveGeometry();
    const Playback& stood = old.clock().playback();
    const DrillTime moment = stood.wanted.value_or(stood.position);
    old.close();
    ReplayWindow& present = showNew(path, std::move(file));
    present.restoreGeometry(geometry);
    present.clock().seek(moment);
}

void RecordingOpener::tell(const Error& error, QWidget* asker)
{
    if (asker != nullptr)
        showMessage(asker, messageWithReason(error));
    else
        Q_EMIT failed(error);
}

void RecordingOpener::choose(QWidget* asker)
{
    QFileDialog* dialog =
        openRecordingDialog(asker, tr("Open recording"), QFileDialog::ExistingFiles, recordingFolder());
    dialog->setNameFilters({tr("Recordings and demonstrations (*.storm *.demonstration.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, asker = QPointer<QWidget>(asker)](const QStringList& files) {
                for (const QString& file : files)
                    open(file, asker);
            });
}

void RecordingOpener::openAny(const QString& path, QWidget* asker)
{
    const bool asked = asker != nullptr;
    m_recent.look().look({path}, this,
                         [this, path, asked, asker = QPointer<QWidget>(asker)](const std::vector<FileKind>& kinds) {
                             if (!asked || asker)
                                 openAs(kinds.front(), path, asker);
                         });
}

void RecordingOpener::openAs(FileKind kind, const QString& path, QWidget* asker)
{
    switch (kind) {
    case FileKind::Class:
        Q_EMIT classRequested(path);
        break;
    case FileKind::ScenarioFolder:
        Q_EMIT scenarioRequested(path, asker);
        break;
    case FileKind::OtherFolder:
        tell({ErrorCode::BadFile,
              tr("%1 is a folder without a scenario.json.").arg(path).toStdString(),
              {},
              tr("What can be opened here: recordings (.storm), demonstrations (.demonstration.json), class files "
                 "(.stormclass) and folders of scenarios.")
                  .toStdString()},
             asker);
        break;
    case FileKind::Result:
        tell({ErrorCode::BadFile,
              tr("%1 is the result of a drill of a class.").arg(QFileInfo(path).fileName()).toStdString(),
              {},
              tr("A class board shows it: put it into the folder that the board watches.").toStdString()},
             asker);
        break;
    case FileKind::Missing:
    case FileKind::Recording:
        // Whoever reads it says what is wrong with it.
        open(path, asker);
    }
}

} // namespace stormlab
