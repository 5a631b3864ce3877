// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/computerfindings.h"
#include "core/runtime/engines/enginefailure.h"
#include "core/runtime/preferences.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace stormlab
{

class ComputerProbe;

/// What a person is offered where an engine or an image is in the way of a drill, or its sandbox has ended, and what
/// follows from the answer.
class EngineOffers : public QObject
{
    Q_OBJECT

public:
    using Prefer = std::function<void(const EnginePreferences&)>;

    /// Everything must outlive it; messages open over the window.
    EngineOffers(ComputerProbe& probe, const Preferences& preferences, Prefer prefer, QWidget* window);

    /// Keeps what was chosen, and looks at the computer again.
    void prefer(const EnginePreferences& engines);
    /// Drills are to use this engine from now on.
    void use(const QString& engine);
    /// Tells why a drill could not go on, with what can be done about it.
    void offerAfter(const Error& error, DrillReached reached);

Q_SIGNALS:
    /// The drill is to be tried again.
    void again();

private:
    void onLoaded(const QString& image);
    void offer(const Error& error, DrillReached reached);
    void showLog(const Error& error);

    ComputerProbe& m_probe;
    const Preferences& m_preferences;
    Prefer m_prefer;
    QWidget* m_window;
    ComputerFindings m_findings; ///< as last told
};

} // namespace stormlab
