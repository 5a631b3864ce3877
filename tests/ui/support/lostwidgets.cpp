// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/lostwidgets.h"

#include "ui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace stormlab
{

namespace
{

/// The name by which somebody who reads the failure finds it.
QString nameOf(const QWidget& widget)
{
    const QString text =
        widget.accessibleName().isEmpty() ? widget.property("text").toString() : widget.accessibleName();
    return QStringLiteral("%1/%2 %3")
        .arg(QString::fromLatin1(widget.parentWidget()->metaObject()->className()),
             QString::fromLatin1(widget.metaObject()->className()), text);
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const ToneLabel*>(&widget) != nullptr;
}

/// What a box or a table consists of is placed by Qt, with less than the part alone would ask for.
bool isPart(const QWidget& widget)
{
    const QWidget* owner = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(owner) != nullptr || qobject_cast<const QComboBox*>(owner) != nullptr;
}

bool canScrollTo(const QWidget& widget, const QWidget& window)
{
    for (QWidget* up = widget.parentWidget(); up != nullptr && up != &window; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(up) != nullptr)
            return true;
    }
    return false;
}

QStringList faultsOf(const QWidget& widget, const QWidget& window)
{
    QStringList faults;
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    if (!canScrollTo(widget, window) && !window.rect().contains(place))
        faults << QStringLiteral(" is out of sight");
    const bool wraps = widget.hasHeightForWidth();
    const int needed = wraps ? widget.heightForWidth(widget.width()) : widget.minimumSizeHint().height();
    if (widget.height() < std::min(needed, widget.maximumHeight()))
        faults << QStringLiteral(" is cut: %1 of %2").arg(widget.height()).arg(needed);
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    if (button != nullptr && button->width() < button->minimumSizeHint().width())
        faults << QStringLiteral(" is narrow");
    return faults;
}

} // namespace

QStringList lostIn(const QWidget& window)
{
    QStringList lost;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (!isControl(*widget) || isPart(*widget))
            continue;
        for (const QString& fault : faultsOf(*widget, window))
            lost << nameOf(*widget) + fault;
    }
    return lost;
}

} // namespace stormlab
