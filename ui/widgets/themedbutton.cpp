// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/themedbutton.h"

#include "ui/theme.h"

#include <QAction>

namespace stormlab
{

ThemedButton::ThemedButton(const Theme& theme, Look look, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_look(look)
{
    setAutoDefault(false);
    recolour();
    connect(&theme, &Theme::changed, this, &ThemedButton::recolour);
}

void ThemedButton::follow(QAction* action)
{
    m_action = action;
    takeOver();
    connect(action, &QAction::changed, this, &ThemedButton::takeOver);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ThemedButton::takeOver()
{
    setText(m_action->text());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    // The menu's text has a mnemonic; a screen reader should not read the ampersand.
    setAccessibleName(m_action->text().remove(QLatin1Char('&')));
}

void ThemedButton::recolour()
{
    QPalette own = m_theme.palette();
    switch (m_look) {
    case Look::Plain:
        break;
    case Look::Accent:
        own.setColor(QPalette::Active, QPalette::Button, m_theme.accent());
        own.setColor(QPalette::Inactive, QPalette::Button, m_theme.accent());
        own.setColor(QPalette::Active, QPalette::ButtonText, m_theme.accentText());
        own.setColor(QPalette::Inactive, QPalette::ButtonText, m_theme.accentText());
        break;
    case Look::Danger:
        own.setColor(QPalette::Active, QPalette::ButtonText, m_theme.bad());
        own.setColor(QPalette::Inactive, QPalette::ButtonText, m_theme.bad());
        break;
    }
    setPalette(own);
}

} // namespace stormlab
