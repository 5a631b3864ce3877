// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/markgroups.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstddef>
#include <span>

namespace stormlab
{

namespace
{

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::MarkGroup)
};

/// More than so many words side by side nobody reads, and a recording may hold any number of them.
constexpr std::size_t mostInWords = 4;

bool isNumbered(const PlacedMark& mark)
{
    return mark.mark.number > 0;
}

QString manyText(std::span<const PlacedMark> marks)
{
    return MarkWords::tr("%n mark(s)", nullptr, static_cast<int>(marks.size()));
}

MarkGroup groupOf(std::span<const PlacedMark> marks)
{
    MarkGroup group;
    QStringList labels;
    for (const PlacedMark& each : marks) {
        if (group.lines.empty() || group.lines.back() != each.x)
            group.lines.push_back(each.x);
        if (marks.size() <= mostInWords)
            labels << each.mark.label;
    }
    const int first = marks.front().mark.number;
    group.isNumbered = isNumbered(marks.front());
    if (group.isNumbered)
        group.words = marks.size() == 1 ? QString::number(first)
                                        : QStringLiteral("%1–%2").arg(first).arg(marks.back().mark.number);
    else if (marks.size() <= mostInWords)
        group.words = labels.join(QStringLiteral(", "));
    else
        group.words = manyText(marks);
    const bool hasFewer = marks.size() > 1 && !group.isNumbered;
    group.fewWords = hasFewer ? manyText(marks) : group.words;
    return group;
}

/// Whether a mark that does not lie before a group belongs to it.
bool isIn(const MarkGroup& group, const PlacedMark& mark)
{
    return mark.x <= group.lines.back() && isNumbered(mark) == group.isNumbered;
}

/// Where the group that begins at `first` ends. A badge is the range from its first number to its last one, which only
/// holds for marks that all have a number.
std::size_t endOfGroup(const std::vector<PlacedMark>& marks, std::size_t first, double apart)
{
    std::size_t end = first + 1;
    while (end < marks.size() && marks[end].x - marks[first].x < apart &&
           isNumbered(marks[end]) == isNumbered(marks[first]))
        ++end;
    return end;
}

} // namespace

std::vector<MarkGroup> groupMarks(const std::vector<PlacedMark>& marks, double apart, double numbersApart)
{
    std::vector<MarkGroup> groups;
    for (std::size_t first = 0; first < marks.size();) {
        const std::size_t end = endOfGroup(marks, first, isNumbered(marks[first]) ? numbersApart : apart);
        groups.push_back(groupOf(std::span(marks).subspan(first, end - first)));
        first = end;
    }
    return groups;
}

std::vector<MarkGroup> joinMarkGroups(const std::vector<PlacedMark>& marks, const std::vector<MarkGroup>& groups,
                                      const std::vector<bool>& hasRoom)
{
    std::vector<MarkGroup> joined;
    std::size_t first = 0; // of the marks of the last one that was joined
    std::size_t end = 0;
    bool lacksRoom = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool joins = i > 0 && !groups[i].isNumbered && !groups[i - 1].isNumbered && (lacksRoom || !hasRoom[i]);
        lacksRoom = !hasRoom[i] && !joins;
        first = joins ? first : end;
        while (end < marks.size() && isIn(groups[i], marks[end]))
            ++end;
        if (joins)
            joined.pop_back();
        joined.push_back(groupOf(std::span(marks).subspan(first, end - first)));
    }
    return joined;
}

} // namespace stormlab
