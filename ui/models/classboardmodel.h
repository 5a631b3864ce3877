// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/boardcells.h"
#include "ui/presentermode/modelmask.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace stormlab
{

/// The results of a class, a row each, in the order in which they came. Rows are inserted, changed and removed one by
/// one; the model is never reset.
class ClassBoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = BoardCells::Column;
    using enum BoardCells::Column;
    static constexpr int columns = BoardCells::columns;
    enum Role {
        SortRole = Qt::UserRole,
        StuckRole,  ///< and it counts, as in the totals
        DoneRole,   ///< the same
        SearchRole, ///< of any column: all that a filter looks at
    };

    explicit ClassBoardModel(BoardSubject subject, QObject* parent = nullptr);
    /// Names and scores are masked where they are to be. An export tells them all the same.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    /// Takes results over, which were seen to change now; a file that is marked now has no row any more. `now`: by any
    /// clock that does not go back.
    void take(const std::vector<JudgedFile>& files, Milliseconds now);
    void remove(const QStringList& files);
    /// All that lay there is in: until now numbers of learners depended on the order in which it was read. From now on
    /// they stay, and who comes later gets the next one.
    void settle();
    /// Another folder: no row is left, and numbers begin anew.
    void clear();
    /// Time has gone on: who is stuck is another matter now.
    void setNow(Milliseconds now);
    void setNames(BoardNames names);
    [[nodiscard]] BoardNames names() const { return m_names; }
    /// What the recording has said about the result of that file, as it was then: a result that was written again
    /// meanwhile has none.
    void setGrading(const QString& file, const ResultFile& result, const ResultGrading& grading);

    [[nodiscard]] const BoardTotals& totals() const { return m_totals; }
    /// By row; valid until the model changes.
    [[nodiscard]] BoardLine lineAt(int row) const;
    [[nodiscard]] const ResultFile& resultAt(int row) const { return rowAt(row).result; }
    /// Which of two rows comes first where they are worth the same: they come in whatever order files were read in.
    [[nodiscard]] bool isBefore(int row, int other) const;
    [[nodiscard]] QString fileAt(int row) const { return rowAt(row).file; }
    /// Who it is, the points, and what the cells of the row have no room for, such as why its recording differs; a line
    /// each. Names and scores are masked where they are to be.
    [[nodiscard]] QString aboutRow(int row) const;
    /// The results of drills that are over, each with its file.
    [[nodiscard]] std::vector<std::pair<QString, ResultFile>> finished() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void totalsChanged();

private:
    [[nodiscard]] const BoardRow& rowAt(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<int> rowOf(const QString& file) const;
    void replace(int row, const ResultFile& result);
    void insert(std::vector<BoardRow> rows);
    void removeFiles(const QStringList& files);
    void reckon();
    void tellWhichCount(const std::vector<BoardLine>& lines);
    [[nodiscard]] static Secrets secretsOf(const BoardRow& row, int column);
    /// Before it is masked.
    [[nodiscard]] QVariant told(const BoardRow& row, int column, int role) const;
    [[nodiscard]] BoardCells cells() const;

    const BoardSubject m_subject;
    std::vector<std::unique_ptr<BoardRow>> m_rows; ///< thousands are moved when one is removed
    QHash<QString, int> m_byFile;
    LearnerNumbers m_learners;
    bool m_settled = false;
    BoardNames m_names = BoardNames::Shown;
    Milliseconds m_now{0};
    BoardTotals m_totals;
    ModelMask m_mask;
};

} // namespace stormlab
