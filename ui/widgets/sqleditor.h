// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <string>

class QKeyEvent;
class QsciLexerSQL;
class QsciScintilla;

namespace stormlab
{

class Theme;
class ToneLabel;

/// A SQL editor in the theme's colours. Tab leads out of it, as everywhere in the window. Offsets are bytes of UTF-8,
/// as the parser counts them.
class SqlEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SqlEditor(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] std::string text() const;
    void setText(const QString& text);
    [[nodiscard]] std::size_t cursorOffset() const;
    void setCursorOffset(std::size_t offset);
    [[nodiscard]] QString selectedText() const;

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void recolour();
    void freeOurKeys();
    void placeEmpty();
    [[nodiscard]] bool leave(const QKeyEvent& key);

    const Theme& m_theme;
    QsciScintilla* m_editor;
    QsciLexerSQL* m_lexer;
    ToneLabel* m_empty; ///< over an empty editor
};

} // namespace stormlab
