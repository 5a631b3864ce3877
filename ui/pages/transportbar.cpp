// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/transportbar.h"

#include "core/runtime/drill/playbackclock.h"
#include "ui/fontfitting.h"
#include "ui/models/visiblerange.h"
#include "ui/pages/replayactions.h"
#include "ui/presenters/durationwording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/timeslider.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

/// "0.25×" to "64×", as numbers are written here.
QString speedText(std::size_t speed)
{
    return QStringLiteral("%1×").arg(QLocale().toString(playbackSpeeds.at(speed) / 4.0));
}

/// A label with a name of its own says the name alone to a screen reader, so what it shows is part of that.
void tell(QLabel& label, const QString& name, const QString& text)
{
    if (label.text() == text)
        return;
    label.setText(text);
    label.setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
}

QCheckBox* boxFor(QAction& rule, QWidget* parent)
{
    auto* box = new QCheckBox(rule.text(), parent);
    box->setToolTip(rule.toolTip());
    box->setChecked(rule.isChecked());
    QObject::connect(box, &QCheckBox::toggled, &rule, &QAction::setChecked);
    QObject::connect(&rule, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

} // namespace

TransportBar::TransportBar(const Theme& theme, PlaybackClock& clock, ReplayActions& actions, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_slider(new TimeSlider(theme, this)),
      m_moment(new ToneLabel(theme, Tone::Plain, TextSize::Strong, this)),
      m_end(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_speed(new ToneLabel(theme, Tone::Plain, TextSize::Strong, this)),
      m_reading(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_stop(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(sliderRow());
    layout->addWidget(buttonRow(actions));
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_beforePress = m_clock.playback(); });
    connect(m_slider, &TimeSlider::sought, &clock, &PlaybackClock::seek);
    connect(m_slider, &TimeSlider::pressTakenBack, &clock, [this] { m_clock.goBackTo(m_beforePress); });
    connect(&clock, &PlaybackClock::changed, this, &TransportBar::refresh);
    refresh();
}

// A tool bar asks nobody how high they are when they are so wide.
bool TransportBar::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

void TransportBar::fitHeight()
{
    setMinimumHeight(layout()->hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height());
}

QWidget* TransportBar::sliderRow()
{
    auto* row = new QWidget(this);
    auto* position = new QWidget(row);
    auto* layout = new QHBoxLayout(position);
    layout->setContentsMargins(0, 0, 0, 0);
    // Room for the longest recording, so that the slider does not move while it plays.
    fitToText(m_theme, *m_moment, [this] {
        const int wide = m_moment->fontMetrics().horizontalAdvance(QStringLiteral("00:00:00"));
        m_moment->setMinimumWidth(wide);
        m_end->setMinimumWidth(wide);
    });
    m_moment->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_moment);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_end);
    auto* parts = new FlowLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(position);
    addReading(*parts);
    return row;
}

QWidget* TransportBar::buttonRow(ReplayActions& actions)
{
    auto* row = new QWidget(this);
    m_buttons = row;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto add = [&](QAction& action, ThemedButton::Look look) {
        auto* button = new ThemedButton(m_theme, look, row);
        button->follow(&action);
        // A click leaves the keyboard where it was: Space goes on playing and pausing.
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        return button;
    };
    add(actions.markBack, ThemedButton::Look::Plain);
    add(actions.sampleBack, ThemedButton::Look::Plain);
    auto* play = add(actions.play, ThemedButton::Look::Accent);
    fitToText(m_theme, *play,
              [play] { play->setMinimumWidth(play->fontMetrics().horizontalAdvance(tr("Pause")) + 40); });
    add(actions.sampleForward, ThemedButton::Look::Plain);
    add(actions.markForward, ThemedButton::Look::Plain);
    m_choices << add(actions.slower, ThemedButton::Look::Plain);
    fitToText(m_theme, *m_speed, [this] {
        m_speed->setMinimumWidth(m_speed->fontMetrics().horizontalAdvance(QStringLiteral("0.25×")) + 4);
    });
    m_speed->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_speed);
    m_choices << m_speed << add(actions.faster, ThemedButton::Look::Plain);
    layout->addStretch();
    for (QAction* rule : {&actions.pauseOnMarks, &actions.skipIdle}) {
        m_choices << boxFor(*rule, row);
        layout->addWidget(m_choices.last());
    }
    m_choices << add(actions.bookmark, ThemedButton::Look::Plain);
    return row;
}

QString TransportBar::readingText(const QString& upTo, int percent)
{
    return tr("Reading up to %1: %2 %").arg(upTo).arg(percent);
}

// Beside the slider, which is offered always, or below it in large text: nothing else stops the reading.
void TransportBar::addReading(QLayout& row)
{
    m_reading->setAccessibleName(tr("How much of the recording has been read"));
    // Room for the longest of its texts, so that it stays where it is while it tells of more.
    fitToText(m_theme, *m_reading, [this] {
        const QString longest = readingText(QStringLiteral("00:00:00"), 100);
        m_reading->setMinimumWidth(m_reading->fontMetrics().horizontalAdvance(longest));
    });
    row.addWidget(m_reading);
    m_stop->setText(tr("Stop reading"));
    m_stop->setToolTip(tr("Show only what has been read so far"));
    row.addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &TransportBar::readingStopped);
    tellLoading();
}

void TransportBar::setOffers(Offers offers)
{
    m_offers = offers;
    for (QWidget* choice : m_choices)
        offer(*choice, offers == Offers::All);
    offer(*m_buttons, offers != Offers::Nothing);
    m_buttons->layout()->activate();
    layout()->activate();
    fitHeight();
}

// From what is hidden while it has the keyboard, that would go on to anywhere.
void TransportBar::offer(QWidget& part, bool offered)
{
    const QWidget* keyboard = window()->focusWidget();
    if (!offered && keyboard != nullptr && (keyboard == &part || part.isAncestorOf(keyboard)))
        m_slider->setFocus();
    part.setVisible(offered);
}

void TransportBar::setRange(VisibleRange& range)
{
    connect(m_slider, &TimeSlider::rangeChosen, &range, &VisibleRange::choose);
    connect(m_slider, &TimeSlider::wholeWanted, &range, &VisibleRange::showWhole);
    connect(&range, &VisibleRange::changed, m_slider, [this, &range] { m_slider->setChosen(range.chosen()); });
}

void TransportBar::setMarks(const std::vector<ChartMark>& marks)
{
    std::vector<DrillTime> moments;
    for (const ChartMark& mark : marks)
        moments.push_back(mark.time);
    m_slider->setMarks(moments);
}

void TransportBar::setBookmarks(const std::vector<DrillTime>& bookmarks)
{
    m_slider->setBookmarks(bookmarks);
}

void TransportBar::setLoading(const std::optional<RecordingLoad>& loading)
{
    m_loading = loading;
    tellLoading();
}

void TransportBar::tellLoading()
{
    m_reading->setVisible(m_loading.has_value());
    offer(*m_stop, m_loading.has_value());
    if (!m_loading) {
        m_reading->clear();
        return;
    }
    const std::optional<DrillTime> wanted = m_clock.playback().wanted;
    m_reading->setText(wanted ? readingText(timeLabel(*wanted), m_loading->percent)
                              : tr("Reading: %1 %").arg(m_loading->percent));
}

void TransportBar::refresh()
{
    const Playback& playback = m_clock.playback();
    const PlaybackMap& map = m_clock.wholeMap();
    // The handle stays where somebody has put it, also while that is still being read, and nobody knows yet whether the
    // recording lasts so long.
    const DrillTime handle = playback.wanted.value_or(playback.position);
    m_slider->setSpan(map.begin, std::max(map.end, handle));
    m_slider->setReadUntil(map.readUntil);
    m_slider->setMoment(handle);
    tell(*m_moment, tr("The moment that is shown"), timeLabel(playback.position));
    tell(*m_end, tr("Length of the recording"), timeLabel(map.end));
    tell(*m_speed, tr("Speed"), speedText(playback.speed));
    tellLoading();
}

} // namespace stormlab
