// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/checkmasks.h"

#include "tests/ui/support/shownwords.h"
#include "ui/charts/timechart.h"
#include "ui/widgets/rowmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace stormlab
{

std::ptrdiff_t picturesWith(const QString& words, const QWidget& window)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return std::ranges::count_if(window.findChildren<TimeChart*>(), [&words](TimeChart* chart) {
        return QString::fromUtf8(chart->toSvg()).remove(tag).contains(words);
    });
}

void checkMasks(QWidget& window, Theme& theme, const Told& told)
{
    const QStringList before = shownWords(window);
    const int zoom = theme.textZoom();
    for (const auto& [secrets, text] : told)
        QVERIFY2(!placesOf(text, before).isEmpty(), qPrintable(text + QStringLiteral(" is not shown at all")));
    theme.setPresenting(true);
    const QStringList masked = shownWords(window);
    for (const auto& [secrets, text] : told)
        QVERIFY2(placesOf(text, masked).isEmpty(), qPrintable(placesOf(text, masked).join(QLatin1Char('\n'))));
    for (const auto& [secrets, text] : told)
        QVERIFY2(picturesWith(text, window) == 0, qPrintable(text + QStringLiteral(" is in a picture")));
    for (const auto* rows : window.findChildren<RowMenu*>()) {
        rows->copyTable();
        for (const auto& [secrets, text] : told)
            QVERIFY2(!QApplication::clipboard()->text().contains(text),
                     qPrintable(text + QStringLiteral(" is copied")));
    }
    QVERIFY2(!placesOf(Masking::sign(), masked).isEmpty(), "nothing says that something is masked");
    for (const auto& [secrets, text] : told) {
        for (const Secret secret : allSecrets) {
            if (secrets.testFlag(secret))
                theme.masking().toggle(secret);
        }
        QVERIFY2(!placesOf(text, shownWords(window)).isEmpty(), qPrintable(text + QStringLiteral(" stays masked")));
        for (const Secret secret : allSecrets) {
            if (secrets.testFlag(secret))
                theme.masking().toggle(secret);
        }
        QVERIFY(placesOf(text, shownWords(window)).isEmpty());
    }
    theme.setPresenting(false);
    const QStringList after = shownWords(window);
    for (const QString& words : after)
        QVERIFY2(before.contains(words), qPrintable(words + QStringLiteral(" is new")));
    QCOMPARE(after, before);
    QCOMPARE(theme.textZoom(), zoom);
}

} // namespace stormlab
