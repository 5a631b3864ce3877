// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rubric.h"
#include "core/runtime/classroom/boardtable.h"
#include "core/runtime/classroom/resultgrading.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <optional>

namespace stormlab
{

/// A result on the board, and what is known of it there.
struct BoardRow {
    QString file;
    ResultFile result;
    Milliseconds seen{0}; ///< when it was seen to change
    int learner = 0;      ///< stands for the name where that is hidden; all attempts of a learner have it
    bool counts = true;   ///< false: an earlier attempt of a learner who has made another
    std::optional<ResultGrading> grading{};

    [[nodiscard]] BoardLine line(Milliseconds now) const;
};

/// What a board is told of its class.
struct BoardSubject {
    Rubric rubric{};             ///< of the scenario, for the titles of traps
    bool keepsRecordings = true; ///< as ClassFile::keepRecording
};

/// What a row of the board says in its columns, before scores are masked.
class BoardCells
{
    Q_DECLARE_TR_FUNCTIONS(stormlab::ClassBoardModel)

public:
    enum Column { Who, State, Since, Detect, Fix, Trap, Total, Hints, Traps, Duration, Recording };
    static constexpr int columns = 11;

    /// `named`: learners by their names, and not by numbers. `now`: by the clock of the rows. Lives no longer than
    /// `subject`.
    BoardCells(const BoardSubject& subject, bool named, Milliseconds now)
        : m_subject(subject), m_named(named), m_now(now)
    {
    }

    /// The index of a column among the parts of a result.
    [[nodiscard]] static std::optional<std::size_t> partOf(int column);
    [[nodiscard]] static bool isFigure(int column);

    [[nodiscard]] QString text(const BoardRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const BoardRow& row, int column) const;
    /// What the cell has no room for; a plain text, often empty.
    [[nodiscard]] QString more(const BoardRow& row, int column) const;
    /// "Detect 20 of 30, Fix 25 of 40, Trap 10 of 30, total 55 of 100"
    [[nodiscard]] QString points(const BoardRow& row) const;

private:
    [[nodiscard]] static QString pointsText(int points, int max);
    [[nodiscard]] QString noRecording() const;
    [[nodiscard]] QString gradingText(GradedAgain outcome) const;
    [[nodiscard]] static QString gradingReasons(const ResultGrading& grading);
    [[nodiscard]] QString who(const BoardRow& row) const;
    [[nodiscard]] QString state(const BoardRow& row) const;
    [[nodiscard]] QString stateOfAttempt(const BoardRow& row) const;
    [[nodiscard]] QString since(const BoardRow& row) const;
    [[nodiscard]] QString traps(const BoardRow& row) const;
    [[nodiscard]] QString recording(const BoardRow& row) const;

    const BoardSubject& m_subject;
    bool m_named;
    Milliseconds m_now;
};

} // namespace stormlab
