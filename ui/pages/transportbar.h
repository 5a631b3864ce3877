// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/drill/playback.h"
#include "ui/charts/chartmark.h"
#include "ui/pages/recordingload.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLayout;

namespace stormlab
{

class PlaybackClock;
class ReplayActions;
class Theme;
class TimeSlider;
class ThemedButton;
class ToneLabel;
class VisibleRange;

/// Below a replay: where it stands, how it goes on, and how fast.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(const Theme& theme, PlaybackClock& clock, ReplayActions& actions, QWidget* parent = nullptr);

    /// The range of time that the slider shows, and that is chosen on it.
    void setRange(VisibleRange& range);
    /// Only what lies left of the playhead.
    void setMarks(const std::vector<ChartMark>& marks);
    void setBookmarks(const std::vector<DrillTime>& bookmarks);
    /// Absent when all of the recording has been read.
    void setLoading(const std::optional<RecordingLoad>& loading);
    /// What is offered, beside the position, of what the window's menu has too: all of it, no more than to go and to
    /// play, or nothing. The keyboard goes to the slider from what is offered no more. It asks for the height of these
    /// at once.
    enum class Offers { All, Playing, Nothing };
    void setOffers(Offers offers);
    [[nodiscard]] Offers offers() const { return m_offers; }

Q_SIGNALS:
    /// What follows is not to be read.
    void readingStopped();

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* sliderRow();
    [[nodiscard]] QWidget* buttonRow(ReplayActions& actions);
    void addReading(QLayout& row);
    [[nodiscard]] static QString readingText(const QString& upTo, int percent);
    void offer(QWidget& part, bool offered);
    void fitHeight();
    void refresh();
    void tellLoading();

    const Theme& m_theme;
    PlaybackClock& m_clock;
    TimeSlider* m_slider;
    ToneLabel* m_moment;
    ToneLabel* m_end;
    ToneLabel* m_speed;
    ToneLabel* m_reading;
    ThemedButton* m_stop;         ///< the reading
    QWidget* m_buttons = nullptr; ///< of what the window's menu has too
    QList<QWidget*> m_choices;    ///< of these, what is not to go or to play
    Offers m_offers = Offers::All;
    std::optional<RecordingLoad> m_loading;
    Playback m_beforePress; ///< how it played when the slider was pressed
};

} // namespace stormlab
