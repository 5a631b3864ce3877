// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QWidget>

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// Offers to grade recordings again. Where that is not possible, it says why: beside the button, in its tool tip, and
/// to whoever hears it.
class GradeOffer : public QWidget
{
    Q_OBJECT

public:
    /// What there is to grade.
    struct Results {
        bool any = false;
        bool toGrade = false; ///< one is selected or finished
        bool running = false; ///< they are being graded
    };

    explicit GradeOffer(const Theme& theme, QWidget* parent = nullptr);

    void tell(const Results& results);
    /// The same for a menu.
    [[nodiscard]] QAction& action() { return m_action; }
    [[nodiscard]] QWidget* button() const;

Q_SIGNALS:
    void wanted();

private:
    QAction m_action;
    ToneLabel* m_says;
    ThemedButton* m_button;
};

} // namespace stormlab
