// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <QDialog>

namespace stormlab
{

class Theme;

/// max_connections, and how the usable limit follows from it.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    LimitsDialog(const Theme& theme, const Sample& sample, QWidget* parent = nullptr);
};

} // namespace stormlab
