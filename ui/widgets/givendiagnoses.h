// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scenario.h"
#include "core/domain/timeline.h"

#include <QWidget>

#include <span>
#include <vector>

namespace stormlab
{

class Theme;
class ToneLabel;

/// What the learner said was wrong, as it was said, for looking back.
class GivenDiagnoses : public QWidget
{
    Q_OBJECT

public:
    explicit GivenDiagnoses(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    /// The events up to the moment that is shown. `causes`: that the scenario offers.
    void show(std::span<const TimelineEvent* const> events, const std::vector<CauseChoice>& causes);

private:
    ToneLabel* m_said;
};

} // namespace stormlab
