// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace stormlab
{

class ClassWatch;
class ProgressStrip;
class Theme;

/// How far the first reading of a class folder is, with a way out, where that takes longer than a moment: a folder on a
/// network may answer late, or not at all.
class FolderReading : public QObject
{
    Q_OBJECT

public:
    /// Its strip is a child of `parent`, which places it.
    FolderReading(const Theme& theme, QWidget* parent);

    [[nodiscard]] ProgressStrip& strip() { return *m_strip; }
    /// Shows what this one tells until all is read. Another one that was followed is gone by now.
    void follow(const ClassWatch& watch);
    void end();
    void pause();

Q_SIGNALS:
    /// Somebody does not want to wait: the watch is to be ended.
    void cancelled();

private:
    void tell(int done, int total);

    ProgressStrip* m_strip;
    QTimer m_moment;
    bool m_goesOn = false;
};

} // namespace stormlab
