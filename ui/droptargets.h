// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace stormlab
{

class RecordingOpener;

/// Lets windows that know nothing of recordings take them too, when they are dropped on the guide, on the board of a
/// room or on a teacher's strip. Handing a drop on to another window is not possible: Qt hands it to the one that it
/// entered, so each window has to take it by itself.
class DropTargets : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole program as long as it lives; the opener must outlive it.
    explicit DropTargets(RecordingOpener& opener, QObject* parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RecordingOpener& m_opener;
};

} // namespace stormlab
