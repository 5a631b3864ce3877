// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fillingcolumn.h"

#include "ui/fontfitting.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace stormlab
{

FillingColumn::FillingColumn(const Theme& theme, QHeaderView* header, int column, int leastLetters)
    : QObject(header), m_header(header), m_column(column), m_leastLetters(leastLetters)
{
    header->installEventFilter(this);
    // Queued: the header is still dividing its room when it tells.
    connect(header, &QHeaderView::sectionResized, this, &FillingColumn::fit, Qt::QueuedConnection);
    connect(header, &QHeaderView::sectionCountChanged, this, &FillingColumn::fit, Qt::QueuedConnection);
    fitToText(theme, *header, [this] { fit(); });
}

bool FillingColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void FillingColumn::keepTexts()
{
    m_keepsTexts = true;
    fit();
}

int FillingColumn::least() const
{
    const int title = m_header->fontMetrics().averageCharWidth() * m_leastLetters;
    const auto* view = qobject_cast<const QAbstractItemView*>(m_header->parentWidget());
    if (!m_keepsTexts || view == nullptr)
        return title;
    return std::max(title, std::min(view->sizeHintForColumn(m_column), m_header->width() / 2));
}

void FillingColumn::fit()
{
    if (m_column >= m_header->count())
        return;
    const int least = this->least();
    const int others = m_header->length() - m_header->sectionSize(m_column);
    const bool hasRoom = m_header->width() - others >= least;
    const auto mode = hasRoom ? QHeaderView::Stretch : QHeaderView::Fixed;
    if (m_header->sectionResizeMode(m_column) != mode)
        m_header->setSectionResizeMode(m_column, mode);
    if (!hasRoom && m_header->sectionSize(m_column) != least)
        m_header->resizeSection(m_column, least);
}

} // namespace stormlab
