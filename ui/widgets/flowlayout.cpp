// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace stormlab
{

namespace
{

bool expands(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What an item needs of its line. One that expands, or whose text is cut where there is no room, needs no more than
/// its least; of a field that is its hint, too, as far as it is allowed to be so wide.
int widthOf(const QLayoutItem& item)
{
    return expands(item) ? item.minimumSize().width() : item.sizeHint().expandedTo(item.minimumSize()).width();
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addWords(QWidget* words, int letters)
{
    m_letters[words] = letters;
    addWidget(words);
}

int FlowLayout::widthBeside(const QLayoutItem& item) const
{
    const auto words = m_letters.find(item.widget());
    const int own = widthOf(item);
    return item.widget() == nullptr || words == m_letters.end()
               ? own
               : std::max(own, words->second * words->first->fontMetrics().averageCharWidth());
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_letters.erase(item->widget());
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::gap() const
{
    constexpr int usual = 6; // of Fusion
    return spacing() >= 0 ? spacing() : usual;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> all(1);
    for (const auto& item : m_items) {
        // A hidden one takes no room, but a stretch is always "empty".
        if (item->isEmpty() && item->spacerItem() == nullptr)
            continue;
        const int own = std::min(widthBeside(*item), std::max(width, item->minimumSize().width()));
        const int before = all.back().items.empty() ? 0 : all.back().width + gap();
        if (before > 0 && before + own > width)
            all.emplace_back();
        Line& line = all.back();
        line.width += own + (line.items.empty() ? 0 : gap());
        line.items.push_back({item.get(), own});
    }
    for (Line& line : all)
        stretch(line, width);
    return all;
}

// What expands shares the rest of the line; only then is it known how high each is.
void FlowLayout::stretch(Line& line, int width)
{
    auto takers = static_cast<int>(std::count_if(line.items.begin(), line.items.end(),
                                                 [](const Placed& placed) { return expands(*placed.item); }));
    int left = std::max(width - line.width, 0);
    for (auto& [item, wide] : line.items) {
        if (expands(*item)) {
            const int extra = std::min(left / takers--, std::max(item->maximumSize().width() - wide, 0));
            wide += extra;
            left -= extra;
        }
        line.height = std::max(line.height, heightOf(*item, wide));
    }
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - gap();
    for (const Line& line : lines(width - margins.left() - margins.right()))
        height += line.height + gap();
    return height;
}

QSize FlowLayout::sizeHint() const
{
    constexpr int oneLine = QWIDGETSIZE_MAX;
    const QMargins margins = contentsMargins();
    const std::vector<Line> all = lines(oneLine);
    return QSize(all.front().width, all.front().height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize least;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const Line& line : lines(room.width())) {
        place(line, {room.left(), room.top(), room.width(), line.height});
        room.setTop(room.top() + line.height + gap());
    }
}

void FlowLayout::place(const Line& line, const QRect& room) const
{
    int x = room.left();
    for (const auto& [item, width] : line.items) {
        const bool fills = item->expandingDirections().testFlag(Qt::Vertical);
        const int height = fills ? room.height() : std::min(heightOf(*item, width), room.height());
        const QRect place(x, room.top() + (room.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(QGuiApplication::layoutDirection(), room, place));
        x += width + gap();
    }
}

} // namespace stormlab
