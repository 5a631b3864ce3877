// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/classroom/classroll.h"
#include "core/runtime/classroom/folderscanner.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QFileSystemWatcher;
class QThread;

namespace stormlab
{

/// Part of ClassWatch: what happens on its thread. A folder on a network may keep any question waiting, so nothing of
/// it is asked elsewhere.
class FolderReader : public QObject
{
    Q_OBJECT

public:
    /// So many files are read at once: the board takes them in within a frame.
    static constexpr int filesAtOnce = 10;

    FolderReader(QString folder, ClassFile file);

    void begin();
    /// The last files that were told have been taken in.
    void goOn();
    /// Looks at once, without waiting for the folder to change.
    void look();

Q_SIGNALS:
    void read(const std::vector<stormlab::JudgedFile>& files);
    void reading(int done, int total);
    void gone(const QStringList& names);
    /// All that is there now has been told.
    void settled();
    void trouble(const stormlab::Error& error);
    void troubleOver();

private:
    void tellSome();
    [[nodiscard]] std::vector<JudgedFile> readSome();

    const QString m_folder;
    const ClassFile m_file;
    FolderScanner m_scanner;
    QFileSystemWatcher* m_watcher = nullptr;
    QTimer* m_poll = nullptr;
    QTimer* m_soon = nullptr;
    ClassRoll m_roll;
    std::vector<JudgedFile> m_turned; ///< files that stand otherwise because another one is gone
    QStringList m_toRead;
    int m_read = 0;         ///< files, since all was told the last time
    bool m_begun = false;   ///< all that lay there in the beginning has been told
    bool m_waiting = false; ///< for goOn()
    bool m_troubled = false;
    bool m_reached = true; ///< by the last look
};

/// The folder of a class, watched: results are read and judged on a thread of its own, and told a few at a time. A
/// change is told within half a second where the system reports it, else within five. Main thread.
class ClassWatch : public QObject
{
    Q_OBJECT

public:
    ClassWatch(const QString& folder, const ClassFile& file, QObject* parent = nullptr);
    /// Does not wait: the thread ends by itself, when the disk has answered.
    ~ClassWatch() override;

    /// Begins to tell. Connect first.
    void begin();
    /// Looks again at once.
    void look();

Q_SIGNALS:
    /// New files, and files that were written to.
    void changed(const std::vector<stormlab::JudgedFile>& files);
    void gone(const QStringList& names);
    /// Before each few files are read. `total`: as many as are known by now.
    void reading(int done, int total);
    void settled();
    /// The folder is out of reach: told once, and tried again.
    void trouble(const stormlab::Error& error);
    void troubleOver();

private:
    void takeIn(const std::vector<JudgedFile>& files);

    QThread* m_thread;      ///< ends and goes by itself
    FolderReader* m_reader; ///< lives on the thread and goes with it
};

} // namespace stormlab
