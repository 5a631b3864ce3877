// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/progress/progressstore.h"

#include "core/runtime/backgroundjob.h"

#include <utility>

namespace stormlab
{

ProgressStore::ProgressStore(const QString& path, QObject* parent) : QObject(parent), m_file(path)
{
    m_disk.setMaxThreadCount(1);
}

ProgressStore::~ProgressStore() = default;

void ProgressStore::run(std::function<ProgressAnswer(const ProgressFile&)> work, Complaint complaint)
{
    ++m_pending;
    runInBackground(
        m_disk, this, [file = m_file, work = std::move(work)] { return work(file); },
        [this, complaint](ProgressAnswer answer) { take(std::move(answer), complaint); });
}

void ProgressStore::take(ProgressAnswer answer, Complaint complaint)
{
    --m_pending;
    m_progress = std::move(answer.progress);
    m_trouble = answer.readOnly;
    if (!answer.done && complaint == &ProgressStore::unreadable)
        m_trouble = answer.done.error();
    m_filesAside = answer.filesAside;
    if (answer.putAside)
        Q_EMIT putAside(*answer.putAside);
    if (!answer.done)
        Q_EMIT(this->*complaint)(answer.done.error());
    Q_EMIT changed();
    if (m_pending == 0)
        Q_EMIT settled();
}

void ProgressStore::refresh()
{
    run([](const ProgressFile& file) { return file.read(); }, &ProgressStore::unreadable);
}

void ProgressStore::add(const DrillResult& drill)
{
    run([drill](const ProgressFile& file) { return file.add(drill); });
}

void ProgressStore::setNote(const std::string& drill, const std::string& text)
{
    run([drill, text](const ProgressFile& file) { return file.setNote(drill, text); });
}

void ProgressStore::deleteAll()
{
    run([](const ProgressFile& file) { return file.deleteAll(); });
}

std::string ProgressStore::noteOf(const std::string& drill) const
{
    const auto found = m_progress.notes.find(drill);
    return found == m_progress.notes.end() ? std::string() : found->second;
}

} // namespace stormlab
