// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presentermode/causevote.h"

#include <QList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace stormlab
{

class Theme;
class ThemedButton;
class ToneLabel;

/// One cause with its votes: a bar, and a button on each side of the number. With the keyboard: + and −.
class VoteRow : public QWidget
{
    Q_OBJECT

public:
    VoteRow(const Theme& theme, const QString& cause, QWidget* parent = nullptr);

    /// `most`: of all causes, whose bar is full. What stands already is not said again.
    void show(int votes, int most);
    using QWidget::show;
    [[nodiscard]] int votes() const { return m_votes; }

Q_SIGNALS:
    void changed(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tell();

    const Theme& m_theme;
    const QString m_cause;
    ToneLabel* m_count;
    int m_votes = 0;
    int m_most = 0;
};

/// The vote of the room on what is wrong. The winner can be handed on; it is nobody's diagnosis by that.
class VotePanel : public QWidget
{
    Q_OBJECT

public:
    VotePanel(const Theme& theme, QWidget* parent = nullptr);

    /// Begins anew with the causes of a scenario.
    void setCauses(const std::vector<CauseChoice>& causes);
    [[nodiscard]] const CauseVote& vote() const { return m_vote; }
    /// What Tab leads to, as it is read from above.
    [[nodiscard]] QList<QWidget*> tabStops() const;
    /// Whether the winner can be handed on.
    void setProposable(bool on);

Q_SIGNALS:
    void proposed(const QString& cause);

private:
    void change(std::size_t cause, int by);
    /// Forgets the votes or, while nobody has voted since, brings them back.
    void voteAnew();
    [[nodiscard]] bool canBringBack() const { return m_vote.most() == 0 && m_forgotten.most() > 0; }
    void propose();
    void tell();

    const Theme& m_theme;
    CauseVote m_vote;
    CauseVote m_forgotten; ///< by the last vote anew
    QVBoxLayout* m_list;
    std::vector<VoteRow*> m_rows;
    ToneLabel* m_standing;
    ThemedButton* m_propose;
    ThemedButton* m_anew;
    bool m_proposable = false;
};

} // namespace stormlab
