// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/maskmenu.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/theme.h"

#include <array>

namespace stormlab
{

namespace
{

constexpr std::array revealKeys{Key::PresenterNames, Key::PresenterAnswers, Key::PresenterScores, Key::PresenterHints};

} // namespace

MaskMenu::MaskMenu(Theme& theme, QWidget& window)
    : QMenu(tr("Prese&nter"), &window),
      m_theme(theme),
      m_window(window),
      m_mode(
          add(Key::Presenter, tr("&Presenter mode"), true, [this] { m_theme.setPresenting(!m_theme.isPresenting()); }))
{
    addSeparator();
    for (std::size_t i = 0; i < revealKeys.size(); ++i)
        m_reveals << add(revealKeys.at(i), tr("Show %1").arg(secretWord(allSecrets.at(i))), true,
                         [this, secret = allSecrets.at(i)] { m_theme.masking().toggle(secret); });
    connect(&m_theme, &Theme::presentingChanged, this, &MaskMenu::tell);
    connect(&m_theme.masking(), &Masking::changed, this, &MaskMenu::tell);
    tell();
}

QAction* MaskMenu::add(Key key, const QString& text, bool checkable, const std::function<void()>& does)
{
    QAction* action = addAction(text);
    action->setCheckable(checkable);
    installKey(*action, key);
    // A menu's keys work only where the menu's window hears them.
    m_window.addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void MaskMenu::tell()
{
    const bool on = m_theme.isPresenting();
    m_mode->setChecked(on);
    for (qsizetype i = 0; i < m_reveals.size(); ++i) {
        m_reveals[i]->setEnabled(on);
        m_reveals[i]->setChecked(on && !m_theme.masking().hides(allSecrets.at(static_cast<std::size_t>(i))));
    }
}

} // namespace stormlab
