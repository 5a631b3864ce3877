// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/diagnosis.h"
#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// What the learner says is wrong. Nothing is chosen beforehand; the applications offered are those of the board.
class DiagnosisPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Begins anew with the causes of a scenario.
    void setScenario(const Scenario& scenario);
    /// Whether a diagnosis can be given now, and what was said so far.
    void refresh(const TimelineView& view, bool open);
    /// Chooses a cause without giving the diagnosis, as the vote of a room does. One that is not offered changes
    /// nothing.
    void propose(const QString& cause);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void given(const stormlab::Diagnosis& diagnosis);

private:
    void offer(const TimelineView& view);
    void submit();
    void showCause(const QString& cause);
    void updateButton();
    void tellChange();
    [[nodiscard]] Diagnosis chosen() const;
    [[nodiscard]] bool isComplete() const;
    /// What was said before is hidden, and with it what would be said.
    [[nodiscard]] bool isMasked() const;
    void widenCauses();
    /// What was given is not to be read in the fields either. The keyboard stays in the pane: the line that says how it
    /// is shown has it meanwhile.
    void mask();
    [[nodiscard]] QFormLayout* fields();

    const Theme& m_theme;
    QWidget* m_fields; ///< with all that is chosen
    QComboBox* m_cause;
    ToneLabel* m_chosen; ///< the chosen cause in full, where the box cuts it
    QComboBox* m_app;
    QSpinBox* m_count;
    ThemedButton* m_say;
    ToneLabel* m_said;
    bool m_open = false;
    bool m_given = false;
    Diagnosis m_last;     ///< that was given
    ToneLabel* m_changed; ///< that the fields say something else by now
};

} // namespace stormlab
