// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/gradeoffer.h"

#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>

namespace stormlab
{

namespace
{

/// Empty where they can be graded.
QString whyNotGraded(const GradeOffer::Results& results)
{
    if (results.running)
        return GradeOffer::tr("The recordings are being graded.");
    if (!results.any)
        return GradeOffer::tr("There is no result yet to grade again.");
    return results.toGrade ? QString()
                           : GradeOffer::tr("No result is finished yet: select those that are to be graded again.");
}

} // namespace

GradeOffer::GradeOffer(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_action(tr("&Grade again")),
      m_says(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_button(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    m_button->setText(m_action.text());
    m_button->setAccessibleName(tr("Grade the recordings beside the results again"));
    m_says->setWordWrap(true);
    m_says->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_says, 1);
    layout->addWidget(m_button);
    connect(&m_action, &QAction::triggered, this, &GradeOffer::wanted);
    connect(m_button, &QPushButton::clicked, &m_action, &QAction::trigger);
    tell({});
}

void GradeOffer::tell(const Results& results)
{
    const QString whyNot = whyNotGraded(results);
    const QString use = tr("The selected results, or all that are finished: the recording beside a result must be "
                           "worth what the result claims");
    m_action.setEnabled(whyNot.isEmpty());
    m_action.setToolTip(whyNot.isEmpty() ? use : whyNot);
    m_button->setEnabled(whyNot.isEmpty());
    m_button->setToolTip(m_action.toolTip());
    m_button->setAccessibleDescription(m_action.toolTip());
    m_says->setText(whyNot);
}

QWidget* GradeOffer::button() const
{
    return m_button;
}

} // namespace stormlab
