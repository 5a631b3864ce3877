// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/filekind.h"

#include <QMenu>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace stormlab
{

class Masking;
class Preferences;

/// The recordings and class files that were opened last, the latest first, as they are kept. Main thread.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    /// The preferences must outlive it.
    explicit RecentFiles(Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();
    /// Those of before, behind what has been added since.
    void bringBack(const QStringList& before);
    [[nodiscard]] FileLook& look() { return m_look; }

private:
    Preferences& m_preferences;
    FileLook m_look;
};

/// A menu of them, which are looked for when it is opened. What is not where it was is said to be missing, and leaves
/// the list when it is chosen. Files are called after learners and lie in folders of accounts: masked, they have
/// numbers.
class RecentFilesMenu : public QMenu
{
    Q_OBJECT

public:
    /// The files and the masking must outlive it.
    RecentFilesMenu(RecentFiles& files, const Masking& masking, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& path);
    /// The list lost something; `bringBack` undoes that.
    void undoOffered(const QString& says, const std::function<void()>& bringBack);

private:
    void fill();
    [[nodiscard]] QString nameOf(qsizetype place, const QString& path) const;
    void mark(const QStringList& paths, const std::vector<FileKind>& kinds);
    void choose(const QString& path, bool missing);
    /// `says`: what the list has lost. `before`: what it was.
    void offerUndo(const QString& says, const QStringList& before);

    RecentFiles& m_files;
    const Masking& m_masking;
    QList<QAction*> m_entries; ///< a path each
};

} // namespace stormlab
