// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/classroom/classwatch.h"

#include <QFileSystemWatcher>
#include <QThread>

#include <chrono>
#include <utility>

namespace stormlab
{

namespace
{

using namespace std::chrono_literals;

/// For folders on a network, of which the system reports nothing.
constexpr auto pollEvery = 5s;
/// Thirty files that come together are one look.
constexpr auto soon = 150ms;

} // namespace

FolderReader::FolderReader(QString folder, ClassFile file)
    : m_folder(std::move(folder)), m_file(std::move(file)), m_scanner(m_folder)
{
}

void FolderReader::begin()
{
    // Made here, for they belong to the thread that asks.
    m_watcher = new QFileSystemWatcher(this);
    m_poll = new QTimer(this);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    m_poll->setInterval(pollEvery);
    connect(m_poll, &QTimer::timeout, this, &FolderReader::look);
    connect(m_soon, &QTimer::timeout, this, &FolderReader::look);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_soon, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    m_poll->start();
    look();
}

void FolderReader::look()
{
    const FolderChanges changes = m_scanner.scan();
    m_reached = changes.reached;
    if (changes.trouble) {
        if (!std::exchange(m_troubled, true))
            Q_EMIT trouble(*changes.trouble);
    } else {
        if (std::exchange(m_troubled, false))
            Q_EMIT troubleOver();
        // A folder that was not there, or was replaced, is watched no longer.
        if (m_watcher->directories().isEmpty())
            m_watcher->addPath(m_folder);
    }
    if (!changes.gone.isEmpty()) {
        Q_EMIT gone(changes.gone);
        std::erase_if(m_turned, [&](const JudgedFile& file) { return changes.gone.contains(file.name); });
        const std::vector<JudgedFile> turned = m_roll.remove(changes.gone);
        m_turned.insert(m_turned.end(), turned.begin(), turned.end());
    }
    for (const QString& name : changes.gone)
        m_toRead.removeAll(name);
    for (const QString& name : changes.changed) {
        if (!m_toRead.contains(name))
            m_toRead << name;
    }
    if (!m_waiting)
        tellSome();
}

void FolderReader::goOn()
{
    m_waiting = false;
    tellSome();
}

std::vector<JudgedFile> FolderReader::readSome()
{
    Q_EMIT reading(m_read, m_read + static_cast<int>(m_toRead.size()));
    std::vector<JudgedFile> files;
    while (!m_toRead.isEmpty() && files.size() < filesAtOnce) {
        const QString name = m_toRead.takeFirst();
        files.push_back(judgeFile(m_scanner.pathOf(name), m_file));
        // Of what lay there before somebody watched only the disk can tell; the next sign of life puts it right.
        if (!m_begun)
            files.back().unchanged = m_scanner.ageOf(name);
        if (files.back().mark == ResultMark::Unreadable)
            m_scanner.readAgain(files.back().name);
    }
    m_read += static_cast<int>(files.size());
    return m_roll.take(files);
}

void FolderReader::tellSome()
{
    if (m_toRead.isEmpty() && m_turned.empty()) {
        m_read = 0;
        m_begun = m_begun || m_reached;
        if (m_begun)
            Q_EMIT settled();
        return;
    }
    m_waiting = true;
    Q_EMIT read(m_turned.empty() ? readSome() : std::exchange(m_turned, {}));
}

ClassWatch::ClassWatch(const QString& folder, const ClassFile& file, QObject* parent)
    : QObject(parent), m_thread(new QThread), m_reader(new FolderReader(folder, file))
{
    m_thread->setObjectName(QStringLiteral("class folder"));
    m_reader->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_reader, &FolderReader::read, this, &ClassWatch::takeIn);
    connect(m_reader, &FolderReader::gone, this, &ClassWatch::gone);
    connect(m_reader, &FolderReader::reading, this, &ClassWatch::reading);
    connect(m_reader, &FolderReader::settled, this, &ClassWatch::settled);
    connect(m_reader, &FolderReader::trouble, this, &ClassWatch::trouble);
    connect(m_reader, &FolderReader::troubleOver, this, &ClassWatch::troubleOver);
    m_thread->start();
}

ClassWatch::~ClassWatch()
{
    m_thread->quit();
}

void ClassWatch::begin()
{
    QMetaObject::invokeMethod(m_reader, &FolderReader::begin, Qt::QueuedConnection);
}

void ClassWatch::look()
{
    QMetaObject::invokeMethod(m_reader, &FolderReader::look, Qt::QueuedConnection);
}

void ClassWatch::takeIn(const std::vector<JudgedFile>& files)
{
    Q_EMIT changed(files);
    QMetaObject::invokeMethod(m_reader, &FolderReader::goOn, Qt::QueuedConnection);
}

} // namespace stormlab
