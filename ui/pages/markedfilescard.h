// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <optional>

class QTableView;

namespace stormlab
{

class MarkedFilesModel;
class ThemedButton;
class ToneLabel;

/// The files of a class folder that are not counted: how many, and which. Where a room looks at the board the results
/// have their room, until somebody asks for the files. Hidden while there are none.
class MarkedFilesCard : public Card
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MarkedFilesCard(const Theme& theme, MarkedFilesModel& files, QWidget* parent);

    [[nodiscard]] QTableView& table() { return *m_table; }

private:
    void layOut();
    void refresh();
    [[nodiscard]] bool listsFiles() const;

    const Theme& m_theme;
    MarkedFilesModel& m_files;
    ToneLabel* m_count;
    ThemedButton* m_toggle;
    QTableView* m_table;
    std::optional<bool> m_wanted; ///< whether the files are listed, once somebody has said
};

} // namespace stormlab
