// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"
#include "core/domain/timespan.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QModelIndex;
class QPlainTextEdit;
class QTableView;

namespace stormlab
{

class EventFilter;
class EventModel;
class RangeLine;
class Theme;

/// What happened so far, in words, and below the list all of the row that the keyboard stands on. Follows the tail
/// unless somebody has scrolled up or chosen a row.
class EventsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Another timeline; `causes`: that its scenario offers.
    void begin(const std::vector<CauseChoice>& causes);
    /// `range`: one that was chosen, to which the list keeps; absent: all.
    void refresh(const TimelineView& view, const std::optional<TimeSpan>& range = {});
    /// Selects the row that tells of an event and scrolls to it.
    void choose(std::uint64_t sequence);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The moment of the event that was chosen.
    void momentChosen(stormlab::DrillTime moment);
    /// The event was chosen by double click or Enter.
    void momentActivated(stormlab::DrillTime moment);
    /// Somebody wants to see the events of all of the time.
    void wholeWanted();

private:
    void activate(const QModelIndex& row);
    void setUpWhole(const Theme& theme);
    void showWhole(const QModelIndex& row);
    void standOnTheLast();

    void showRange(const std::optional<TimeSpan>& range);

    EventModel* m_model;
    EventFilter* m_filter;
    RangeLine* m_line;
    QTableView* m_table;
    QPlainTextEdit* m_whole;
};

} // namespace stormlab
