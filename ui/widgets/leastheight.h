// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace stormlab
{

/// Keeps a widget as high as its layout needs when it is so wide: lines that go on below each other have to fit also
/// where nobody asks how high they are, as in a splitter. Owned by the widget.
class LeastHeight : public QObject
{
    Q_OBJECT

public:
    explicit LeastHeight(QWidget* widget);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_widget;
};

} // namespace stormlab
