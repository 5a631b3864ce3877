// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/computerfindings.h"

#include <QObject>
#include <QString>

namespace stormlab
{

/// Finds out what works on this computer, and mends what can be mended from here, without blocking the thread it lives
/// on.
class ComputerProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks again; answered by answered(), several times: as often as something more is known.
    virtual void start() = 0;
    /// Removes what a crash left, then looks again. Answered by cleanUpFailed() where something stays.
    virtual void cleanUp() = 0;
    /// Bring the missing image to an engine, one at a time. Answered by transferring()…, then transferred() or
    /// transferFailed(); afterwards it looks again.
    virtual void fetchImage(ContainerEngine::Kind kind) = 0;
    virtual void loadImage(ContainerEngine::Kind kind, const QString& file) = 0;
    /// Ends what is being brought; answered by nothing.
    virtual void cancelTransfer() = 0;

Q_SIGNALS:
    void answered(const stormlab::ComputerFindings& findings);
    /// "Fetching IMAGE: layer 3 of 14, 12 s"; total 0: nobody knows how far.
    void transferring(stormlab::ContainerEngine::Kind kind, const QString& step, int done, int total);
    /// `image`: the name that it has; empty when the engine tells none.
    void transferred(stormlab::ContainerEngine::Kind kind, const QString& image);
    void transferFailed(const stormlab::Error& error);
    void cleanUpFailed(const stormlab::Error& error);
};

} // namespace stormlab
