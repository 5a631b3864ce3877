// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/otherwords.h"
#include "tests/ui/support/windowrig.h"

class QComboBox;
class QPushButton;
class QTreeView;

namespace stormlab
{

class SessionPanel;

[[nodiscard]] SessionPanel& sessionsOf(WindowRig& rig);
[[nodiscard]] QTreeView* tableOf(WindowRig& rig);
/// Shows the window of a drill in its incident, with the sessions of the storm in the table.
void showIncident(WindowRig& rig);
/// Filters the session table.
void filter(WindowRig& rig, const QString& text);

/// The widget in there with this accessible name, which is given in English; nullptr where there is none.
template <typename Widget>
Widget* named(const QWidget& where, const char* name)
{
    for (auto* widget : where.findChildren<Widget*>()) {
        if (englishOf(widget->accessibleName()) == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

/// The button in there with this text, whatever its letter; nullptr where there is none.
[[nodiscard]] QPushButton* buttonWith(const QWidget& where, const QString& text);
/// Chooses as a person does: by the keyboard, with the box in focus; only ever an entry further down.
void choose(QComboBox* box, int index);
/// Whether one of the labels in there says just that.
[[nodiscard]] bool says(const QWidget& where, const QString& text);

} // namespace stormlab
