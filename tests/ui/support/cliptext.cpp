// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/cliptext.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

namespace stormlab
{

namespace
{

constexpr int frames = 1; ///< rounding of a layout

QString missing(const QString& kind, const QString& text, const QSize& wanted, const QSize& there)
{
    return QStringLiteral("%1 “%2” wants %3×%4 and has %5×%6")
        .arg(kind, text)
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(there.width())
        .arg(there.height());
}

QString clipped(const QLabel& label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label) != nullptr)
        return {};
    const QSize wanted = label.wordWrap() ? QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width()))
                                          : label.sizeHint();
    const bool fits = wanted.width() <= label.width() + frames && wanted.height() <= label.height() + frames;
    return fits ? QString() : missing(QStringLiteral("label"), label.text(), wanted, label.size());
}

QString clipped(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool isPicture = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    const QSize wanted = button.sizeHint();
    if (button.text().isEmpty() || isPicture || wanted.width() <= button.width() + frames)
        return {};
    return missing(QStringLiteral("button"), button.text(), wanted, button.size());
}

QString clipped(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.rect = box.rect();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int wanted = box.fontMetrics().horizontalAdvance(box.currentText());
    if (wanted <= field.width() + frames || box.toolTip() == box.currentText())
        return {};
    return missing(QStringLiteral("box"), box.currentText(), {wanted, field.height()}, field.size());
}

QString clippedOne(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return clipped(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return clipped(*button);
    const auto* box = qobject_cast<const QComboBox*>(&widget);
    return box == nullptr ? QString() : clipped(*box);
}

} // namespace

QStringList clippedIn(const QWidget& window)
{
    QStringList all;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const QString one =
            widget->isVisible() && widget->window() == window.window() ? clippedOne(*widget) : QString();
        if (!one.isEmpty())
            all << QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + QStringLiteral(": ") + one;
    }
    return all;
}

} // namespace stormlab
