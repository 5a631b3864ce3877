// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace stormlab
{

/// All keys, from the table that installs them.
class KeyListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyListDialog(QWidget* parent = nullptr);
};

} // namespace stormlab
