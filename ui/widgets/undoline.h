// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QToolBar>

#include <functional>
#include <vector>

class QMainWindow;

namespace stormlab
{

class ElidedLabel;
class Theme;

/// A line at the foot of a window that says what was just deleted there and brings it back, by its button or by its
/// key. What was deleted before that is offered next. It stays until all was brought back or somebody dismisses it.
class UndoLine : public QToolBar
{
    Q_OBJECT

public:
    using BringBack = std::function<void()>;

    /// Adds itself to the window.
    UndoLine(const Theme& theme, QMainWindow& window);

    /// `says`: what was deleted, a whole sentence. `bringBack` is called once, or never; who fails to bring it back
    /// says why, and offers it again.
    void offer(const QString& says, const BringBack& bringBack);
    /// The same of somebody who may withdraw it.
    void offerOf(const QObject& owner, const QString& says, const BringBack& bringBack);
    /// What they offered is gone for good.
    void withdrawOf(const QObject& owner);
    /// Offers nothing any more.
    void withdraw();

private:
    struct Offer {
        QString says;
        BringBack bringBack;
        const QObject* owner = nullptr;
    };

    void add(Offer offer);
    void bringBackLast();
    void tell();

    QMainWindow& m_window;
    ElidedLabel* m_words;
    QAction* m_undo;
    std::vector<Offer> m_offers; ///< the last one is shown
    QPointer<QWidget> m_before;  ///< had the keyboard when the line appeared
};

} // namespace stormlab
