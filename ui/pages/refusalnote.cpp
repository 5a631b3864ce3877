// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/refusalnote.h"

#include "ui/pages/drillactions.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/scrollpane.h"

#include <QAction>
#include <QShortcut>

#include <chrono>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

constexpr auto stays = 10s;

} // namespace

RefusalNote::RefusalNote(const Theme& theme, DrillActions& actions, QWidget& page)
    : ToneLabel(theme, Tone::Warning, TextSize::Normal, &page), m_actions(actions)
{
    setWordWrap(true);
    hide();
    m_read.setSingleShot(true);
    m_read.setInterval(stays);
    connect(&m_read, &QTimer::timeout, this, &QWidget::hide);
    for (QAction* action : {&actions.hint, &actions.diagnose, &actions.check, &actions.reset})
        hear(*action, page);
}

// An action that is disabled lets go of its keys.
void RefusalNote::hear(QAction& action, QWidget& page)
{
    for (const QKeySequence& sequence : action.shortcuts()) {
        auto* key = new QShortcut(sequence, &page);
        key->setAutoRepeat(false);
        key->setEnabled(!action.isEnabled());
        connect(key, &QShortcut::activated, this, [this, &action] { refuse(action); });
        connect(&action, &QAction::changed, key, [key, &action] { key->setEnabled(!action.isEnabled()); });
    }
    connect(&action, &QAction::changed, this, [this, &action] {
        if (m_refused == &action && action.isEnabled())
            hide();
    });
}

void RefusalNote::refuse(const QAction& action)
{
    const QString why = m_actions.whyNot(action);
    if (why.isEmpty())
        return;
    m_refused = &action;
    setText(why);
    show();
    m_read.start();
    scrollIntoView(*this);
    sayAloud(*this);
}

} // namespace stormlab
