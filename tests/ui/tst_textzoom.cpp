// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/support/replayrig.h"
#include "ui/charts/activitychart.h"
#include "ui/pages/drillpage.h"
#include "ui/textzoom.h"
#include "ui/widgets/consolepanel.h"
#include "ui/widgets/paneldock.h"
#include "ui/widgets/sqleditor.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace stormlab;

namespace
{

constexpr QSize smallScreen{1024, 768};
constexpr int patience = 2'000;

bool canScrollTo(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr && up != &window; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(up) != nullptr)
            return true;
    }
    return false;
}

/// What is seen in the window and cannot be read or reached: beyond its edges, or too small for its text.
QStringList lostIn(const QWidget& window)
{
    QStringList lost;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                               qobject_cast<const QLineEdit*>(widget) != nullptr ||
                               qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
                               qobject_cast<const QComboBox*>(widget) != nullptr ||
                               qobject_cast<const ToneLabel*>(widget) != nullptr;
        // What the style gives the field of a spin box is less than a field alone would ask for; the box is looked at.
        const bool isField = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
        if (!isControl || isField || !widget->isVisible() || widget->window() != &window)
            continue;
        const QString name =
            QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + QLatin1Char('/') +
            QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
            (widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName());
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        if (!canScrollTo(*widget, window) && !window.rect().contains(place))
            lost << name + QStringLiteral(" is out of sight");
        const bool wraps = widget->hasHeightForWidth();
        const int needed = wraps ? widget->heightForWidth(widget->width()) : widget->minimumSizeHint().height();
        if (widget->height() < std::min(needed, widget->maximumHeight()))
            lost << name + QStringLiteral(" is cut: %1 of %2").arg(widget->height()).arg(needed);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        if (button != nullptr && button->width() < button->minimumSizeHint().width())
            lost << name + QStringLiteral(" is narrow");
    }
    return lost;
}

/// Fails with what is lost, once the layout has settled.
void hold(const QWidget& window)
{
    (void)QTest::qWaitFor([&window] { return lostIn(window).isEmpty(); }, patience);
    const QStringList lost = lostIn(window);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
    QCOMPARE(window.size(), smallScreen);
}

} // namespace

/// Text of 80 to 250 percent, and whether the windows hold it on a small screen.
class TestTextZoom : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void goesInSteps()
    {
        QCOMPARE(zoomAbove(100), 110);
        QCOMPARE(zoomBelow(100), 90);
        QCOMPARE(zoomAbove(250), 250);
        QCOMPARE(zoomBelow(80), 80);
        QCOMPARE(zoomAbove(133), 150);
        QCOMPARE(zoomBelow(133), 125);
        QCOMPARE(zoomWithin(1), 80);
        QCOMPARE(zoomWithin(1'000), 250);
    }

    void scalesPointsAndPixels()
    {
        QFont points;
        points.setPointSizeF(10);
        QCOMPARE(scaledFont(points, 1.5).pointSizeF(), 15.0);
        QFont pixels;
        pixels.setPixelSize(12);
        QCOMPARE(scaledFont(pixels, 2.5).pixelSize(), 30);
        QCOMPARE(scaledFont(pixels, 2.5).pointSizeF(), -1.0);
    }

    void reachesEveryWidgetOfAllWindows()
    {
        WindowRig rig;
        showIncident(rig);
        Theme& theme = rig.theme;
        ConsolePanel& console = rig.window->drillPage().console();
        const QWidget& window = *rig.window;
        const auto* events = named<QTableView>(window, "Events");
        const auto* brief = named<QTextBrowser>(window, "Brief and hints");
        const auto* chart = window.findChild<ActivityChart*>();
        const auto* title = window.findChild<ToneLabel*>();
        const auto sizes = [&] {
            return QList<double>{window.font().pointSizeF(),
                                 events->font().pointSizeF(),
                                 double(events->verticalHeader()->defaultSectionSize()),
                                 brief->document()->defaultFont().pointSizeF(),
                                 chart->font().pointSizeF(),
                                 title->font().pointSizeF(),
                                 named<QTableView>(console, "Rows of the answer")->font().pointSizeF()};
        };
        const QList<double> usual = sizes();
        theme.setTextZoom(200);
        const QList<double> large = sizes();
        for (qsizetype i = 0; i < usual.size(); ++i)
            QVERIFY2(large.at(i) > usual.at(i) * 1.4, qPrintable(QStringLiteral("%1: %2").arg(i).arg(large.at(i))));
        theme.setTextZoom(100);
        QCOMPARE(sizes(), usual);
    }

    void isGivenBackWithTheTheme()
    {
        const double usual = QApplication::font().pointSizeF();
        {
            Theme theme;
            theme.setTextZoom(150);
            QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
        }
        QCOMPARE(QApplication::font().pointSizeF(), usual);
    }

    void isKept()
    {
        WindowRig rig;
        rig.show();
        QTest::keySequence(rig.window.get(), keySequences(Key::TextLarger).first());
        QCOMPARE(rig.theme.textZoom(), 110);
        QCOMPARE(rig.preferences.textZoom(), 110);
    }

    void nothingIsLostOnASmallScreen_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200})
            QTest::addRow("%d percent", percent) << percent;
    }
    void nothingIsLostOnASmallScreen()
    {
        QFETCH(const int, percent);
        WindowRig rig(pooledScenario());
        rig.theme.setTextZoom(percent);
        rig.probe.findings.docker = workingEngine(ContainerEngine::Kind::Docker);
        rig.probe.findings.podman = brokenEngine(ContainerEngine::Kind::Podman, EngineTrouble::ImageMissing);
        rig.window->resize(smallScreen);
        rig.show();
        hold(*rig.window);
        rig.reachIncident();
        for (const Key pane : {Key::PaneBrief, Key::PaneDiagnosis, Key::PaneClients, Key::PaneEvents, Key::PanePooler,
                               Key::PaneConsole}) {
            rig.window->drillPage().goTo(pane);
            hold(*rig.window);
        }
        rig.window->actions().finish.trigger();
        QTRY_VERIFY(rig.window->page() == MainWindow::Page::Debrief);
        hold(*rig.window);
    }

    void aReplayIsNotLostEither()
    {
        ReplayRig rig;
        rig.open();
        rig.theme.setTextZoom(200);
        rig.window->resize(smallScreen);
        hold(*rig.window);
    }
};

QTEST_MAIN(TestTextZoom)
#include "tst_textzoom.moc"
