// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "ui/presentermode/masking.h"

#include <QTreeWidget>

#include <map>
#include <optional>
#include <vector>

namespace stormlab
{

class Theme;

/// A table whose rows are moments of a drill, or figures about it. As high as its rows, so that the page scrolls and
/// not the table; rows can be copied.
class MomentTable : public QTreeWidget
{
    Q_OBJECT

public:
    MomentTable(const Theme& theme, const QString& name, const QStringList& headings, QWidget* parent = nullptr);

    /// What a column would give away; before the rows. Its cells, their tool tips and copies are masked accordingly.
    void setSecrets(int column, Secrets secrets);
    void addMoment(DrillTime time, const QStringList& cells);
    /// A row that stands for no moment: choosing it tells nothing.
    void addRow(const QStringList& cells);
    /// Another column that takes a share of what room there is, but no more than it needs; before finish().
    void setAlsoWide(int column) { m_alsoWide = column; }
    /// After the last row: sets widths and height. `wide`: the column that takes what room there is. `none`: what
    /// stands there when there is no row, in one sentence.
    void finish(int wide, const QString& none = {});

Q_SIGNALS:
    void momentChosen(stormlab::DrillTime moment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void shareRoom();
    void mask(QTreeWidgetItem& item) const;
    void maskAll();

    const Theme& m_theme;
    std::map<int, Secrets> m_secrets; ///< by column
    std::optional<int> m_wide;        ///< absent before finish()
    std::optional<int> m_alsoWide;
    QString m_none;
};

} // namespace stormlab
