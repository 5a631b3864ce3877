// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QSplitter;
class QWidget;

namespace stormlab
{

class Preferences;

/// Keeps how a person has divided the room of the splitters of a window, each under its object name; one without a name
/// is left alone. A splitter that gets another name takes over what is kept under that. Owned by the window; main
/// thread.
class KeptSplits : public QObject
{
    Q_OBJECT

public:
    /// `kind`: the word under which the window's are kept. The splitters are there; the preferences outlive the window.
    KeptSplits(QWidget& window, Preferences& preferences, QString kind);

private:
    [[nodiscard]] QString keyOf(const QSplitter& split) const;
    void follow(QSplitter& split);
    void restore(QSplitter& split);

    Preferences& m_preferences;
    const QString m_kind;
};

} // namespace stormlab
