// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QString>

#include <string>

namespace stormlab
{

/// What the layers beneath the window have said, in the window's language. They speak English, for what they say is
/// stored and sent as well: the reason of a failed drill in its recording, the answers to stormlabctl, result files. It
/// is translated where it is shown, so that a recording of somebody else's is read in the reader's language too.
/// Several sentences and lines may follow one another; what is not in the catalogue stays as it is. Any thread.
[[nodiscard]] QString wordsOfRuntime(const QString& english);
[[nodiscard]] QString wordsOfRuntime(const std::string& english);

/// What has happened and what to do about it, in one line.
[[nodiscard]] QString sentencesOf(const Error& error);

} // namespace stormlab
