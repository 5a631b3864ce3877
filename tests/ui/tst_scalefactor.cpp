// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/cliptext.h"
#include "tests/ui/support/everywindow.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/lostwidgets.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QStyle>
#include <QTest>

using namespace stormlab;

namespace
{

constexpr QSize smallScreen{1024, 768};
constexpr double factor = 2;
constexpr int patience = 2'000;

/// Pictures in the window that would be blown up.
QStringList coarseIn(const QWidget& window)
{
    QStringList coarse;
    for (const auto* label : window.findChildren<QLabel*>()) {
        const QPixmap picture = label->pixmap(Qt::ReturnByValue);
        if (label->isVisible() && !picture.isNull() && picture.devicePixelRatio() < factor)
            coarse << QStringLiteral("picture %1 has %2").arg(label->objectName()).arg(picture.devicePixelRatio());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const QIcon icon = button->icon();
        if (!button->isVisible() || icon.isNull())
            continue;
        const QPixmap picture = icon.pixmap(button->iconSize(), button->devicePixelRatio());
        if (picture.devicePixelRatio() < factor)
            coarse << QStringLiteral("icon of %1 has %2").arg(button->accessibleName()).arg(picture.devicePixelRatio());
    }
    return coarse;
}

void hold(const QWidget& window, const QString& place)
{
    const auto faults = [&window] { return lostIn(window) + clippedIn(window) + coarseIn(window); };
    (void)QTest::qWaitFor([&faults] { return faults().isEmpty(); }, patience);
    const QStringList found = faults();
    QVERIFY2(found.isEmpty(), qPrintable(place + QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    QVERIFY2(window.size().boundedTo(smallScreen) == window.size(), qPrintable(place));
}

/// How many squares of four pixels that would be one pixel without the factor are of more than one colour: none in a
/// picture that was blown up.
int fineSquaresIn(const QImage& image)
{
    int fine = 0;
    for (int y = 0; y + 1 < image.height(); y += 2) {
        for (int x = 0; x + 1 < image.width(); x += 2) {
            const QRgb first = image.pixel(x, y);
            const bool isFine =
                image.pixel(x + 1, y) != first || image.pixel(x, y + 1) != first || image.pixel(x + 1, y + 1) != first;
            fine += isFine ? 1 : 0;
        }
    }
    return fine;
}

/// What lies at the right under the limits: bands and the lines on them, no text. It begins at a whole pixel.
QImage bandsOf(const QImage& chart)
{
    const QSize whole = chart.size() / factor;
    const QRect part(whole.width() / 2, whole.height() / 2, whole.width() / 3, whole.height() * 3 / 8);
    return chart.copy(QRect(part.topLeft() * factor, part.size() * factor));
}

} // namespace

/// All windows on a screen whose pixels are half as large, as its environment (QT_SCALE_FACTOR) says.
class TestScaleFactor : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qApp->devicePixelRatio(), factor); }
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void everyWindowHasRoomAndFinePictures_data() { addCourseRows(); }
    void everyWindowHasRoomAndFinePictures()
    {
        QFETCH(const int, course);
        everyWindow().at(static_cast<std::size_t>(course)).go({smallScreen, usualZoom, {}}, hold);
    }

    void aPictureThatIsBlownUpIsFound()
    {
        QWidget window;
        auto* picture = new QLabel(&window);
        picture->setPixmap(QPixmap(16, 16));
        window.show();
        QCOMPARE(coarseIn(window).size(), 1);
    }

    void chartsAreDrawnInThePixelsOfTheScreen()
    {
        WindowRig rig;
        showIncident(rig);
        auto* chart = rig.window->findChild<ActivityChart*>();
        const QImage image = chart->image();
        QCOMPARE(image.devicePixelRatio(), factor);
        QCOMPARE(image.size(), chart->size() * factor);
        const QImage bands = bandsOf(image);
        QVERIFY(fineSquaresIn(bands) > 10);
        const QImage blownUp = bands.scaled(bands.size() / factor).scaled(bands.size());
        QCOMPARE(fineSquaresIn(blownUp), 0);
    }

    void picturesOfTheStyleAreDrawnFineInEachSize()
    {
        Theme theme;
        theme.applyTo(*qApp);
        for (const auto which : {QStyle::SP_MessageBoxQuestion, QStyle::SP_MessageBoxWarning}) {
            const QIcon icon = qApp->style()->standardIcon(which);
            for (const int size : {16, 32}) {
                const QPixmap picture = icon.pixmap(QSize(size, size), factor);
                QCOMPARE(picture.devicePixelRatio(), factor);
                QCOMPARE(picture.width(), static_cast<int>(size * factor));
            }
        }
    }
};

QUIET_TEST_MAIN(TestScaleFactor)
#include "tst_scalefactor.moc"
