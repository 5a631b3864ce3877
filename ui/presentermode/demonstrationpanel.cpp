// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/demonstrationpanel.h"

#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/keys/keytable.h"
#include "ui/presentermode/questionpane.h"
#include "ui/presenters/durationwording.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sayaloud.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

/// Of the window's height for the question.
constexpr int mostEighths = 3;

} // namespace

DemonstrationPanel::DemonstrationPanel(const Theme& theme, DemonstrationRun& run, std::string language, QWidget& window)
    : Card(theme, &window),
      m_run(run),
      m_language(std::move(language)),
      m_standing(new ElidedLabel(this)),
      m_reveal(add(Key::DemonstrationAnswer, tr("Show the answer"), [this] { m_run.reveal(); })),
      m_goOn(add(Key::DemonstrationOn, tr("Go on"), [this] { m_run.goOn(); })),
      m_handsFree(add(Key::DemonstrationHands, tr("Hands-free"), [this] { m_run.setHandsFree(!m_run.isHandsFree()); })),
      m_end(add(Key::DemonstrationEnd, tr("End the demonstration"), [this] { Q_EMIT endWanted(); })),
      m_menu(new QMenu(tr("Demonstration"), this))
{
    m_menu->addActions({m_reveal, m_goOn, m_handsFree});
    m_menu->addSeparator();
    m_menu->addAction(m_end);
    setGuidePage(*this, QStringLiteral("presenter"));
    setAccessibleName(tr("Demonstration"));
    m_standing->mute(theme);
    // On a panel in the base colour Qt would take the colour of edited text instead.
    m_standing->setForegroundRole(QPalette::WindowText);
    // Behind a title stands what is next.
    m_standing->cutAt(Qt::ElideLeft);
    auto* head = new FlowLayout;
    head->setSpacing(8);
    head->addWidget(m_standing);
    head->addWidget(buttons(theme));
    // Behind the buttons, for Tab.
    m_question = new QuestionPane(theme, run, m_language, this);
    connect(m_question, &QuestionPane::losesKeyboard, this, &DemonstrationPanel::takeKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_question);
    window.addActions({m_reveal, m_goOn, m_handsFree, m_end});
    window.installEventFilter(this);
    leaveRoom(window);
    connect(&run, &DemonstrationRun::changed, this, &DemonstrationPanel::tell);
    connect(&run, &DemonstrationRun::held, this, &DemonstrationPanel::tellHeld);
    tell();
}

// In one row as long as they fit into one, whatever stands beside them.
QWidget* DemonstrationPanel::buttons(const Theme& theme)
{
    auto* row = new QWidget(this);
    row->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QAction* action : {m_handsFree, m_reveal, m_goOn}) {
        const auto look = action == m_goOn ? ThemedButton::Look::Accent : ThemedButton::Look::Plain;
        auto* button = new ThemedButton(theme, look, row);
        button->follow(action);
        button->tellKey();
        layout->addWidget(button);
        if (action == m_goOn)
            m_goOnButton = button;
        else
            connect(button, &ThemedButton::losesKeyboard, this, [this] { m_goOnButton->setFocus(); });
    }
    connect(m_goOnButton, &ThemedButton::losesKeyboard, this, &DemonstrationPanel::losesKeyboard);
    return row;
}

QAction* DemonstrationPanel::add(Key key, const QString& text, const std::function<void()>& does)
{
    auto* action = new QAction(text, this);
    installKey(*action, key);
    connect(action, &QAction::triggered, this, does);
    return action;
}

DemonstrationPanel::Standing DemonstrationPanel::standing() const
{
    const std::vector<DemonstrationStop>& stops = m_run.demonstration().stops;
    const auto all = static_cast<int>(stops.size());
    const QString title = QString::fromStdString(textIn(m_run.demonstration().title, m_language));
    if (m_run.stop() != nullptr)
        return {tr("Question %1 of %2").arg(m_run.number()).arg(all),
                QStringLiteral("%1/%2").arg(m_run.number()).arg(all)};
    if (m_run.state() == DemonstrationRun::State::Over)
        return {tr("%1 · this is the end").arg(title), {}};
    if (m_run.number() > all)
        return {tr("%1 · to the end of the recording").arg(title), {}};
    const QString next = timeLabel(stops[static_cast<std::size_t>(m_run.number() - 1)].at);
    return {tr("%1 · next question at %2").arg(title, next), next};
}

void DemonstrationPanel::tell()
{
    const Standing standing = this->standing();
    m_standing->setText(standing.whole);
    m_standing->setShorter(standing.shorter);
    m_handsFree->setText(m_run.isHandsFree() ? tr("Hands-free: on") : tr("Hands-free: off"));
    m_reveal->setEnabled(m_run.state() == DemonstrationRun::State::Asking);
    m_goOn->setEnabled(m_run.stop() != nullptr);
    speak();
}

// Where the words have no room the keyboard shows the button.
void DemonstrationPanel::tellHeld()
{
    m_standing->setText(tr("The question stands: %1 goes on").arg(keyName(Key::DemonstrationOn)));
    m_standing->setShorter(standing().shorter);
    m_goOnButton->setFocus(Qt::OtherFocusReason);
    sayAloud(*m_standing);
    Q_EMIT spoken(m_standing->text());
}

/// From the question, which has no use for it any more.
void DemonstrationPanel::takeKeyboard()
{
    if (m_run.stop() != nullptr)
        m_goOnButton->setFocus();
    else
        Q_EMIT losesKeyboard();
}

void DemonstrationPanel::speak()
{
    const DemonstrationStop* stop = m_run.stop();
    const bool answered = m_run.state() == DemonstrationRun::State::Answered;
    if (stop == m_spoken && answered == m_answerSpoken)
        return;
    m_spoken = stop;
    m_answerSpoken = answered;
    if (stop == nullptr)
        return;
    // Wherever the keyboard was, in a text field or on another button, the keys mean the question now.
    if (!answered)
        m_goOnButton->setFocus(Qt::OtherFocusReason);
    ToneLabel& words = m_question->news();
    sayAloud(words);
    Q_EMIT spoken(words.text());
}

// The rest is for the chart that it asks about.
void DemonstrationPanel::leaveRoom(const QWidget& window)
{
    m_question->setMost(window.height() * mostEighths / 8);
}

bool DemonstrationPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        leaveRoom(*static_cast<QWidget*>(watched));
    return Card::eventFilter(watched, event);
}

// Space goes on, but for who stands on a button.
bool DemonstrationPanel::event(QEvent* event)
{
    const bool pressed = event->type() == QEvent::ShortcutOverride &&
                         isPressOf(Key::DemonstrationOn, *static_cast<QKeyEvent*>(event)) &&
                         qobject_cast<QAbstractButton*>(QApplication::focusWidget()) != nullptr;
    if (pressed) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

} // namespace stormlab
