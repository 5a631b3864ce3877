// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QHeaderView;
class QWidget;

namespace stormlab
{

class Preferences;
class Theme;

/// Keeps how wide a person has made the columns of the tables of a window, each under the object name of its header;
/// one without a name is left alone, and so are columns whose width is not a person's to choose. In text of another
/// size they hold as many letters. A table that has more or fewer columns than it had then is as wide as it is made.
/// Owned by the window; main thread.
class KeptColumns : public QObject
{
    Q_OBJECT

public:
    /// `kind`: the word under which the window's are kept. The tables are there, and have their models; theme and
    /// preferences outlive the window.
    KeptColumns(QWidget& window, const Theme& theme, Preferences& preferences, QString kind);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString keyOf(const QHeaderView& header) const;
    void restore(QHeaderView& header) const;
    void keep(const QHeaderView& header);

    Preferences& m_preferences;
    const QString m_kind;
    std::vector<int> m_before; ///< in pixels, when a button was pressed on a header
};

} // namespace stormlab
