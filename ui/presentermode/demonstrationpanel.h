// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"
#include "ui/presentermode/demonstrationrun.h"
#include "ui/widgets/card.h"

#include <functional>
#include <string>

class QAction;
class QMenu;

namespace stormlab
{

class ElidedLabel;
class QuestionPane;
class ThemedButton;

/// Above a replay: the question at which it stands, large enough for a room, and the answer when it is wanted.
class DemonstrationPanel : public Card
{
    Q_OBJECT

public:
    /// Its keys work in the whole window. `language`: of the texts, where they have it.
    DemonstrationPanel(const Theme& theme, DemonstrationRun& run, std::string language, QWidget& window);

    /// What can be done, each with its key; for a menu of the window.
    [[nodiscard]] QMenu& menu() const { return *m_menu; }

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Somebody has enough of it: only the replay is to be left.
    void endWanted();
    /// No question stands any more, and the keyboard was on the button that goes on or in the question: it belongs to
    /// the replay.
    void losesKeyboard();
    /// A screen reader was told these by itself: a question, then its answer when it is shown.
    void spoken(const QString& words);

protected:
    bool event(QEvent* event) override;

private:
    /// Where the demonstration stands.
    struct Standing {
        QString whole;
        QString shorter; ///< without words; none where there is no such
    };

    [[nodiscard]] QAction* add(Key key, const QString& text, const std::function<void()>& does);
    [[nodiscard]] QWidget* buttons(const Theme& theme);
    [[nodiscard]] Standing standing() const;
    void tell();
    void tellHeld();
    void takeKeyboard();
    void speak();
    void leaveRoom(const QWidget& window);

    DemonstrationRun& m_run;
    const std::string m_language;
    ElidedLabel* m_standing;
    QAction* m_reveal;
    QAction* m_goOn;
    QAction* m_handsFree;
    QAction* m_end;
    QMenu* m_menu;
    ThemedButton* m_goOnButton = nullptr;
    QuestionPane* m_question = nullptr;
    const DemonstrationStop* m_spoken = nullptr;
    bool m_answerSpoken = false;
};

} // namespace stormlab
