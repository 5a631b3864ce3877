// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace stormlab
{

/// From its making on, warnings of Qt are collected instead of printed: a test that ends with any has failed. One at a
/// time.
class QuietLog
{
public:
    QuietLog();
    ~QuietLog();
    QuietLog(const QuietLog&) = delete;
    QuietLog& operator=(const QuietLog&) = delete;

    /// What was warned about since the last call.
    [[nodiscard]] QStringList take();
};

} // namespace stormlab
