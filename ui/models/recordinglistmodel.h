// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/recordinglist.h"
#include "ui/presentermode/modelmask.h"

#include <QAbstractTableModel>
#include <QHash>

#include <map>
#include <string>
#include <vector>

namespace stormlab
{

/// Recordings in a table: when, of what, where, how it ended. Moments are told in the time of this computer.
class RecordingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Incident, Engine, Outcome, Length, Note, ColumnCount };

    /// `titles`: of the scenarios that are known, by their ids.
    explicit RecordingListModel(QHash<QString, QString> titles, QObject* parent = nullptr);
    /// What of it is secret is masked where it is to be.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    void setRecordings(std::vector<ListedRecording> recordings);
    /// What somebody has noted, by the drill's id (drillresult.h).
    void setNotes(const std::map<std::string, std::string>& notes);
    [[nodiscard]] QString myNoteOf(const ListedRecording& recording) const;
    [[nodiscard]] const ListedRecording& at(int row) const { return m_recordings[static_cast<std::size_t>(row)]; }
    /// −1 where it is not in the list.
    [[nodiscard]] int rowOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Before it is masked.
    [[nodiscard]] QVariant told(const QModelIndex& index, int role) const;
    [[nodiscard]] QString textOf(const ListedRecording& recording, Column column) const;
    [[nodiscard]] static QString lengthOf(const ListedRecording& recording);
    [[nodiscard]] QString notesOf(const ListedRecording& recording) const;
    [[nodiscard]] QString incidentOf(const ListedRecording& recording) const;

    QHash<QString, QString> m_titles;
    std::vector<ListedRecording> m_recordings;
    std::map<std::string, std::string> m_notes;
    ModelMask m_mask;
};

} // namespace stormlab
