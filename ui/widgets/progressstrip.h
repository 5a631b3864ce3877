// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QProgressBar;

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// What the lab is doing now, how far it is, and a way out where there is one.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    /// Beside: all in one row. Below: the words above the rest, where there is little width.
    enum class Arrangement { Beside, Below };

    explicit ProgressStrip(const Theme& theme, QWidget* parent = nullptr);
    ProgressStrip(const Theme& theme, Arrangement arrangement, QWidget* parent = nullptr);

    /// total 0: nobody knows how far.
    void showStep(const QString& step, int done, int total);
    /// `tip`: of its button.
    void setCancellable(bool cancellable, const QString& tip = {});
    /// A line about what has ended, instead of steps; a screen reader says it when it comes.
    void showNote(const QString& says);

Q_SIGNALS:
    void cancelled();
    /// Such a line has come.
    void noted();

private:
    ToneLabel* m_step;
    QProgressBar* m_bar;
    ThemedButton* m_cancel;
};

} // namespace stormlab
