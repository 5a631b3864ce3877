// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/recording/bookmarks.h"

#include <QWidget>

#include <vector>

class QTableWidget;
class QTableWidgetItem;

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// The bookmarks of a recording: to go to, to write on, to remove. It only asks; somebody else keeps them. What they
/// say is masked as names and answers are, for it may be either, and cannot be written on meanwhile.
class BookmarksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BookmarksPanel(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const std::vector<Bookmark>& bookmarks);
    /// Puts the keyboard into the text of one.
    void edit(std::size_t place);

Q_SIGNALS:
    void momentChosen(stormlab::DrillTime moment);
    void addRequested();
    void renamed(std::size_t place, const QString& text);
    void removeRequested(std::size_t place);

private:
    void setUpTable(const Theme& theme);
    [[nodiscard]] QTableWidgetItem* textItem(const QString& text) const;
    void take(QTableWidgetItem* item);
    void goToCurrent();
    void removeCurrent();

    const Theme& m_theme;
    std::vector<Bookmark> m_bookmarks;
    QTableWidget* m_table;
    ToneLabel* m_empty;
    ThemedButton* m_add;
    ThemedButton* m_remove;
    bool m_filling = false;
};

} // namespace stormlab
