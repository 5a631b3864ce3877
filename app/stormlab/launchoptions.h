// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "ui/theme.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace stormlab
{

/// What the command line asked for.
struct LaunchOptions {
    bool printPdf = false;  ///< draw what standard input holds as a PDF on standard output, and show no window
    QString scenario;       ///< empty: the start page
    bool first = false;     ///< begin with the incident that the start page has first
    QStringList recordings; ///< files to replay, or demonstrations of them, each in a window of its own
    QString classFile;      ///< of a learner; empty: none
    QString engine;         ///< empty: what is preferred
    QString image;          ///< empty: what is preferred
    std::optional<std::uint64_t> seed;
    std::optional<Theme::Mode> theme;
    QString answer; ///< text of --help or --version: print it and end
};

/// Reads the command line, the program's name included. Error: Usage.
[[nodiscard]] Result<LaunchOptions> readLaunchOptions(const QStringList& arguments);

} // namespace stormlab
