// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classfiles.h"

#include "core/runtime/report/wholefile.h"

#include <QFile>
#include <QFileInfo>

namespace stormlab
{

namespace
{

std::string linesOf(const std::vector<ScenarioMistake>& mistakes)
{
    std::string lines;
    for (const ScenarioMistake& mistake : mistakes)
        lines += (lines.empty() ? "" : "\n") + mistake.pointer + (mistake.pointer.empty() ? "" : " ") + mistake.says;
    return lines;
}

bool isOfNewerFormat(const std::vector<ScenarioMistake>& mistakes)
{
    return mistakes.size() == 1 && mistakes.front().pointer == "/version" &&
           mistakes.front().says.find("newer") != std::string::npos;
}

} // namespace

Result<QByteArray> readBounded(const QString& path, std::size_t most)
{
    const QString name = QFileInfo(path).fileName();
    const auto unreadable = [&name](const QString& why) {
        return Error{ErrorCode::BadFile, name.toStdString() + " cannot be read.", why.toStdString(),
                     "Is it still there, and may you read it?"};
    };
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile())
        return unreadable(QStringLiteral("There is no such file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray bytes = file.read(static_cast<qint64>(most) + 1);
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes) : unreadable(file.errorString());
}

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
        return Error{ErrorCode::BadFile, name + " was made by a newer Stormlab.", linesOf(reading.mistakes),
                     "Its rules might not be known here, so it is not opened. Install the version that made it."};
    return Error{ErrorCode::BadFile, name + " cannot be used as a class file.", linesOf(reading.mistakes),
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

} // namespace stormlab
