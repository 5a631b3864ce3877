// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace stormlab
{

class Theme;
class ToneLabel;

/// Where a learner writes a note to a drill. What was typed is told after a pause, and when the keyboard leaves: there
/// is no button to forget.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longestNote = 4'000;

    explicit NoteEditor(const Theme& theme, QWidget* parent = nullptr);
    ~NoteEditor() override;

    /// Shows the note to this drill. What is being typed to the same drill is not overwritten; what was typed to
    /// another one is told first.
    void setNote(const QString& drill, const QString& text);
    /// There is no drill to write to, and why.
    void setAbsent(const QString& why);
    /// Empty where there is none.
    [[nodiscard]] QString drill() const { return m_drill; }
    [[nodiscard]] QString text() const;
    /// Puts a note that was deleted before what has been typed since, and tells that. False where somebody looks at
    /// another drill, or at another page.
    bool bringBack(const QString& drill, const QString& deleted);

Q_SIGNALS:
    /// `before`: of a note that is empty by now, what it was when its deletion began, however slowly that went.
    void noted(const QString& drill, const QString& text, const QString& before);

protected:
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void put(const QString& text);
    void tell();
    void takeChange();
    void mask();

    const Theme& m_theme;
    QLabel* m_label;
    QPlainTextEdit* m_edit;
    ToneLabel* m_covered;            ///< in its place while names are masked
    QString m_drill;                 ///< empty: there is none
    QString m_kept;                  ///< as it was shown or told last
    QString m_last;                  ///< as it was before the change that comes
    bool m_shrunk = false;           ///< by the last change
    std::optional<QString> m_before; ///< as it was before the deletion that goes on
    QTimer m_pause;
};

/// A note that was deleted, with what has been written since; once, where somebody has brought it back by other means.
[[nodiscard]] QString joinedNotes(const QString& deleted, const QString& since);

} // namespace stormlab
