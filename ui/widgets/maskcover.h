// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/presentermode/masking.h"

#include <QWidget>

namespace stormlab
{

class Theme;

/// Lies over a whole widget while what it tells is masked: in its place stands how it is shown.
class MaskCover : public QWidget
{
    Q_OBJECT

public:
    /// Takes the widget over.
    MaskCover(const Theme& theme, Secrets secrets, QWidget& covered, QWidget* parent = nullptr);

private:
    void mask();

    const Theme& m_theme;
    const Secrets m_secrets;
    QWidget& m_covered;
    QWidget* m_sentence;
};

} // namespace stormlab
