// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tonelabel.h"

#include <QTimer>

class QAction;

namespace stormlab
{

class DrillActions;

/// Says why a key of a drill does nothing now, as the tip of its button does for the mouse; seen for a while, and gone
/// as soon as the key works.
class RefusalNote : public ToneLabel
{
    Q_OBJECT

public:
    /// The keys are heard while `page` is seen. `actions` must outlive it.
    RefusalNote(const Theme& theme, DrillActions& actions, QWidget& page);

private:
    void hear(QAction& action, QWidget& page);
    void refuse(const QAction& action);

    DrillActions& m_actions;
    const QAction* m_refused = nullptr; ///< what the note is about
    QTimer m_read;                      ///< runs out when it has been read
};

} // namespace stormlab
