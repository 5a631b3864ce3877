// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/domain/scenario.h"

#include <QWidget>

class QVBoxLayout;

namespace stormlab
{

class FigureModel;
class FigureTable;
class Theme;
class ThemedButton;
class ToneLabel;

/// What PgBouncer's console said last of its pools and its clients, at the moment that is shown.
class PoolerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PoolerPanel(const Theme& theme, QWidget* parent = nullptr);

    void setRules(const PoolerSpec& spec);
    /// How a person gets to the console with a tool of their own; empty where nobody can.
    void setConsole(const QString& command);
    using QWidget::show;
    /// The last look at the console, a PoolerSample, as it stands at a moment; nullptr before the first.
    void show(const TimelineEvent* look, DrillTime moment);

Q_SIGNALS:
    /// A person does something in it.
    void used();

private:
    FigureTable* addTable(const Theme& theme, QVBoxLayout& layout, const QString& name, FigureModel& model);

    ToneLabel* m_says;
    ToneLabel* m_rules;
    ToneLabel* m_console;
    ThemedButton* m_copy;
    QString m_command; ///< that leads to the console; empty where nobody can
    FigureModel* m_pools;
    FigureModel* m_clients;
};

} // namespace stormlab
