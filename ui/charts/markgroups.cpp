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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(stormlab::MarkGroup)
};

/// More than so many words side by side nobody reads, and a recording may hold any number of them.
constexpr std::size_t mostInWords = 4;

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
    group.isNumbered = first > 0;
    if (group.isNumbered)
        group.words = marks.size() == 1 ? QString::number(first)
                                        : QStringLiteral("%1–%2").arg(first).arg(marks.back().mark.number);
    else if (marks.size() <= mostInWords)
        group.words = labels.join(QStringLiteral(", "));
    else
        group.words = Words::tr("%1 marks").arg(marks.size());
    const bool hasFewer = marks.size() > 1 && !group.isNumbered;
    group.fewWords = hasFewer ? Words::tr("%1 marks").arg(marks.size()) : group.words;
    return group;
}

} // namespace

std::vector<MarkGroup> groupMarks(const std::vector<PlacedMark>& marks, double apart)
{
    std::vector<MarkGroup> groups;
    for (std::size_t first = 0; first < marks.size();) {
        std::size_t end = first + 1;
        while (end < marks.size() && marks[end].x - marks[first].x < apart)
            ++end;
        groups.push_back(groupOf(std::span(marks).subspan(first, end - first)));
        first = end;
    }
    return groups;
}

} // namespace stormlab
