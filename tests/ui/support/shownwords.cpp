// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr std::array toldRoles = {Qt::DisplayRole,   Qt::EditRole,           Qt::ToolTipRole,
                                  Qt::StatusTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};

class Reading
{
public:
    void read(const QWidget& widget)
    {
        m_where = QString::fromLatin1(widget.metaObject()->className());
        add(widget.windowTitle());
        add(widget.toolTip());
        add(widget.statusTip());
        add(widget.whatsThis());
        add(widget.accessibleName());
        add(widget.accessibleDescription());
        hear(widget);
        readOwn(widget);
    }

    QStringList words;

private:
    void add(const QString& text)
    {
        if (!text.isEmpty())
            words << m_where + QStringLiteral(": ") + text;
    }

    void hear(const QWidget& widget)
    {
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        if (heard == nullptr || !heard->isValid())
            return;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(heard->text(text));
    }

    void readOwn(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(button->text());
        else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
            add(field->displayText());
        else if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
            add(text->toPlainText());
        else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget))
            add(plain->toPlainText());
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            readModel(*box->model());
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
                 view != nullptr && view->model() != nullptr && qobject_cast<const QHeaderView*>(view) == nullptr)
            readModel(*view->model());
    }

    void readModel(const QAbstractItemModel& model, const QModelIndex& parent = {})
    {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            add(model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model.rowCount(parent); ++row)
                readCell(model, model.index(row, column, parent));
        }
    }

    void readCell(const QAbstractItemModel& model, const QModelIndex& cell)
    {
        for (const Qt::ItemDataRole role : toldRoles)
            add(cell.data(role).toString());
        if (cell.column() == 0 && model.rowCount(cell) > 0)
            readModel(model, cell);
    }

    QString m_where;
};

} // namespace

QStringList shownWords(QWidget& window)
{
    Reading reading;
    reading.read(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // Where a page is scrolled to is no word of it.
        if (widget->isVisible() && qobject_cast<const QScrollBar*>(widget) == nullptr)
            reading.read(*widget);
    }
    return reading.words;
}

QStringList placesOf(const QString& text, const QStringList& words)
{
    QStringList found;
    std::ranges::copy_if(words, std::back_inserter(found),
                         [&text](const QString& each) { return each.contains(text); });
    return found;
}

} // namespace stormlab
