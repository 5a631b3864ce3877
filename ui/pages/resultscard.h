// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/classboardfilter.h"
#include "ui/widgets/card.h"

#include <vector>

class QModelIndex;
class QTableView;

namespace stormlab
{

class ClassBoardModel;
class ThemedButton;
class ToneLabel;

/// The results of a class in a table, and below it, in full, what the row that the keyboard is on has no room for.
/// Where there is no row, one sentence and at most one button.
class ResultsCard : public Card
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    ResultsCard(const Theme& theme, ClassBoardModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ClassBoardFilter& filter() { return m_filter; }
    [[nodiscard]] bool hasChosen() const;
    /// The rows of the model that are selected.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// After rows have come or gone, or the filter has changed. `folder`: as it may be shown.
    void refresh(const QString& folder);

Q_SIGNALS:
    void selectionChanged();
    void folderWanted();
    /// The recording beside the result in that row of the model is to be opened.
    void recordingWanted(int row);

private:
    void setUpTable();
    void layOut();
    void tellAbout();
    void want(const QModelIndex& index);

    const Theme& m_theme;
    ClassBoardModel& m_model;
    ClassBoardFilter m_filter;
    QTableView* m_table;
    ToneLabel* m_about;
    ToneLabel* m_empty;
    ThemedButton* m_choose;
};

} // namespace stormlab
