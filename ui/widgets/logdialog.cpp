// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/logdialog.h"

#include "ui/guide/guidepages.h"
#include "ui/textzoom.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stormlab
{

LogDialog::LogDialog(const QString& title, const QString& lines, QWidget* parent)
    : QDialog(parent), m_lines(new QPlainTextEdit(lines, this))
{
    setGuidePage(*this, QStringLiteral("engines"));
    setWindowTitle(title);
    m_lines->setReadOnly(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(fixedFont());
    m_lines->setAccessibleName(title);
    // What was written last is why it ended.
    m_lines->moveCursor(QTextCursor::End);
    m_lines->moveCursor(QTextCursor::StartOfLine);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    copy->setAccessibleName(tr("Copy the lines of the log"));
    connect(copy, &QPushButton::clicked, this, &LogDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_lines, 1);
    layout->addWidget(buttons);
    resize(720, 420);
}

void LogDialog::copy() const
{
    QApplication::clipboard()->setText(m_lines->toPlainText());
}

void LogDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lines->font() != fixedFont())
        m_lines->setFont(fixedFont());
}

} // namespace stormlab
