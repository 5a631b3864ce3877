// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "core/domain/result.h"
#include "core/domain/scenario.h"
#include "ui/models/drillresultmodel.h"
#include "ui/models/duemodel.h"
#include "ui/models/progressmodel.h"

#include <QWidget>

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

/// "My progress": best and latest of each part of every incident that was drilled, what is due again, the drills of the
/// selected incident with their notes; to be exported, or deleted altogether. It keeps nothing itself.
class ProgressPage : public QWidget
{
    Q_OBJECT

public:
    /// `scenarios`: those that can be drilled.
    ProgressPage(const Theme& theme, const std::vector<Scenario>& scenarios, QWidget* parent = nullptr);
    ~ProgressPage() override;

    /// What is kept, as it is now, and why it cannot be changed or read where it cannot.
    struct Kept {
        Progress progress;
        std::optional<Error> trouble{};
        int filesAside = 0; ///< damaged files that go with the rest
    };
    /// `now`: since 1970 in UTC.
    void setProgress(const Kept& kept, Milliseconds now);
    /// While a sandbox is being removed no drill can begin.
    void setReady(bool ready);
    /// Something was written there.
    void tellExported(const QString& path);
    /// As NoteEditor::bringBack().
    bool bringNoteBack(const QString& drill, const QString& deleted);
    /// Tells what would go, and waits for a yes. Nothing where nothing can be deleted.
    void askBeforeDeleting();

Q_SIGNALS:
    void startRequested(const QString& scenario);
    /// As NoteEditor::noted().
    void noted(const QString& drill, const QString& text, const QString& before);
    void exportRequested();
    /// askBeforeDeleting() is to be called once what is kept is known as it is now.
    void deletionWanted();
    /// Asked for, and agreed to.
    void deleteRequested();
    void backRequested();

private:
    [[nodiscard]] QWidget* incidents(const Theme& theme);
    [[nodiscard]] QWidget* dueAgain(const Theme& theme);
    [[nodiscard]] QWidget* drills(const Theme& theme);
    [[nodiscard]] QWidget* foot();
    void setUpTable(const Theme& theme, QTableView& table, int lines);
    [[nodiscard]] std::string selectedScenario() const;
    void showDrills();
    void showNote();
    void showDue();
    void showEmptiness();
    void startDue();

    const std::vector<Scenario> m_scenarios;
    ProgressModel m_model;
    DueModel m_dueModel;
    DrillResultModel m_drillModel;
    Kept m_kept;
    ToneLabel* m_words;
    QTableView* m_table;
    QWidget* m_below; ///< what is due, and the drills of an incident
    QTableView* m_due;
    ToneLabel* m_nothingDue;
    ThemedButton* m_again;
    ToneLabel* m_drillsTitle;
    QTableView* m_drills;
    NoteEditor* m_note;
    ThemedButton* m_first; ///< where nothing was drilled yet
    ThemedButton* m_back;
    ThemedButton* m_delete;
    ThemedButton* m_export;
    ToneLabel* m_exported;
};

} // namespace stormlab
