// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/spokentree.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QSet>
#include <QWidget>

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr std::array controls = {QAccessible::Button,      QAccessible::ButtonMenu,   QAccessible::CheckBox,
                                 QAccessible::RadioButton, QAccessible::ComboBox,     QAccessible::SpinBox,
                                 QAccessible::Slider,      QAccessible::EditableText, QAccessible::Table,
                                 QAccessible::Tree,        QAccessible::List,         QAccessible::PageTab,
                                 QAccessible::Chart,       QAccessible::Graphic,      QAccessible::ProgressBar,
                                 QAccessible::MenuItem,    QAccessible::Dialog,       QAccessible::Link};

bool isControl(QAccessible::Role role)
{
    return std::find(controls.begin(), controls.end(), role) != controls.end();
}

/// Walks what is seen.
class Walk
{
public:
    void enter(QAccessibleInterface& place, const QString& path)
    {
        if (!place.isValid() || place.state().invisible)
            return;
        const QAccessible::Role role = place.role();
        const QString name = place.text(QAccessible::Name).trimmed();
        const QString here = path + QLatin1Char('/') + describe(place);
        if (isControl(role))
            hear(place, role, name, here);
        else if (const auto* widget = qobject_cast<const QWidget*>(place.object()); widget != nullptr)
            stand(*widget, role, name, here);
        // Cells are heard with their headings, and what a field or a box consists of is Qt's own.
        if (place.tableInterface() != nullptr || role == QAccessible::ComboBox || role == QAccessible::SpinBox ||
            role == QAccessible::EditableText)
            return;
        QSet<QString> siblings;
        for (int i = 0; i < place.childCount(); ++i) {
            QAccessibleInterface* child = place.child(i);
            if (child == nullptr || child == &place)
                continue;
            compare(*child, siblings, here);
            enter(*child, here);
        }
    }

    QStringList faults;
    int heard = 0;

private:
    static QString describe(const QAccessibleInterface& place)
    {
        const QObject* object = place.object();
        const QString name = place.text(QAccessible::Name);
        return QStringLiteral("%1 “%2”").arg(
            object != nullptr ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("part"), name);
    }

    void hear(QAccessibleInterface& place, QAccessible::Role role, const QString& name, const QString& here)
    {
        ++heard;
        if (name.isEmpty())
            faults << here + QStringLiteral(" has no name");
        const bool isDrawn = role == QAccessible::Chart || role == QAccessible::Graphic;
        if (isDrawn && place.text(QAccessible::Description).trimmed().isEmpty())
            faults << here + QStringLiteral(" has no summary");
        const QAccessibleTableInterface* table = place.tableInterface();
        for (int column = 0; table != nullptr && column < table->columnCount(); ++column) {
            if (table->columnDescription(column).trimmed().isEmpty() && role != QAccessible::List)
                faults << here + QStringLiteral(" column %1 has no heading").arg(column);
        }
    }

    /// Whoever gets somewhere by Tab is to hear where they are.
    void stand(const QWidget& widget, QAccessible::Role role, const QString& name, const QString& here)
    {
        if ((widget.focusPolicy() & Qt::TabFocus) == 0 || !widget.isEnabled() || widget.focusProxy() != nullptr)
            return;
        ++heard;
        if (name.isEmpty())
            faults << here + QStringLiteral(" takes the keyboard and has no name");
        // A page that scrolls has no role of its own with Qt.
        const bool scrolls = qobject_cast<const QAbstractScrollArea*>(&widget) != nullptr;
        if (!scrolls && (role == QAccessible::Client || role == QAccessible::NoRole))
            faults << here + QStringLiteral(" takes the keyboard and is no kind of control");
    }

    void compare(QAccessibleInterface& child, QSet<QString>& siblings, const QString& here)
    {
        if (!isControl(child.role()) || child.state().invisible)
            return;
        // On Unix a box to choose from is called by its value; its own name is told as a relation to its label.
        const auto* box = qobject_cast<const QComboBox*>(child.object());
        const QString name = box != nullptr ? box->accessibleName() : child.text(QAccessible::Name);
        const QString what = QString::number(static_cast<int>(child.role())) + QLatin1Char(' ') + name;
        if (siblings.contains(what) && !name.isEmpty())
            faults << here + QStringLiteral(" has two of ") + describe(child);
        siblings.insert(what);
    }
};

Walk walk(QWidget& window)
{
    Walk walk;
    if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window))
        walk.enter(*root, {});
    else
        walk.faults << QStringLiteral("the window is not heard at all");
    return walk;
}

} // namespace

QStringList faultsHeardIn(QWidget& window)
{
    return walk(window).faults;
}

int controlsHeardIn(QWidget& window)
{
    return walk(window).heard;
}

} // namespace stormlab
