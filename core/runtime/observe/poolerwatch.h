// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/event.h"
#include "core/runtime/observe/poolerconsole.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// Looks at the pooler's console in a fixed cadence and tells what it saw as event bodies: PoolerSample, LabSession
/// ("pooler"), and ViewOpened where somebody else has asked the console. While the console is silent (the pooler may be
/// frozen) nothing is told; a session that is lost, or silent for half a minute, is opened anew. Never blocks; one
/// thread.
class PoolerWatch : public QObject
{
    Q_OBJECT

public:
    /// `role`: the lab's own, as which `connection` logs in.
    PoolerWatch(std::string connection, std::string role, std::function<DrillTime()> now, Milliseconds interval,
                QObject* parent = nullptr);
    ~PoolerWatch() override;

    void start();
    /// Known better than by its session: why the pooler ended.
    void poolerEnded(const QString& why);

Q_SIGNALS:
    /// The first look has been made.
    void connected();
    void observed(stormlab::DrillTime time, const stormlab::EventBody& body);

private:
    void open();
    void onOpened();
    void look();
    void onAnswer(const PoolerTable& table);
    void endLook();
    void takeVisits(std::optional<long long> visits);
    void takeRequests(std::map<std::string, std::string> requests);
    void lose(const QString& why);
    void tellLoss();

    std::string m_connection;
    std::string m_role;
    std::function<DrillTime()> m_now;
    QTimer m_cadence;
    QTimer m_again;   ///< until the next try to open it
    QTimer m_silence; ///< runs while an answer is owed
    QTimer m_reason;  ///< runs while a better reason for a loss may still come
    std::unique_ptr<PoolerConsole> m_console;
    PoolerSample m_sample; ///< of the look that is under way
    int m_answers = 0;     ///< of this look
    /// What the look before said of who asks the console: the learner may, beside the lab. Absent at the first of a
    /// session.
    std::optional<long long> m_visits;
    std::map<std::string, std::string> m_requests; ///< by session, when it asked last
    bool m_wasAsked = false;                       ///< by somebody else, since the look before
    bool m_looking = false;
    bool m_connected = false; ///< once
    bool m_lost = false;      ///< and told, or about to be
    QString m_why;
};

} // namespace stormlab
