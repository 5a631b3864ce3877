// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clientsettingspanel.h"

#include "core/domain/poolbounds.h"
#include "ui/charts/budgetbar.h"
#include "ui/presenters/settingspresenter.h"
#include "ui/theme.h"
#include "ui/widgets/calmrows.h"
#include "ui/widgets/counted.h"
#include "ui/widgets/focusentry.h"
#include "ui/widgets/keytable.h"
#include "ui/widgets/settingdelegate.h"
#include "ui/widgets/themedbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stormlab
{

namespace
{

/// The setting that another one bounds.
constexpr std::string_view boundedSetting = "pool.min";

enum Column { KeyColumn, ConfiguredColumn, EffectiveColumn, ColumnCount };

QTableWidgetItem* cell(QTableWidget* table, int row, int column)
{
    QTableWidgetItem* item = table->item(row, column);
    if (item == nullptr) {
        item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        table->setItem(row, column, item);
    }
    return item;
}

void setText(QTableWidgetItem* item, const QString& text)
{
    if (item->text() != text)
        item->setText(text);
}

QString sentenceOf(const Error& error)
{
    return QString::fromStdString(error.message + " " + error.nextStep).trimmed();
}

} // namespace

ClientSettingsPanel::ClientSettingsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_head(new QWidget(this)),
      m_app(new QComboBox(m_head)),
      m_table(new QTableWidget(0, ColumnCount, this)),
      m_budget(new BudgetBar(theme, this)),
      m_budgetKey(new ToneLabel(theme, Tone::Muted, TextSize::Small, this)),
      m_unknown(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this)),
      m_mistake(new ToneLabel(theme, Tone::Bad, TextSize::Normal, this)),
      m_rollout(new ToneLabel(theme, Tone::Warning, TextSize::Normal, this)),
      m_undo(new ThemedButton(theme, ThemedButton::Look::Plain, this)),
      m_deploy(new ThemedButton(theme, ThemedButton::Look::Plain, this))
{
    m_app->setAccessibleName(tr("Application"));
    m_table->setAccessibleName(tr("Client settings"));
    m_table->setHorizontalHeaderLabels({tr("setting"), tr("configured"), tr("effective")});
    new CalmRows(theme, m_table);
    m_table->setItemDelegateForColumn(ConfiguredColumn, new SettingDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(KeyColumn, QHeaderView::Stretch);
    for (const int column : {ConfiguredColumn, EffectiveColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (ToneLabel* line : {m_mistake, m_rollout}) {
        line->setWordWrap(true);
        line->hide();
    }
    m_undo->setText(tr("Undo changes"));
    m_undo->setAccessibleName(tr("Undo changes"));
    layOut();
    new FocusEntry(this, m_table);
    installKeys();
    connect(m_app, &QComboBox::currentIndexChanged, this, &ClientSettingsPanel::appChosen);
    connect(m_app, &QComboBox::activated, this, &ClientSettingsPanel::used);
    connect(m_table, &QTableWidget::itemChanged, this, &ClientSettingsPanel::take);
    connect(m_table, &QTableWidget::cellClicked, this, &ClientSettingsPanel::used);
    connect(m_deploy, &QPushButton::clicked, this,
            [this] { Q_EMIT deployRequested(QString::fromStdString(app()), changes()); });
    connect(m_undo, &QPushButton::clicked, this, &ClientSettingsPanel::forgetChanges);
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
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
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
    const auto install = [this](Key key, auto slot) {
        for (const QKeySequence& sequence : keySequences(key)) {
            auto* shortcut = new QShortcut(sequence, m_table);
            shortcut->setContext(Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, this, slot);
        }
    };
    install(Key::SettingEdit, &ClientSettingsPanel::editRow);
    install(Key::SettingTakeBack, [this] { takeBack(keyOfRow()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ClientSettingsPanel::showMenu);
}

void ClientSettingsPanel::showMenu(const QPoint& where)
{
    const std::string key = keyOfRow();
    if (key.empty() || m_readOnly)
        return;
    const auto withKey = [](const QString& text, Key shortcut) -> QString {
        return text + QLatin1Char('\t') + keySequences(shortcut).first().toString(QKeySequence::NativeText);
    };
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(withKey(tr("&Change…"), Key::SettingEdit), this, &ClientSettingsPanel::editRow);
    menu->addAction(withKey(tr("&Take this change back"), Key::SettingTakeBack), this, [this, key] { takeBack(key); })
        ->setEnabled(changes().count(key) > 0);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

std::string ClientSettingsPanel::keyOfRow() const
{
    const QTableWidgetItem* value = m_table->item(m_table->currentRow(), ConfiguredColumn);
    return value == nullptr ? std::string() : value->data(SettingDelegate::keyRole).toString().toStdString();
}

void ClientSettingsPanel::takeBack(const std::string& key)
{
    changes().erase(key);
    showMistake({});
    Q_EMIT appChosen();
}

// Only one cell of a row can be changed, so whoever stands anywhere in the row means that one.
void ClientSettingsPanel::editRow()
{
    QTableWidgetItem* value = m_table->item(m_table->currentRow(), ConfiguredColumn);
    if (value == nullptr || m_readOnly)
        return;
    m_table->setCurrentItem(value);
    m_table->editItem(value);
}

void ClientSettingsPanel::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    m_changes.clear();
    const QScopedValueRollback<bool> guard(m_filling, true);
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
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
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
    fill(past);
    const Budget budget = budgetWith(past, m_scenario, app(), changes());
    m_budget->show(budget, app());
    tellBudgetKey(budget);
    updateButton();
}

// The sentence above it has a factor for the deploy only where there is one.
void ClientSettingsPanel::tellBudgetKey(const Budget& budget)
{
    const auto line = std::find_if(budget.lines.begin(), budget.lines.end(), [this](const BudgetLine& each) {
        return each.app == app() && each.generations != 1;
    });
    m_budgetKey->setText(
        line != budget.lines.end()
            ? tr("instances × pool.max × %1 (a deploy runs old and new at once), plus the other applications, "
                 "against the usable limit (the tick)")
                  .arg(line->generations)
            : tr("instances × pool.max, plus the other applications, against the usable limit (the tick)"));
}

void ClientSettingsPanel::fill(const SettingsPast& past)
{
    const QScopedValueRollback<bool> guard(m_filling, true);
    const std::vector<SettingRow> rows = settingRows(past, m_scenario, app(), changes());
    m_table->setRowCount(static_cast<int>(rows.size()));
    tellRollout(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SettingRow& setting = rows[static_cast<std::size_t>(row)];
        const QString key = QString::fromStdString(setting.key);
        for (const int column : {KeyColumn, ConfiguredColumn})
            cell(m_table, row, column)->setToolTip(setting.says);
        setText(cell(m_table, row, KeyColumn), key);
        showEffective(cell(m_table, row, EffectiveColumn), setting);
        showConfigured(cell(m_table, row, ConfiguredColumn), setting);
    }
}

void ClientSettingsPanel::showEffective(QTableWidgetItem* item, const SettingRow& setting)
{
    item->setData(SettingDelegate::valueRole, setting.wanted);
    setText(item, effectiveText(setting));
    item->setFont(fontFor(TextSize::Strong));
    const QString says = effectiveSentence(setting);
    item->setToolTip(says.isEmpty() ? setting.says : says);
    item->setData(Qt::AccessibleTextRole, says.isEmpty() ? QVariant() : QVariant(says));
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

void ClientSettingsPanel::showConfigured(QTableWidgetItem* item, const SettingRow& setting)
{
    const auto changed = changes().find(setting.key);
    const bool waits = changed != changes().end();
    // Setting flags tells the view of a change even when there is none, and that would undo what is being typed.
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    if (item->flags() != flags)
        item->setFlags(flags);
    item->setData(SettingDelegate::keyRole, QString::fromStdString(setting.key));
    item->setData(SettingDelegate::valueRole, waits ? QString::fromStdString(changed->second) : setting.wanted);
    setText(item, waits ? QStringLiteral("→ ") + QString::fromStdString(changed->second) : setting.configured);
    item->setFont(fontFor(waits ? TextSize::Strong : TextSize::Normal));
    const bool unfit = !m_unfit.isEmpty() && setting.key == boundedSetting;
    // As with the flags: an icon counts as a change even when it is the same.
    if (unfit == item->icon().isNull())
        item->setIcon(unfit ? style()->standardIcon(QStyle::SP_MessageBoxWarning) : QIcon());
    item->setForeground(unfit ? QBrush(m_theme.bad()) : QBrush());
    item->setToolTip(
        unfit   ? m_unfit
        : waits ? tr("A deploy sets this; %1 is configured now. Del, or an empty value, takes the change back.")
                      .arg(setting.configured)
                : setting.says);
    item->setData(Qt::AccessibleDescriptionRole, unfit ? QVariant(m_unfit) : QVariant());
}

// Told at the row as soon as it is typed: a deploy would be refused for it.
void ClientSettingsPanel::tellBounds(const SettingsPast& past)
{
    const std::map<std::string, SettingMap> configured = configuredNow(past, m_scenario);
    const auto own = configured.find(app());
    const Result<void> fits = checkPoolBounds(own == configured.end() ? SettingMap() : own->second, changes());
    m_unfit = fits ? QString() : sentenceOf(fits.error());
    tellMistakes();
}

void ClientSettingsPanel::take(QTableWidgetItem* item)
{
    if (m_filling || item->column() != ConfiguredColumn)
        return;
    const std::string key = item->data(SettingDelegate::keyRole).toString().toStdString();
    const std::string value = item->data(SettingDelegate::valueRole).toString().trimmed().toStdString();
    if (value.empty()) {
        takeBack(key);
        return;
    }
    const auto parsed = parseSetting(key + "=" + value);
    if (parsed) {
        changes()[key] = parsed.value().second;
        // Back to what is configured already: nothing to deploy.
        if (m_table->item(item->row(), EffectiveColumn)->data(SettingDelegate::valueRole).toString().toStdString() ==
            parsed.value().second)
            changes().erase(key);
    }
    showMistake(parsed ? QString() : sentenceOf(parsed.error()));
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
    showMistake({});
    Q_EMIT appChosen();
}

void ClientSettingsPanel::updateButton()
{
    const auto count = static_cast<int>(changes().size());
    const bool deploying = m_readiness == Readiness::Deploying;
    m_deploy->setText(deploying    ? tr("Deploying…")
                      : count == 0 ? tr("Deploy as it is")
                                   : counted(count, tr("Deploy %1 change"), tr("Deploy %1 changes")));
    m_deploy->setAccessibleName(m_deploy->text());
    const bool deployable = m_readiness == Readiness::Open && m_app->count() > 0 && m_unfit.isEmpty();
    // A button that is disabled under the keyboard hands it on, and the next pane would be typed into.
    if ((m_deploy->hasFocus() && !deployable) || (m_undo->hasFocus() && count == 0))
        m_table->setFocus();
    m_deploy->setEnabled(deployable);
    m_deploy->setToolTip(m_unfit);
    m_deploy->setAccessibleDescription(m_unfit);
    m_undo->setEnabled(count > 0);
}

} // namespace stormlab
