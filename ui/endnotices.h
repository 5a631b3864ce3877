// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drilltime.h"
#include "core/runtime/drill/drillstate.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace stormlab
{

class ComputerProbe;
class DrillController;

/// Says when something long has ended while somebody was looking elsewhere: the start of a sandbox, a check, the fetch
/// of an image. What took less than some seconds, or has ended before their eyes, is not told. Main thread; owned by
/// the window.
class EndNotices : public QObject
{
    Q_OBJECT

public:
    /// Tells milliseconds since any moment that stays.
    using Clock = std::function<Milliseconds()>;

    /// All of the arguments must outlive it.
    EndNotices(DrillController& controller, ComputerProbe& probe, QWidget& window, Clock now);

Q_SIGNALS:
    /// `title`: what has ended and how. `text`: of which drill or image; may be empty.
    void ended(const QString& title, const QString& text);

private:
    void onState(DrillState state);
    void onAppended(std::size_t size);
    void end(std::optional<Milliseconds>& began, const QString& title, const QString& text);
    [[nodiscard]] QString drill() const;

    DrillController& m_controller;
    QWidget& m_window;
    const Clock m_now;
    // When each began; absent while it is not under way.
    std::optional<Milliseconds> m_start;
    std::optional<Milliseconds> m_check;
    std::optional<Milliseconds> m_fetch;
};

} // namespace stormlab
