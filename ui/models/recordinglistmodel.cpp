// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/recordinglistmodel.h"

#include "core/domain/drillresult.h"
#include "core/domain/observedserver.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/runtimewording.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

QString whenText(Milliseconds since1970)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(since1970.count()), QLocale::ShortFormat);
}

QString outcomeOf(const ListedRecording& recording)
{
    if (!recording.scorecard)
        return QStringLiteral("–");
    if (recording.stoppedHalfWay)
        return RecordingListModel::tr("stopped half-way");
    const QString points =
        RecordingListModel::tr("%1 of %2").arg(recording.scorecard->total).arg(recording.scorecard->max);
    return recording.scorecard->passed ? RecordingListModel::tr("%1, passed").arg(points)
                                       : RecordingListModel::tr("%1, not passed").arg(points);
}

} // namespace

RecordingListModel::RecordingListModel(QHash<QString, QString> titles, QObject* parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles))
{
}

void RecordingListModel::setRecordings(std::vector<ListedRecording> recordings)
{
    beginResetModel();
    m_recordings = std::move(recordings);
    endResetModel();
}

void RecordingListModel::setNotes(const std::map<std::string, std::string>& notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    if (!m_recordings.empty())
        Q_EMIT dataChanged(index(0, Note), index(rowCount() - 1, Note));
}

QString RecordingListModel::myNoteOf(const ListedRecording& recording) const
{
    const auto drill = recording.started ? drillIdOf(*recording.started) : std::nullopt;
    const auto found = drill ? m_notes.find(*drill) : m_notes.end();
    return found == m_notes.end() ? QString() : QString::fromStdString(found->second);
}

int RecordingListModel::rowOf(const QString& path) const
{
    const auto found = std::ranges::find(m_recordings, path, &ListedRecording::path);
    return found == m_recordings.end() ? -1 : static_cast<int>(found - m_recordings.begin());
}

int RecordingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recordings.size());
}

int RecordingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    const bool isPath = role == Qt::ToolTipRole && column != Note;
    const Secrets secrets = isPath || column == Note ? Secrets(Secret::Names)
                            : column == Outcome      ? Secrets(Secret::Scores)
                                                     : Secrets();
    return m_mask.shown(secrets, role, told(index, role));
}

QVariant RecordingListModel::told(const QModelIndex& index, int role) const
{
    const ListedRecording& recording = at(index.row());
    if (role == Qt::ToolTipRole && index.column() != Note)
        return recording.path;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(recording, static_cast<Column>(index.column()));
    return {};
}

QVariant RecordingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Length)
        return tr("From the beginning of the incident to the end; of a recording without points all of it");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("when"), tr("incident"), tr("engine"), tr("points"), tr("length"), tr("note")};
    return names[section];
}

QString RecordingListModel::textOf(const ListedRecording& recording, Column column) const
{
    switch (column) {
    case When:
        return whenText(recording.when());
    case Incident:
        return incidentOf(recording);
    case Engine:
        return recording.started ? QString::fromStdString(recording.started->engine) : QStringLiteral("–");
    case Outcome:
        return outcomeOf(recording);
    case Length:
        return lengthOf(recording);
    case Note:
        return notesOf(recording);
    case ColumnCount:
        break;
    }
    return {};
}

// Of a drill it is what counts as its length in the debrief and in the progress as well. What was not graded has no
// incident to count from.
QString RecordingListModel::lengthOf(const ListedRecording& recording)
{
    const std::optional<Milliseconds> length =
        recording.scorecard ? std::optional<Milliseconds>(recording.scorecard->duration) : recording.length;
    return length ? timeLabel(*length) : QStringLiteral("–");
}

/// What is to be said of the file, and what somebody has noted.
QString RecordingListModel::notesOf(const ListedRecording& recording) const
{
    QStringList notes{wordsOfRuntime(noteOf(recording)), myNoteOf(recording).simplified()};
    notes.removeAll(QString());
    return notes.join(QStringLiteral(" · "));
}

/// A file that does not say what it is, is called by its name.
QString RecordingListModel::incidentOf(const ListedRecording& recording) const
{
    if (!recording.started)
        return QFileInfo(recording.path).fileName();
    if (!hasScenario(*recording.started))
        return tr("A real server");
    const QString id = QString::fromStdString(recording.started->scenario);
    return m_titles.value(id, id);
}

} // namespace stormlab
