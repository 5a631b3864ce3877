// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace stormlab
{

/// Opens, by their keys, the guide and the list of keys in dialogs, which have no menu that could hold them: the guide
/// at the page that tells of the dialog. Windows with menus have entries of their own.
class DialogKeys : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole program as long as it lives.
    explicit DialogKeys(QObject* parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace stormlab
