// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/voteaccessible.h"

#include "ui/presentermode/votepanel.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace stormlab
{

namespace
{

class VoteAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit VoteAccessible(VoteRow* row) : QAccessibleWidget(row, QAccessible::SpinBox) {}

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString::number(row().votes()) : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override { return row().votes(); }
    void setCurrentValue(const QVariant& value) override { Q_EMIT row().changed(value.toInt() - row().votes()); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return CauseVote::mostVotes; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] VoteRow& row() const { return *static_cast<VoteRow*>(widget()); }
};

QAccessibleInterface* voteInterface(const QString&, QObject* object)
{
    auto* row = qobject_cast<VoteRow*>(object);
    return row == nullptr ? nullptr : new VoteAccessible(row);
}

} // namespace

// Qt itself refuses what it has already.
void installVoteAccessibility()
{
    QAccessible::installFactory(voteInterface);
}

} // namespace stormlab
