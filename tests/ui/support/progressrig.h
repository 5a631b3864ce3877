// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/windowrig.h"

class QPlainTextEdit;
class QPushButton;

namespace stormlab
{

class ProgressPage;

/// The window of somebody who has drilled before.
class ProgressRig : public WindowRig
{
public:
    using WindowRig::WindowRig;

    /// A drill of the rig's scenario that ended so many days ago.
    [[nodiscard]] DrillResult drill(int daysAgo, int points, bool passed) const;
    /// Keeps these; returns once they are shown.
    void keep(const std::vector<DrillResult>& drills);
    /// Returns once nothing is being read or written.
    void settle();
    /// Opens "My progress" by its key, in the window that is then active.
    void openProgress();
    [[nodiscard]] ProgressPage& page() const { return window->progressPage(); }
    /// Presses a button of that page.
    void press(const char* accessibleName) const;
    [[nodiscard]] static QPlainTextEdit& noteIn(const QWidget& where);
    /// Types a note and leaves it by Tab.
    static void note(QWidget& where, const QString& text);
};

} // namespace stormlab
