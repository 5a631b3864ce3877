// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/computerprobe.h"
#include "core/runtime/engines/findingwords.h"
#include "ui/widgets/card.h"

#include <map>

class QVBoxLayout;

namespace stormlab
{

class FindingRow;

/// "This computer": what works here, and what can be done about what does not. It fills in as answers come.
class ComputerPanel : public Card
{
    Q_OBJECT

public:
    /// The probe must outlive the panel.
    ComputerPanel(const Theme& theme, ComputerProbe& probe, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const ComputerFindings& findings);

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// Drills are to use this engine from now on: "native", "docker", "podman".
    void engineChosen(const QString& engine);

private:
    [[nodiscard]] FindingRow& rowFor(FindingSubject subject);
    void act(const FindingWords& words, Remedy remedy);
    void showTransfer(FindingSubject subject, const QString& step, int done, int total);
    void endTransfers();
    void giveLetters();

    const Theme& m_theme;
    ComputerProbe& m_probe;
    QVBoxLayout* m_lines;
    std::map<FindingSubject, FindingRow*> m_rows;
    std::map<FindingSubject, FindingWords> m_words;
};

/// Asks for the file of an image and has it loaded. Returns at once.
void openImageFile(QWidget* parent, ComputerProbe& probe, ContainerEngine::Kind kind);

} // namespace stormlab
