// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <optional>

namespace stormlab
{

class VisibleRange;

/// What can be asked of the range of time that the panes show, as actions for menus and keys. The range must outlive
/// it.
class RangeActions : public QObject
{
    Q_OBJECT

public:
    /// Where the time cursor of the charts stands, if they have one.
    using Cursor = std::function<std::optional<DrillTime>()>;
    RangeActions(VisibleRange& range, Cursor cursor, QObject* parent = nullptr);

    QAction zoomIn;
    QAction zoomOut;
    QAction whole;
    QAction usual;

    [[nodiscard]] QList<QAction*> all();
    /// Whether the panes can be seen.
    void setOffered(bool offered);

private:
    void refresh();

    VisibleRange& m_range;
    Cursor m_cursor;
    bool m_isOffered = true;
};

} // namespace stormlab
