// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QImage>
#include <QTest>

#include <initializer_list>

using namespace stormlab;

namespace
{

/// As the label would be if it held no more than that.
bool shows(ElidedLabel& label, const QString& text)
{
    QLabel whole(text, label.parentWidget());
    whole.setTextFormat(Qt::PlainText);
    whole.setFont(label.font());
    whole.resize(label.size());
    return label.grab().toImage() == whole.grab().toImage();
}

} // namespace

/// A line of text where there is little room.
class TestElidedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShorterTextIsNeverCut_data()
    {
        QTest::addColumn<QString>("shorter");
        QTest::addColumn<double>("points");
        for (const char* shorter : {"2/4", "0:28", "12:30", "1:02:03"}) {
            for (const double points : {8.0, 9.7, 11.3, 14.1, 24.0})
                QTest::addRow("%s in %.1f pt", shorter, points) << QString::fromLatin1(shorter) << points;
        }
    }
    void theShorterTextIsNeverCut()
    {
        QFETCH(const QString, shorter);
        QFETCH(const double, points);
        QWidget window;
        ElidedLabel label(&window);
        label.cutAt(Qt::ElideLeft);
        QFont font = label.font();
        font.setPointSizeF(points);
        label.setFont(font);
        label.setText(QStringLiteral("A storm after a release · next question at ") + shorter);
        label.setShorter(shorter);
        label.resize(label.minimumSizeHint());
        QVERIFY(shows(label, shorter));
        label.resize(label.sizeHint());
        QVERIFY(shows(label, label.text()));
    }

    /// Whatever stands beside it.
    void aTextThatGetsLongerFindsRoomInAnotherLine()
    {
        constexpr int wide = 1024;
        constexpr int gap = 8;
        QWidget window;
        auto* row = new FlowLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(gap);
        auto* label = new ElidedLabel(&window);
        label->cutAt(Qt::ElideLeft);
        auto* beside = new QWidget(&window);
        beside->setFixedSize(wide - gap - label->fontMetrics().horizontalAdvance(QStringLiteral("0:28")), 20);
        row->addWidget(label);
        row->addWidget(beside);
        label->setText(QString(200, QLatin1Char('x')));
        label->setShorter(QStringLiteral("0:28"));
        window.resize(wide, 200);
        window.show();
        QTRY_COMPARE(beside->x(), label->width() + gap);
        QVERIFY(shows(*label, QStringLiteral("0:28")));
        label->setShorter(QStringLiteral("1:02:03"));
        QTRY_COMPARE(beside->x(), 0);
        QVERIFY(shows(*label, QStringLiteral("1:02:03")));
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
