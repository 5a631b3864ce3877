// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/drillbar.h"

#include "ui/pages/drillactions.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"

#include <QMenu>

namespace stormlab
{

DrillBar::DrillBar(const Theme& theme, DrillActions& actions, QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(10, 8, 12, 4);
    layout->setSpacing(6);
    const auto add = [&](QAction& action) {
        auto* button = new ThemedButton(theme, ThemedButton::Look::Plain, this);
        button->follow(&action);
        layout->addWidget(button);
        connect(button, &ThemedButton::losesKeyboard, this, &DrillBar::losesKeyboard);
        return button;
    };
    add(actions.hint);
    m_diagnose = add(actions.diagnose);
    auto* deploy = add(actions.deploy);
    m_check = add(actions.check);
    // Not to be had while a check runs: whoever has pressed one of them goes on there when it has ended.
    for (ThemedButton* button : {m_diagnose, deploy, m_check})
        button->keepKeyboard();
    layout->addWidget(psqlButton(theme, actions));
    add(actions.reset);
    add(actions.stop);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->cutAt(Qt::ElideMiddle); // the drill's clock is at its end
    layout->addWidget(m_title);
    setNext(NextStep::Diagnose);
}

QWidget* DrillBar::psqlButton(const Theme& theme, DrillActions& actions)
{
    auto* psql = new ThemedButton(theme, ThemedButton::Look::Plain, this);
    psql->setText(tr("psql"));
    psql->setAccessibleName(tr("Connect with psql"));
    auto* menu = new QMenu(psql);
    menu->setToolTipsVisible(true);
    menu->addActions({&actions.copyPsql, &actions.copyUri, &actions.copyDsn, &actions.copyEnvironment});
    menu->addSeparator();
    menu->addAction(&actions.openTerminal);
    psql->setMenu(menu);
    const auto tellPsql = [psql, &actions] {
        const bool can = actions.canConnect();
        psql->setEnabled(can);
        psql->setToolTip(can ? tr("Connect with your own psql") : actions.noServer.text());
        psql->setAccessibleDescription(can ? QString() : actions.noServer.text());
    };
    connect(&actions.noServer, &QAction::changed, psql, tellPsql);
    tellPsql();
    return psql;
}

void DrillBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void DrillBar::setNext(NextStep step)
{
    using Look = ThemedButton::Look;
    m_diagnose->setLook(step == NextStep::Diagnose ? Look::Accent : Look::Plain);
    m_check->setLook(step == NextStep::Check ? Look::Accent : Look::Plain);
}

} // namespace stormlab
