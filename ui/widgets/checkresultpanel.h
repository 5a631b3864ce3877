// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checkwording.h"
#include "core/domain/timeline.h"
#include "ui/presenters/nextstep.h"

#include <QWidget>

#include <array>

namespace stormlab
{

class PartTile;
class Theme;
class ThemedButton;
class ToneLabel;

/// The answer to a check: the verdict in words, three tiles with evidence, and the two ways on.
class CheckResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckResultPanel(const Theme& theme, QWidget* parent = nullptr);

    /// What the scenario calls its checks and causes.
    void setNames(const CheckNames& names);

    using QWidget::show;
    void show(const Scorecard& scorecard, const TimelineView& view);
    /// It comes when the check ends, wherever the keyboard is: a screen reader says the verdict at once.
    void announce();
    void setFinishable(bool finishable);
    /// To finish stands out only where nothing is left to do, to go on only where that leads to the next step.
    void setNext(NextStep step);

Q_SIGNALS:
    void goOn();
    void finish();
    /// The words that a screen reader says.
    void spoken(const QString& words);

private:
    const Theme& m_theme;
    CheckNames m_names;
    ToneLabel* m_verdict;
    ToneLabel* m_meaning;
    std::array<PartTile*, 3> m_tiles{};
    ThemedButton* m_goOn;
    ThemedButton* m_finish;
};

/// "Passed: 92 of 100" or "Not passed yet: 41 of 100".
/// "10 taken off for hints and checks"; empty where nothing was.
[[nodiscard]] QString takenOffText(const Scorecard& scorecard);

[[nodiscard]] QString verdictText(const Scorecard& scorecard);

} // namespace stormlab
