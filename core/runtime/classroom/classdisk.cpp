// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classdisk.h"

#include "core/runtime/backgroundjob.h"
#include "core/runtime/classroom/classfiles.h"
#include "core/runtime/classroom/resultplace.h"
#include "core/runtime/classroom/resultseal.h"
#include "core/runtime/report/wholefile.h"

#include <utility>

namespace stormlab
{

void ClassDisk::open(const QString& path, QObject* context, std::function<void(const OpenedClass&)> then)
{
    runInBackground(
        m_pool, context,
        [path] {
            return OpenedClass{readClassFileAt(path), usualResultFolder(path)};
        },
        std::move(then));
}

void ClassDisk::writeNew(const QString& path, const ClassFile& file, QObject* context,
                         std::function<void(const Result<void>&)> then)
{
    runInBackground(
        m_pool, context, [path, file = withNewKeys(file)] { return writeClassFile(path, file); }, std::move(then));
}

void ClassDisk::writeTable(const QString& path, const QByteArray& text, QObject* context,
                           std::function<void(const Result<void>&)> then)
{
    runInBackground(
        m_pool, context, [path, text] { return writeWholeFile(path, text); }, std::move(then));
}

} // namespace stormlab
