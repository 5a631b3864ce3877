// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drillpolicy.h"
#include "core/domain/scenario.h"

#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QTextBrowser;

namespace stormlab
{

class Theme;
class ToneLabel;

/// The brief, and below it the hints that were asked for. No hint is shown before that.
class BriefPanel : public QWidget
{
    Q_OBJECT

public:
    /// `hint`: shows the next one; nullptr where nobody can ask for it any more, as in a replay.
    BriefPanel(const Theme& theme, QAction* hint, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Scenario& scenario, int hintsShown);
    /// A class may give no hints; to be said before show().
    void setHintRule(HintRule rule) { m_rule = rule; }

private:
    void writeAgain();

    const Theme& m_theme;
    QTextBrowser* m_text;
    ToneLabel* m_left;
    bool m_asks; ///< hints can be asked for
    HintRule m_rule = HintRule::Free;
    std::string m_briefing;
    std::vector<std::string> m_hints;
    int m_hintsShown = 0;
    QString m_markdown;
};

} // namespace stormlab
