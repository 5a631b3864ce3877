// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/keytable.h"

#include <QDialog>

namespace stormlab
{

/// All keys of a window, from the table that installs them.
class KeyListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyListDialog(KeyWindow window, QWidget* parent = nullptr);
};

/// Opens it over that window.
void openKeyList(KeyWindow window, QWidget* parent);

} // namespace stormlab
