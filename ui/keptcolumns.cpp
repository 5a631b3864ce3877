// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keptcolumns.h"

#include "core/runtime/preferences.h"
#include "ui/fontfitting.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int hundred = 100;
constexpr int widestLetters = 400;

std::vector<int> widthsOf(const QHeaderView& header)
{
    std::vector<int> widths;
    for (int column = 0; column < header.count(); ++column)
        widths.push_back(header.sectionSize(column));
    return widths;
}

/// Gets what room is left; absent where no column does.
std::optional<int> stretched(const QHeaderView& header)
{
    if (!header.stretchLastSection())
        return std::nullopt;
    int last = header.count() - 1;
    while (last >= 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    return header.logicalIndex(last);
}

bool isChosen(const QHeaderView& header, int column)
{
    return header.sectionResizeMode(column) == QHeaderView::Interactive && column != stretched(header);
}

} // namespace

KeptColumns::KeptColumns(QWidget& window, const Theme& theme, Preferences& preferences, QString kind)
    : QObject(&window), m_preferences(preferences), m_kind(std::move(kind))
{
    for (QHeaderView* header : window.findChildren<QHeaderView*>()) {
        if (header->objectName().isEmpty())
            continue;
        header->viewport()->installEventFilter(this);
        fitToText(theme, *header, [this, header] { restore(*header); });
    }
}

QString KeptColumns::keyOf(const QHeaderView& header) const
{
    return m_kind + QLatin1Char('/') + header.objectName();
}

// A header tells of every change of a width alike, and most are made by what has no room.
bool KeptColumns::eventFilter(QObject* watched, QEvent* event)
{
    const auto* header = qobject_cast<const QHeaderView*>(watched->parent());
    if (header == nullptr)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        m_before = widthsOf(*header);
    else if (event->type() == QEvent::MouseButtonRelease && widthsOf(*header) != m_before)
        keep(*header);
    return QObject::eventFilter(watched, event);
}

void KeptColumns::keep(const QHeaderView& header)
{
    const int letter = std::max(1, header.fontMetrics().averageCharWidth());
    ColumnWidths widths;
    for (int column = 0; column < header.count(); ++column)
        widths << (isChosen(header, column) ? (header.sectionSize(column) * hundred + letter / 2) / letter : 0);
    m_preferences.setColumnWidths(keyOf(header), widths);
}

void KeptColumns::restore(QHeaderView& header) const
{
    const ColumnWidths kept = m_preferences.columnWidths(keyOf(header));
    if (kept.size() != header.count())
        return;
    const int letter = std::max(1, header.fontMetrics().averageCharWidth());
    for (int column = 0; column < header.count(); ++column) {
        const int width = std::clamp(kept[column], 0, widestLetters * hundred);
        if (width > 0 && isChosen(header, column))
            header.resizeSection(column, (width * letter + hundred / 2) / hundred);
    }
}

} // namespace stormlab
