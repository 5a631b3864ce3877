// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <QDialog>

namespace stormlab
{

class Theme;

/// Everything that the last sample knew about one session.
class SessionDetails : public QDialog
{
    Q_OBJECT

public:
    SessionDetails(const Theme& theme, const Backend& backend, QWidget* parent = nullptr);
};

} // namespace stormlab
