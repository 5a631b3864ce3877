// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clientsettingspanel.h"

#include "core/domain/poolbounds.h"
#include "ui/charts/budgetbar.h"
#include "ui/guide/guidepages.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/keys/keytable.h"
#include "ui/presenters/runtimewording.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/settingstable.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stormlab
{

ClientSettingsPanel::ClientSettingsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_app(new QComboBox(m_head)),
      m_table(new SettingsTable(theme, this)),
      m_budget(new BudgetBar(theme, this)),
      m_budgetKey(new ToneLabel(theme, Tone::Muted, TextSize::Small, this)),
      m_unknown(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_mistake(new ToneLabel(theme, Tone::Bad, TextSize::Normal, this)),
      m_rollout(new ToneLabel(theme, Tone::Warning, TextSize::Normal, this)),
      m_undo(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_deploy(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    setGuidePage(*this, QStringLiteral("clients"));
    m_app->setAccessibleName(tr("Application"));
    for (ToneLabel* line : {m_mistake, m_rollout}) {
        line->setWordWrap(true);
        line->hide();
    }
    layOut();
    new FocusEntry(this, m_table);
    installKeys();
    connect(m_app, &QComboBox::currentIndexChanged, this, &ClientSettingsPanel::appChosen);
    connect(m_app, &QComboBox::activated, this, &ClientSettingsPanel::used);
    connect(m_table, &SettingsTable::valueGiven, this, &ClientSettingsPanel::take);
    connect(m_table, &SettingsTable::valueGiven, this, &ClientSettingsPanel::used);
    connect(m_table, &QTableWidget::cellClicked, this, &ClientSettingsPanel::used);
    connect(m_deploy, &QPushButton::clicked, this,
            [this] { Q_EMIT deployRequested(QString::fromStdString(app()), changes()); });
    connect(m_undo, &QPushButton::clicked, this, &ClientSettingsPanel::undoOrRedo);
    updateButton();
}

void ClientSettingsPanel::layOut()
{
    m_unknown->setText(tr("No client settings are known: this is no drill, or its scenario is not installed."));
    m_unknown->setWordWrap(true);
    m_unknown->setContentsMargins(12, 8, 12, 8);
    m_unknown->setAlignment(Qt::AlignTop);
    m_unknown->hide();
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 8, 12, 0);
    auto* label = new QLabel(tr("Appl&ication"), m_head);
    label->setBuddy(m_app);
    head->addWidget(label);
    head->addWidget(m_app, 1);
    auto* buttons = new FlowLayout;
    buttons->addStretch();
    buttons->addWidget(m_undo);
    buttons->addWidget(m_deploy);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 8);
    foot->addWidget(m_mistake);
    foot->addWidget(m_rollout);
    foot->addWidget(m_budget);
    m_budgetKey->setWordWrap(true);
    foot->addWidget(m_budgetKey);
    foot->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_unknown, 1);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
}

void ClientSettingsPanel::installKeys()
{
    hearKey(Key::SettingEdit, *m_table, Qt::WidgetShortcut, [this] { m_table->editCurrent(); });
    hearKey(Key::SettingTakeBack, *m_table, Qt::WidgetShortcut, [this] { takeBack(m_table->currentKey()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ClientSettingsPanel::showMenu);
}

void ClientSettingsPanel::showMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChanges(*menu, m_table->currentKey());
    m_table->rows().addTo(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void ClientSettingsPanel::addChanges(QMenu& menu, const std::string& key)
{
    if (key.empty() || m_readOnly)
        return;
    const auto besideKey = [](const QString& text, Key shortcut) -> QString {
        return text + QLatin1Char('\t') + keyName(shortcut);
    };
    menu.addAction(besideKey(tr("&Change…"), Key::SettingEdit), m_table, &SettingsTable::editCurrent);
    menu.addAction(besideKey(tr("&Take this change back"), Key::SettingTakeBack), this, [this, key] { takeBack(key); })
        ->setEnabled(changes().count(key) > 0);
    menu.addSeparator();
}

void ClientSettingsPanel::takeBack(const std::string& key)
{
    changes().erase(key);
    showMistake({});
    Q_EMIT appChosen();
}

void ClientSettingsPanel::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    m_changes.clear();
    m_givenUp.clear();
    m_app->clear();
    for (const AppSpec& spec : scenario.fleet) {
        if (spec.deployable)
            m_app->addItem(QString::fromStdString(spec.name));
    }
    m_table->setRowCount(0);
    m_unfit.clear();
    m_unknown->setVisible(scenario.fleet.empty());
    for (QWidget* settings : std::initializer_list<QWidget*>{m_head, m_table, m_budget, m_budgetKey})
        settings->setVisible(!scenario.fleet.empty());
    showMistake({});
    updateButton();
}

void ClientSettingsPanel::setReadOnly()
{
    m_readOnly = true;
    m_table->setReadOnly();
    m_undo->hide();
    m_deploy->hide();
}

std::string ClientSettingsPanel::app() const
{
    return m_app->currentText().toStdString();
}

void ClientSettingsPanel::refresh(const SettingsPast& past, Readiness readiness)
{
    m_readiness = readiness;
    tellBounds(past);
    const std::vector<SettingRow> rows = settingRows(past, m_scenario, app(), changes());
    m_table->show(rows, changes(), m_unfit);
    tellRollout(rows);
    const Budget budget = budgetWith(past, m_scenario, m_changes);
    m_budget->show(budget, app());
    tellBudgetKey(budget);
    updateButton();
}

// The sentence above it has a factor for the deploy only where there is one, and where other applications have changes
// that wait, it reckons with them.
void ClientSettingsPanel::tellBudgetKey(const Budget& budget)
{
    const auto line = std::find_if(budget.lines.begin(), budget.lines.end(), [this](const BudgetLine& each) {
        return each.app == app() && each.generations != 1;
    });
    const QString generations =
        line == budget.lines.end() ? QString()
        : line->generations == 2
            ? tr(" × 2 (a deploy runs old and new at once)")
            : tr(" × %1 (generations at once, as deploys follow one another)").arg(line->generations);
    const bool othersWait = std::any_of(m_changes.begin(), m_changes.end(),
                                        [this](const auto& of) { return of.first != app() && !of.second.empty(); });
    m_budgetKey->setText(
        tr("instances × pool.max%1, plus the other applications%2, against the usable limit (the tick)")
            .arg(generations, othersWait ? tr(" with the changes planned for them") : QString()));
}

void ClientSettingsPanel::tellRollout(const std::vector<SettingRow>& rows)
{
    QStringList keys;
    QStringList says;
    for (const SettingRow& row : rows) {
        if (row.isRollingOut())
            keys << QString::fromStdString(row.key);
        if (!row.planned.isEmpty())
            says << effectiveSentence(row);
    }
    if (!keys.isEmpty())
        says.prepend(tr("Rolling out: %1. Instances that are not replaced yet run with the old value.")
                         .arg(keys.join(QStringLiteral(", "))));
    m_rollout->setText(says.join(QLatin1Char('\n')));
    m_rollout->setVisible(!says.isEmpty());
}

// Told at the row as soon as it is typed: a deploy would be refused for it.
void ClientSettingsPanel::tellBounds(const SettingsPast& past)
{
    const std::map<std::string, SettingMap> configured = configuredNow(past, m_scenario);
    const auto own = configured.find(app());
    const Result<void> fits = checkPoolBounds(own == configured.end() ? SettingMap() : own->second, changes());
    m_unfit = fits ? QString() : sentencesOf(fits.error());
    tellMistakes();
}

void ClientSettingsPanel::take(const QString& key, const QString& value, const QString& configured)
{
    if (value.isEmpty()) {
        takeBack(key.toStdString());
        return;
    }
    const auto parsed = parseSetting(key.toStdString() + "=" + value.toStdString());
    if (parsed) {
        changes()[key.toStdString()] = parsed.value().second;
        // Back to what is configured already: nothing to deploy.
        if (configured.toStdString() == parsed.value().second)
            changes().erase(key.toStdString());
    }
    showMistake(parsed ? QString() : sentencesOf(parsed.error()));
    Q_EMIT appChosen();
}

void ClientSettingsPanel::showMistake(const QString& says)
{
    m_refused = says;
    tellMistakes();
}

void ClientSettingsPanel::tellMistakes()
{
    QStringList says{m_refused, m_unfit};
    says.removeAll(QString());
    m_mistake->setText(says.join(QLatin1Char('\n')));
    m_mistake->setVisible(!says.isEmpty());
}

void ClientSettingsPanel::forgetChanges()
{
    changes().clear();
    m_givenUp.erase(app());
    showMistake({});
    Q_EMIT appChosen();
}

void ClientSettingsPanel::undoOrRedo()
{
    if (canRedo())
        changes() = std::exchange(m_givenUp[app()], {});
    else
        m_givenUp[app()] = std::exchange(changes(), {});
    showMistake({});
    Q_EMIT appChosen();
}

void ClientSettingsPanel::updateButton()
{
    const auto count = static_cast<int>(changes().size());
    const bool deploying = m_readiness == Readiness::Deploying;
    m_deploy->setText(deploying    ? tr("Deploying…")
                      : count == 0 ? tr("Deploy as it is")
                                   : tr("Deploy %n change(s)", nullptr, count));
    m_deploy->setAccessibleName(m_deploy->text());
    const bool deployable = m_readiness == Readiness::Open && m_app->count() > 0 && m_unfit.isEmpty();
    // A button that is disabled under the keyboard hands it on, and the next pane would be typed into.
    if ((m_deploy->hasFocus() && !deployable) || (m_undo->hasFocus() && count == 0 && !canRedo()))
        m_table->setFocus();
    m_deploy->setEnabled(deployable);
    m_deploy->setToolTip(m_unfit);
    m_deploy->setAccessibleDescription(m_unfit);
    m_undo->setText(canRedo() ? tr("Redo changes") : tr("Undo changes"));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setEnabled(count > 0 || canRedo());
}

} // namespace stormlab
