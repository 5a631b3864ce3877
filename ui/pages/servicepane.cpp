// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/servicepane.h"

#include "core/domain/scenarioapps.h"
#include "ui/charts/probechart.h"
#include "ui/charts/servicechart.h"
#include "ui/guide/guidepages.h"
#include "ui/models/podmodel.h"
#include "ui/pages/chartortable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

constexpr int serviceTab = 0;

} // namespace

std::vector<std::string> latencyApps(const Scenario& scenario)
{
    const auto busiest =
        std::max_element(scenario.fleet.begin(), scenario.fleet.end(), [](const AppSpec& a, const AppSpec& b) {
            return a.workload.requestsPerSecond < b.workload.requestsPerSecond;
        });
    return busiest == scenario.fleet.end() ? std::vector<std::string>() : std::vector<std::string>{busiest->name};
}

ServicePane::ServicePane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_service(new ServiceChart(theme, this)),
      m_probes(new ProbeChart(theme, this)),
      m_pods(new PodModel(this))
{
    setGuidePage(*this, QStringLiteral("board"));
    setGuidePage(*m_probes, QStringLiteral("pods"));
    m_tabs->setAccessibleName(tr("Service, probes or pods"));
    setGuidePage(*m_tabs, QStringLiteral("board"));
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& title : {tr("Service"), tr("Probes"), tr("Pods")})
        m_tabs->addTab(title);
    m_tabs->hide();
    m_stack->addWidget(ChartOrTable::withWayBack(theme, *m_service, this));
    m_stack->addWidget(ChartOrTable::withWayBack(theme, *m_probes, this));
    m_stack->addWidget(podTable(theme));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ServicePane::choose);
}

QWidget* ServicePane::podTable(const Theme& theme)
{
    auto* card = new Card(theme, this);
    auto* table = new FigureTable(theme, tr("Pods"), *m_pods, card);
    table->setWide(PodModel::LastChange);
    setGuidePage(*table, QStringLiteral("pods"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(table);
    card->setFocusProxy(table);
    return card;
}

void ServicePane::setScenario(const Scenario& scenario)
{
    m_service->setSlots(appSlots(scenario));
    m_service->setLatencyApps(latencyApps(scenario));
    m_probes->setSlots(appSlots(scenario));
    m_pods->show({});
    // That a drill begins is nobody's choice.
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(serviceTab);
    m_tabs->hide();
    m_stack->setCurrentIndex(serviceTab);
}

void ServicePane::show(const ServiceView& service, const ProbeView& probes, const std::vector<ChartMark>& marks,
                       DrillTime from, DrillTime until)
{
    m_service->show(service, marks, from, until);
    // Wound back before the first pod the tabs stay, so that whoever looks at the probes goes on looking at them.
    if (probes.empty() && m_tabs->isHidden())
        return;
    m_probes->show(probes, marks, from, until);
    m_pods->show(probes);
    if (m_tabs->isHidden()) {
        m_tabs->show();
        Q_EMIT podsAppeared();
    }
}

std::array<TimeChart*, 2> ServicePane::charts() const
{
    return {m_service, m_probes};
}

void ServicePane::choose(int tab)
{
    const bool wasProbes = m_stack->currentIndex() != serviceTab;
    m_stack->setCurrentIndex(tab);
    setGuidePage(*m_tabs, tab == serviceTab ? QStringLiteral("board") : QStringLiteral("pods"));
    if (tab != serviceTab && !wasProbes)
        Q_EMIT probesChosen();
    else if (tab == serviceTab && wasProbes)
        Q_EMIT probesLeft();
}

} // namespace stormlab
