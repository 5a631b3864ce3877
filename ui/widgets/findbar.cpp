// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/findbar.h"

#include "ui/keys/keyshortcuts.h"
#include "ui/keys/keytable.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace stormlab
{

FindBar::FindBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_says(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this))
{
    m_field->setPlaceholderText(tr("Find in events and statements"));
    m_field->setAccessibleName(tr("Find in events and statements"));
    m_field->setToolTip(withKey(
        tr("%1 goes to the next one, %2 to the one before").arg(keyName(Key::FindOnward), keyName(Key::FindBackward)),
        Key::ReplayFind));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(230);
    m_field->setMaximumWidth(280);
    m_field->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field, 1);
    const auto add = [&](const QString& text, const QString& name, auto signal) {
        auto* button = new ThemedButton(theme, ThemedButton::Look::Plain, this);
        button->setText(text);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
    };
    add(tr("Previous"), tr("Find the one before"), &FindBar::previousRequested);
    add(tr("Next"), tr("Find the next one"), &FindBar::nextRequested);
    layout->addWidget(m_says);
    connect(m_field, &QLineEdit::textChanged, this, [this] { tell({}); });
}

void FindBar::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::tell(const QString& says)
{
    m_says->setText(says);
    // A name takes the place of the text for a screen reader.
    m_says->setAccessibleName(tr("What came of the search: %1").arg(says));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (isPressOf(Key::FindOnward, key))
        Q_EMIT nextRequested();
    else if (isPressOf(Key::FindBackward, key))
        Q_EMIT previousRequested();
    else if (isPressOf(Key::FindLeave, key))
        Q_EMIT left();
    else
        return false;
    return true;
}

} // namespace stormlab
