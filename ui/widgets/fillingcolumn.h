// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;

namespace stormlab
{

class Theme;

/// Lets a column take the room that the others leave, but never less than a title, or so many letters, need to be read:
/// in large text or in a narrow list, the list scrolls sideways instead. Owned by the header.
class FillingColumn : public QObject
{
    Q_OBJECT

public:
    static constexpr int lettersOfTitle = 20;

    FillingColumn(const Theme& theme, QHeaderView* header, int column, int leastLetters = lettersOfTitle);

    /// From now on where there is no room it is as wide as its texts, up to half of what is seen of the table.
    void keepTexts();

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int least() const;

    QHeaderView* m_header;
    const int m_column;
    const int m_leastLetters;
    bool m_keepsTexts = false;
};

} // namespace stormlab
