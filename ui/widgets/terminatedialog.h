// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sample.h"

#include <QDialog>
#include <QString>

#include <vector>

namespace stormlab
{

class Theme;

/// Shows exactly what will be ended, and asks. Nothing is pressed by Enter alone.
class TerminateDialog : public QDialog
{
    Q_OBJECT

public:
    TerminateDialog(const Theme& theme, const std::vector<Backend>& backends, QWidget* parent = nullptr);
};

/// "deploy_worker: 69 idle, 1 active. reporting: 1 idle."
[[nodiscard]] QString sessionTotals(const std::vector<Backend>& backends);

} // namespace stormlab
