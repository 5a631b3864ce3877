// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sessionfilter.h"

#include "ui/models/sessionmodel.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace stormlab;

namespace
{

Backend session(int pid, const std::string& application, BackendState state, const std::string& query = "select 1")
{
    Backend backend;
    backend.pid = pid;
    backend.applicationName = application;
    backend.role = "app";
    backend.state = state;
    backend.query = query;
    return backend;
}

std::vector<Backend> sessions()
{
    return {session(10, "worker", BackendState::Idle), session(11, "worker", BackendState::IdleInTransaction),
            session(12, "worker", BackendState::IdleInTransactionAborted),
            session(13, "worker", BackendState::Active, "select 'idle'"),
            session(14, "idle_sweeper", BackendState::Active)};
}

} // namespace

/// What a text finds that names a state.
class TestSessionFilter : public QObject
{
    Q_OBJECT

private:
    /// The pids that are shown for a text, in order.
    static std::vector<int> found(const char* text, SessionModel::Grouping grouping)
    {
        SessionModel model;
        SessionFilter filter;
        filter.setSourceModel(&model);
        model.setGrouping(grouping);
        Sample sample;
        sample.limits = {100, 3, 0};
        sample.backends = sessions();
        model.show(sample);
        filter.setText(QLatin1String(text));
        QModelIndexList rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows << filter.index(row, 0);
        return filter.pidsOf(rows);
    }

private Q_SLOTS:
    void aStateMeansThatStateAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("pids");
        QTest::newRow("idle") << QStringLiteral("idle") << std::vector<int>{10};
        QTest::newRow("whatever the case") << QStringLiteral(" IDLE ") << std::vector<int>{10};
        QTest::newRow("active") << QStringLiteral("active") << std::vector<int>{13, 14};
        QTest::newRow("several words") << QStringLiteral("idle in transaction") << std::vector<int>{11};
        QTest::newRow("with a bracket") << QStringLiteral("idle in transaction (aborted)") << std::vector<int>{12};
        QTest::newRow("on the way there") << QStringLiteral("idle in tr") << std::vector<int>{11, 12};
        QTest::newRow("part of the word") << QStringLiteral("idl") << std::vector<int>{10, 11, 12, 13, 14};
        QTest::newRow("another part of it") << QStringLiteral("transaction") << std::vector<int>{11, 12};
        QTest::newRow("beside another word") << QStringLiteral("worker active") << std::vector<int>{13};
        QTest::newRow("before another word") << QStringLiteral("idle worker") << std::vector<int>{10};
        QTest::newRow("two at once") << QStringLiteral("idle active") << std::vector<int>{};
    }
    void aStateMeansThatStateAlone()
    {
        QFETCH(const QString, text);
        QFETCH(const std::vector<int>, pids);
        using Grouping = SessionModel::Grouping;
        for (const Grouping grouping : {Grouping::None, Grouping::Application, Grouping::State}) {
            std::vector<int> shown = found(text.toUtf8().constData(), grouping);
            std::sort(shown.begin(), shown.end());
            QCOMPARE(shown, pids);
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionFilter)
#include "tst_sessionfilter.moc"
