// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/runtime/recording/recordingdisk.h"
#include "ui/models/recordinglistmodel.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QTableView;

namespace stormlab
{

class NoteEditor;
class Theme;
class ThemedButton;
class ToneLabel;

/// The drills that were recorded, the newest first: to be replayed, compared, found in their folder, or thrown away.
/// Files are read on another thread.
class RecordingsPage : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: where recordings are kept. `scenarios`: whose titles are known.
    RecordingsPage(const Theme& theme, QString folder, const std::vector<Scenario>& scenarios,
                   QWidget* parent = nullptr);
    /// Waits for a file that is being read.
    ~RecordingsPage() override;

    /// Reads the folder again.
    void refresh();
    /// What somebody has noted, by the drill's id (drillresult.h).
    void setNotes(const std::map<std::string, std::string>& notes);
    /// As NoteEditor::bringBack().
    bool bringNoteBack(const QString& drill, const QString& deleted);

Q_SIGNALS:
    /// As NoteEditor::noted().
    void noted(const QString& drill, const QString& text, const QString& before);
    void openRequested(const QString& path);
    /// The older one of two that are selected, and the newer one.
    void compareRequested(const QString& older, const QString& newer);
    void backRequested();
    void failed(const stormlab::Error& error);
    /// Something was deleted; `bringBack` undoes that.
    void undoOffered(const QString& says, const std::function<void()>& bringBack);

protected:
    /// Who comes back to the window sees what has happened to the drills meanwhile.
    bool event(QEvent* event) override;

private:
    void setUpTable(const Theme& theme);
    [[nodiscard]] QWidget* foot(const Theme& theme);
    void show(std::vector<ListedRecording> recordings);
    /// Selects those of the paths that are there; where none is, the recording of that row or the last one.
    void select(const QStringList& paths, int row);
    /// In the order of the list.
    [[nodiscard]] std::vector<const ListedRecording*> selected() const;
    /// The only one that is selected; nullptr where none is, or several are.
    [[nodiscard]] const ListedRecording* current() const;
    void openCurrent();
    void compareSelected();
    void throwCurrentAway();
    void offerUndo(const TrashedRecording& trashed);
    void bringBack(const TrashedRecording& trashed);
    void tellNotBroughtBack(const TrashedRecording& trashed, const Error& error);
    void showFolder();
    void updateButtons();
    void showNote();

    const Theme& m_theme;
    const QString m_folder;
    RecordingListModel m_model;
    QTableView* m_table;
    ToneLabel* m_words;
    NoteEditor* m_note;
    ThemedButton* m_back;
    ThemedButton* m_replay;
    ThemedButton* m_compare;
    ThemedButton* m_show;
    ThemedButton* m_remove;
    /// What is selected when a list has it again, and the first listing that can.
    struct BroughtBack {
        QString path;
        std::uint64_t listing = 0;
    };
    std::optional<BroughtBack> m_broughtBack;
    std::uint64_t m_asked = 0; ///< listings
    std::uint64_t m_told = 0;  ///< the latest one that is shown
    bool m_throwing = false;   ///< one at a time
    RecordingDisk m_disk;
};

} // namespace stormlab
