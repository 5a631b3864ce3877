// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
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

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
