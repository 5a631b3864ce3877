// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QAction;

namespace stormlab
{

class ChartTable;
class Theme;
class ThemedButton;
class TimeChart;

/// A chart and, where somebody asks for it, the table of its figures in its place. Its context menu leads there and
/// back, copies the figures, and copies or saves a picture of the chart as it is seen: what is masked stays so.
class ChartOrTable : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the chart into itself.
    explicit ChartOrTable(TimeChart& chart, QWidget* parent = nullptr);

    /// In a page that scrolls: so high, in pixels, or as high as the chart needs to be.
    void setUsualHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool showsTable() const { return m_table != nullptr; }
    /// The keyboard goes to what is shown then.
    void toggle();
    /// Puts the chart back; the keyboard stays where it is, unless it was in the table.
    void showChart();
    /// A button that does so. `text`: what it says while the chart is shown.
    [[nodiscard]] ThemedButton* makeButton(const Theme& theme, const QString& text);

    /// It and, above the table while that is shown, such a button: for pages that have no other place for one.
    [[nodiscard]] static QWidget* withWayBack(const Theme& theme, TimeChart& chart, QWidget* parent);

    /// Gives a page the key for it: of the chart that has the keyboard or, where none has it, of the topmost one.
    static void installKey(QWidget& page);

Q_SIGNALS:
    void toggled(bool table);

private:
    void copyFigures() const;
    void copyPicture() const;
    void savePicture();

    TimeChart& m_chart;
    ChartTable* m_table = nullptr;
    QAction* m_toggle;
    int m_usualHeight = 0;
};

} // namespace stormlab
