// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/timeline.h"

#include <QWidget>

class QTableView;

namespace stormlab
{

class EventModel;
class Theme;

/// What happened so far, in words. Follows the tail unless somebody has scrolled up.
class EventsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPanel(const Theme& theme, QWidget* parent = nullptr);

    void clear();
    void refresh(const TimelineView& view);

Q_SIGNALS:
    /// The moment of the event that was chosen.
    void momentChosen(stormlab::DrillTime moment);

private:
    void copy();

    EventModel* m_model;
    QTableView* m_table;
};

} // namespace stormlab
