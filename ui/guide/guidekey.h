// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace stormlab
{

/// Opens the guide by its key in dialogs, which have no menu that could hold it, at the page that tells of them.
/// Windows with menus have an entry of their own.
class GuideKey : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole program as long as it lives.
    explicit GuideKey(QObject* parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace stormlab
