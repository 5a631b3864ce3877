// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recentfiles.h"

#include "core/runtime/preferences.h"
#include "ui/presentermode/masking.h"

#include <QDir>
#include <QFileInfo>

namespace stormlab
{

namespace
{

constexpr const char* missingProperty = "missing";

/// A name with an ampersand is no mnemonic.
QString literally(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RecentFiles::RecentFiles(Preferences& preferences, QObject* parent) : QObject(parent), m_preferences(preferences) {}

QStringList RecentFiles::paths() const
{
    return m_preferences.recentFiles();
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList paths = m_preferences.recentFiles();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_preferences.setRecentFiles(paths);
    // What is too much is not kept anywhere.
    m_preferences.setRecentFiles(m_preferences.recentFiles());
}

void RecentFiles::remove(const QString& path)
{
    QStringList paths = m_preferences.recentFiles();
    paths.removeAll(path);
    m_preferences.setRecentFiles(paths);
}

void RecentFiles::clear()
{
    m_preferences.setRecentFiles({});
}

void RecentFiles::bringBack(const QStringList& before)
{
    QStringList paths = m_preferences.recentFiles();
    // What has been opened since is newer; the others stand where they stood.
    paths.removeIf([&before](const QString& path) { return before.contains(path); });
    m_preferences.setRecentFiles(paths + before);
}

RecentFilesMenu::RecentFilesMenu(RecentFiles& files, const Masking& masking, QWidget* parent)
    : QMenu(parent), m_files(files), m_masking(masking)
{
    setTitle(tr("Open recen&t"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
    connect(&masking, &Masking::changed, this, &RecentFilesMenu::fill);
    fill();
}

void RecentFilesMenu::fill()
{
    clear();
    m_entries.clear();
    const QStringList paths = m_files.paths();
    for (const QString& path : paths) {
        QAction* entry = addAction(nameOf(m_entries.size(), path));
        entry->setToolTip(m_masking.told(Secret::Names, path));
        connect(entry, &QAction::triggered, this,
                [this, entry, path] { choose(path, entry->property(missingProperty).toBool()); });
        m_entries << entry;
    }
    if (paths.isEmpty())
        addAction(tr("Nothing has been opened yet"))->setEnabled(false);
    addSeparator();
    const auto clearList = [this, paths] {
        m_files.clear();
        offerUndo(tr("The list of recent files was cleared."), paths);
    };
    addAction(tr("&Clear the list"), this, clearList)->setEnabled(!paths.isEmpty());
    m_files.look().look(paths, this, [this, paths](const std::vector<FileKind>& kinds) { mark(paths, kinds); });
}

QString RecentFilesMenu::nameOf(qsizetype place, const QString& path) const
{
    return m_masking.hides(Secret::Names) ? tr("File %1").arg(place + 1) : literally(QFileInfo(path).fileName());
}

void RecentFilesMenu::mark(const QStringList& paths, const std::vector<FileKind>& kinds)
{
    // Filled again since.
    if (paths != m_files.paths() || m_entries.size() != paths.size())
        return;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (kinds.at(static_cast<std::size_t>(i)) != FileKind::Missing)
            continue;
        m_entries.at(i)->setProperty(missingProperty, true);
        m_entries.at(i)->setText(tr("%1: not there any more, remove it from the list").arg(nameOf(i, paths.at(i))));
    }
}

void RecentFilesMenu::choose(const QString& path, bool missing)
{
    if (!missing) {
        Q_EMIT chosen(path);
        return;
    }
    const QStringList before = m_files.paths();
    m_files.remove(path);
    offerUndo(tr("A file that is not there any more was taken off the list of recent files."), before);
}

void RecentFilesMenu::offerUndo(const QString& says, const QStringList& before)
{
    Q_EMIT undoOffered(says, [&files = m_files, before] { files.bringBack(before); });
}

} // namespace stormlab
