// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/rangeactions.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/models/visiblerange.h"

#include <utility>

namespace stormlab
{

RangeActions::RangeActions(VisibleRange& range, Cursor cursor, QObject* parent)
    : QObject(parent),
      zoomIn(tr("Zoom &in on time")),
      zoomOut(tr("Zoom &out of time")),
      whole(tr("A&ll of the time")),
      usual(tr("The last three &minutes")),
      m_range(range),
      m_cursor(std::move(cursor))
{
    const std::pair<QAction*, Key> keys[] = {
        {&zoomIn, Key::TimeIn}, {&zoomOut, Key::TimeOut}, {&whole, Key::TimeWhole}, {&usual, Key::TimeUsual}};
    for (const auto& [action, key] : keys) {
        installKey(*action, key);
        action->setToolTip(withKey(keyText(key), key));
    }
    connect(&zoomIn, &QAction::triggered, &range, [this] { m_range.zoomIn(m_cursor()); });
    connect(&zoomOut, &QAction::triggered, &range, [this] { m_range.zoomOut(m_cursor()); });
    connect(&whole, &QAction::triggered, &range, &VisibleRange::showWhole);
    connect(&usual, &QAction::triggered, &range, &VisibleRange::showUsual);
    connect(&range, &VisibleRange::changed, this, &RangeActions::refresh);
    refresh();
}

QList<QAction*> RangeActions::all()
{
    return {&zoomIn, &zoomOut, &whole, &usual};
}

void RangeActions::setOffered(bool offered)
{
    m_isOffered = offered;
    refresh();
}

void RangeActions::refresh()
{
    zoomIn.setEnabled(m_isOffered && m_range.canZoomIn());
    zoomOut.setEnabled(m_isOffered && !m_range.isWhole());
    whole.setEnabled(m_isOffered && !m_range.isWhole());
    usual.setEnabled(m_isOffered && !m_range.isUsual());
}

} // namespace stormlab
