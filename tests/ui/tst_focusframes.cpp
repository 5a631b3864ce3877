// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/contrast.h"
#include "tests/ui/support/lookup.h"
#include "tests/ui/support/openedguide.h"
#include "tests/ui/support/quietlog.h"
#include "ui/charts/activitychart.h"
#include "ui/guide/guidewindow.h"
#include "ui/pages/chartortable.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/bookmarkspanel.h"
#include "ui/widgets/preferencesdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

#include <map>

using namespace stormlab;

namespace
{

constexpr double seen = 3; ///< what WCAG asks of a frame
constexpr int thickness = 2;

QImage pictureOf(const QWidget& widget)
{
    return const_cast<QWidget&>(widget).grab().toImage();
}

/// The pixels that differ so much between the two that the change is seen.
int changedPixels(const QImage& before, const QImage& after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= seen ? 1 : 0;
    }
    return changed;
}

/// The colour of most pixels in there.
QColor groundOf(const QImage& picture, const QRect& where)
{
    std::map<QRgb, int> counts;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto most =
        std::ranges::max_element(counts, {}, [](const std::pair<const QRgb, int>& each) { return each.second; });
    return QColor::fromRgb(most->first);
}

/// The least contrast of the outermost pixels to what they enclose.
double frameContrast(const QWidget& field)
{
    const QImage picture = pictureOf(field);
    const QRect inner = picture.rect().adjusted(thickness, thickness, -thickness, -thickness);
    const QColor ground = groundOf(picture, inner);
    double least = 21;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (!inner.contains(x, y))
                least = std::min(least, contrast(picture.pixelColor(x, y), ground));
        }
    }
    return least;
}

/// What a frame of that size has of pixels, less its corners.
int perimeterOf(const QSize& size)
{
    return 2 * (size.width() + size.height()) - 8;
}

} // namespace

/// What has the keyboard is seen to have it, in each theme.
class TestFocusFrames : public QObject
{
    Q_OBJECT

private:
    QuietLog m_log;
    std::unique_ptr<WindowRig> m_rig;

    static void looks()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::addColumn<bool>("desktopIsDark");
        QTest::newRow("light") << Theme::Mode::Light << false;
        QTest::newRow("dark") << Theme::Mode::Dark << false;
        QTest::newRow("black on white") << Theme::Mode::HighContrast << false;
        QTest::newRow("white on black") << Theme::Mode::HighContrast << true;
    }
    void show(QWidget& window) const
    {
        window.show();
        window.activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == &window);
    }
    /// What is seen when a widget gets the keyboard.
    static int changeByFocus(QWidget& seenIn, QWidget& widget)
    {
        QApplication::focusWidget()->clearFocus();
        const QImage before = pictureOf(seenIn);
        widget.setFocus(Qt::OtherFocusReason);
        return changedPixels(before, pictureOf(seenIn));
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        QFETCH(const Theme::Mode, mode);
        QFETCH(const bool, desktopIsDark);
        m_rig->theme.setDesktop({desktopIsDark, {}, {}});
        m_rig->theme.setMode(mode);
    }
    void cleanup()
    {
        delete openedGuide();
        m_rig.reset();
        QCOMPARE(m_log.take(), QStringList());
    }

    void theFirstCellOfAChartsTable_data() { looks(); }
    void theFirstCellOfAChartsTable()
    {
        showIncident(*m_rig);
        auto* chart = m_rig->window->drillPage().findChild<ActivityChart*>();
        QTest::keySequence(chart, keySequences(Key::ChartTable).first());
        auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
        QVERIFY(table != nullptr);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QCOMPARE(table->currentIndex(), table->model()->index(0, 0));
        const int changed = changeByFocus(*table->viewport(), *table);
        QVERIFY2(changed >= perimeterOf(table->visualRect(table->currentIndex()).size()),
                 qPrintable(QString::number(changed)));
    }

    void theFirstFieldOfADialogThatOpens_data() { looks(); }
    void theFirstFieldOfADialogThatOpens()
    {
        m_rig->show();
        QTest::keySequence(m_rig->window.get(), keySequences(Key::Preferences).first());
        auto* dialog = m_rig->window->findChild<PreferencesDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isActiveWindow());
        auto* field = qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        const double least = frameContrast(*field);
        QVERIFY2(least >= seen, qPrintable(QString::number(least)));
    }

    void theFieldOfABookmarksName_data() { looks(); }
    void theFieldOfABookmarksName()
    {
        BookmarksPanel panel(m_rig->theme);
        panel.show({{DrillTime{1'000}, QStringLiteral("here")}});
        panel.resize(360, 240);
        show(panel);
        panel.edit(0);
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        const double least = frameContrast(*field);
        QVERIFY2(least >= seen, qPrintable(QString::number(least)));
    }

    void aSettingThatIsEdited_data() { looks(); }
    void aSettingThatIsEdited()
    {
        showIncident(*m_rig);
        m_rig->window->drillPage().goTo(Key::PaneClients);
        auto* table = qobject_cast<QTableWidget*>(QApplication::focusWidget());
        QVERIFY(table != nullptr);
        int numbers = 0;
        int choices = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            table->setCurrentCell(row, 1);
            QTest::keyClick(table, Qt::Key_F2);
            QWidget* field = QApplication::focusWidget();
            numbers += qobject_cast<QSpinBox*>(field) != nullptr ? 1 : 0;
            choices += qobject_cast<QComboBox*>(field) != nullptr ? 1 : 0;
            const double least = frameContrast(*field);
            QVERIFY2(least >= seen, qPrintable(QStringLiteral("%1: %2").arg(field->accessibleName()).arg(least)));
            QTest::keyClick(field, Qt::Key_Escape);
        }
        QVERIFY(numbers > 0 && choices > 0);
    }

    void theTextOfTheGuide_data() { looks(); }
    void theTextOfTheGuide()
    {
        GuideWindow guide;
        guide.showPage(QStringLiteral("drill"));
        show(guide);
        auto* text = guide.findChild<QTextBrowser*>();
        guide.setFocus();
        const int changed = changeByFocus(*text, *text);
        QVERIFY2(changed >= perimeterOf(text->size()), qPrintable(QString::number(changed)));
    }

    void theButtonsOfTheGuide_data() { looks(); }
    void theButtonsOfTheGuide()
    {
        GuideWindow guide;
        for (const char* page : {"drill", "check", "console"})
            guide.showPage(QLatin1String(page));
        show(guide);
        buttonWith(guide, QStringLiteral("Back"))->click();
        for (const char* text : {"Back", "Forward"}) {
            QPushButton* button = buttonWith(guide, QLatin1String(text));
            QVERIFY(frameContrast(*button) < seen);
            button->setFocus(Qt::TabFocusReason);
            QVERIFY2(frameContrast(*button) >= seen, qPrintable(QString::number(frameContrast(*button))));
        }
    }

    void theLineThatStandsForAMaskedDiagnosis_data() { looks(); }
    void theLineThatStandsForAMaskedDiagnosis()
    {
        showIncident(*m_rig);
        QVERIFY(m_rig->controller.diagnose({"reconnect-storm", "deploy_worker", 80}).ok());
        m_rig->theme.setPresenting(true);
        m_rig->window->drillPage().goTo(Key::PaneDiagnosis);
        QTRY_VERIFY(qobject_cast<QLabel*>(QApplication::focusWidget()) != nullptr);
        QWidget* line = QApplication::focusWidget();
        const int changed = changeByFocus(*line, *line);
        QVERIFY2(changed >= perimeterOf(line->size()), qPrintable(QString::number(changed)));
    }

    void theRowOfTabs_data() { looks(); }
    void theRowOfTabs()
    {
        showIncident(*m_rig);
        for (auto* tabs : m_rig->window->drillPage().findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!tabs->isVisible())
                continue;
            const int changed = changeByFocus(*tabs, *tabs);
            QVERIFY2(changed >= perimeterOf(tabs->tabRect(tabs->currentIndex()).size()),
                     qPrintable(QString::number(changed)));
            return;
        }
        QFAIL("there is no row of tabs");
    }
};

QUIET_TEST_MAIN(TestFocusFrames)
#include "tst_focusframes.moc"
