// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>

namespace stormlab
{

void ChoiceBox::showPopup()
{
    QComboBox::showPopup();
    if (currentIndex() < 0 && count() > 0)
        view()->setCurrentIndex(model()->index(0, modelColumn(), rootModelIndex()));
}

} // namespace stormlab
