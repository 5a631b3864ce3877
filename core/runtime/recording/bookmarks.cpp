// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/recording/bookmarks.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace stormlab
{

namespace
{

const QString listKey = QStringLiteral("bookmarks");
const QString timeKey = QStringLiteral("at_ms");
const QString textKey = QStringLiteral("text");

/// Far more than a person writes; anything longer is no file of ours.
constexpr qint64 sizeLimit = 4 * 1024 * 1024;
/// JSON numbers are exact up to here, which is three hundred thousand years.
constexpr double latest = 9'007'199'254'740'992.0;

Error unreadable(const QString& path, const QString& why)
{
    return {ErrorCode::BadFile, "The bookmarks in " + path.toStdString() + " cannot be read.", why.toStdString(),
            "The recording opens without them, and new ones are not saved until that file is moved away."};
}

Error unwritable(const QString& path, const QString& why)
{
    return {ErrorCode::Resources, "The bookmarks cannot be saved in " + path.toStdString() + ".", why.toStdString(),
            "They stay until the window is closed. Make room or a folder that you may write to, then change one."};
}

bool isBookmark(const QJsonObject& entry)
{
    const double time = entry.value(timeKey).toDouble(-1);
    return time >= 0 && time <= latest && entry.value(textKey).isString();
}

} // namespace

QString joinedBookmarkText(const QString& before, const QString& added)
{
    const QString between = QStringLiteral("; ");
    if (before.isEmpty())
        return added;
    return added.isEmpty() || before == added || before.endsWith(between + added) ? before : before + between + added;
}

QString bookmarkFile(const QString& recording)
{
    return recording + QStringLiteral(".bookmarks.json");
}

Result<std::vector<Bookmark>> readBookmarks(const QString& recording)
{
    QFile file(bookmarkFile(recording));
    if (!file.exists())
        return std::vector<Bookmark>();
    // A pipe would keep the reader waiting for somebody who writes.
    if (!QFileInfo(file).isFile())
        return unreadable(file.fileName(), QStringLiteral("it is no file"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.fileName(), file.errorString());
    if (file.size() > sizeLimit)
        return unreadable(file.fileName(), QStringLiteral("it is larger than 4 MB"));
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &mistake);
    const QJsonValue list = document.object().value(listKey);
    if (!list.isArray())
        return unreadable(file.fileName(), mistake.error == QJsonParseError::NoError
                                               ? QStringLiteral("it has no list of bookmarks")
                                               : mistake.errorString());
    std::vector<Bookmark> bookmarks;
    for (const auto& each : list.toArray()) {
        const QJsonObject entry = each.toObject();
        if (!isBookmark(entry))
            return unreadable(file.fileName(),
                              QStringLiteral("entry %1 has no time or no text").arg(bookmarks.size() + 1));
        bookmarks.push_back(
            {DrillTime{static_cast<std::int64_t>(entry.value(timeKey).toDouble())}, entry.value(textKey).toString()});
    }
    std::stable_sort(bookmarks.begin(), bookmarks.end(),
                     [](const Bookmark& a, const Bookmark& b) { return a.time < b.time; });
    return bookmarks;
}

Result<void> writeBookmarks(const QString& recording, const std::vector<Bookmark>& bookmarks)
{
    const QString path = bookmarkFile(recording);
    if (bookmarks.empty()) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return unwritable(path, file.errorString());
        return {};
    }
    QJsonArray list;
    for (const Bookmark& bookmark : bookmarks)
        list.append(QJsonObject{{timeKey, static_cast<double>(bookmark.time.count())}, {textKey, bookmark.text}});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    file.write(QJsonDocument(QJsonObject{{listKey, list}}).toJson());
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

} // namespace stormlab
