// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clientsettings.h"
#include "core/domain/scenario.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QMenu;

namespace stormlab
{

class BudgetBar;
class SettingsTable;
struct Budget;
struct SettingRow;
struct SettingsPast;
class Theme;
class ThemedButton;
class ToneLabel;

/// The client settings of one app: what is configured, what is in force, and what a deploy would change; with the
/// connection budget that would follow from it.
class ClientSettingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClientSettingsPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Begins anew with the deployable apps of a scenario.
    void setScenario(const Scenario& scenario);
    /// For a replay: nothing can be changed or deployed, and nothing says so.
    void setReadOnly();

    enum class Readiness { Open, Closed, Deploying };
    [[nodiscard]] std::string app() const;
    /// Shows the settings as they are now.
    void refresh(const SettingsPast& past, Readiness readiness);
    /// What a deploy or a value was refused for; empty: nothing.
    void showMistake(const QString& says);
    /// The changes went out with a deploy.
    void forgetChanges();

Q_SIGNALS:
    void deployRequested(const QString& app, const stormlab::SettingMap& changes);
    /// Another app is shown: refresh() is wanted.
    void appChosen();
    /// The person has chosen an app or a setting, or changed one.
    void used();

private:
    void layOut();
    void installKeys();
    void showMenu(const QPoint& where);
    void addChanges(QMenu& menu, const std::string& key);
    /// Gives up the change of one setting, if there is one.
    void takeBack(const std::string& key);
    /// Gives up the changes of the app or, while there are none, brings back those that were given up.
    void undoOrRedo();
    [[nodiscard]] bool canRedo() { return changes().empty() && !m_givenUp[app()].empty(); }
    void tellBudgetKey(const Budget& budget);
    void tellRollout(const std::vector<SettingRow>& rows);
    void take(const QString& key, const QString& value, const QString& configured);
    void tellBounds(const SettingsPast& past);
    void tellMistakes();
    void updateButton();
    [[nodiscard]] SettingMap& changes() { return m_changes[app()]; }

    Scenario m_scenario;
    std::map<std::string, SettingMap> m_changes; ///< not deployed yet, by app
    std::map<std::string, SettingMap> m_givenUp; ///< and not deployed since, by app
    QWidget* m_head;
    QComboBox* m_app;
    SettingsTable* m_table;
    BudgetBar* m_budget;
    ToneLabel* m_budgetKey; ///< what the numbers of the budget are
    ToneLabel* m_unknown;   ///< in place of the settings
    ToneLabel* m_mistake;
    ToneLabel* m_rollout; ///< what a deploy changes, or would change beyond what it sets
    ThemedButton* m_undo;
    ThemedButton* m_deploy;
    QString m_refused; ///< what a deploy or a value was refused for
    QString m_unfit;   ///< why the changes do not go together
    Readiness m_readiness = Readiness::Closed;
    bool m_readOnly = false;
};

} // namespace stormlab
