// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

#include <map>
#include <memory>
#include <vector>

namespace stormlab
{

/// A row that goes on in another line where it has no room, as words do: buttons with large text on a small screen. An
/// item that wants to expand takes what is left of its line; so does a stretch, which pushes what follows to the right.
/// What wants to expand downwards is as high as its line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addStretch();
    /// Sentences that stand beside others only where they are lines and no column: with room for so many letters. Alone
    /// in their line they may be narrower. To expand is for them to say.
    void addWords(QWidget* words, int letters);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Placed {
        QLayoutItem* item;
        int width;
    };
    struct Line {
        std::vector<Placed> items;
        int width = 0; ///< with the gaps between
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> lines(int width) const;
    static void stretch(Line& line, int width);
    void place(const Line& line, const QRect& room) const;
    [[nodiscard]] int widthBeside(const QLayoutItem& item) const;
    [[nodiscard]] int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::map<const QWidget*, int> m_letters; ///< of words
};

} // namespace stormlab
