// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pattern.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace stormlab
{

class Theme;

/// A heading and, beside or below it, named colours with their present values.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    enum class Key {
        Square,
        Line,
        SilentProbe, ///< as the liveness of pods is drawn
        BadProbe,
        Ready, ///< as their readiness is
        NotReady,
        PodEnd,
    };

    struct Entry {
        QString name;
        QString value; ///< empty in a hole
        QColor fill;
        QColor outline;
        Key key = Key::Square;
        Pattern pattern = Pattern::Plain;
        Qt::PenStyle style = Qt::SolidLine; ///< of a line
        QColor ink{};                       ///< of the pattern

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    ChartLegend(const Theme& theme, QWidget* parent);

    /// `longest`: what it may say at other times; it has the room for that, and what stands beside it does not move.
    void setHeading(const QString& heading, const QString& longest = {});
    [[nodiscard]] const QString& heading() const { return m_heading; }
    void setEntries(const std::vector<Entry>& entries);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QPoint> places(int width) const;
    [[nodiscard]] int entryWidth(const Entry& entry) const;
    /// As large as letters are.
    [[nodiscard]] int keySize() const;
    [[nodiscard]] int keyWidth(const Entry& entry) const;
    [[nodiscard]] int headingWidth() const;
    [[nodiscard]] int lineHeight() const;
    void paintSign(QPainter& painter, Key key, const QRectF& box) const;
    void paintEntry(QPainter& painter, const Entry& entry, QRect box) const;
    void paintKey(QPainter& painter, const Entry& entry, const QRect& box) const;

    const Theme& m_theme;
    QString m_heading;
    QString m_longestHeading;
    std::vector<Entry> m_entries;
};

} // namespace stormlab
