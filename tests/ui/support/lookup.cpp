// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lookup.h"

#include "ui/pages/board.h"
#include "ui/pages/drillpage.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/sessionpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace stormlab
{

SessionPanel& sessionsOf(WindowRig& rig)
{
    return rig.window->drillPage().board().sessions();
}

QTreeView* tableOf(WindowRig& rig)
{
    return sessionsOf(rig).findChild<QTreeView*>();
}

void showIncident(WindowRig& rig)
{
    rig.show();
    rig.reachIncident();
    QTRY_VERIFY(tableOf(rig)->model()->rowCount() > 80);
}

void filter(WindowRig& rig, const QString& text)
{
    named<QLineEdit>(sessionsOf(rig), "Filter sessions")->setText(text);
}

QPushButton* buttonWith(const QWidget& where, const QString& text)
{
    for (auto* button : where.findChildren<QPushButton*>()) {
        if (withoutMnemonic(button->text()) == withoutMnemonic(text))
            return button;
    }
    return nullptr;
}

void choose(QComboBox* box, int index)
{
    box->setFocus();
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
}

bool says(const QWidget& where, const QString& text)
{
    const QList<QLabel*> labels = where.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
}

} // namespace stormlab
