// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presenters/statuspresenter.h"

#include <QFrame>

namespace stormlab
{

class Theme;
class ToneLabel;

/// The sentence above the chart. Its level is told by a sign and a word, and then by colour.
class StatusBanner : public QFrame
{
    Q_OBJECT

public:
    explicit StatusBanner(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Status& status);
    [[nodiscard]] const Status& status() const { return m_status; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Status m_status;
    ToneLabel* m_word;
    ToneLabel* m_sentence;
};

} // namespace stormlab
