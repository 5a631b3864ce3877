// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace stormlab
{

/// Writes files that somebody chose, each whole or not at all, on another thread. Main thread, which waits for the disk
/// in the destructor only.
class FileExport : public QObject
{
    Q_OBJECT

public:
    explicit FileExport(QObject* parent = nullptr);
    ~FileExport() override;

    /// Answered by written() or failed(); errors as writeWholeFile().
    void write(const QString& path, const QByteArray& bytes);
    /// The same with bytes that are made on the other thread.
    void write(const QString& path, std::function<Result<QByteArray>()> make);

Q_SIGNALS:
    void written(const QString& path);
    void failed(const stormlab::Error& error);

private:
    QThreadPool m_disk;
};

} // namespace stormlab
