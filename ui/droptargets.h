// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace stormlab
{

class RecordingOpener;

/// Lets every window of the program take recordings, class files and scenario folders that are dropped on it, also
/// those that know nothing of recordings, as the guide or the board of a room. Handing a drop on to another window is
/// not possible: Qt hands it to the one that it entered, so each window has to take it by itself.
class DropTargets : public QObject
{
    Q_OBJECT

public:
    /// Listens to the whole program as long as it lives; the opener must outlive it.
    explicit DropTargets(RecordingOpener& opener, QObject* parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool take(QDropEvent& event, QWidget* window);

    RecordingOpener& m_opener;
};

} // namespace stormlab
