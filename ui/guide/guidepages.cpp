// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidepages.h"

#include <QFile>
#include <QVariant>
#include <QWidget>

namespace stormlab
{

namespace
{

constexpr auto property = "stormlabGuidePage";

QString readPage(const QString& language, const QString& page)
{
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const QStringList& guidePages()
{
    static const QStringList pages{
        QStringLiteral("start"),      QStringLiteral("drill"),      QStringLiteral("board"),
        QStringLiteral("sessions"),   QStringLiteral("diagnosis"),  QStringLiteral("clients"),
        QStringLiteral("console"),    QStringLiteral("events"),     QStringLiteral("pods"),
        QStringLiteral("pooler"),     QStringLiteral("check"),      QStringLiteral("debrief"),
        QStringLiteral("progress"),   QStringLiteral("recordings"), QStringLiteral("replay"),
        QStringLiteral("comparison"), QStringLiteral("classroom"),  QStringLiteral("presenter"),
        QStringLiteral("engines"),    QStringLiteral("keys"),
    };
    return pages;
}

QString guideText(const QString& page, const QString& language)
{
    if (!guidePages().contains(page))
        return {};
    const QString text = readPage(language, page);
    return text.isEmpty() ? readPage(QStringLiteral("en"), page) : text;
}

QString guideTitle(const QString& markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).mid(2);
}

void setGuidePage(QWidget& widget, const QString& page)
{
    Q_ASSERT(guidePages().contains(page));
    widget.setProperty(property, page);
}

QString guidePageOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QVariant page = widget->property(property);
        if (page.isValid())
            return page.toString();
    }
    return {};
}

} // namespace stormlab
