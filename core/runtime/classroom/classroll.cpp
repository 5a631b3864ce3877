// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classroll.h"

#include <algorithm>
#include <tuple>

namespace stormlab
{

namespace
{

QStringList keysOf(const JudgedFile& file)
{
    if (!file.result)
        return {};
    QStringList keys{QStringLiteral("drill ") + QString::fromStdString(file.result->drill)};
    if (file.result->recording && !file.result->recording->sha256.empty())
        keys << QStringLiteral("recording ") + QString::fromStdString(file.result->recording->sha256);
    return keys;
}

/// Of two that were written in one moment, the one whose name comes first is the later one.
bool isLater(const JudgedFile& file, const JudgedFile& than)
{
    return std::tie(file.result->written, than.name) > std::tie(than.result->written, file.name);
}

JudgedFile markedAsDuplicate(const JudgedFile& file, const QString& later)
{
    JudgedFile marked = file;
    marked.result.reset();
    marked.mark = ResultMark::Duplicate;
    marked.detail =
        QStringLiteral("The same drill or the same recording is in %1, which was written later.").arg(later);
    return marked;
}

} // namespace

void ClassRoll::forget(const QString& name, QSet<QString>& touched)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.cend())
        return;
    for (const QString& key : keysOf(entry->file)) {
        QSet<QString>& names = m_byKey[key];
        names.remove(name);
        touched += names;
        if (names.isEmpty())
            m_byKey.remove(key);
    }
    m_entries.erase(entry);
    touched.remove(name);
}

void ClassRoll::enter(const JudgedFile& file, QSet<QString>& touched)
{
    m_entries.insert(file.name, {file, {}});
    for (const QString& key : keysOf(file)) {
        m_byKey[key].insert(file.name);
        touched += m_byKey[key];
    }
}

QString ClassRoll::latest(const QString& key) const
{
    const QSet<QString> names = m_byKey.value(key);
    return *std::ranges::max_element(names, [this](const QString& one, const QString& other) {
        return isLater(m_entries.constFind(other)->file, m_entries.constFind(one)->file);
    });
}

std::vector<JudgedFile> ClassRoll::standing(const QSet<QString>& touched, const QSet<QString>& always)
{
    QHash<QString, QString> latestOf;
    std::vector<JudgedFile> told;
    QStringList names = (touched + always).values();
    names.sort();
    for (const QString& name : names) {
        Entry& entry = m_entries[name];
        QString later;
        for (const QString& key : keysOf(entry.file)) {
            if (!latestOf.contains(key))
                latestOf.insert(key, latest(key));
            if (latestOf[key] != name)
                later = latestOf[key];
        }
        const bool turned = later.isEmpty() != entry.later.isEmpty();
        entry.later = later;
        if (turned || always.contains(name))
            told.push_back(later.isEmpty() ? entry.file : markedAsDuplicate(entry.file, later));
    }
    return told;
}

std::vector<JudgedFile> ClassRoll::take(const std::vector<JudgedFile>& files)
{
    QSet<QString> touched;
    QSet<QString> names;
    for (const JudgedFile& file : files) {
        forget(file.name, touched);
        enter(file, touched);
        names.insert(file.name);
    }
    return standing(touched, names);
}

std::vector<JudgedFile> ClassRoll::remove(const QStringList& names)
{
    QSet<QString> touched;
    for (const QString& name : names)
        forget(name, touched);
    for (const QString& name : names)
        touched.remove(name);
    return standing(touched, {});
}

std::vector<JudgedFile> withoutDuplicates(const std::vector<JudgedFile>& files)
{
    ClassRoll roll;
    return roll.take(files);
}

} // namespace stormlab
