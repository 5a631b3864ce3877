// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QScrollArea;

namespace stormlab
{

/// Keeps an area that scrolls as wide as what is in it needs to be, so that it scrolls downwards only. Owned by the
/// area.
class LeastWidth : public QObject
{
    Q_OBJECT

public:
    /// It has its content already.
    explicit LeastWidth(QScrollArea* area);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QScrollArea* m_area;
};

} // namespace stormlab
