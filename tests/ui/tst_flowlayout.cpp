// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace stormlab;

namespace
{

constexpr int wide = 100;
constexpr int high = 20;
constexpr int gap = 10;

/// A row of boxes of one size.
struct Row {
    explicit Row(int many)
    {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(gap);
        for (int i = 0; i < many; ++i)
            add(QSizePolicy::Fixed);
    }

    QWidget* add(QSizePolicy::Policy policy)
    {
        auto* box = new QWidget(&widget);
        box->setMinimumSize(wide, high);
        box->setSizePolicy(policy, QSizePolicy::Fixed);
        layout->addWidget(box);
        boxes << box;
        return box;
    }

    /// Where the boxes are when the row is as wide as this, and as high as it then has to be.
    QList<QPoint> placesIn(int width)
    {
        layout->setGeometry({0, 0, width, layout->heightForWidth(width)});
        QList<QPoint> places;
        for (const QWidget* box : boxes)
            places << box->pos();
        return places;
    }

    QWidget widget;
    FlowLayout* layout = new FlowLayout(&widget);
    QList<QWidget*> boxes;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isARowWhereThereIsRoom()
    {
        Row row(3);
        QCOMPARE(row.placesIn(320), QList<QPoint>({{0, 0}, {110, 0}, {220, 0}}));
        QCOMPARE(row.layout->heightForWidth(320), high);
    }

    void goesOnInAnotherLine()
    {
        Row row(3);
        QCOMPARE(row.placesIn(319), QList<QPoint>({{0, 0}, {110, 0}, {0, high + gap}}));
        QCOMPARE(row.layout->heightForWidth(319), 2 * high + gap);
    }

    void isNeverWiderThanItsWidestItem()
    {
        Row row(3);
        QCOMPARE(row.layout->minimumSize().width(), wide);
        QCOMPARE(row.placesIn(wide).last(), QPoint(0, 2 * (high + gap)));
    }

    void whatExpandsTakesTheRestOfItsLine()
    {
        Row row(1);
        QWidget* field = row.add(QSizePolicy::Expanding);
        row.placesIn(400);
        QCOMPARE(field->width(), 400 - wide - gap);
    }

    void aFieldHasAnEnd()
    {
        Row row(0);
        QWidget* field = row.add(QSizePolicy::Expanding);
        field->setMaximumWidth(150);
        row.placesIn(400);
        QCOMPARE(field->width(), 150);
    }

    void aStretchPushesWhatFollowsToTheEnd()
    {
        Row row(1);
        row.layout->addStretch();
        row.add(QSizePolicy::Fixed);
        QCOMPARE(row.placesIn(400).last(), QPoint(300, 0));
    }

    void wordsStandBesideOthersOnlyWithRoomForTheirLetters()
    {
        Row row(1);
        constexpr int letters = 30;
        auto* words = new QWidget(&row.widget);
        words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        words->setMinimumSize(wide, high);
        row.layout->addWords(words, letters);
        const int beside = wide + gap + letters * words->fontMetrics().averageCharWidth();
        row.placesIn(beside);
        QCOMPARE(words->pos(), QPoint(wide + gap, 0));
        row.placesIn(beside - 1);
        QCOMPARE(words->geometry(), QRect(0, high + gap, beside - 1, high));
        QCOMPARE(row.layout->minimumSize().width(), wide);
    }

    void whatExpandsDownwardsIsAsHighAsItsLine()
    {
        Row row(1);
        row.boxes.first()->setMinimumHeight(3 * high);
        QWidget* tile = row.add(QSizePolicy::Expanding);
        tile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        row.placesIn(400);
        QCOMPARE(tile->height(), 3 * high);
    }

    void whatIsHiddenTakesNoRoom()
    {
        Row row(3);
        row.widget.show();
        row.boxes.at(1)->hide();
        QCOMPARE(row.placesIn(320).last(), QPoint(110, 0));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
