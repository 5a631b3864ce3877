// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/observe/console.h"

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace stormlab
{

class ResultTableModel;
class Theme;
class ToneLabel;

/// The answer to one statement: its rows as a table that can be copied, its notices, or the server's own words.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    /// `beside`: whole sentences about what was run with it; may be empty.
    void show(const ConsoleResultPtr& result, const QString& beside = {});
    /// A line of the lab about the session; replaces the answer's.
    void say(const QString& text);
    /// Empty again: the server that answered is gone.
    void forget();
    [[nodiscard]] bool hasRows() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepRoom();
    void setUpPlace(const Theme& theme);
    void showPlace(const ConsoleResult& result);
    void fitColumns();
    void copy(bool asCsv);
    void showMenu(const QPoint& where);

    ResultTableModel* m_model;
    QTableView* m_table;
    ToneLabel* m_empty; ///< instead of an answer
    ToneLabel* m_message;
    QPlainTextEdit* m_place; ///< in the statement, where the server points at one
    ToneLabel* m_figures;
};

} // namespace stormlab
