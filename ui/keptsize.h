// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace stormlab
{

class Preferences;

/// Gives a window of which there may be many the size that the last one of its kind was closed with, and keeps its own.
/// Not the place: they would cover each other. Owned by the window; main thread.
class KeptSize : public QObject
{
    Q_OBJECT

public:
    /// `kind`: a word under which it is kept. `first`: the size where none is. The preferences must outlive the window,
    /// which was not shown yet.
    KeptSize(QWidget& window, Preferences& preferences, QString kind, QSize first);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

    /// For the teacher's strip of any window.
    [[nodiscard]] static std::function<void(QWidget& strip, QSize first)> ofStrip(Preferences& preferences);

private:
    void keep();

    QWidget& m_window;
    Preferences& m_preferences;
    const QString m_kind;
};

} // namespace stormlab
