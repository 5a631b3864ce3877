// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sqleditor.h"

#include "ui/fontfitting.h"
#include "ui/keys/keyshortcuts.h"
#include "ui/textzoom.h"
#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

// QScintilla's headers are written with Qt's keywords, which our sources do without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexersql.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <algorithm>
#include <array>

namespace stormlab
{

namespace
{

constexpr int styleCount = 128;
constexpr std::array<int, 3> commentStyles = {QsciLexerSQL::Comment, QsciLexerSQL::CommentLine,
                                              QsciLexerSQL::CommentLineHash};
constexpr std::array<int, 2> stringStyles = {QsciLexerSQL::SingleQuotedString, QsciLexerSQL::DoubleQuotedString};

/// "Ctrl+Return: Run the statement under the cursor." and so on.
QString keysInWords()
{
    QStringList sentences;
    for (const Key key : {Key::ConsoleRun, Key::ConsoleRows, Key::ConsoleLeave})
        sentences << SqlEditor::tr("%1: %2.").arg(keyName(key), keyText(key));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

SqlEditor::SqlEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_editor(new QsciScintilla(this)),
      m_lexer(new QsciLexerSQL(m_editor)),
      m_empty(new ToneLabel(theme, Tone::Muted, TextSize::Normal, m_editor))
{
    m_editor->setUtf8(true);
    m_editor->setLexer(m_lexer);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setWrapMode(QsciScintilla::WrapWord);
    m_editor->setAutoIndent(true);
    m_editor->setTabWidth(4);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setBraceMatching(QsciScintilla::SloppyBraceMatch);
    for (int margin = 0; margin < 5; ++margin)
        m_editor->setMarginWidth(margin, 0);
    m_editor->setMarginWidth(1, 8);
    m_editor->SendScintilla(QsciScintilla::SCI_SETHSCROLLBAR, 0);
    m_editor->setAccessibleName(tr("SQL editor"));
    // Not as a tooltip, which would cover what is being written.
    m_editor->setAccessibleDescription(keysInWords());
    m_editor->installEventFilter(this);
    new FocusRing(theme, m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    m_empty->setText(tr("Type SQL here, or take a prepared query."));
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->setWordWrap(true);
    connect(m_editor, &QsciScintilla::textChanged, m_empty, [this] { m_empty->setVisible(m_editor->length() == 0); });
    setFocusProxy(m_editor);
    freeOurKeys();
    connect(&theme, &Theme::changed, this, &SqlEditor::recolour);
    fitToText(theme, *this, [this] { recolour(); });
}

std::string SqlEditor::text() const
{
    return m_editor->text().toStdString();
}

void SqlEditor::setText(const QString& text)
{
    m_editor->setText(text);
    setCursorOffset(static_cast<std::size_t>(text.toUtf8().size()));
}

std::size_t SqlEditor::cursorOffset() const
{
    return static_cast<std::size_t>(m_editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
}

void SqlEditor::setCursorOffset(std::size_t offset)
{
    m_editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(offset));
}

QString SqlEditor::selectedText() const
{
    return m_editor->selectedText();
}

bool SqlEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress && leave(static_cast<const QKeyEvent&>(*event)))
        return true;
    if (watched == m_editor && event->type() == QEvent::Resize)
        placeEmpty();
    return QWidget::eventFilter(watched, event);
}

// In a narrow editor it takes two lines, which an empty one has to spare.
void SqlEditor::placeEmpty()
{
    constexpr QPoint corner{12, 2};
    const int width = std::max(0, m_editor->width() - 2 * corner.x());
    m_empty->setGeometry({corner, QSize(width, m_empty->heightForWidth(width))});
}

// The editor keeps Tab to itself, and who works by keyboard alone would never get out. What Tab is needed for are lines
// that are selected.
bool SqlEditor::leave(const QKeyEvent& key)
{
    const bool back =
        key.key() == Qt::Key_Backtab || (key.key() == Qt::Key_Tab && key.modifiers() == Qt::ShiftModifier);
    const bool on = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    // Asked directly: what the editor remembers of the selection outlives what was typed over it.
    const bool selected = m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONEMPTY) == 0;
    return (on || back) && !selected && focusNextPrevChild(on);
}

// The editor would swallow keys that the window's list promises to everybody.
void SqlEditor::freeOurKeys()
{
    for (const KeyEntry& entry : keyTable()) {
        for (const QKeySequence& sequence : entry.sequences) {
            const QKeyCombination combination = sequence[0];
            // Plain letters and Return are typed here.
            if ((combination.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0 &&
                combination.key() != Qt::Key_Escape)
                continue;
            QsciCommand* command = m_editor->standardCommands()->boundTo(combination.toCombined());
            if (command == nullptr)
                continue;
            if (command->key() == combination.toCombined())
                command->setKey(0);
            else
                command->setAlternateKey(0);
        }
    }
}

void SqlEditor::recolour()
{
    placeEmpty();
    const QFont font = fixedFont();
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultPaper(m_theme.panel());
    m_lexer->setDefaultColor(m_theme.text());
    for (int style = 0; style < styleCount; ++style) {
        m_lexer->setFont(font, style);
        m_lexer->setPaper(m_theme.panel(), style);
        m_lexer->setColor(m_theme.text(), style);
    }
    m_lexer->setColor(m_theme.slotOutline(0), QsciLexerSQL::Keyword);
    m_lexer->setColor(m_theme.slotOutline(2), QsciLexerSQL::Number);
    for (const int style : commentStyles)
        m_lexer->setColor(m_theme.mutedText(), style);
    for (const int style : stringStyles)
        m_lexer->setColor(m_theme.slotOutline(1), style);
    m_editor->setPaper(m_theme.panel());
    m_editor->setColor(m_theme.text());
    m_editor->setCaretForegroundColor(m_theme.text());
    m_editor->setCaretWidth(2);
    m_editor->SendScintilla(QsciScintilla::SCI_SETCARETPERIOD,
                            static_cast<unsigned long>(QApplication::cursorFlashTime() / 2));
    m_editor->setMarginsBackgroundColor(m_theme.panel());
    m_editor->setMarginsForegroundColor(m_theme.mutedText());
    m_editor->setFoldMarginColors(m_theme.panel(), m_theme.panel());
    m_editor->setSelectionBackgroundColor(m_theme.selection());
    m_editor->setSelectionForegroundColor(m_theme.text());
    m_editor->setMatchedBraceBackgroundColor(m_theme.selection());
    m_editor->setMatchedBraceForegroundColor(m_theme.text());
    m_editor->setUnmatchedBraceBackgroundColor(m_theme.panel());
    m_editor->setUnmatchedBraceForegroundColor(m_theme.bad());
}

} // namespace stormlab
