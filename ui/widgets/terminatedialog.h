// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"
#include "ui/presenters/backendstatement.h"

#include <QDialog>
#include <QString>

#include <optional>
#include <vector>

class QCheckBox;
class QPlainTextEdit;
class QTreeView;

namespace stormlab
{

class ChosenSessionsModel;
class Theme;
class ThemedButton;
class ToneLabel;

/// Shows exactly what will be ended, as of the last sample, and the statement that will do it, and asks. Nothing is
/// pressed by Enter alone.
class TerminateDialog : public QDialog
{
    Q_OBJECT

public:
    TerminateDialog(const Theme& theme, const std::vector<Backend>& backends, QWidget* parent = nullptr);

    /// The server as it was seen last. Rows and buttons stay where they are: somebody may be about to press a key.
    void follow(const Sample& sample);
    /// The moment that it is now: the question says when the last sample is old.
    void setMoment(DrillTime now);
    /// Of the sessions that were chosen, those that have not ended, or those of them that are idle where only these are
    /// wanted. The pids ascend.
    [[nodiscard]] Termination termination() const;

Q_SIGNALS:
    /// What agreeing would cost is another thing than before, not only another number: a screen reader is told.
    void warnedAnew();

private:
    enum class Cost { Nothing, OnlyIdle, Idle, Working };
    struct Warning {
        Cost cost = Cost::Nothing;
        bool serious = false;

        friend bool operator==(const Warning&, const Warning&) = default;
    };

    void layOut();
    void setUpStatement();
    [[nodiscard]] QTreeView* makeList();
    /// Those that agreeing would end.
    [[nodiscard]] std::vector<Backend> concerned() const;
    void tell();
    void tellStatement();
    /// What is left out, and how old the last sample is.
    void tellKnown();
    [[nodiscard]] static QString costText(Cost cost, int working);
    void warn(Warning warning, int working);

    const Theme& m_theme;
    ChosenSessionsModel* m_sessions;
    DrillTime m_answered{0};                    ///< when the last sample was
    std::optional<std::chrono::seconds> m_late; ///< how old it is; absent while samples come as they should
    std::optional<Warning> m_warned;            ///< what stands there; absent before the first
    ToneLabel* m_title;
    ToneLabel* m_warning;
    QCheckBox* m_onlyIdle;
    QPlainTextEdit* m_statement;
    ToneLabel* m_totals;
    ToneLabel* m_known;
    ThemedButton* m_end;
    ThemedButton* m_keep;
};

/// "deploy_worker: 69 idle, 1 active. reporting: 1 idle."
[[nodiscard]] QString sessionTotals(const std::vector<Backend>& backends);

} // namespace stormlab
