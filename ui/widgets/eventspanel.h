// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <QWidget>

#include <cstdint>

class QModelIndex;
class QPlainTextEdit;
class QTableView;

namespace stormlab
{

class EventModel;
class Theme;

/// What happened so far, in words, and below the list all of the row that the keyboard stands on. Follows the tail
/// unless somebody has scrolled up or chosen a row.
class EventsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPanel(const Theme& theme, QWidget* parent = nullptr);

    void clear();
    void refresh(const TimelineView& view);
    /// Selects the row that tells of an event and scrolls to it.
    void choose(std::uint64_t sequence);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The moment of the event that was chosen.
    void momentChosen(stormlab::DrillTime moment);
    /// The event was chosen by double click or Enter.
    void momentActivated(stormlab::DrillTime moment);

private:
    void activate(const QModelIndex& row);
    void copy();
    void setUpWhole(const Theme& theme);
    void showWhole(const QModelIndex& row);
    void standOnTheLast();

    EventModel* m_model;
    QTableView* m_table;
    QPlainTextEdit* m_whole;
};

} // namespace stormlab
