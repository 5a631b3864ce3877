// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textsizemenu.h"

#include "core/runtime/preferences.h"
#include "ui/keys/keyshortcuts.h"
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
    : QMenu(parent), m_theme(theme), m_preferences(preferences)
{
    add(Key::TextLarger, tr("&Larger"), zoomAbove);
    add(Key::TextSmaller, tr("&Smaller"), zoomBelow);
    add(Key::TextUsual, tr("&As the desktop has it"), usualOf);
    // They stay enabled at the largest and at the smallest: the press of an action that is not would be typed into an
    // editor. Another window, or the preferences, may change the size.
    connect(&theme, &Theme::textResized, this, &TextSizeMenu::tell);
    tell();
}

void TextSizeMenu::add(Key key, const QString& text, int (*next)(int))
{
    QAction* action = addAction(text);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, [this, next] { choose(next(m_theme.textZoom())); });
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
}

} // namespace stormlab
