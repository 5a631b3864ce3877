// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnroom.h"

#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace stormlab
{

void giveColumnsRoom(QHeaderView& header, std::span<const int> letters)
{
    const QStyle& style = *header.style();
    const QFontMetrics metrics = header.fontMetrics();
    const int beside = 3 * style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) +
                       style.pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
    int column = 0;
    for (const int each : letters) {
        const QString heading = header.model()->headerData(column, header.orientation()).toString();
        header.resizeSection(column++,
                             std::max(each * metrics.averageCharWidth(), metrics.horizontalAdvance(heading) + beside));
    }
}

} // namespace stormlab
