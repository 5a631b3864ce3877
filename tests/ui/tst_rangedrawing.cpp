// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/rangeshown.h"
#include "ui/models/visiblerange.h"
#include "ui/theme.h"
#include "ui/widgets/timeslider.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QPoint at(const QWidget& over, int percent)
{
    return {over.width() * percent / 100, over.height() / 2};
}

void moveWith(QWidget& over, int percent, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint place = at(over, percent);
    QMouseEvent move(QEvent::MouseMove, place, over.mapToGlobal(place), Qt::NoButton, buttons, modifiers);
    QApplication::sendEvent(&over, &move);
}

} // namespace

/// A range of time is drawn with the left button, over a chart or, with Shift, over the slider of a replay.
class TestRangeDrawing : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    Theme m_theme;
    std::unique_ptr<ActivityChart> m_chart;
    std::unique_ptr<TimeSlider> m_slider;

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<ActivityChart>(m_theme, nullptr);
        m_chart->setChoosesRange();
        m_chart->resize(600, 300);
        m_chart->show({}, {}, 0s, 100s);
        m_chart->QWidget::show();
        m_slider = std::make_unique<TimeSlider>(m_theme);
        m_slider->setSpan(0s, 100s);
        m_slider->resize(600, 30);
        m_slider->show();
    }

    void cleanup()
    {
        m_chart.reset();
        m_slider.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void aChartLetsGoWhereNoReleaseCame()
    {
        QSignalSpy chosen(m_chart.get(), &TimeChart::rangeChosen);
        const auto* band = m_chart->findChild<QRubberBand*>();
        QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, at(*m_chart, 40));
        moveWith(*m_chart, 60, Qt::LeftButton);
        QVERIFY(band->isVisible());
        moveWith(*m_chart, 70, Qt::NoButton);
        QVERIFY(!band->isVisible());
        QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, at(*m_chart, 80));
        QCOMPARE(chosen.size(), 0);
    }

    void theSliderLetsGoWhereNoReleaseCame()
    {
        QSignalSpy chosen(m_slider.get(), &TimeSlider::rangeChosen);
        QTest::mousePress(m_slider.get(), Qt::LeftButton, Qt::ShiftModifier, at(*m_slider, 40));
        moveWith(*m_slider, 60, Qt::LeftButton, Qt::ShiftModifier);
        moveWith(*m_slider, 70, Qt::NoButton);
        QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, at(*m_slider, 80));
        QCOMPARE(chosen.size(), 0);
        QSignalSpy sought(m_slider.get(), &TimeSlider::sought);
        QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at(*m_slider, 40));
        moveWith(*m_slider, 50, Qt::NoButton);
        QVERIFY(!m_slider->isSliderDown());
        QCOMPARE(sought.size(), 1);
    }

    void aChosenRangeIsToldInTheTimeOfTheDrill()
    {
        VisibleRange range;
        range.moveTo(100s);
        tellRange(*m_chart, range, TimeEdge::Now);
        QCOMPARE(m_chart->timeLabels(), TimeLabels::Relative);
        tellRange(*m_chart, range, TimeEdge::Moment);
        QCOMPARE(m_chart->timeLabels(), TimeLabels::Absolute);
        range.choose(10s, 150s);
        range.moveTo(60s);
        tellRange(*m_chart, range, TimeEdge::Now);
        QCOMPARE(m_chart->timeLabels(), TimeLabels::Absolute);
        m_chart->show({}, {}, range.span().from, range.span().until);
        QCOMPARE(m_chart->lastMoment(), DrillTime{60s});
    }

    void escapeLeavesARangeWhereOneCanBeChosen()
    {
        ActivityChart board(m_theme, nullptr);
        for (ActivityChart* chart : {m_chart.get(), &board}) {
            QSignalSpy whole(chart, &TimeChart::wholeWanted);
            chart->setRangeIsChosen(true);
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QApplication::sendEvent(chart, &escape);
            const int wanted = chart == &board ? 0 : 1;
            QCOMPARE(whole.size(), wanted);
            QCOMPARE(escape.isAccepted(), wanted == 1);
        }
    }

    void theTicksOfTheSliderAreSeenFromAfar()
    {
        m_slider->setMarks({50s});
        m_theme.setPresenting(true);
        const QImage picture = m_slider->grab().toImage();
        const int x = picture.width() / 2;
        // In the upper half of the tick: below is the groove.
        const int y = picture.height() / 2 - 8;
        int wide = 0;
        for (int each = x - 10; each <= x + 10; ++each)
            wide += picture.pixel(each, y) != picture.pixel(x - 20, y) ? 1 : 0;
        m_theme.setPresenting(false);
        QVERIFY2(wide >= 3, qPrintable(QString::number(wide)));
    }

    void anotherButtonDoesNotEndIt()
    {
        QSignalSpy chosen(m_slider.get(), &TimeSlider::rangeChosen);
        QTest::mousePress(m_slider.get(), Qt::LeftButton, Qt::ShiftModifier, at(*m_slider, 40));
        moveWith(*m_slider, 60, Qt::LeftButton, Qt::ShiftModifier);
        QTest::mousePress(m_slider.get(), Qt::RightButton, Qt::ShiftModifier, at(*m_slider, 60));
        QTest::mouseRelease(m_slider.get(), Qt::RightButton, Qt::ShiftModifier, at(*m_slider, 60));
        QCOMPARE(chosen.size(), 0);
        QTest::mouseRelease(m_slider.get(), Qt::LeftButton, Qt::ShiftModifier, at(*m_slider, 60));
        QCOMPARE(chosen.size(), 1);
    }
};

QUIET_TEST_MAIN(TestRangeDrawing)
#include "tst_rangedrawing.moc"
