// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paneldock.h"

#include "ui/fontfitting.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/tonelabel.h"

namespace stormlab
{

PanelDock::PanelDock(const Theme& theme, const QString& title, QWidget* content, QWidget* parent)
    : QDockWidget(title, parent), m_theme(theme), m_none(new QWidget(this))
{
    // Cut where it is longer than the pane is wide: it must not take the room of the board.
    auto* label = new ElidedLabel(this);
    label->setText(title);
    label->setContentsMargins(8, 6, 8, 4);
    fitToText(theme, *label, [label] { label->setFont(fontFor(TextSize::Strong)); });
    m_bar = label;
    m_bar->hide();
    m_none->hide();
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* pane = new ScrollPane(content, this);
    setWidget(pane);
    setAccessibleName(title);
    chooseTitle();
    // Whether it is seen or not, the tabs must not change the room that they share.
    QSizePolicy policy = pane->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    pane->setSizePolicy(policy);
    connect(this, &QDockWidget::topLevelChanged, this, &PanelDock::chooseTitle);
    connect(this, &QDockWidget::visibilityChanged, this, &PanelDock::hideBehindTabs);
}

bool PanelDock::isInFront() const
{
    return !isHidden() && isInView();
}

bool PanelDock::isInView() const
{
    return isFloating() || (geometry().right() >= 0 && geometry().bottom() >= 0);
}

// Behind another tab a dock is not hidden: it lies beyond the corner of the window, and the keyboard would find what is
// in it. Where a whole window is hidden, its docks stay where they are, and the keyboard stays where it was.
void PanelDock::hideBehindTabs()
{
    widget()->setVisible(isInView());
}

void PanelDock::setTitled(bool titled)
{
    m_titled = titled;
    chooseTitle();
}

void PanelDock::chooseTitle()
{
    setTitleBarWidget(isFloating() ? nullptr : m_titled ? m_bar : m_none);
}

} // namespace stormlab
