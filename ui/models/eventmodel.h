// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"
#include "core/domain/timespan.h"
#include "ui/presentermode/modelmask.h"
#include "ui/presenters/eventwording.h"
#include "ui/presenters/lostrows.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <set>
#include <vector>

namespace stormlab
{

/// What happened, in words, without samples and per-second reports. Lost backends that follow each other within a
/// second and are alike share a row.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Says, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole + 1, ///< quint64: of the (first) event
        DrillTimeRole,                   ///< qint64: milliseconds since the start
    };

    explicit EventModel(QObject* parent = nullptr);
    /// Masked where they are to be: what was diagnosed and what a check said, and of what server or file the log is.
    void setMasking(const Masking& masking) { m_mask.follow(masking, *this); }

    /// Inserts what is new and removes what lies beyond the view. A view of another timeline needs begin() first.
    void show(const TimelineView& view);
    /// Begins anew with another timeline. `causes`: that its scenario offers.
    void begin(std::vector<CauseChoice> causes = {});

    /// When it happened: what the row shows. A statement ran before its line of the log was read.
    [[nodiscard]] DrillTime momentAt(const QModelIndex& index) const;
    /// Whether it, or one of those that share the row, happened in a range that is no shorter than rows can be.
    [[nodiscard]] bool hasAnyIn(const QModelIndex& index, const TimeSpan& range) const;
    /// From when on the timeline tells of it: where a replay has to be to show it.
    [[nodiscard]] DrillTime timeOf(const QModelIndex& index) const;
    /// The row of an event, or of the last one before it that has a row; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(std::uint64_t sequence) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        DrillTime time{0};
        DrillTime moment{0};
        EventWords words;
        std::vector<BackendLost> lost;       ///< of a shared row
        std::vector<std::uint64_t> joined{}; ///< the sequences of those behind the first
        Secrets secret{};                    ///< of what it says
        DrillTime lastTime{0};               ///< of the last of those behind the first

        [[nodiscard]] std::uint64_t lastUpTo(std::uint64_t sequence) const;
    };

    [[nodiscard]] Secrets secretIn(const EventBody& body);
    void goBackTo(std::size_t size);
    /// Joins an event to a row that tells of its like, or adds one. Rows are counted on from those that are shown.
    void take(const TimelineEvent& event, std::vector<Row>& added, std::set<std::size_t>& grown);
    [[nodiscard]] static QVariant told(const Row& row, const QModelIndex& index, int role);
    [[nodiscard]] Row& rowAt(std::size_t row, std::vector<Row>& added);

    ModelMask m_mask;
    std::vector<CauseChoice> m_causes;
    bool m_isObserved = false; ///< the log of a server that is not the lab's
    std::vector<Row> m_rows;
    LostRows m_lostRows;
    std::size_t m_seen = 0;
};

} // namespace stormlab
