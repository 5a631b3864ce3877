// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/visiblerange.h"

#include <algorithm>

namespace stormlab
{

namespace
{

/// The beginning of a drill does not fill the charts at once.
constexpr Milliseconds narrowestLatest{60'000};

Milliseconds scaledBy(Milliseconds length, double factor)
{
    return Milliseconds{static_cast<std::int64_t>(static_cast<double>(length.count()) * factor)};
}

} // namespace

VisibleRange::VisibleRange(QObject* parent) : QObject(parent) {}

void VisibleRange::clear()
{
    m_isRecording = false;
    m_begin = m_end = m_moment = DrillTime{0};
    showUsual();
}

void VisibleRange::setRecording(DrillTime begin, DrillTime end)
{
    const TimeSpan before = span();
    m_isRecording = true;
    m_begin = begin;
    m_end = end;
    if (m_chosen)
        fitChosen();
    // All of a recording that is still being read becomes more by itself.
    else if (isWhole() && span() != before)
        Q_EMIT changed();
}

void VisibleRange::fitChosen()
{
    const TimeSpan all = whole();
    const TimeSpan left{std::max(m_chosen->from, all.from), std::min(m_chosen->until, all.until)};
    if (left.until - left.from < leastChosen || left == all)
        showWhole();
    else
        become(left, m_length);
}

/// From the first to the last moment that there is to show.
TimeSpan VisibleRange::whole() const
{
    return {m_begin, std::max({m_begin + leastChosen, m_isRecording ? m_end : m_moment})};
}

TimeSpan VisibleRange::span() const
{
    if (m_chosen)
        return *m_chosen;
    if (m_isRecording && !m_length)
        return whole();
    const Milliseconds widest = m_length.value_or(m_moment - m_begin);
    const Milliseconds narrowest = std::min(narrowestLatest, m_length.value_or(narrowestLatest));
    return {m_moment - std::clamp(m_moment, narrowest, std::max(widest, narrowest)), m_moment};
}

bool VisibleRange::canZoomIn() const
{
    const TimeSpan shown = span();
    const bool chooses = m_chosen || m_isRecording;
    return shown.until - shown.from > (chooses ? leastChosen : leastLatest);
}

void VisibleRange::choose(DrillTime one, DrillTime other)
{
    const TimeSpan all = whole();
    TimeSpan wanted{std::clamp(std::min(one, other), all.from, all.until),
                    std::clamp(std::max(one, other), all.from, all.until)};
    if (wanted.until - wanted.from < leastChosen) {
        wanted.until = std::min(wanted.from + leastChosen, all.until);
        wanted.from = wanted.until - leastChosen;
    }
    if (wanted == all)
        showWhole();
    else
        become(wanted, m_length);
}

void VisibleRange::showWhole()
{
    become({}, {});
}

void VisibleRange::showUsual()
{
    become({}, usualLength);
}

void VisibleRange::zoomIn(std::optional<DrillTime> anchor)
{
    if (!canZoomIn())
        return;
    const TimeSpan shown = span();
    if (m_chosen || m_isRecording)
        chooseAround(anchor, 0.5);
    else
        become({}, std::max((shown.until - shown.from) / 2, leastLatest));
}

void VisibleRange::zoomOut(std::optional<DrillTime> anchor)
{
    if (isWhole())
        return;
    const TimeSpan all = whole();
    if (m_chosen)
        chooseAround(anchor, 2);
    else if (*m_length * 2 >= all.until - all.from)
        showWhole();
    else
        become({}, *m_length * 2);
}

void VisibleRange::chooseAround(std::optional<DrillTime> anchor, double factor)
{
    const TimeSpan shown = span();
    const DrillTime fixed = std::clamp(anchor.value_or(m_moment), shown.from, shown.until);
    const TimeSpan wanted{fixed - scaledBy(fixed - shown.from, factor), fixed + scaledBy(shown.until - fixed, factor)};
    // As long as it is meant to be, also beside an end.
    const TimeSpan all = whole();
    const Milliseconds shift =
        std::max(all.from - wanted.from, Milliseconds{0}) - std::max(wanted.until - all.until, Milliseconds{0});
    choose(wanted.from + shift, wanted.until + shift);
}

void VisibleRange::become(std::optional<TimeSpan> chosen, std::optional<Milliseconds> length)
{
    if (chosen == m_chosen && length == m_length)
        return;
    m_chosen = chosen;
    m_length = length;
    Q_EMIT changed();
}

} // namespace stormlab
