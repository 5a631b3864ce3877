// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/figurewording.h"

#include <QCoreApplication>
#include <QStringList>

namespace stormlab
{

namespace
{

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::Figures)
};

} // namespace

QString figuresText(const std::string& app, const AppFigures& figures)
{
    QStringList parts;
    if (figures.environments)
        parts << FigureWords::tr("%n environment(s), %1 frozen", nullptr, *figures.environments)
                     .arg(figures.frozen.value_or(0));
    if (const std::optional<int> percent = figures.missPercent())
        parts << FigureWords::tr("the cache missed %1 of %n request(s) (%2 %)", nullptr, figures.arrived)
                     .arg(*figures.cacheMisses)
                     .arg(*percent);
    if (figures.breakersOpen)
        parts << FigureWords::tr("circuit breakers open: %1").arg(*figures.breakersOpen);
    return parts.isEmpty()
               ? QString()
               : QStringLiteral("%1: %2").arg(QString::fromStdString(app), parts.join(QStringLiteral("; ")));
}

} // namespace stormlab
