// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentermode/teacherstrip.h"

#include "core/domain/causelist.h"
#include "core/runtime/drill/drillcontroller.h"
#include "ui/firstsize.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/drillfeed.h"
#include "ui/presentermode/drillmarks.h"
#include "ui/presentermode/votepanel.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/runtimewording.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/returnpress.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr QSize stripSize{440, 640};

/// When the scenario fires it by itself.
QString whenOf(const InjectSpec& inject)
{
    if (inject.afterDeploy)
        return TeacherStrip::tr("by itself %1 after the learner's first deploy").arg(ageText(*inject.afterDeploy));
    if (inject.at)
        return TeacherStrip::tr("by itself %1 into the incident").arg(timeLabel(DrillTime{*inject.at}));
    return TeacherStrip::tr("by hand, or by a check");
}

QVBoxLayout* cardOf(const Theme& theme, const QString& title, Card& card)
{
    card.setAccessibleName(title);
    auto* layout = new QVBoxLayout(&card);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(new ToneLabel(theme, title, TextSize::Heading, &card));
    return layout;
}

/// What is over stands still: whoever would mark more of it opens its replay.
bool canMark(DrillState state)
{
    return state != DrillState::Idle && state != DrillState::Finished && state != DrillState::Failed;
}

} // namespace

TeacherStrip::TeacherStrip(PresenterParts parts, DrillMarks& marks, QWidget& window)
    : QWidget(&window, Qt::Window),
      m_parts(std::move(parts)),
      m_ownText(m_parts.theme, *this),
      m_marks(marks),
      m_injectList(new QVBoxLayout),
      m_text(new QLineEdit(this)),
      m_mark(new ThemedButton(m_parts.theme, ThemedButton::Look::Plain, this)),
      m_hint(new ThemedButton(m_parts.theme, ThemedButton::Look::Plain, this)),
      m_vote(new VotePanel(m_parts.theme, this)),
      m_said(new ToneLabel(m_parts.theme, Tone::Muted, TextSize::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setGuidePage(*this, QStringLiteral("presenter"));
    setWindowTitle(tr("Teacher – Stormlab"));
    m_said->setWordWrap(true);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setSpacing(10);
    inner->addWidget(injects());
    inner->addWidget(mark());
    inner->addWidget(votes());
    inner->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 10);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_said);
    connect(&m_parts.controller, &DrillController::timelineReset, this, &TeacherStrip::begin);
    connect(&m_parts.controller, &DrillController::stateChanged, this, &TeacherStrip::refresh);
    connect(&m_parts.feed, &DrillFeed::refreshed, this, &TeacherStrip::refresh);
    connect(&marks, &DrillMarks::failed, this, [this](const Error& error) { tell(sentencesOf(error), true); });
    const QSize first = stripSize * std::max(m_parts.theme.ownTextZoom(), usualZoom) / usualZoom;
    if (m_parts.keepSize)
        m_parts.keepSize(*this, first);
    else
        giveFirstSize(*this, first);
    pressButtonsByReturn(*this);
    begin();
}

TeacherStrip::~TeacherStrip() = default;

QWidget* TeacherStrip::injects()
{
    auto* card = new Card(m_parts.theme, this);
    QVBoxLayout* layout = cardOf(m_parts.theme, tr("Injects"), *card);
    m_injectList->setSpacing(6);
    layout->addLayout(m_injectList);
    return card;
}

QWidget* TeacherStrip::mark()
{
    auto* card = new Card(m_parts.theme, this);
    QVBoxLayout* layout = cardOf(m_parts.theme, tr("This moment"), *card);
    m_text->setPlaceholderText(tr("What is to be remembered of it"));
    m_text->setAccessibleName(tr("Text of the mark"));
    m_mark->setText(tr("&Mark this moment"));
    auto* row = new FlowLayout;
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_hint);
    layout->addWidget(m_text);
    layout->addLayout(row);
    m_hint->setText(tr("Show the next hint"));
    m_hint->setVisible(m_parts.hint != nullptr);
    if (m_parts.hint != nullptr)
        m_hint->follow(m_parts.hint);
    connect(m_mark, &QPushButton::clicked, this, &TeacherStrip::markNow);
    // Through the button, which knows when there is nothing to mark.
    hearKey(Key::MarkText, *m_text, Qt::WidgetShortcut, [this] { m_mark->click(); });
    return card;
}

QWidget* TeacherStrip::votes()
{
    auto* card = new Card(m_parts.theme, this);
    QVBoxLayout* layout = cardOf(m_parts.theme, tr("What does the room say?"), *card);
    layout->addWidget(m_vote);
    connect(m_vote, &VotePanel::proposed, this, [this](const QString& cause) {
        m_parts.propose(cause);
        tell(tr("It stands in the diagnosis now, and is not given yet."), false);
    });
    return card;
}

void TeacherStrip::begin()
{
    for (const InjectRow& row : m_injects)
        row.words->parentWidget()->deleteLater();
    m_injects.clear();
    m_fired.clear();
    m_counted.reset();
    const Scenario& scenario = m_parts.controller.scenario();
    for (const InjectSpec& inject : scenario.injects)
        addInject(inject);
    m_vote->setCauses(causesToChooseFrom(scenario));
    orderTabs();
    refresh();
}

// As it is read from above, and not as it was made.
void TeacherStrip::orderTabs()
{
    QList<QWidget*> stops;
    for (const InjectRow& row : m_injects)
        stops << row.fire;
    stops << m_text << m_mark << m_hint << m_vote->tabStops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void TeacherStrip::addInject(const InjectSpec& inject)
{
    auto* line = new QWidget(this);
    auto* words = new ToneLabel(m_parts.theme, Tone::Plain, TextSize::Normal, line);
    words->setWordWrap(true);
    auto* button = new ThemedButton(m_parts.theme, ThemedButton::Look::Plain, line);
    button->setText(tr("Fire"));
    button->setAccessibleName(tr("Fire %1").arg(QString::fromStdString(inject.name)));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words, 1);
    layout->addWidget(button);
    m_injectList->addWidget(line);
    m_injects.push_back({inject.name, words, button});
    connect(button, &QPushButton::clicked, this, [this, name = inject.name] { fire(name); });
}

void TeacherStrip::fire(const std::string& name)
{
    const Result<void> fired = m_parts.controller.inject(name);
    if (fired)
        tell(tr("“%1” was fired.").arg(QString::fromStdString(name)), false);
    else
        tell(sentencesOf(fired.error()), true);
    refresh();
}

void TeacherStrip::markNow()
{
    const DrillTime moment = m_parts.controller.moment();
    if (!m_marks.mark(moment, m_text->text().simplified())) {
        tell(tr("This drill is not recorded, so nothing of it can be marked."), true);
        return;
    }
    m_text->clear();
    tell(tr("Marked at %1: a replay leads there.").arg(timeLabel(moment)), false);
}

void TeacherStrip::refresh()
{
    const DrillController& controller = m_parts.controller;
    if (m_counted != m_parts.feed.told().size())
        tellFired();
    for (const InjectRow& row : m_injects) {
        row.fire->setEnabled(controller.can(DrillCommand::Inject));
        row.fire->setVisible(controller.state() != DrillState::Replay);
    }
    m_mark->setEnabled(canMark(controller.state()));
    m_vote->setProposable(m_parts.propose && controller.can(DrillCommand::Diagnose));
}

/// Each frame brings few events, or none, to a million that are told.
void TeacherStrip::tellFired()
{
    const auto told = m_parts.feed.told();
    if (told.size() < m_counted.value_or(0)) { // earlier in a replay
        m_fired.clear();
        m_counted = 0;
    }
    for (const TimelineEvent* event : told.subspan(m_counted.value_or(0))) {
        if (const auto* fired = std::get_if<InjectFired>(&event->body))
            ++m_fired[fired->name];
    }
    m_counted = told.size();
    for (const InjectRow& row : m_injects) {
        const InjectSpec* inject = findInject(m_parts.controller.scenario(), row.name);
        if (inject == nullptr)
            continue;
        const int times = m_fired[row.name];
        const QString fired = times == 0 ? tr("not fired yet") : tr("fired %n time(s)", nullptr, times);
        row.words->setText(tr("%1: %2; %3").arg(QString::fromStdString(row.name), whenOf(*inject), fired));
    }
}

void TeacherStrip::tell(const QString& says, bool wrong)
{
    m_said->setTone(wrong ? Tone::Bad : Tone::Muted);
    m_said->setText(says);
}

} // namespace stormlab
