// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noteeditor.h"

#include "ui/fontfitting.h"
#include "ui/keys/keytable.h"
#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/tonelabel.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace stormlab
{

namespace
{

constexpr std::chrono::milliseconds pause{1'000};
constexpr int linesShown = 3;

} // namespace

NoteEditor::NoteEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_label(new QLabel(tr("My n&ote to this drill"), this)),
      m_edit(new QPlainTextEdit(this)),
      m_covered(new ToneLabel(theme, Tone::Muted, TextSize::Normal, this))
{
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("My note to this drill"));
    m_edit->setTabChangesFocus(true);
    fitToText(theme, *m_edit,
              [this] { m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * linesShown + 14); });
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    new FocusRing(theme, m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::tell);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteEditor::takeChange);
    connect(&theme.masking(), &Masking::changed, this, &NoteEditor::mask);
    m_covered->setWordWrap(true);
    m_covered->setSecrets(Secret::Names, Masked::Sentence);
    m_covered->setText(tr("A note"));
    layout->addWidget(m_covered);
    setAbsent({});
    mask();
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::setNote(const QString& drill, const QString& text)
{
    const bool typing = m_edit->toPlainText() != m_kept;
    if (drill == m_drill && (typing || text == m_kept))
        return;
    tell();
    m_drill = drill;
    put(text);
    m_edit->setPlaceholderText(tr("What you want to remember of it. It stays on this computer."));
    m_edit->setEnabled(true);
}

void NoteEditor::setAbsent(const QString& why)
{
    tell();
    m_drill.clear();
    put({});
    m_edit->setPlaceholderText(why);
    m_edit->setEnabled(false);
}

void NoteEditor::put(const QString& text)
{
    m_kept = text;
    m_edit->setPlainText(text);
    m_last = text;
    m_shrunk = false;
    m_before.reset();
}

bool NoteEditor::bringBack(const QString& drill, const QString& deleted)
{
    if (drill != m_drill || !isVisible())
        return false;
    const QString since = m_edit->toPlainText();
    QTextCursor cursor = m_edit->textCursor();
    const auto behind = since.size() - cursor.position();
    put(joinedNotes(deleted, since));
    // Whoever types goes on where they were.
    cursor.setPosition(static_cast<int>(std::max<qsizetype>(0, m_kept.size() - behind)));
    m_edit->setTextCursor(cursor);
    // Also one that is shown already: it could not be kept.
    m_pause.stop();
    Q_EMIT noted(m_drill, m_kept, {});
    return true;
}

QString NoteEditor::text() const
{
    return m_edit->toPlainText();
}

void NoteEditor::hideEvent(QHideEvent* event)
{
    tell();
    QWidget::hideEvent(event);
}

// What is being typed is kept; the field comes back with it.
void NoteEditor::mask()
{
    const bool hidden = m_theme.masking().hides(Secret::Names);
    m_edit->setVisible(!hidden);
    m_covered->setVisible(hidden);
    update();
}

/// Fusion's own frame cannot be seen on a dark panel.
void NoteEditor::paintEvent(QPaintEvent*)
{
    if (m_edit->isHidden())
        return;
    QPainter painter(this);
    painter.setPen(m_theme.fieldBorder());
    painter.drawRect(m_edit->geometry().adjusted(-1, -1, 0, 0));
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    // A field takes the key for itself, also where nothing is left in it to undo: then it is meant for what was
    // deleted.
    if (event->type() == QEvent::ShortcutOverride && isPressOf(Key::Undo, *static_cast<QKeyEvent*>(event)) &&
        !m_edit->document()->isUndoAvailable()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        tell();
        // A deletion goes on in the menu of the field, and when somebody comes back from another window.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_before.reset();
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::tell()
{
    m_pause.stop();
    const QString text = m_edit->toPlainText();
    const QString before = m_before.value_or(QString());
    // What somebody has typed, and let stand, is a note of its own.
    if (!m_shrunk)
        m_before.reset();
    if (m_drill.isEmpty() || text == m_kept)
        return;
    m_kept = text;
    Q_EMIT noted(m_drill, text, before);
}

void NoteEditor::takeChange()
{
    // Undone rather than replaced, so that Ctrl+Z goes on to work.
    if (m_edit->toPlainText().size() > longestNote)
        m_edit->undo();
    const QString text = m_edit->toPlainText();
    m_shrunk = text.size() < m_last.size();
    if (m_shrunk && !m_before)
        m_before = m_last;
    m_last = text;
    if (text != m_kept)
        m_pause.start(pause);
}

QString joinedNotes(const QString& deleted, const QString& since)
{
    if (since.trimmed().isEmpty())
        return deleted;
    return since.startsWith(deleted) ? since : deleted + QLatin1Char('\n') + since;
}

} // namespace stormlab
