// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/scenario.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// Where a teacher makes a class: what is drilled and by which rules, with the whole of it in words below.
class NewClassDialog : public QDialog
{
    Q_OBJECT

public:
    /// `scenarios`: to choose from, at least one. `seed`: to begin with.
    NewClassDialog(const Theme& theme, const std::vector<Scenario>& scenarios, int seed, QWidget* parent = nullptr);

    /// What is set now, without keys.
    [[nodiscard]] ClassFile file() const;

Q_SIGNALS:
    /// The class is to be saved; the dialog stays until that has worked.
    void saveWanted(const stormlab::ClassFile& file);

private:
    [[nodiscard]] QWidget* drillFields(int seed);
    [[nodiscard]] QWidget* ruleFields();
    void fillChoices();
    void refresh();
    void tellWhatIsWrong(const ClassFile& set);
    [[nodiscard]] const Scenario& scenario() const;

    const Theme& m_theme;
    const std::vector<Scenario> m_scenarios;
    QLineEdit* m_title;
    QComboBox* m_scenario;
    QSpinBox* m_seed;
    QComboBox* m_engine;
    QComboBox* m_hints;
    QSpinBox* m_hintFigure;
    QComboBox* m_checks;
    QSpinBox* m_checkFigure;
    QCheckBox* m_timed;
    QSpinBox* m_minutes;
    QCheckBox* m_keep;
    ToneLabel* m_words;
    ToneLabel* m_warning; ///< of rules that do not go together
    ToneLabel* m_why;     ///< the class cannot be saved
    ThemedButton* m_save;
};

} // namespace stormlab
