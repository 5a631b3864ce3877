// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presentermode/demonstrationrun.h"
#include "ui/widgets/scrollpane.h"

#include <QString>

#include <string>

namespace stormlab
{

class Theme;
class ToneLabel;

/// The question at which a demonstration stands with its choices, large enough for a room, and the answer when it is
/// wanted. It is hidden while nothing is asked, and holds no word of an answer before its time. Where it scrolls Tab
/// leads to it, and its keys scroll it; where all fits it never has the keyboard.
class QuestionPane : public ScrollPane
{
    Q_OBJECT

public:
    /// `language`: of the texts, where they have it. The run must outlive it.
    QuestionPane(const Theme& theme, const DemonstrationRun& run, std::string language, QWidget* parent);

    /// It is no higher than this, in pixels, but for some lines: what is longer scrolls in it, an answer into view, and
    /// the first line above that is a whole one.
    void setMost(int height);
    /// What is to be read now: the answer once it is shown, or else the question.
    [[nodiscard]] ToneLabel& news() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// It had the keyboard, and is about to be hidden or scrolls no more. Whoever hears of it may put the keyboard
    /// where it belongs; else it goes to the next widget.
    void losesKeyboard();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString said(const LanguageTexts& texts) const;
    [[nodiscard]] QString choices() const;
    [[nodiscard]] int lineFrom(int top, int width) const;
    void tell();
    void tellChoices();
    void tellScrolls();
    void leave();

    const DemonstrationRun& m_run;
    const std::string m_language;
    ToneLabel* m_question;
    ToneLabel* m_choices;
    ToneLabel* m_answer;
    int m_most = QWIDGETSIZE_MAX;
};

} // namespace stormlab
