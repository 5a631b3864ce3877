// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"
#include "ui/presenters/backendstatement.h"
#include "ui/widgets/canceloffer.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace stormlab
{

class RowMenu;
class SessionFilter;
class SessionModel;
class SessionTable;
class TerminateDialog;
class Theme;
class ThemedButton;
class ToneLabel;

/// The sessions of the last sample: filter, group, select, and then cancel their queries or terminate them. It only
/// asks; somebody else acts.
class SessionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPanel(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Sample& sample);
    /// What time it is: whoever confirms an act is told how old the last sample is.
    void setMoment(DrillTime now);
    void clear();
    /// There was no sample yet; filter and grouping stay.
    void showNothing();
    /// Without them, as in a replay, nothing can be cancelled or terminated and nothing says so.
    void setOffersActs(bool offers);
    /// Whether there is a session through which to act.
    void setActing(bool possible);
    void focusFilter();

Q_SIGNALS:
    void cancelRequested(const std::vector<int>& pids);
    /// Confirmed by the person who saw the list.
    void terminateRequested(const stormlab::Termination& termination);
    /// The person chose to look at this; the names are those of ViewOpened.
    void viewOpened(const QString& view);

private:
    void layOut();
    void setUpTable();
    void installKeys();
    void chooseGrouping(int index);
    void showGroups(bool groups);
    /// The width of so many letters.
    [[nodiscard]] int letters(int count) const;
    void showMenu(const QPoint& where);
    void cancelSelected();
    void confirmTerminate();
    void terminateConfirmed();
    void closeQuestion();
    void openDetails();
    void updateButtons();
    [[nodiscard]] std::vector<int> selectedPids() const;
    [[nodiscard]] std::vector<Backend> backendsOf(const std::vector<int>& pids) const;

    const Theme& m_theme;
    SessionModel* m_model;
    SessionFilter* m_filter;
    SessionTable* m_table;
    RowMenu* m_rows = nullptr;
    QLineEdit* m_filterEdit;
    QComboBox* m_grouping;
    ThemedButton* m_cancel;
    ThemedButton* m_terminate;
    ToneLabel* m_heading = nullptr;
    ToneLabel* m_empty;                   ///< instead of an empty table
    QPointer<TerminateDialog> m_question; ///< while it is open
    DrillTime m_now{0};
    DrillTime m_answered{0}; ///< when the sample that is shown was
    Acting m_acting = Acting::Impossible;
    bool m_offersActs = true;
};

} // namespace stormlab
