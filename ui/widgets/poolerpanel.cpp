// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/poolerpanel.h"

#include "ui/guide/guidepages.h"
#include "ui/models/figuremodel.h"
#include "ui/presenters/durationwording.h"
#include "ui/presenters/poolerwording.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stormlab
{

namespace
{

/// Looks come every second; one that is older than this is told with its age.
constexpr Milliseconds fresh{3'000};

ToneLabel* wrapped(ToneLabel* label)
{
    label->setWordWrap(true);
    return label;
}

/// What is laid out in a panel that may have less room than its sentences need, as on a small screen.
QWidget* scrolledIn(QWidget& panel)
{
    auto* contents = new QWidget(&panel);
    auto* scroll = new QScrollArea(&panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(contents);
    auto* layout = new QVBoxLayout(&panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return contents;
}

} // namespace

PoolerPanel::PoolerPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_says(wrapped(new ToneLabel(theme, Tone::Plain, TextSize::Strong, this))),
      m_rules(wrapped(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this))),
      m_console(wrapped(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this))),
      m_copy(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_pools(new FigureModel(poolHeadings(), 1, this)),
      m_clients(new FigureModel(clientHeadings(), 2, this))
{
    setGuidePage(*this, QStringLiteral("pooler"));
    m_console->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the command that opens the pooler's console"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_command); });
    setConsole({});
    auto* layout = new QVBoxLayout(scrolledIn(*this));
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_says);
    FigureTable* pools = addTable(theme, *layout, tr("Pools, with server connections busy and idle"), *m_pools);
    addTable(theme, *layout, tr("Clients by application"), *m_clients);
    layout->addWidget(m_rules);
    auto* console = new QHBoxLayout;
    console->addWidget(m_console, 1);
    console->addWidget(m_copy);
    layout->addLayout(console);
    new FocusEntry(this, pools);
    show(nullptr, DrillTime{0});
}

FigureTable* PoolerPanel::addTable(const Theme& theme, QVBoxLayout& layout, const QString& name, FigureModel& model)
{
    layout.addWidget(wrapped(new ToneLabel(theme, name, TextSize::Small, this)));
    auto* table = new FigureTable(theme, name, model, this);
    table->setWide(0);
    for (const auto use : {&QTableView::pressed, &QTableView::activated})
        connect(table, use, this, &PoolerPanel::used);
    layout.addWidget(table, 1);
    return table;
}

void PoolerPanel::setRules(const PoolerSpec& spec)
{
    m_rules->setText(poolerRules(spec));
}

void PoolerPanel::setConsole(const QString& command)
{
    m_command = command;
    m_console->setText(tr("Its console, in a terminal that has the drill's environment: %1").arg(command));
    for (QWidget* part : {static_cast<QWidget*>(m_console), static_cast<QWidget*>(m_copy)})
        part->setVisible(!command.isEmpty());
}

void PoolerPanel::show(const TimelineEvent* look, DrillTime moment)
{
    if (look == nullptr) {
        m_says->setTone(Tone::Muted);
        m_says->setText(tr("The pooler has not been asked yet."));
        m_pools->show({});
        m_clients->show({});
        return;
    }
    const auto& sample = std::get<PoolerSample>(look->body);
    const Milliseconds age = moment - look->time;
    const bool old = age > fresh;
    m_says->setTone(old ? Tone::Warning : Tone::Plain);
    m_says->setText(old ? tr("The pooler has not answered for %1. What it said last:").arg(ageText(age))
                        : poolerSentence(sample));
    m_pools->show(poolRows(sample));
    m_clients->show(clientRows(sample));
}

} // namespace stormlab
