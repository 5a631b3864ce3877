// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/progress.h"
#include "core/domain/result.h"
#include "core/runtime/progress/progressfile.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace stormlab
{

/// What somebody has drilled, kept in a file. Reading and writing is done on a thread of its own, one after another;
/// what is held here is how the file was last seen. Main thread, which waits for the disk in the destructor only.
class ProgressStore : public QObject
{
    Q_OBJECT

public:
    /// Reads nothing yet.
    explicit ProgressStore(const QString& path, QObject* parent = nullptr);
    ~ProgressStore() override;

    /// Reads the file, as another program may have left it by now. Answered by changed(), and by unreadable() before it
    /// where it cannot be read.
    void refresh();
    /// All three are answered by changed(), and by failed() before it where nothing could be changed.
    void add(const DrillResult& drill);
    void setNote(const std::string& drill, const std::string& text);
    void deleteAll();

    [[nodiscard]] const Progress& progress() const { return m_progress; }
    [[nodiscard]] std::string noteOf(const std::string& drill) const;
    /// Why nothing can be changed: the file is a newer program's, or cannot be read.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    /// Damaged files that were put aside; deleteAll() takes them along.
    [[nodiscard]] int filesAside() const { return m_filesAside; }
    /// Something is being read or written.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void changed();
    void unreadable(const stormlab::Error& error);
    /// What was to be changed could not be changed.
    void failed(const stormlab::Error& error);
    /// A damaged file was put aside.
    void putAside(const stormlab::Error& what);
    /// Everything is done; nothing is being read or written.
    void settled();

private:
    using Complaint = void (ProgressStore::*)(const Error&);

    /// `complaint`: the signal that says it could not be done.
    void run(std::function<ProgressAnswer(const ProgressFile&)> work, Complaint complaint = &ProgressStore::failed);
    void take(ProgressAnswer answer, Complaint complaint);

    const ProgressFile m_file;
    Progress m_progress;
    std::optional<Error> m_trouble;
    int m_filesAside = 0;
    int m_pending = 0;
    QThreadPool m_disk; ///< waits for what is being written when it goes
};

} // namespace stormlab
