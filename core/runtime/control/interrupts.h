// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace stormlab
{

/// Turns SIGINT, SIGTERM and SIGHUP (a closed terminal) into a signal on the main thread while it lives, so that a
/// drill is cleaned up. Writing to a closed pipe or terminal does not end the program either. One at a time.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    explicit Interrupts(QObject* parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    /// `times`: 1 for the first one.
    void interrupted(int times);

private:
    void read();

    int m_receiver = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_times = 0;
};

} // namespace stormlab
