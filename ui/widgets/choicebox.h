// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace stormlab
{

/// A box in which nothing may be chosen yet. Whoever opens its list by a key begins at the first entry and sees that;
/// Qt begins there unseen, and the first Down leads to the second.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    void showPopup() override;
};

} // namespace stormlab
