// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stormlab
{

/// The texts that were run, and a way back through them. What was being typed is kept and found again at the end.
class StatementHistory
{
public:
    /// Remembers a text that was run or put aside, and goes back to the end. A repetition of the last one is not kept
    /// twice.
    void add(const QString& text);
    /// The text before that differs from `typed`, which stands in the editor now; absent at the beginning.
    [[nodiscard]] std::optional<QString> previous(const QString& typed);
    /// The text after; absent at the end.
    [[nodiscard]] std::optional<QString> next();

private:
    QStringList m_texts;
    qsizetype m_position = 0;
    QString m_typed;
};

} // namespace stormlab
