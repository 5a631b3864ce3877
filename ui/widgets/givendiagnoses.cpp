// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/givendiagnoses.h"

#include "ui/presenters/durationwording.h"
#include "ui/presenters/eventwording.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

namespace stormlab
{

GivenDiagnoses::GivenDiagnoses(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_said(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this))
{
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_said);
    layout->addStretch(1);
    setFocusProxy(m_said);
    show({}, {});
}

void GivenDiagnoses::show(std::span<const TimelineEvent* const> events, const std::vector<CauseChoice>& causes)
{
    QStringList said;
    for (const TimelineEvent* event : events) {
        if (std::holds_alternative<DiagnosisGiven>(event->body))
            said << tr("%1  %2").arg(timeLabel(event->time), wordsFor(event->body, causes).value_or(EventWords()).says);
    }
    m_said->setTone(said.isEmpty() ? Tone::Muted : Tone::Plain);
    const QString words =
        said.isEmpty() ? tr("Up to this moment nobody had said what is wrong.") : said.join(QStringLiteral("\n\n"));
    m_said->setSecrets(said.isEmpty() ? Secrets() : Secrets(Secret::Answers), Masked::Sentence);
    m_said->setText(words);
    // A name takes the place of the text for a screen reader.
    m_said->setAccessibleName(tr("Diagnoses given so far: %1").arg(words));
}

} // namespace stormlab
