// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingopener.h"

#include "core/runtime/recording/bookmarks.h"
#include "core/runtime/recording/recordingreader.h"
#include "ui/recordedscenario.h"
#include "ui/recordingdialog.h"
#include "ui/replaywindow.h"
#include "ui/widgets/messagebox.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

#include <utility>

namespace stormlab
{

namespace
{

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
    m_disk.open(file, this,
                [this, file, asked = asker != nullptr, asker = QPointer<QWidget>(asker)](OpenedRecording read) {
                    // A window that was closed meanwhile wants to hear nothing any more.
                    if (!asked || asker)
                        show(file, std::move(read), asker);
                });
}

void RecordingOpener::show(const QString& path, OpenedRecording file, QWidget* asker)
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
    auto rest = beginning.last ? nullptr : m_disk.rest(file.reader.value());
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
    const QFileDialog* dialog = openRecordingDialog(asker, tr("Open recording"), QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, asker = QPointer<QWidget>(asker)](const QStringList& files) {
                for (const QString& file : files)
                    open(file, asker);
            });
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
