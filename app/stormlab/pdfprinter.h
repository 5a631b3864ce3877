// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace stormlab
{

/// The program without a window: draws the document on standard input as a PDF on standard output and returns the exit
/// code. No display is needed.
int printPdf(int argc, char** argv);

} // namespace stormlab
