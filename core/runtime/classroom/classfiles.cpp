// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classfiles.h"

#include "core/domain/scenariocodec.h"
#include "core/runtime/recording/boundedfile.h"
#include "core/runtime/report/wholefile.h"

#include <QFileInfo>

namespace stormlab
{

namespace
{

bool isOfNewerFormat(const std::vector<ScenarioMistake>& mistakes)
{
    return mistakes.size() == 1 && mistakes.front().pointer == "/version" &&
           mistakes.front().says.find("newer") != std::string::npos;
}

} // namespace

Result<ClassFile> readClassFileAt(const QString& path)
{
    const Result<QByteArray> bytes = readBounded(path, ClassFile::mostBytes);
    if (!bytes)
        return bytes.error();
    ClassReading reading = readClassFile({bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())});
    if (reading.mistakes.empty())
        return std::move(reading.file);
    const std::string name = QFileInfo(path).fileName().toStdString();
    if (isOfNewerFormat(reading.mistakes))
        return Error{ErrorCode::BadFile, name + " was made by a newer Stormlab.", mistakeLines(reading.mistakes),
                     "Its rules might not be known here, so it is not opened. Install the version that made it."};
    return Error{ErrorCode::BadFile, name + " cannot be used as a class file.", mistakeLines(reading.mistakes),
                 "Ask whoever made it for a new one."};
}

Result<void> writeClassFile(const QString& path, const ClassFile& file)
{
    return writeWholeFile(path, QByteArray::fromStdString(toJson(file)));
}

bool isClassFile(const QString& path)
{
    return path.endsWith(QStringLiteral(".stormclass"), Qt::CaseInsensitive);
}

bool isResultFile(const QString& path)
{
    return path.endsWith(QStringLiteral(".stormresult"), Qt::CaseInsensitive);
}

} // namespace stormlab
