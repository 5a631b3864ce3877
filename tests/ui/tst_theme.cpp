// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/contrast.h"
#include "ui/theme.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QDockWidget>
#include <QIcon>
#include <QImage>
#include <QMainWindow>
#include <QPalette>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

using stormlab::contrast;
using stormlab::Pattern;
using stormlab::StatusLevel;
using stormlab::Theme;

namespace
{

QImage picture(const QIcon& icon)
{
    return icon.pixmap(16).toImage();
}

/// The mean of what is drawn, by how much of it there is.
QColor ink(const QImage& image)
{
    double weight = 0;
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            weight += pixel.alphaF();
            sum += pixel.alphaF() * pixel.lightnessF();
        }
    }
    const double mean = weight > 0 ? sum / weight : 0;
    return QColor::fromRgbF(static_cast<float>(mean), static_cast<float>(mean), static_cast<float>(mean));
}

QByteArray says(const char* what, const QColor& a, const QColor& b)
{
    return QByteArray(what) + ": " + QByteArray::number(contrast(a, b), 'f', 2);
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void whatCannotBeUsedIsStillRead_data();
    void whatCannotBeUsedIsStillRead();
    void graphicsStandOut_data();
    void graphicsStandOut();
    void slotsAreAllDifferent_data();
    void slotsAreAllDifferent();
    void followsTheDesktop();
    void tellsWhenTheDesktopChanges();
    void reducedMotionStandsStill();
    void tellsOfAChangeOnce();
    void keepsThePaletteOfTheApplication();
    void iconsAreSeenOnEveryTheme_data();
    void iconsAreSeenOnEveryTheme();
    void tabsOfDocksAreRead_data();
    void tabsOfDocksAreRead();
    void colouredIconsStayAsTheyAre();
};

namespace
{

void allLooks()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<bool>("desktopIsDark");
    QTest::newRow("light") << Theme::Mode::Light << false;
    QTest::newRow("dark") << Theme::Mode::Dark << false;
    QTest::newRow("black on white") << Theme::Mode::HighContrast << false;
    QTest::newRow("white on black") << Theme::Mode::HighContrast << true;
}

/// Gives the theme the look of the row.
void takeLook(Theme& theme)
{
    QFETCH(Theme::Mode, mode);
    QFETCH(bool, desktopIsDark);
    theme.setDesktop({desktopIsDark, {}, {}});
    theme.setMode(mode);
}

/// Text on one of the grounds on which it stands.
struct Reading {
    const char* what;
    QColor ink;
    QColor paper;
};

std::vector<Reading> textsOf(const Theme& theme)
{
    std::vector<Reading> all;
    const QPalette palette = theme.palette();
    const std::vector<std::pair<const char*, QColor>> papers = {
        {"panel", theme.panel()},
        {"window", theme.window()},
        {"selection", theme.selection()},
        {"alternate row", palette.color(QPalette::AlternateBase)},
        {"tooltip", palette.color(QPalette::ToolTipBase)},
        {"calm banner", theme.bannerBackground(StatusLevel::Calm)},
        {"warning banner", theme.bannerBackground(StatusLevel::Warning)},
        {"critical banner", theme.bannerBackground(StatusLevel::Critical)},
        {"silent banner", theme.bannerBackground(StatusLevel::Silent)}};
    // Words, links (accent), and what the editor colours: keywords, strings, numbers; brackets without a partner (bad).
    const std::vector<std::pair<const char*, QColor>> inks = {{"text", theme.text()},
                                                              {"muted", theme.mutedText()},
                                                              {"good", theme.good()},
                                                              {"warning", theme.warning()},
                                                              {"bad", theme.bad()},
                                                              {"link", palette.color(QPalette::Link)},
                                                              {"limit", theme.limitLine()},
                                                              {"keyword", theme.slotOutline(0)},
                                                              {"string", theme.slotOutline(1)},
                                                              {"number", theme.slotOutline(2)}};
    for (const auto& [ground, paper] : papers) {
        for (const auto& [word, ink] : inks)
            all.push_back({word, ink, paper});
    }
    all.push_back({"accent button", theme.accentText(), theme.accent()});
    for (const auto& [what, ink, paper] : {std::tuple("button", QPalette::ButtonText, QPalette::Button),
                                           std::tuple("highlight", QPalette::HighlightedText, QPalette::Highlight),
                                           std::tuple("tooltip", QPalette::ToolTipText, QPalette::ToolTipBase),
                                           std::tuple("placeholder", QPalette::PlaceholderText, QPalette::Base)})
        all.push_back({what, palette.color(ink), palette.color(paper)});
    return all;
}

} // namespace

void tst_Theme::textIsReadable_data()
{
    allLooks();
}

void tst_Theme::textIsReadable()
{
    Theme theme;
    takeLook(theme);
    const double least = theme.isHighContrast() ? 7 : 4.5;
    for (const Reading& reading : textsOf(theme))
        QVERIFY2(contrast(reading.ink, reading.paper) >= least, says(reading.what, reading.ink, reading.paper));
}

void tst_Theme::whatCannotBeUsedIsStillRead_data()
{
    allLooks();
}

// WCAG asks nothing of it; who wonders why a button does nothing has to read which one it is.
void tst_Theme::whatCannotBeUsedIsStillRead()
{
    Theme theme;
    takeLook(theme);
    const QPalette palette = theme.palette();
    for (const QColor& paper : {theme.panel(), theme.window(), palette.color(QPalette::Button)}) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            const QColor ink = palette.color(QPalette::Disabled, role);
            QVERIFY2(contrast(ink, paper) >= (theme.isHighContrast() ? 4.5 : 3.0), says("disabled", ink, paper));
            QVERIFY(ink != palette.color(QPalette::Active, role));
        }
    }
}

void tst_Theme::graphicsStandOut_data()
{
    allLooks();
}

void tst_Theme::graphicsStandOut()
{
    Theme theme;
    takeLook(theme);
    std::vector<Reading> graphics;
    for (int slot = 0; slot <= 7; ++slot)
        graphics.push_back({"slot", theme.slotOutline(slot), theme.panel()});
    for (const QColor& line : {theme.labOutline(), theme.otherOutline(), theme.limitLine(), theme.accent(),
                               theme.good(), theme.warning(), theme.bad(), theme.fieldBorder()}) {
        graphics.push_back({"line", line, theme.panel()});
        graphics.push_back({"line", line, theme.window()});
    }
    // The bar beside a row that is selected, and the ring around what has the keyboard.
    graphics.push_back({"selected row", theme.accent(), theme.selection()});
    for (const StatusLevel level : {StatusLevel::Warning, StatusLevel::Critical}) {
        graphics.push_back({"banner", theme.bannerBorder(level), theme.window()});
        graphics.push_back({"banner", theme.bannerBorder(level), theme.bannerBackground(level)});
        QVERIFY(theme.bannerBackground(level) != theme.bannerBackground(StatusLevel::Calm));
    }
    for (const Reading& graphic : graphics)
        QVERIFY2(contrast(graphic.ink, graphic.paper) >= 3, says(graphic.what, graphic.ink, graphic.paper));
}

void tst_Theme::slotsAreAllDifferent_data()
{
    allLooks();
}

void tst_Theme::slotsAreAllDifferent()
{
    Theme theme;
    takeLook(theme);
    QCOMPARE(theme.slot(0), QColor(0x00, 0x72, 0xb2));
    QCOMPARE(theme.slot(1), QColor(0xd5, 0x5e, 0x00));
    for (int a = 0; a < 7; ++a) {
        for (int b = a + 1; b <= 7; ++b) {
            QVERIFY(theme.slot(a) != theme.slot(b));
            QVERIFY(!theme.isHighContrast() || theme.slotPattern(a) != theme.slotPattern(b));
        }
    }
    QCOMPARE(theme.slot(7), theme.other());
    QCOMPARE(theme.slot(-1), theme.other());
    QVERIFY(theme.slotPattern(7) != Pattern::Plain);
}

void tst_Theme::followsTheDesktop()
{
    Theme theme;
    QVERIFY(!theme.isHighContrast());
    theme.setDesktop({true, {}, {}});
    QVERIFY(theme.isDark());
    theme.setDesktop({false, true, true});
    QVERIFY(!theme.isDark());
    QVERIFY(theme.isHighContrast());
    QVERIFY(theme.hasReducedMotion());
    // Who has chosen is not overruled.
    theme.setMode(Theme::Mode::Dark);
    theme.setMotion(Theme::Motion::Full);
    QVERIFY(theme.isDark());
    QVERIFY(!theme.isHighContrast());
    QVERIFY(!theme.hasReducedMotion());
    theme.setMode(Theme::Mode::HighContrast);
    QVERIFY(theme.isHighContrast());
    QVERIFY(!theme.isDark());
}

void tst_Theme::tellsWhenTheDesktopChanges()
{
    Theme theme;
    theme.setDesktop({false, {}, {}});
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.setDesktop({true, {}, {}});
    theme.setDesktop({true, {}, {}});
    QCOMPARE(changed.count(), 1);
}

void tst_Theme::reducedMotionStandsStill()
{
    const int flashes = QApplication::cursorFlashTime();
    QVERIFY(flashes > 0);
    {
        Theme theme;
        theme.applyTo(*qApp);
        theme.setMotion(Theme::Motion::Reduced);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QProgressBar bar;
        bar.setRange(0, 0);
        bar.setTextVisible(false);
        bar.resize(200, 20);
        bar.grab();
        QVERIFY(bar.findChildren<QAbstractAnimation*>().isEmpty());
        theme.setMotion(Theme::Motion::Full);
        QCOMPARE(QApplication::cursorFlashTime(), flashes);
        bar.grab();
        QVERIFY(!bar.findChildren<QAbstractAnimation*>().isEmpty());
        theme.setMotion(Theme::Motion::Reduced);
    }
    QCOMPARE(QApplication::cursorFlashTime(), flashes);
}

void tst_Theme::tellsOfAChangeOnce()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
}

void tst_Theme::keepsThePaletteOfTheApplication()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.window());
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.window());
    QVERIFY(theme.window().lightness() < 60);
}

void tst_Theme::iconsAreSeenOnEveryTheme_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("which");
    QTest::newRow("close") << QStyle::SP_DialogCloseButton;
    QTest::newRow("clear") << QStyle::SP_LineEditClearButton;
    QTest::newRow("close of a dock") << QStyle::SP_DockWidgetCloseButton;
    QTest::newRow("float of a dock") << QStyle::SP_TitleBarNormalButton;
    QTest::newRow("more of a tool bar") << QStyle::SP_ToolBarHorizontalExtensionButton;
}

void tst_Theme::iconsAreSeenOnEveryTheme()
{
    QFETCH(const QStyle::StandardPixmap, which);
    Theme theme;
    theme.applyTo(*qApp);
    const QIcon icon = QApplication::style()->standardIcon(which);
    // One icon, for a dialog that is open keeps its icons when the theme changes.
    for (const Theme::Mode mode :
         {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast, Theme::Mode::Light}) {
        theme.setMode(mode);
        const QColor drawn = ink(picture(icon));
        QVERIFY2(contrast(drawn, theme.window()) >= 3.0, says("contrast", drawn, theme.window()));
    }
}

void tst_Theme::tabsOfDocksAreRead_data()
{
    allLooks();
}

void tst_Theme::tabsOfDocksAreRead()
{
    Theme theme;
    theme.applyTo(*qApp);
    takeLook(theme);
    QMainWindow window;
    auto* first = new QDockWidget(QStringLiteral("iiii"), &window);
    auto* second = new QDockWidget(QStringLiteral("iiii"), &window);
    window.addDockWidget(Qt::RightDockWidgetArea, first);
    window.tabifyDockWidget(first, second);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto* tabs = window.findChild<QTabBar*>();
    QVERIFY(tabs != nullptr);
    const QImage picture = window.grab().toImage();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        // Beside the words.
        const QPoint ground =
            tabs->mapTo(&window, tabs->tabRect(tab).center()) - QPoint(tabs->tabRect(tab).width() / 2 - 5, 0);
        const QColor paper = picture.pixelColor(ground);
        const QColor words = tabs->palette().color(QPalette::WindowText);
        QVERIFY2(contrast(words, paper) >= 4.5, says("words of a tab", words, paper));
    }
}

void tst_Theme::colouredIconsStayAsTheyAre()
{
    Theme theme;
    theme.applyTo(*qApp);
    theme.setMode(Theme::Mode::Light);
    const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_DirIcon);
    const QImage before = picture(icon);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(picture(icon), before);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
