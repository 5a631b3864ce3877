// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowpictures.h"

#include "tests/ui/support/everywindow.h"
#include "tests/ui/support/look.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

namespace stormlab
{

namespace
{

/// "Drill, Ctrl+1" as a part of the name of a file.
QString fileWord(const QString& words)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    return words.toLower().replace(others, QStringLiteral("-"));
}

} // namespace

void takeWindows(const QDir& folder, const Look& look)
{
    for (const WindowCourse& course : everyWindow()) {
        const auto take = [&](QWidget& window, const QString& place) {
            // One frame of the feed, and what a layout takes to settle.
            QTest::qWait(250);
            const QString page = fileWord(QString::fromUtf8(course.name)) + QLatin1Char('-') + fileWord(place);
            const QString path = folder.filePath(pictureName(page.toUtf8().constData(), look));
            if (!window.grab().save(path))
                qFatal("%s cannot be written", qPrintable(path));
        };
        course.go({look.size, look.textZoom, [&look](Theme& theme) { look.give(theme); }}, take);
    }
}

} // namespace stormlab
