// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/settingdelegate.h"

#include "core/domain/clientsettings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <optional>

namespace stormlab
{

namespace
{

const SettingDescription* descriptionOf(const QModelIndex& index)
{
    const std::string key = index.data(SettingDelegate::keyRole).toString().toStdString();
    const auto& descriptions = settingDescriptions();
    const auto found =
        std::find_if(descriptions.begin(), descriptions.end(), [&](const auto& each) { return each.key == key; });
    return found == descriptions.end() ? nullptr : &*found;
}

/// Knows what was typed also where that is no number of the range. A spin box by itself puts the last number back then,
/// and says nothing.
class NumberField : public QSpinBox
{
public:
    explicit NumberField(QWidget* parent) : QSpinBox(parent)
    {
        connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) { m_typed = text; });
    }

    /// A number beyond the range can be typed too: a key that does nothing would say nothing, and the number of the
    /// digits before it is not the one that was meant.
    QValidator::State validate(QString& text, int& position) const override
    {
        const QValidator::State state = QSpinBox::validate(text, position);
        bool isNumber = false;
        (void)text.toLongLong(&isNumber);
        return state == QValidator::Invalid && isNumber ? QValidator::Intermediate : state;
    }

    void stepBy(int steps) override
    {
        m_typed.reset();
        QSpinBox::stepBy(steps);
    }

    /// The number, or the text that is none; empty where it was cleared.
    [[nodiscard]] QString entered() const
    {
        int position = 0;
        QString typed = m_typed.value_or(text());
        const bool isNumber = validate(typed, position) == QValidator::Acceptable;
        return isNumber ? QString::number(value()) : typed.trimmed();
    }

private:
    std::optional<QString> m_typed; ///< last, and not stepped away from
};

} // namespace

QWidget* SettingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    const SettingDescription* description = descriptionOf(index);
    if (description == nullptr)
        return QStyledItemDelegate::createEditor(parent, option, index);
    const QString name = QString::fromStdString(description->key);
    if (!description->choices.empty()) {
        auto* box = new QComboBox(parent);
        for (const std::string& choice : description->choices)
            box->addItem(QString::fromStdString(choice));
        box->setAccessibleName(name);
        return box;
    }
    auto* number = new NumberField(parent);
    number->setRange(description->minimum, description->maximum);
    number->setAccessibleName(name);
    return number;
}

// A choice needs more room than the value in force; for the moment it lies over its neighbour.
void SettingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    editor->setGeometry(place);
}

// The table tells its cells anew with every sample. Whoever types meanwhile is left alone: the value is told once.
void SettingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    constexpr auto told = "told";
    if (editor->property(told).toBool())
        return;
    editor->setProperty(told, true);
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentText(index.data(valueRole).toString());
    else if (auto* number = qobject_cast<QSpinBox*>(editor))
        number->setValue(index.data(valueRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void SettingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText(), valueRole);
    } else if (auto* number = dynamic_cast<NumberField*>(editor)) {
        number->interpretText();
        model->setData(index, number->entered(), valueRole);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

} // namespace stormlab
