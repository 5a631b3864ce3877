// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingopener.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingreader.h"
#include "core/runtime/sandbox/backgroundjob.h"
#include "ui/recordedscenario.h"
#include "ui/recordingloader.h"
#include "ui/replaywindow.h"
#include "ui/widgets/messagebox.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace stormlab
{

/// What the other thread has read.
struct ReadRecordingFile {
    Result<std::shared_ptr<RecordingReader>> reader;
    RecordingPart beginning; ///< where there is a reader
    Result<std::vector<Bookmark>> bookmarks;
    QString place{}; ///< of the file, whichever links led to it
};

namespace
{

/// As much as the board needs; the rest is read while somebody looks at it.
ReadRecordingFile readBeginning(const QString& path)
{
    auto reader = RecordingReader::open(path);
    if (!reader)
        return {reader.error(), {}, std::vector<Bookmark>()};
    std::shared_ptr<RecordingReader> shared = std::move(reader).value();
    RecordingPart beginning = nextPartOf(*shared);
    return {std::move(shared), std::move(beginning), readBookmarks(path), QFileInfo(path).canonicalFilePath()};
}

QStringList filesIn(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

RecordingOpener::RecordingOpener(RecordingOpenerParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_reports(m_parts.scenarios),
      m_comparisons(m_parts.theme, m_parts.preferences, m_reports)
{
    connect(&m_comparisons, &ComparisonOpener::recordingRequested, this, &RecordingOpener::choose);
}

RecordingOpener::~RecordingOpener() = default;

void RecordingOpener::open(const QString& path, QWidget* asker)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    runInBackground(
        m_disk, this, [file] { return readBeginning(file); },
        [this, file, asked = asker != nullptr, asker = QPointer<QWidget>(asker)](ReadRecordingFile read) {
            // A window that was closed meanwhile wants to hear nothing any more.
            if (!asked || asker)
                show(file, std::move(read), asker);
        });
}

void RecordingOpener::show(const QString& path, ReadRecordingFile file, QWidget* asker)
{
    if (!file.reader) {
        tell(file.reader.error(), asker);
        return;
    }
    RecordingPart& beginning = file.beginning;
    if (beginning.events.empty()) {
        tell({ErrorCode::BadFile, path.toStdString() + " holds no event.", beginning.missing,
              "The drill ended before anything was written. Choose another recording."},
             asker);
        return;
    }
    if (bringForward(file.place))
        return;
    RecordedScenario recorded = scenarioOf(beginning.events, m_parts.scenarios);
    auto* window = new ReplayWindow(m_parts.theme, m_parts.preferences, *this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.insert(file.place, window);
    // Bookmarks that cannot be read are not to be replaced by an empty list.
    const bool kept = file.bookmarks.ok();
    auto rest = beginning.last ? nullptr : std::make_unique<RecordingLoader>(m_disk, file.reader.value());
    window->begin({path, std::move(recorded.scenario), recorded.note, std::move(beginning),
                   kept ? file.bookmarks.value() : std::vector<Bookmark>(), kept, std::move(rest)});
    window->QWidget::show();
    if (!kept)
        showMessage(window, messageFor(file.bookmarks.error()));
    Q_EMIT opened(window);
}

bool RecordingOpener::bringForward(const QString& place)
{
    ReplayWindow* window = m_windows.value(place);
    if (place.isEmpty() || window == nullptr || !window->isVisible())
        return false;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
    return true;
}

void RecordingOpener::tell(const Error& error, QWidget* asker)
{
    if (asker != nullptr)
        showMessage(asker, messageFor(error));
    else
        Q_EMIT failed(error);
}

void RecordingOpener::choose(QWidget* asker)
{
    auto* dialog = new QFileDialog(asker, tr("Open recording"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Recordings (*.storm *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, asker = QPointer<QWidget>(asker)](const QStringList& files) {
                for (const QString& file : files)
                    open(file, asker);
            });
    dialog->open();
}

void RecordingOpener::acceptDrops(QWidget* window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool RecordingOpener::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = filesIn(*drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        for (const QString& file : files)
            open(file, static_cast<QWidget*>(watched));
    }
    return true;
}

} // namespace stormlab
