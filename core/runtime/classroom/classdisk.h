// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/classfile.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace stormlab
{

/// A class file that was read, and the folder that its results go to unless somebody says otherwise.
struct OpenedClass {
    Result<ClassFile> file; ///< errors as readClassFileAt()
    QString folder;
};

/// What windows do with files of classes, on other threads. Answers come on the thread of `context`; `then` is not
/// called when that is gone. Main thread.
class ClassDisk
{
public:
    void open(const QString& path, QObject* context, std::function<void(const OpenedClass&)> then);
    /// Gives the class keys of its own first.
    void writeNew(const QString& path, const ClassFile& file, QObject* context,
                  std::function<void(const Result<void>&)> then);
    void writeTable(const QString& path, const QByteArray& text, QObject* context,
                    std::function<void(const Result<void>&)> then);

private:
    QThreadPool m_pool; ///< waits for what is being read when it goes
};

} // namespace stormlab
