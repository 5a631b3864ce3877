// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/startpage.h"

#include "ui/fontfitting.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/pages/incidentbrowser.h"
#include "ui/presenters/progresswording.h"
#include "ui/theme.h"
#include "ui/widgets/computerpanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int widestContent = 1160;
constexpr int highestContent = 680;
constexpr int leastWelcomeLetters = 20;

ThemedButton* wayTo(const Theme& theme, const QString& text, const QString& name, QWidget* area)
{
    auto* button = new ThemedButton(theme, ThemedButton::Look::Plain, area);
    button->setText(text);
    button->setAccessibleName(name);
    return button;
}

} // namespace

StartPage::StartPage(const Theme& theme, ComputerProbe& probe, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_first(new ThemedButton(theme, ThemedButton::Look::Accent, this)),
      m_continue(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_sample(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_demonstration(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_goOn(new ToneLabel(theme, Tone::Plain, TextSize::Normal, this))
{
    setGuidePage(*this, QStringLiteral("start"));
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(18);
    grid->addWidget(welcome(), 0, 0, 1, 2);
    // Tab leads through the page in the order in which its parts are made.
    m_incidents = new IncidentBrowser(theme, this);
    grid->addWidget(m_incidents, 1, 0);
    auto* computer = new ComputerPanel(theme, probe, this);
    grid->addWidget(computer, 1, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    fitToText(theme, *content, [&theme, content] {
        content->setMaximumSize(QSize(widestContent, highestContent) * theme.textZoom() / usualZoom);
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(content, 100);
    layout->addStretch(1);
    connect(computer, &ComputerPanel::engineChosen, this, &StartPage::engineChosen);
    connect(m_incidents, &IncidentBrowser::startRequested, this, &StartPage::startRequested);
    connect(m_incidents, &IncidentBrowser::selectionChanged, this, &StartPage::updateButtons);
    new FocusEntry(this, m_first);
    updateButtons();
}

QWidget* StartPage::welcome()
{
    auto* area = new QWidget(this);
    auto* told = new QWidget(area);
    told->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* words = new ToneLabel(m_theme, Tone::Muted, TextSize::Normal, area);
    words->setText(tr("A lab for PostgreSQL connection incidents. Each drill starts a real, disposable server and lets "
                      "it get into trouble; you find out why, repair it, and see what your repair is worth."));
    words->setWordWrap(true);
    m_goOn->setWordWrap(true);
    auto* said = new QVBoxLayout(told);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(10);
    said->addStretch(1);
    said->addWidget(new ToneLabel(m_theme, tr("Stormlab"), TextSize::Title, area));
    said->addWidget(words);
    said->addWidget(m_goOn);
    said->addStretch(1);
    auto* buttons = new QWidget(area);
    buttons->setLayout(ways(buttons));
    buttons->layout()->setContentsMargins(0, 0, 0, 0);
    // In large text the buttons stand below the words rather than beside a column of them.
    auto* layout = new FlowLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(30);
    layout->addWords(told, leastWelcomeLetters);
    layout->addWidget(buttons);
    return area;
}

QLayout* StartPage::ways(QWidget* area)
{
    m_first->setText(tr("Start the &first incident"));
    m_first->setAccessibleName(tr("Start the first incident"));
    fitToText(m_theme, *m_first, [this] {
        m_first->setFont(fontFor(TextSize::Heading));
        m_first->setMinimumHeight(m_first->fontMetrics().height() * 5 / 2);
        m_first->setMinimumWidth(m_first->fontMetrics().horizontalAdvance(m_first->text()) + 60);
    });
    m_continue->setText(tr("Contin&ue"));
    m_sample->setText(tr("&Watch a sample replay"));
    m_sample->setAccessibleName(tr("Watch a sample replay of the selected incident"));
    connect(m_first, &QPushButton::clicked, this,
            [this] { Q_EMIT startRequested(QString::fromStdString(m_scenarios.front().id)); });
    connect(m_continue, &QPushButton::clicked, this,
            [this] { Q_EMIT startRequested(QString::fromStdString(m_continuation->scenario)); });
    connect(m_sample, &QPushButton::clicked, this,
            [this] { Q_EMIT sampleRequested(m_samples.at(m_incidents->selected().toStdString())); });
    m_demonstration->setText(tr("Demonstratio&n"));
    m_demonstration->setAccessibleName(tr("Demonstration of the selected incident"));
    connect(m_demonstration, &QPushButton::clicked, this,
            [this] { Q_EMIT demonstrationRequested(m_demonstrations.at(m_incidents->selected().toStdString())); });
    auto* ways = new QGridLayout;
    ways->setSpacing(8);
    ways->addWidget(m_first, 0, 0, 1, 2);
    ways->addWidget(m_continue, 1, 0, 1, 2);
    ways->addWidget(m_sample, 2, 0);
    ways->addWidget(m_demonstration, 2, 1);
    addWaysToLookBack(*ways, area);
    return ways;
}

void StartPage::addWaysToLookBack(QGridLayout& ways, QWidget* area)
{
    auto* progress = wayTo(m_theme, tr("My &progress"), tr("My progress"), area);
    progress->setToolTip(tr("What you have reached in each incident, and what is due again"));
    auto* drills = wayTo(m_theme, tr("&My drills"), tr("My drills"), area);
    drills->setToolTip(tr("The drills that were recorded, and what they were worth"));
    auto* recording = wayTo(m_theme, tr("&Open recording…"), tr("Open a recording"), area);
    recording->setToolTip(withKey(tr("Replay a drill that was recorded"), Key::OpenRecording));
    auto* classroom = wayTo(m_theme, tr("C&lassroom…"), tr("Classroom"), area);
    classroom->setToolTip(tr("Drill with others by a class file, make one, or watch the board of a class"));
    connect(classroom, &QPushButton::clicked, this, &StartPage::classroomRequested);
    connect(progress, &QPushButton::clicked, this, &StartPage::progressRequested);
    connect(drills, &QPushButton::clicked, this, &StartPage::drillsRequested);
    connect(recording, &QPushButton::clicked, this, &StartPage::recordingRequested);
    ways.addWidget(progress, 3, 0);
    ways.addWidget(drills, 3, 1);
    ways.addWidget(recording, 4, 0);
    ways.addWidget(classroom, 4, 1);
}

void StartPage::setScenarios(const std::vector<Scenario>& scenarios, std::map<std::string, QString> samples)
{
    m_scenarios = scenarios;
    m_samples = std::move(samples);
    m_incidents->setScenarios(scenarios);
    updateButtons();
}

void StartPage::setDemonstrations(std::map<std::string, QString> demonstrations)
{
    m_demonstrations = std::move(demonstrations);
    updateButtons();
}

void StartPage::setProgress(const Progress& progress, Milliseconds now)
{
    std::vector<std::string> ids;
    for (const Scenario& scenario : m_scenarios)
        ids.push_back(scenario.id);
    m_continuation = continuationOf(progress, ids, now);
    m_incidents->setProgress(summarise(progress), now);
    updateButtons();
}

void StartPage::setReady(bool ready)
{
    m_ready = ready;
    m_incidents->setReady(ready);
    updateButtons();
}

StartPage::Next StartPage::next() const
{
    if (!m_continuation)
        return {};
    const auto found = std::ranges::find(m_scenarios, m_continuation->scenario, &Scenario::id);
    return {QString::fromStdString(found->id), QString::fromStdString(found->title)};
}

void StartPage::comeBackTo(const QString& scenario)
{
    m_incidents->select(scenario);
    m_incidents->setFocus();
}

void StartPage::updateButtons()
{
    m_first->setEnabled(m_ready && !m_scenarios.empty());
    // A replay needs no server: it can be watched while a sandbox is being removed, and where none could be made.
    const bool sampled = m_samples.count(m_incidents->selected().toStdString()) > 0;
    m_sample->setEnabled(sampled);
    const bool shown = m_demonstrations.contains(m_incidents->selected().toStdString());
    m_demonstration->setEnabled(shown);
    m_demonstration->setToolTip(shown ? tr("A recording of the selected incident that stops and asks, for a room")
                                      : tr("The selected incident has brought no demonstration along."));
    m_sample->setToolTip(sampled ? tr("A drill of the selected incident that went well; it needs no server")
                                 : tr("The selected incident has brought no recording along."));
    // Who has not drilled yet has nothing to continue with, and nothing to read about it.
    m_continue->setVisible(m_continuation.has_value());
    m_goOn->setVisible(m_continuation.has_value());
    if (!m_continuation)
        return;
    const QString title = next().title;
    m_continue->setEnabled(m_ready);
    m_continue->setAccessibleName(tr("Continue with %1").arg(title));
    m_goOn->setText(continuationText(*m_continuation, title));
}

} // namespace stormlab
