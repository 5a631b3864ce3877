// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/undoline.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/themedbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>

#include <utility>

namespace stormlab
{

UndoLine::UndoLine(const Theme& theme, QMainWindow& window)
    : QToolBar(&window), m_window(window), m_words(new ElidedLabel(this)), m_undo(new QAction(tr("Undo"), &window))
{
    setWindowTitle(tr("Undo"));
    setAccessibleName(tr("What was deleted"));
    setMovable(false);
    // It is no tool that somebody could put away, and not in the window's own menu of tools.
    toggleViewAction()->setVisible(false);
    installKey(*m_undo, Key::Undo);
    m_undo->setToolTip(withKey(tr("Bring back what was deleted"), Key::Undo));
    m_undo->setWhatsThis(tr("Bring back what was deleted"));
    window.addAction(m_undo);
    auto* undo = new ThemedButton(theme, ThemedButton::Look::Accent, this);
    undo->follow(m_undo);
    auto* dismiss = new ThemedButton(theme, ThemedButton::Look::Plain, this);
    dismiss->setText(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Leave it deleted, and hide this line"));
    auto* line = new QWidget(this);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->addWidget(m_words, 1);
    layout->addWidget(undo);
    layout->addWidget(dismiss);
    addWidget(line);
    window.addToolBarBreak(Qt::BottomToolBarArea);
    window.addToolBar(Qt::BottomToolBarArea, this);
    connect(m_undo, &QAction::triggered, this, &UndoLine::bringBackLast);
    connect(dismiss, &QPushButton::clicked, this, &UndoLine::withdraw);
    tell();
}

void UndoLine::offer(const QString& says, const BringBack& bringBack)
{
    add({says, bringBack});
}

void UndoLine::offerOf(const QObject& owner, const QString& says, const BringBack& bringBack)
{
    add({says, bringBack, &owner});
}

void UndoLine::withdrawOf(const QObject& owner)
{
    if (std::erase_if(m_offers, [&owner](const Offer& offer) { return offer.owner == &owner; }) > 0)
        tell();
}

void UndoLine::add(Offer offer)
{
    if (m_offers.empty())
        m_before = m_window.focusWidget();
    m_offers.push_back(std::move(offer));
    tell();
    sayAloud(*m_words);
}

void UndoLine::withdraw()
{
    m_offers.clear();
    tell();
}

void UndoLine::bringBackLast()
{
    if (m_offers.empty())
        return;
    const BringBack bringBack = std::move(m_offers.back().bringBack);
    m_offers.pop_back();
    tell();
    bringBack();
}

// Whoever pressed its button goes on where they were.
void UndoLine::tell()
{
    const bool any = !m_offers.empty();
    if (!any && isAncestorOf(m_window.focusWidget()) && m_before)
        m_before->setFocus();
    m_words->setText(any ? m_offers.back().says : QString());
    m_undo->setEnabled(any);
    setVisible(any);
}

} // namespace stormlab
