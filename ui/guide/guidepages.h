// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace stormlab
{

/// The pages of the guide, in the order of its contents: names as in links between them, without ".md".
[[nodiscard]] const QStringList& guidePages();

/// The page in Markdown, in that language ("de") where there is one, else in English. Empty for a page that there is
/// not.
[[nodiscard]] QString guideText(const QString& page, const QString& language);

/// The heading of a page.
[[nodiscard]] QString guideTitle(const QString& markdown);

/// Says which page tells of this widget and what is in it.
void setGuidePage(QWidget& widget, const QString& page);

/// The page that tells of the widget: its own, or that of what it is in. Empty where none does.
[[nodiscard]] QString guidePageOf(const QWidget* widget);

} // namespace stormlab
