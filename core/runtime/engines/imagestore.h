// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/engines/enginecall.h"
#include "core/runtime/engines/pullprogress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace stormlab
{

/// Brings images to an engine: from a registry, or from a file where there is no network. One at a time; destroying it
/// cancels what is under way. Main thread.
class ImageStore : public QObject
{
    Q_OBJECT

public:
    explicit ImageStore(ContainerEngine engine, QObject* parent = nullptr);
    ~ImageStore() override;

    /// Answered by progress()… and then pulled() or failed(). Bounded by an hour.
    void pull(const QString& image);
    /// Answered by progress()… and then loaded() or failed(). Bounded by ten minutes.
    void load(const QString& file);

Q_SIGNALS:
    /// "Fetching IMAGE: layer 3 of 14, 12 s"; once a second and at every change. total 0: nobody knows how far.
    void progress(const QString& step, int done, int total);
    void pulled();
    /// The name that the image has; empty when the engine tells none.
    void loaded(const QString& image);
    void failed(const stormlab::Error& error);

private:
    void begin(const QStringList& arguments, Milliseconds within, void (ImageStore::*then)(const EngineReply&));
    void onLine(const QByteArray& line);
    void onPulled(const EngineReply& reply);
    void onLoaded(const EngineReply& reply);
    void tell();
    void fail(const EngineReply& reply);

    ContainerEngine m_engine;
    QString m_what; ///< the image or the file
    bool m_pulls = false;
    PullProgress m_layers;
    QElapsedTimer m_since;
    QTimer m_second;
    std::unique_ptr<EngineCall> m_call;
};

} // namespace stormlab
