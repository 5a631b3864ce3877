// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/questionpane.h"

#include "ui/widgets/tonelabel.h"

#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int leastLines = 4;

} // namespace

QuestionPane::QuestionPane(const Theme& theme, const DemonstrationRun& run, std::string language, QWidget* parent)
    : ScrollPane(new QWidget(parent), parent),
      m_run(run),
      m_language(std::move(language)),
      m_question(new ToneLabel(theme, Tone::Plain, TextSize::Heading, widget())),
      m_choices(new ToneLabel(theme, Tone::Plain, TextSize::Strong, widget())),
      m_answer(new ToneLabel(theme, Tone::Good, TextSize::Strong, widget()))
{
    auto* layout = new QVBoxLayout(widget());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (ToneLabel* label : {m_question, m_choices, m_answer}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // It has the ground of what it lies on.
    viewport()->setAutoFillBackground(false);
    connect(&run, &DemonstrationRun::changed, this, &QuestionPane::tell);
    tell();
}

void QuestionPane::setMost(int height)
{
    if (std::exchange(m_most, height) != height)
        updateGeometry();
}

ToneLabel& QuestionPane::news() const
{
    return m_run.state() == DemonstrationRun::State::Answered ? *m_answer : *m_question;
}

QSize QuestionPane::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), 0};
}

int QuestionPane::heightForWidth(int width) const
{
    const int most = std::max(m_most, leastLines * m_question->fontMetrics().lineSpacing());
    return std::min(widget()->layout()->totalHeightForWidth(width), most);
}

QString QuestionPane::said(const LanguageTexts& texts) const
{
    return QString::fromStdString(textIn(texts, m_language));
}

// One after another where all of them are one line, or else each in a line of its own.
QString QuestionPane::choices() const
{
    if (m_run.stop() == nullptr)
        return {};
    QStringList choices;
    for (const LanguageTexts& choice : m_run.stop()->choices)
        choices << QStringLiteral("%1.  %2").arg(choices.size() + 1).arg(said(choice));
    const QString line = choices.join(QStringLiteral("      "));
    const bool isOneLine = m_choices->fontMetrics().horizontalAdvance(line) <= maximumViewportSize().width();
    return isOneLine ? line : choices.join(QLatin1Char('\n'));
}

void QuestionPane::tellChoices()
{
    if (const QString told = choices(); told != m_choices->text())
        m_choices->setText(told);
}

void QuestionPane::resizeEvent(QResizeEvent* event)
{
    tellChoices();
    ScrollPane::resizeEvent(event);
}

// What is hidden is not to be found by a screen reader either.
void QuestionPane::tell()
{
    const DemonstrationStop* stop = m_run.stop();
    const bool answered = m_run.state() == DemonstrationRun::State::Answered;
    m_question->setText(stop == nullptr ? QString() : said(stop->question));
    tellChoices();
    m_answer->setText(answered ? said(stop->answer) : QString());
    m_choices->setVisible(stop != nullptr && !stop->choices.empty());
    m_answer->setVisible(answered);
    setVisible(stop != nullptr);
    updateGeometry();
    reveal(news());
}

} // namespace stormlab
