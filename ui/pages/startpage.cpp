// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/startpage.h"

#include "ui/guide/guidepages.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/computerpanel.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stormlab
{

namespace
{

constexpr int widestContent = 980;
constexpr int highestContent = 560;

QString minutesOf(const Scenario& scenario)
{
    return StartPage::tr("%1–%2 min").arg(scenario.minutesLeast).arg(scenario.minutesMost);
}

} // namespace

StartPage::StartPage(const Theme& theme, ComputerProbe& probe, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_first(new ThemedButton(theme, ThemedButton::Look::Accent, this)),
      m_sample(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_list(new QTreeWidget(this)),
      m_summary(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_start(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setGuidePage(*this, QStringLiteral("start"));
    auto* content = new QWidget(this);
    content->setMaximumWidth(widestContent);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(18);
    grid->addWidget(welcome(), 0, 0, 1, 2);
    grid->addWidget(incidents(), 1, 0);
    auto* computer = new ComputerPanel(theme, probe, this);
    grid->addWidget(computer, 1, 1);
    connect(computer, &ComputerPanel::engineChosen, this, &StartPage::engineChosen);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(1, 1);
    content->setMaximumHeight(highestContent);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(content, 100);
    layout->addStretch(1);
    connect(m_first, &QPushButton::clicked, this,
            [this] { Q_EMIT startRequested(QString::fromStdString(m_scenarios.front().id)); });
    connect(m_start, &QPushButton::clicked, this, &StartPage::startSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, &StartPage::startSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &StartPage::updateButtons);
    new FocusEntry(this, m_first);
    updateButtons();
}

QWidget* StartPage::welcome()
{
    auto* area = new QWidget(this);
    auto* words = new ToneLabel(m_theme, Tone::Muted, TextSize::Normal, area);
    words->setText(tr("A lab for PostgreSQL connection incidents. Each drill starts a real, disposable server and lets "
                      "it get into trouble; you find out why, repair it, and see what your repair is worth."));
    words->setWordWrap(true);
    QFont large = fontFor(TextSize::Heading);
    m_first->setFont(large);
    m_first->setText(tr("&Start the first incident"));
    m_first->setAccessibleName(tr("Start the first incident"));
    m_first->setMinimumHeight(m_first->fontMetrics().height() * 5 / 2);
    m_first->setMinimumWidth(m_first->fontMetrics().horizontalAdvance(m_first->text()) + 60);
    auto* layout = new QGridLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(30);
    layout->addWidget(new ToneLabel(m_theme, tr("Stormlab"), TextSize::Title, area), 0, 0);
    layout->addWidget(words, 1, 0);
    auto* ways = new QVBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_first);
    ways->addWidget(m_sample);
    ways->addLayout(waysToLookBack(area));
    layout->addLayout(ways, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    return area;
}

QLayout* StartPage::waysToLookBack(QWidget* area)
{
    m_sample->setText(tr("&Watch a sample replay"));
    m_sample->setAccessibleName(tr("Watch a sample replay of the selected incident"));
    connect(m_sample, &QPushButton::clicked, this,
            [this] { Q_EMIT sampleRequested(m_samples.at(selected().toStdString())); });
    auto* recording = new ThemedButton(m_theme, ThemedButton::Look::Plain, area);
    recording->setText(tr("&Open recording…"));
    recording->setAccessibleName(tr("Open a recording"));
    recording->setToolTip(tr("Replay a drill that was recorded (Ctrl+O)"));
    connect(recording, &QPushButton::clicked, this, &StartPage::recordingRequested);
    auto* drills = new ThemedButton(m_theme, ThemedButton::Look::Plain, area);
    drills->setText(tr("&My drills"));
    drills->setAccessibleName(tr("My drills"));
    drills->setToolTip(tr("The drills that were recorded, and what they were worth"));
    connect(drills, &QPushButton::clicked, this, &StartPage::drillsRequested);
    auto* looking = new QHBoxLayout;
    looking->setSpacing(8);
    looking->addWidget(drills, 1);
    looking->addWidget(recording, 1);
    return looking;
}

QWidget* StartPage::incidents()
{
    auto* card = new Card(m_theme, this);
    card->setAccessibleName(tr("Incidents"));
    m_list->setParent(card);
    new CalmRows(m_theme, m_list);
    m_list->setAccessibleName(tr("Incidents"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("incident"), tr("topic"), tr("level"), tr("time")});
    m_list->header()->setStretchLastSection(false);
    m_summary->setWordWrap(true);
    m_start->setText(tr("Start this &incident"));
    m_start->setAccessibleName(tr("Start the selected incident"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(m_theme, tr("Incidents"), TextSize::Heading, card));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_start, 0, Qt::AlignRight);
    return card;
}

void StartPage::setScenarios(const std::vector<Scenario>& scenarios, std::map<std::string, QString> samples)
{
    m_scenarios = scenarios;
    m_samples = std::move(samples);
    m_list->clear();
    for (const Scenario& scenario : scenarios) {
        auto* item =
            new QTreeWidgetItem(m_list, {QString::fromStdString(scenario.title), QString::fromStdString(scenario.topic),
                                         tr("%1 of 4").arg(scenario.level), minutesOf(scenario)});
        item->setData(0, Qt::UserRole, QString::fromStdString(scenario.id));
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
}

void StartPage::setReady(bool ready)
{
    m_ready = ready;
    updateButtons();
}

void StartPage::comeBackTo(const QString& scenario)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->data(0, Qt::UserRole).toString() == scenario)
            m_list->setCurrentItem(item);
    }
    m_list->setFocus();
}

QString StartPage::selected() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

void StartPage::startSelected()
{
    const QString id = selected();
    if (!id.isEmpty() && m_ready)
        Q_EMIT startRequested(id);
}

void StartPage::updateButtons()
{
    m_first->setEnabled(m_ready && !m_scenarios.empty());
    const QString id = selected();
    m_start->setEnabled(m_ready && !id.isEmpty());
    // A replay needs no server: it can be watched while a sandbox is being removed, and where none could be made.
    const bool sampled = m_samples.count(id.toStdString()) > 0;
    m_sample->setEnabled(sampled);
    m_sample->setToolTip(sampled ? tr("A drill of the selected incident that went well; it needs no server")
                                 : tr("The selected incident has brought no recording along."));
    if (m_scenarios.empty()) {
        m_summary->setText(tr("No incidents were found where this program is installed."));
        return;
    }
    const auto found = std::find_if(m_scenarios.begin(), m_scenarios.end(),
                                    [&](const Scenario& each) { return each.id == id.toStdString(); });
    m_summary->setText(found == m_scenarios.end() ? QString() : QString::fromStdString(found->summary));
}

} // namespace stormlab
