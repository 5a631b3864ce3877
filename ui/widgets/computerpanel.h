// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/sandbox/computerprobe.h"
#include "ui/widgets/card.h"

#include <functional>

class QVBoxLayout;

namespace stormlab
{

/// "This computer": what works here, and what can be done about what does not.
class ComputerPanel : public Card
{
    Q_OBJECT

public:
    /// The probe must outlive the panel.
    ComputerPanel(const Theme& theme, ComputerProbe& probe, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const std::vector<ComputerFinding>& findings);

private:
    void addFinding(const ComputerFinding& finding);
    void addServer(const ComputerFinding& finding);
    void addNoServer(const ComputerFinding& finding);
    void addLeftovers(const ComputerFinding& finding);
    void addLine(const QString& sign, const QString& text, const QString& more);
    void addButton(const QString& text, const std::function<void()>& does);

    const Theme& m_theme;
    ComputerProbe& m_probe;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace stormlab
