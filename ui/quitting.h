// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/messagebox.h"

#include <functional>

namespace stormlab
{

/// A window that asks before it closes where something would be lost.
class AskingWindow
{
public:
    virtual ~AskingWindow() = default;

    /// Asks where something would be lost, once at a time, and does `agreed` if the person agrees; returns at once.
    /// While the question is open, what is wished last takes the place of what was wished before. False: nothing would
    /// be lost, and nothing is asked.
    virtual bool askBeforeClosing(const std::function<void()>& agreed) = 0;
    /// From now on it closes without a question.
    virtual void closeUnasked() = 0;
};

/// What is kept of a drill.
enum class Kept {
    Recording,
    BesideResult, ///< the recording, beside the result of a class, too
    Nothing,
};

/// Whether a drill that runs may be ended: what is lost, and what is kept.
[[nodiscard]] Message questionBeforeEnding(Kept kept);
/// The same of a drill of a class, whose result is kept in any case.
[[nodiscard]] Message questionBeforeEndingInClass(Kept kept);

/// Asks every window to close; the program ends with the last one. Where something would be lost that is asked first,
/// and no window closes before the person has agreed. One that has to do something first, as ending a drill or saving
/// bookmarks, closes by itself when that is done, and keeps none of the others open.
void quitProgram();

/// The same without a question, as after an interrupt.
void quitProgramUnasked();

} // namespace stormlab
