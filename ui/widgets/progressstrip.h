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
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelled();

private:
    ToneLabel* m_step;
    QProgressBar* m_bar;
    ThemedButton* m_cancel;
};

} // namespace stormlab
