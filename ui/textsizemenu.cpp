// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textsizemenu.h"

#include "core/runtime/preferences.h"
#include "ui/pages/drillactions.h"
#include "ui/theme.h"

namespace stormlab
{

namespace
{

int usualOf(int)
{
    return usualZoom;
}

} // namespace

TextSizeMenu::TextSizeMenu(Theme& theme, Preferences& preferences, QWidget* parent)
    : QMenu(parent),
      m_theme(theme),
      m_preferences(preferences),
      m_larger(add(Key::TextLarger, tr("&Larger"), zoomAbove)),
      m_smaller(add(Key::TextSmaller, tr("&Smaller"), zoomBelow)),
      m_usual(add(Key::TextUsual, tr("&As the desktop has it"), usualOf))
{
    // Another window, or the preferences, may have changed it.
    connect(&theme, &Theme::textResized, this, &TextSizeMenu::tell);
    tell();
}

QAction* TextSizeMenu::add(Key key, const QString& text, int (*next)(int))
{
    QAction* action = addAction(text);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, [this, next] { choose(next(m_theme.textZoom())); });
    return action;
}

void TextSizeMenu::choose(int percent)
{
    m_theme.setTextZoom(percent);
    // While presenting this is what it was before.
    m_preferences.setTextZoom(m_theme.ownTextZoom());
}

void TextSizeMenu::tell()
{
    const int percent = m_theme.textZoom();
    setTitle(tr("Text si&ze: %1 %").arg(percent));
    m_larger->setEnabled(percent < largestZoom);
    m_smaller->setEnabled(percent > smallestZoom);
    m_usual->setEnabled(percent != usualZoom);
}

} // namespace stormlab
