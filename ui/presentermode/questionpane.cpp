// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/questionpane.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int leastLines = 4;
/// Between the words and the frame of who has the keyboard.
constexpr QMargins air{4, 2, 4, 2};

/// What a press does to what is out of sight; nothing where it means something else.
std::optional<QAbstractSlider::SliderAction> scrollOf(const QKeyEvent& press)
{
    if ((press.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return {};
    switch (press.key()) {
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    default:
        return {};
    }
}

/// Qt calls what scrolls a mere container, over which a screen reader leaps.
QAccessibleInterface* paneInterface(const QString&, QObject* object)
{
    auto* pane = qobject_cast<QuestionPane*>(object);
    return pane == nullptr ? nullptr : new QAccessibleWidget(pane, QAccessible::Pane);
}

} // namespace

QuestionPane::QuestionPane(const Theme& theme, const DemonstrationRun& run, std::string language, QWidget* parent)
    : ScrollPane(new QWidget(parent), parent),
      m_run(run),
      m_language(std::move(language)),
      m_question(new ToneLabel(theme, Tone::Plain, TextSize::Heading, widget())),
      m_choices(new ToneLabel(theme, Tone::Plain, TextSize::Strong, widget())),
      m_answer(new ToneLabel(theme, Tone::Good, TextSize::Strong, widget()))
{
    QAccessible::installFactory(paneInterface);
    setAccessibleName(tr("Question"));
    auto* layout = new QVBoxLayout(widget());
    layout->setContentsMargins(air);
    layout->setSpacing(4);
    for (ToneLabel* label : {m_question, m_choices, m_answer}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    // It has the ground of what it lies on.
    viewport()->setAutoFillBackground(false);
    new FocusRing(theme, this);
    // Once all is laid out: on the way there it may seem to scroll, or not to.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &QuestionPane::tellScrolls, Qt::QueuedConnection);
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
    const int whole = widget()->layout()->totalHeightForWidth(width);
    if (whole <= most || m_run.state() != DemonstrationRun::State::Answered)
        return std::min(whole, most);
    const int narrower = width - verticalScrollBar()->sizeHint().width();
    const int scrolled = widget()->layout()->totalHeightForWidth(narrower);
    return scrolled - lineFrom(scrolled - most, narrower);
}

// With the answer in view, what is out of sight above it ends between two lines: no line is cut through.
int QuestionPane::lineFrom(int top, int width) const
{
    int y = air.top();
    for (const ToneLabel* label : {m_question, m_choices}) {
        if (label->isHidden())
            continue;
        const int height = label->heightForWidth(width - air.left() - air.right());
        const int line = label->fontMetrics().lineSpacing();
        if (top <= y + height)
            return y + (std::max(top - y, 0) + line - 1) / line * line;
        y += height + widget()->layout()->spacing();
    }
    return top;
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
    const int room = maximumViewportSize().width() - air.left() - air.right();
    const bool isOneLine = m_choices->fontMetrics().horizontalAdvance(line) <= room;
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
    setAccessibleDescription(news().text());
    if (stop == nullptr)
        leave();
    setVisible(stop != nullptr);
    updateGeometry();
    reveal(news());
}

void QuestionPane::tellScrolls()
{
    const bool scrolls = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    setFocusPolicy(scrolls ? Qt::TabFocus : Qt::NoFocus);
    if (!scrolls)
        leave();
}

void QuestionPane::leave()
{
    if (window()->focusWidget() != this)
        return;
    Q_EMIT losesKeyboard();
    if (window()->focusWidget() == this)
        focusNextChild();
}

// Home and End lead to the ends of the replay, but for who reads.
bool QuestionPane::event(QEvent* event)
{
    const bool scrolls = event->type() == QEvent::ShortcutOverride && scrollOf(*static_cast<QKeyEvent*>(event));
    if (scrolls)
        event->accept();
    return scrolls || ScrollPane::event(event);
}

// There is nothing in it that would take the keyboard over.
void QuestionPane::focusInEvent(QFocusEvent* event)
{
    event->accept();
    update();
}

void QuestionPane::keyPressEvent(QKeyEvent* event)
{
    if (const auto scroll = scrollOf(*event))
        verticalScrollBar()->triggerAction(*scroll);
    else
        ScrollPane::keyPressEvent(event);
}

} // namespace stormlab
