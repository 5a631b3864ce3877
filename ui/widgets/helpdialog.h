// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace stormlab
{

/// What to do in a drill, on one page.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);
};

/// Opens it over that window.
void openHelp(QWidget* parent);
/// Says which program and version this is, and under which licence.
void openAbout(QWidget* parent);

} // namespace stormlab
