// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/budget.h"

#include <QWidget>

#include <string>

namespace stormlab
{

class Theme;

/// How many connections the fleet may ask for while one app is deployed, against the usable limit: a sentence with the
/// sum ("In a deploy: 181 > 97 (8 × 10 × 2 + 21)") and a bar with the limit as a tick.
class BudgetBar : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetBar(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    /// `app`: the app that is deployed, alone or with those of the same release, whichever asks for more; empty: any.
    void show(const Budget& budget, const std::string& app = {});
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int heightOfWords(int width) const;

    const Theme& m_theme;
    Budget m_budget;
    std::string m_app;
    QString m_sentence;
};

} // namespace stormlab
