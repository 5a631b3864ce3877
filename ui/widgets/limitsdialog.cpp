// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/limitsdialog.h"

#include "ui/guide/guidepages.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int leastWidth = 356;

} // namespace

LimitsDialog::LimitsDialog(const Theme& theme, const Sample& sample, QWidget* parent) : QDialog(parent)
{
    setGuidePage(*this, QStringLiteral("board"));
    setWindowTitle(tr("Limits"));
    const Limits& limits = sample.limits;
    const auto taken = static_cast<int>(sample.backends.size());
    const int lab = labSessionsOf(sample);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    const auto add = [&](const QString& name, int value, TextSize size) {
        auto* number = new ToneLabel(theme, QString::number(value), size, this);
        number->setAlignment(Qt::AlignRight);
        number->setAccessibleName(tr("%1: %2").arg(name).arg(value));
        form->addRow(name, number);
    };
    if (limits.areKnown()) {
        add(QStringLiteral("max_connections"), limits.maxConnections, TextSize::Normal);
        add(tr("less superuser_reserved_connections"), limits.superuserReserved, TextSize::Normal);
        if (limits.reserved > 0)
            add(tr("less reserved_connections"), limits.reserved, TextSize::Normal);
        add(tr("usable by an ordinary role"), limits.usable(), TextSize::Strong);
    }
    add(tr("taken now"), taken, TextSize::Strong);
    add(tr("of these, the lab's own"), lab, TextSize::Normal);
    auto* words = new ToneLabel(theme, Tone::Muted, TextSize::Normal, this);
    words->setText(limits.areKnown() ? tr("An ordinary login is refused as soon as the usable slots are taken. "
                                          "The rest is kept for those who have to repair things: you.")
                                     : tr("This recording does not say how many connections the server accepts."));
    words->setWordWrap(true);
    // Not the dialog, which would then be no wider where its figures need more.
    words->setMinimumWidth(leastWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* title = new ToneLabel(theme, tr("How many connections there can be"), TextSize::Heading, this);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(words);
    layout->addWidget(buttons);
}

} // namespace stormlab
