// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/drill/playbackclock.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/pages/replaypage.h"
#include "ui/pages/transportbar.h"
#include "ui/textzoom.h"
#include "ui/widgets/timeslider.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace stormlab;

/// What is offered below a replay, where there is little room too.
class TestTransportBar : public QObject
{
    Q_OBJECT

private:
    using Offers = TransportBar::Offers;

    QuietLog m_log;
    std::unique_ptr<ReplayRig> m_rig;

    [[nodiscard]] TransportBar& bar() const { return *m_rig->window->page().findChild<TransportBar*>(); }
    [[nodiscard]] TimeSlider& slider() const { return *bar().findChild<TimeSlider*>(); }
    [[nodiscard]] QPushButton& button(const char* text) const { return *buttonWith(bar(), QString::fromUtf8(text)); }
    /// Of what is read from now on its end is wanted.
    void wantWhatIsNotRead() const
    {
        PlaybackClock& clock = m_rig->window->clock();
        PlaybackMap map = clock.wholeMap();
        map.readUntil = map.begin;
        clock.setMap(map);
        clock.seek(map.end);
        QVERIFY(clock.playback().wanted);
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ReplayRig>();
        m_rig->open();
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void theReadingCanBeStoppedWhereNothingElseIsOffered()
    {
        QSignalSpy stopped(&bar(), &TransportBar::readingStopped);
        bar().setOffers(Offers::Nothing);
        bar().setLoading(RecordingLoad{40});
        QVERIFY(namedFrom<QLabel>(bar(), "How much of the recording has been read")->isVisible());
        QVERIFY(button("Stop reading").isVisible());
        QVERIFY(!button("Bookmark…").isVisible());
        slider().setFocus();
        QTest::keyClick(m_rig->window->windowHandle(), Qt::Key_Tab);
        QVERIFY(button("Stop reading").hasFocus());
        QTest::keyClick(&button("Stop reading"), Qt::Key_Space);
        QCOMPARE(stopped.count(), 1);
        bar().setLoading(std::nullopt);
        QVERIFY(!button("Stop reading").isVisible());
        QVERIFY(slider().hasFocus());
    }

    void theKeyboardGoesToTheSliderFromWhatIsOfferedNoMore_data()
    {
        QTest::addColumn<int>("offers");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a choice") << int(Offers::Playing) << QByteArray("Bookmark…");
        QTest::newRow("all buttons") << int(Offers::Nothing) << QByteArray("Play");
    }
    void theKeyboardGoesToTheSliderFromWhatIsOfferedNoMore()
    {
        QFETCH(const int, offers);
        QFETCH(const QByteArray, text);
        // What comes after the bar would have it.
        auto* after = new QLineEdit(&m_rig->window->page());
        after->show();
        QWidget::setTabOrder(&button("Bookmark…"), after);
        button(text).setFocus(Qt::TabFocusReason);
        QVERIFY(button(text).hasFocus());
        bar().setOffers(Offers(offers));
        QVERIFY(!button(text).isVisible());
        QVERIFY(slider().hasFocus());
    }

    void theReadingFitsOnASmallScreenInLargeText_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theReadingFitsOnASmallScreenInLargeText()
    {
        QFETCH(const QString, language);
        m_rig.reset();
        const auto words = wordsIn(language);
        m_rig = std::make_unique<ReplayRig>();
        m_rig->open();
        m_rig->theme.setTextZoom(largestZoom);
        bar().setOffers(Offers::Nothing);
        bar().setLoading(RecordingLoad{100});
        wantWhatIsNotRead();
        // Of the rows themselves: a layout around them asks again in a later turn only.
        int least = 0;
        for (const QWidget* row : bar().findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            least = std::max(least, row->minimumSizeHint().width());
        const QMargins margins = bar().layout()->contentsMargins();
        least += margins.left() + margins.right() + bar().parentWidget()->width() - bar().width();
        QVERIFY2(least <= 1024, qPrintable(QString::number(least)));
        m_rig.reset();
    }

    void theReadingStaysInItsLineWhateverItTells_data()
    {
        QTest::addColumn<int>("zoom");
        for (const int zoom : {100, 150, largestZoom})
            QTest::addRow("%d %%", zoom) << zoom;
    }
    /// However wide the window is: the chart above would be resized each time.
    void theReadingStaysInItsLineWhateverItTells()
    {
        QFETCH(const int, zoom);
        m_rig->theme.setTextZoom(zoom);
        const QWidget* reading = namedFrom<QLabel>(bar(), "How much of the recording has been read");
        const auto heights = [reading] {
            QList<int> all;
            for (int width = 200; width <= 2000; ++width)
                all << reading->parentWidget()->layout()->heightForWidth(width);
            return all;
        };
        bar().setLoading(RecordingLoad{9});
        const QList<int> before = heights();
        QVERIFY(before.front() > before.back());
        bar().setLoading(RecordingLoad{10});
        QCOMPARE(heights(), before);
        wantWhatIsNotRead();
        for (const int percent : {9, 100}) {
            bar().setLoading(RecordingLoad{percent});
            QCOMPARE(heights(), before);
        }
    }

    void theKeyboardStaysOnWhatIsStillOffered()
    {
        button("Play").setFocus(Qt::TabFocusReason);
        bar().setOffers(Offers::Playing);
        QVERIFY(button("Play").hasFocus());
    }
};

QUIET_TEST_MAIN(TestTransportBar)
#include "tst_transportbar.moc"
