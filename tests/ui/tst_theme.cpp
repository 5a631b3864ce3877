// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QPalette>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <cmath>

using stormlab::StatusLevel;
using stormlab::Theme;

namespace
{

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor& a, const QColor& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

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
    void graphicsStandOut_data();
    void graphicsStandOut();
    void slotsAreAllDifferent_data();
    void slotsAreAllDifferent();
    void tellsOfAChangeOnce();
    void keepsThePaletteOfTheApplication();
    void iconsAreSeenOnEveryTheme_data();
    void iconsAreSeenOnEveryTheme();
    void colouredIconsStayAsTheyAre();
};

namespace
{

void bothModes()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

} // namespace

void tst_Theme::textIsReadable_data()
{
    bothModes();
}

void tst_Theme::textIsReadable()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    for (const QColor& paper : {theme.panel(), theme.window()}) {
        for (const QColor& ink : {theme.text(), theme.mutedText(), theme.good(), theme.warning(), theme.bad(),
                                  theme.accent(), theme.limitLine()})
            QVERIFY2(contrast(ink, paper) >= 4.5, says(qPrintable(ink.name()), ink, paper));
    }
    for (const StatusLevel level :
         {StatusLevel::Calm, StatusLevel::Warning, StatusLevel::Critical, StatusLevel::Silent})
        QVERIFY2(contrast(theme.text(), theme.bannerBackground(level)) >= 4.5,
                 says("banner", theme.text(), theme.bannerBackground(level)));
    QVERIFY(contrast(theme.accentText(), theme.accent()) >= 4.5);
    QVERIFY(contrast(theme.text(), theme.selection()) >= 4.5);
    const QPalette palette = theme.palette();
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::AlternateBase)) >= 4.5);
}

void tst_Theme::graphicsStandOut_data()
{
    bothModes();
}

void tst_Theme::graphicsStandOut()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    for (int slot = 0; slot <= 7; ++slot)
        QVERIFY2(contrast(theme.slotOutline(slot), theme.panel()) >= 3,
                 says(qPrintable(QString::number(slot)), theme.slotOutline(slot), theme.panel()));
    QVERIFY(contrast(theme.labOutline(), theme.panel()) >= 3);
    QVERIFY(contrast(theme.otherOutline(), theme.panel()) >= 3);
    QVERIFY(contrast(theme.limitLine(), theme.panel()) >= 3);
    QVERIFY(contrast(theme.fieldBorder(), theme.panel()) >= 3);
    for (const StatusLevel level : {StatusLevel::Warning, StatusLevel::Critical})
        QVERIFY(theme.bannerBackground(level) != theme.bannerBackground(StatusLevel::Calm));
}

void tst_Theme::slotsAreAllDifferent_data()
{
    bothModes();
}

void tst_Theme::slotsAreAllDifferent()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    QCOMPARE(theme.slot(0), QColor(0x00, 0x72, 0xb2));
    QCOMPARE(theme.slot(1), QColor(0xd5, 0x5e, 0x00));
    for (int a = 0; a < 7; ++a) {
        for (int b = a + 1; b <= 7; ++b)
            QVERIFY(theme.slot(a) != theme.slot(b));
    }
    QCOMPARE(theme.slot(7), theme.other());
    QCOMPARE(theme.slot(-1), theme.other());
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
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Light}) {
        theme.setMode(mode);
        const QColor drawn = ink(picture(icon));
        QVERIFY2(contrast(drawn, theme.window()) >= 3.0, says("contrast", drawn, theme.window()));
    }
}

void tst_Theme::colouredIconsStayAsTheyAre()
{
    Theme theme;
    theme.applyTo(*qApp);
    theme.setMode(Theme::Mode::Light);
    const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
    const QImage before = picture(icon);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(picture(icon), before);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
