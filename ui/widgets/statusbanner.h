// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presenters/speechpace.h"
#include "ui/presenters/statuspresenter.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

namespace stormlab
{

class Theme;
class ToneLabel;

/// The sentence above the chart. Its level is told by a sign and a word, and then by colour.
class StatusBanner : public QFrame
{
    Q_OBJECT

public:
    explicit StatusBanner(const Theme& theme, QWidget* parent = nullptr);

    /// Screen readers hear the sentence when it has changed, at most once in this time.
    static constexpr Milliseconds silence{5'000};
    /// What the pace of that is measured with; any clock that does not go back.
    void setClock(std::function<Milliseconds()> clock) { m_clock = std::move(clock); }

    using QWidget::show;
    void show(const Status& status);
    [[nodiscard]] const Status& status() const { return m_status; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void keepRoom();
    void speak(const std::optional<QString>& sentence);

    const Theme& m_theme;
    Status m_status;
    ToneLabel* m_word;
    ToneLabel* m_sentence;
    std::function<Milliseconds()> m_clock;
    SpeechPace m_pace;
    QTimer m_due; ///< for the sentence that waits, where nothing is shown any more
};

} // namespace stormlab
