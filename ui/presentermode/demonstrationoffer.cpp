// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/demonstrationoffer.h"

#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/keys/keytable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/themedbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMainWindow>

namespace stormlab
{

DemonstrationOffer::DemonstrationOffer(const Theme& theme, QMainWindow& window) : QToolBar(&window)
{
    setGuidePage(*this, QStringLiteral("presenter"));
    setWindowTitle(tr("Demonstration"));
    setAccessibleName(tr("Demonstration of this recording"));
    setMovable(false);
    // It is no tool that somebody could put away, and not in the window's own menu of tools.
    toggleViewAction()->setVisible(false);
    auto* line = new QWidget(this);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* words = new ElidedLabel(line);
    words->setText(tr("Questions are prepared for this recording."));
    auto* show = new ThemedButton(theme, ThemedButton::Look::Accent, line);
    show->setText(tr("Show as demonstration"));
    auto* dismiss = new ThemedButton(theme, ThemedButton::Look::Plain, line);
    dismiss->setText(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Do without the questions, and hide this line"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->addWidget(words, 1);
    layout->addWidget(show);
    layout->addWidget(dismiss);
    addWidget(line);
    window.addToolBar(Qt::TopToolBarArea, this);
    connect(show, &QPushButton::clicked, this, &DemonstrationOffer::accepted);
    connect(dismiss, &QPushButton::clicked, this, &QObject::deleteLater);
    m_buttons = {show, dismiss};
    for (const QAbstractButton* button : m_buttons)
        connect(button, &QAbstractButton::clicked, this, &DemonstrationOffer::losesKeyboard);
    sayAloud(*words);
}

// Space plays the replay, but for who stands on a button.
bool DemonstrationOffer::event(QEvent* event)
{
    const bool pressed =
        event->type() == QEvent::ShortcutOverride && isPressOf(Key::ReplayPlay, *static_cast<QKeyEvent*>(event));
    if (pressed)
        event->accept();
    return pressed || QToolBar::event(event);
}

// In the window by now, with what else is in it.
void DemonstrationOffer::showEvent(QShowEvent* event)
{
    QToolBar::showEvent(event);
    giveMnemonics(m_buttons, mnemonicsBeside(*this));
}

} // namespace stormlab
