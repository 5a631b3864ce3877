// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"
#include "tests/ui/support/plotchecks.h"
#include "tests/ui/support/quietlog.h"
#include "tests/ui/syntheticstorm.h"
#include "ui/charts/activitychart.h"
#include "ui/charts/servicechart.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/chartpicture.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QXmlStreamReader>

#include <cstdlib>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words that a drawing holds; empty where it is no XML.
QStringList wordsOf(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    QStringList words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            words << xml.text().toString();
    }
    return xml.hasError() ? QStringList() : words;
}

QImage drawn(const QByteArray& svg, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), size));
    return image;
}

/// How far colours may be apart that a picture keeps.
constexpr int strictly = 24;

/// Pixels of text and of the limits' lines.
int darkIn(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).lightness() < 100 && image.pixelColor(x, y).saturation() < 60;
    }
    return count;
}

struct PicturedPage {
    PicturedPage() : series(seriesOf(TimelineView(stormTimeline({}))))
    {
        theme.setMode(Theme::Mode::Light);
        chart->setOrder({"deploy_worker", "checkout_api", "billing_batch", "reporting"});
        auto* layout = new QVBoxLayout(&widget);
        layout->addWidget(both);
        widget.resize(900, 300);
        chart->show(series.activity(), {}, 0s, 60s);
        widget.show();
        widget.activateWindow();
    }

    void trigger(const QString& text) const
    {
        for (QAction* action : both->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }

    Theme theme;
    SeriesBuilder series;
    QWidget widget;
    ActivityChart* chart = new ActivityChart(theme);
    ChartOrTable* both = new ChartOrTable(*chart, &widget);
};

} // namespace

/// Charts as pictures.
class tst_ChartPicture : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    QTemporaryDir m_folder;

    [[nodiscard]] static QMessageBox* message()
    {
        return qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_log.take(), QStringList()); }

    void theContextMenuKeyLeadsToThem_data()
    {
        QTest::addColumn<bool>("table");
        QTest::newRow("chart") << false;
        QTest::newRow("table") << true;
    }

    void theContextMenuKeyLeadsToThem()
    {
        QFETCH(bool, table);
        PicturedPage page;
        QVERIFY(QTest::qWaitForWindowActive(&page.widget));
        if (table)
            page.both->toggle();
        else
            page.chart->setFocus();
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(page.both->isAncestorOf(focused));
        // The menu runs its own loop where a person opens it.
        QStringList offered;
        QTimer::singleShot(0, &page.widget, [&offered] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (const QAction* action : menu != nullptr ? menu->actions() : QList<QAction*>())
                offered << action->text();
            if (menu != nullptr)
                menu->close();
        });
        const QPoint where = focused->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, where, focused->mapToGlobal(where));
        QApplication::sendEvent(focused, &event);
        QVERIFY(offered.contains(QStringLiteral("Copy the picture")));
        QVERIFY(offered.contains(QStringLiteral("Save the picture…")));
    }

    void whatIsCopiedIsWhatIsSeenWithoutTheFrameOfTheKeyboard()
    {
        PicturedPage page;
        QVERIFY(QTest::qWaitForWindowActive(&page.widget));
        page.chart->clearFocus();
        const QImage seen = page.chart->image();
        page.chart->setFocus();
        page.trigger(QStringLiteral("Copy the picture"));
        QCOMPARE(QApplication::clipboard()->image().convertedTo(seen.format()), seen);
        QCOMPARE(countNear(seen.copy(0, 0, seen.width(), 2), page.theme.accent(), strictly), 0);
        QVERIFY(countNear(page.chart->grab().toImage().copy(0, 0, seen.width(), 2), page.theme.accent(), strictly) >
                100);
    }

    void besideItsTableTheChartHasTheSamePicture()
    {
        PicturedPage page;
        page.chart->clearFocus();
        const QImage seen = page.chart->image();
        page.both->toggle();
        page.trigger(QStringLiteral("Copy the picture"));
        QCOMPARE(QApplication::clipboard()->image().convertedTo(seen.format()), seen);
    }

    void theDrawingShowsWhatIsSeenInLinesAndText()
    {
        const PicturedPage page;
        const QByteArray svg = page.chart->toSvg();
        QVERIFY2(!svg.contains("<image"), "A picture in pixels is no drawing.");
        const QStringList words = wordsOf(svg);
        for (const char* word : {"deploy_worker", "checkout_api", "usable 97", "max_connections 100"})
            QVERIFY2(words.contains(QLatin1String(word)), qPrintable(words.join(QLatin1Char('|'))));
        QCOMPARE(words.value(0), QStringLiteral("Backends by application"));
        const QImage seen = page.chart->image();
        const QImage redrawn = drawn(svg, seen.size());
        // An area, whose edges are smooth in a drawing, and the lines of the limits.
        const QColor area = seen.pixelColor(seen.width() / 2, seen.height() * 2 / 3);
        QVERIFY(area != page.theme.panel());
        const int pixels = countNear(seen, area, strictly);
        QVERIFY(pixels > 10'000);
        QVERIFY2(std::abs(countNear(redrawn, area, strictly) - pixels) < pixels / 20,
                 qPrintable(QStringLiteral("%1 of %2").arg(countNear(redrawn, area, strictly)).arg(pixels)));
        QVERIFY(darkIn(redrawn) > darkIn(seen) / 2);
    }

    void everyNumberOfAMarkIsReadAlsoInLargeText_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<int>("marks");
        QTest::newRow("usual") << 100 << 12;
        QTest::newRow("twice") << 200 << 12;
        QTest::newRow("most") << 250 << 60;
    }
    void everyNumberOfAMarkIsReadAlsoInLargeText()
    {
        QFETCH(const int, zoom);
        QFETCH(const int, marks);
        PicturedPage page;
        page.theme.setTextZoom(zoom);
        std::vector<ChartMark> numbered;
        for (int number = 1; number <= marks; ++number)
            numbered.push_back({20s + number * 200ms, QStringLiteral("act"), number, ChartMark::Kind::Act});
        page.chart->show(page.series.activity(), numbered, 0s, 60s);
        // The last number of each badge, and the first that follows.
        int next = 1;
        for (const QString& word : wordsOf(page.chart->toSvg())) {
            const QStringList ends = word.split(QChar(0x2013));
            if (ends.first() == QString::number(next))
                next = ends.last().toInt() + 1;
        }
        QCOMPARE(next, marks + 1);
    }

    void whatAStrangerCalledTheChartStaysText()
    {
        const PicturedPage page;
        page.chart->setAccessibleName(QStringLiteral("Connections of </title><script>&"));
        QCOMPARE(wordsOf(page.chart->toSvg()).value(0), QStringLiteral("Connections of </title><script>&"));
    }

    void curvesEndWhereThePlotEndsAlsoWhereNothingClips()
    {
        Theme theme;
        ServiceChart chart(theme);
        chart.resize(600, 200);
        chart.setLatencyApps({"shop"});
        std::vector<ServicePoint> points;
        for (int second = 0; second < 70; ++second)
            points.push_back({std::chrono::seconds{second}, 5, 2, {{"shop", 900ms}}, {}});
        chart.show(points, {}, 5s, 60s);
        const QImage seen = chart.image();
        const QImage redrawn = drawn(chart.toSvg(), seen.size());
        const auto inkIn = [&theme](const QImage& image, int from, int width) {
            return width * image.height() -
                   countNear(image.copy(from, 0, width, image.height()), theme.panel(), strictly);
        };
        // Right of the plot there is a margin.
        const int margin = 20;
        QVERIFY(inkIn(redrawn, 0, redrawn.width()) > 2'000);
        QVERIFY(inkIn(redrawn, redrawn.width() - margin, margin - 8) <= inkIn(seen, seen.width() - margin, margin - 8));
    }

    void itIsWrittenAsTheNameEnds_data()
    {
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("storm.png") << QByteArray("\x89PNG");
        QTest::newRow("storm.PNG") << QByteArray("\x89PNG");
        QTest::newRow("storm.svg") << QByteArray("<?xml");
    }

    void itIsWrittenAsTheNameEnds()
    {
        QFETCH(QByteArray, begins);
        PicturedPage page;
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        page.trigger(QStringLiteral("Save the picture…"));
        auto* dialog = page.both->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->nameFilters().size(), 2);
        const QImage asked = page.chart->image();
        // A drill goes on meanwhile: what is written is what was seen when it was asked for.
        page.chart->show(page.series.activity(), {}, 0s, 10s);
        dialog->findChild<QLineEdit*>()->setText(path);
        static_cast<QDialog*>(dialog)->accept();
        QTRY_VERIFY(contentOf(path).startsWith(begins));
        QTRY_VERIFY(message() != nullptr);
        QCOMPARE(message()->text(), QStringLiteral("The picture was saved."));
        QCOMPARE(message()->informativeText(), path);
        QVERIFY(buttonWith(*message(), QStringLiteral("Show in &folder")) != nullptr);
        message()->reject();
        if (path.endsWith(QStringLiteral("png"), Qt::CaseInsensitive))
            QCOMPARE(QImage(path).convertedTo(asked.format()), asked);
    }

    void aChartHoldsStillUntilItIsSaidWhereItsPictureGoes()
    {
        PicturedPage page;
        const QSignalSpy missed(page.chart, &TimeChart::showWanted);
        page.trigger(QStringLiteral("Save the picture…"));
        auto* dialog = page.both->findChild<QFileDialog*>();
        page.chart->show(page.series.activity(), {}, 0s, 10s);
        QCOMPARE(page.chart->until(), DrillTime{60s});
        QCOMPARE(missed.size(), 0);
        dialog->reject();
        QCOMPARE(missed.size(), 1);
        page.chart->show(page.series.activity(), {}, 0s, 10s);
        QCOMPARE(page.chart->until(), DrillTime{10s});
    }

    void aNameThatSaysNoKindIsRefusedInWords()
    {
        PicturedPage page;
        const QString path = m_folder.filePath(QStringLiteral("storm.gif"));
        writePicture(*page.chart, path, &page.widget);
        QTRY_VERIFY(message() != nullptr);
        QCOMPARE(message()->text(), QStringLiteral("The picture was not saved."));
        QCOMPARE(message()->informativeText(), QStringLiteral("Choose a name that ends in .png or .svg."));
        message()->accept();
        QVERIFY(!QFile::exists(path));
    }

    void whatCannotBeWrittenIsTold()
    {
        PicturedPage page;
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.svg")));
        writePicture(*page.chart, m_folder.filePath(QStringLiteral("folder.svg")), &page.widget);
        QTRY_VERIFY(message() != nullptr);
        QVERIFY(message()->text().contains(QStringLiteral("folder.svg cannot be written")));
        message()->accept();
    }

    void itIsWrittenAlsoWhenTheWindowIsClosedMeanwhile()
    {
        const QString path = m_folder.filePath(QStringLiteral("closed.png"));
        {
            PicturedPage page;
            writePicture(*page.chart, path, &page.widget);
        }
        QTRY_VERIFY(QFile::exists(path));
    }
};

QUIET_TEST_MAIN(tst_ChartPicture)
#include "tst_chartpicture.moc"
