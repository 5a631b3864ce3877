// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/syntheticstorm.h"
#include "ui/models/sessionfilter.h"
#include "ui/models/sessionmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace stormlab;
using namespace std::chrono_literals;

namespace
{

Sample sampleOf(std::vector<Backend> backends)
{
    Sample sample;
    sample.limits = {100, 3, 0};
    sample.backends = std::move(backends);
    return sample;
}

/// Three apps and the lab.
Sample smallSample()
{
    return sampleOf(
        {backend(1, "stormlab-console", BackendState::Idle), backend(2, "stormlab-monitor", BackendState::Active),
         backend(10, "deploy_worker", BackendState::Idle, 41), backend(11, "deploy_worker", BackendState::Idle, 5),
         backend(12, "deploy_worker", BackendState::Active, 2), backend(20, "checkout_api", BackendState::Active),
         backend(30, "", BackendState::Idle)});
}

QString cell(const QAbstractItemModel& model, int row, int column, const QModelIndex& parent = {})
{
    return model.index(row, column, parent).data().toString();
}

QModelIndex groupNamed(const QAbstractItemModel& model, const char* name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (cell(model, row, SessionModel::Application) == QString::fromUtf8(name))
            return model.index(row, 0);
    }
    return {};
}

std::vector<int> pidsIn(const QAbstractItemModel& model, const QModelIndex& group)
{
    std::vector<int> pids;
    for (int row = 0; row < model.rowCount(group); ++row)
        pids.push_back(model.index(row, 0, group).data(SessionModel::PidRole).toInt());
    return pids;
}

/// Some of the backends of 1…60 in any state.
Sample randomSample(std::mt19937& random)
{
    std::vector<Backend> backends;
    const std::array names = {"deploy_worker", "checkout_api", "reporting", "stormlab-monitor", ""};
    for (int pid = 1; pid <= 60; ++pid) {
        if (random() % 3 == 0)
            continue;
        const auto state = static_cast<BackendState>(random() % 4);
        backends.push_back(backend(pid, names[(static_cast<unsigned>(pid) + random() % 20 / 19) % names.size()], state,
                                   static_cast<int>(random() % 100)));
    }
    return sampleOf(std::move(backends));
}

} // namespace

class tst_SessionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByApplication();
    void showsAllBackendsWithoutGroups();
    void groupsByStateAndRole();
    void staysConsistentOverManySamples_data();
    void staysConsistentOverManySamples();
    void neverResetsForASample();
    void keepsASelectionOverSamples();
    void tellsOnlyWhatChanged();
    void standsForTheBackendsOfAGroup();
    void neverOffersTheLab();
    void filtersByWords();
    void keepsTheChildrenOfAGroupThatMatches();
    void aGroupTellsOnlyOfWhatIsShown();
    void actsOnlyOnWhatIsShown();
    void aNameStaysAsItIs();
    void sortsGroupsByWhatIsShown();
    void sortsGroupsAnewWhenOnlyWhatIsShownChanges();
    void sortsNumbersAsNumbers();
    void namesTheLongTransaction();
};

void tst_SessionModel::groupsByApplication()
{
    SessionModel model;
    model.show(smallSample());
    QCOMPARE(model.rowCount(), 4);
    const QModelIndex workers = groupNamed(model, "deploy_worker");
    QCOMPARE(model.rowCount(workers), 3);
    QCOMPARE(cell(model, workers.row(), SessionModel::Pid), QString());
    QCOMPARE(cell(model, workers.row(), SessionModel::State), QStringLiteral("2 idle, 1 active"));
    QCOMPARE(cell(model, 0, SessionModel::InState, workers), QStringLiteral("41 s"));
    QCOMPARE(cell(model, 0, SessionModel::InTransaction, workers), QString(QChar(0x2013)));
    QCOMPARE(cell(model, 0, SessionModel::Wait, workers), QStringLiteral("ClientRead"));
    QVERIFY(groupNamed(model, "(no name)").isValid());
    const QModelIndex lab = groupNamed(model, "the lab");
    QCOMPARE(lab.row(), 3);
    QCOMPARE(cell(model, lab.row(), SessionModel::State), QStringLiteral("console, monitor"));
}

void tst_SessionModel::showsAllBackendsWithoutGroups()
{
    SessionModel model;
    model.setGrouping(SessionModel::Grouping::None);
    model.show(smallSample());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.rowCount(model.index(2, 0)), 0);
    QVERIFY(!model.isGroup(model.index(2, 0)));
    QVERIFY(model.isLab(model.index(0, 0)));
    QCOMPARE(model.backend(model.index(2, 0))->pid, 10);
}

void tst_SessionModel::groupsByStateAndRole()
{
    SessionModel model;
    model.show(smallSample());
    model.setGrouping(SessionModel::Grouping::State);
    QCOMPARE(pidsIn(model, groupNamed(model, "idle")), (std::vector<int>{10, 11, 30}));
    QCOMPARE(pidsIn(model, groupNamed(model, "the lab")), (std::vector<int>{1, 2}));
    model.setGrouping(SessionModel::Grouping::Role);
    QCOMPARE(pidsIn(model, groupNamed(model, "app_checkout")), (std::vector<int>{20}));
}

void tst_SessionModel::staysConsistentOverManySamples_data()
{
    QTest::addColumn<SessionModel::Grouping>("grouping");
    QTest::newRow("none") << SessionModel::Grouping::None;
    QTest::newRow("application") << SessionModel::Grouping::Application;
    QTest::newRow("state") << SessionModel::Grouping::State;
    QTest::newRow("role") << SessionModel::Grouping::Role;
}

void tst_SessionModel::staysConsistentOverManySamples()
{
    QFETCH(SessionModel::Grouping, grouping);
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    filter.setText(QStringLiteral("worker"));
    filter.sort(SessionModel::Pid, Qt::DescendingOrder);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrouping(grouping);
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same samples every time
    for (int i = 0; i < 200; ++i) {
        const Sample sample = i % 50 == 49 ? sampleOf({}) : randomSample(random);
        model.show(sample);
        int shown = model.rowCount();
        if (grouping != SessionModel::Grouping::None) {
            shown = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                shown += model.rowCount(model.index(row, 0));
        }
        QCOMPARE(shown, static_cast<int>(sample.backends.size()));
    }
}

void tst_SessionModel::neverResetsForASample()
{
    SessionModel model;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int half = 0; half < 200; ++half)
        model.show(stormSample({}, half * 500ms));
    QCOMPARE(reset.count(), 0);
    QVERIFY(model.rowCount(groupNamed(model, "deploy_worker")) > 60);
}

void tst_SessionModel::keepsASelectionOverSamples()
{
    SessionModel model;
    model.show(smallSample());
    const QPersistentModelIndex chosen = model.index(2, 0, groupNamed(model, "deploy_worker"));
    std::vector<Backend> next = smallSample().backends.all();
    next.erase(next.begin() + 2); // pid 10 is gone
    next.push_back(backend(5, "checkout_api", BackendState::Idle));
    next.push_back(backend(40, "app_that_sorts_first", BackendState::Idle));
    model.show(sampleOf(std::move(next)));
    QVERIFY(chosen.isValid());
    QCOMPARE(model.backend(chosen)->pid, 12);
}

void tst_SessionModel::tellsOnlyWhatChanged()
{
    SessionModel model;
    model.show(smallSample());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.show(smallSample());
    QCOMPARE(changed.count(), 0);
    std::vector<Backend> next = smallSample().backends.all();
    next[3].state = BackendState::Active;
    model.show(sampleOf(std::move(next)));
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.count(), 2); // the row, and the summary of its group
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
}

void tst_SessionModel::standsForTheBackendsOfAGroup()
{
    SessionModel model;
    model.show(smallSample());
    const QModelIndex workers = groupNamed(model, "deploy_worker");
    QCOMPARE(model.pidsOf({workers, model.index(0, 0, workers), groupNamed(model, "checkout_api")}),
             (std::vector<int>{10, 11, 12, 20}));
    QVERIFY(model.pidsOf({}).empty());
}

void tst_SessionModel::neverOffersTheLab()
{
    SessionModel model;
    model.show(smallSample());
    const QModelIndex lab = groupNamed(model, "the lab");
    QVERIFY(model.isLab(lab));
    QVERIFY(model.isLab(model.index(0, SessionModel::Query, lab)));
    QVERIFY(model.pidsOf({lab, model.index(0, 0, lab), model.index(1, 0, lab)}).empty());
}

void tst_SessionModel::filtersByWords()
{
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    model.show(smallSample());
    filter.setText(QStringLiteral("WORKER idle"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(pidsIn(filter, filter.index(0, 0)), (std::vector<int>{10, 11}));
    filter.setText(QStringLiteral("20"));
    QCOMPARE(pidsIn(filter, groupNamed(filter, "checkout_api (1)")), (std::vector<int>{20}));
    filter.setText(QStringLiteral("nothing like it"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 4);
}

void tst_SessionModel::keepsTheChildrenOfAGroupThatMatches()
{
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    model.show(smallSample());
    model.setGrouping(SessionModel::Grouping::Role);
    filter.setText(QStringLiteral("app_deploy"));
    QCOMPARE(pidsIn(filter, groupNamed(filter, "app_deploy (3)")), (std::vector<int>{10, 11, 12}));
}

void tst_SessionModel::aGroupTellsOnlyOfWhatIsShown()
{
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    Sample sample = smallSample();
    model.show(sample);
    filter.setText(QStringLiteral("worker idle"));
    const QSignalSpy changes(&filter, &QAbstractItemModel::dataChanged);
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("deploy_worker (2 of 3)"));
    QCOMPARE(cell(filter, 0, SessionModel::State), QStringLiteral("2 idle"));
    std::vector<Backend> backends = sample.backends.all();
    std::erase_if(backends, [](const Backend& each) { return each.pid == 10; });
    model.show(sampleOf(std::move(backends)));
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("deploy_worker (1 of 2)"));
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const QVariantList& change) {
        return change.at(0).toModelIndex().row() == 0 && !change.at(0).toModelIndex().parent().isValid();
    }));
    filter.setText({});
    QCOMPARE(cell(filter, groupNamed(filter, "deploy_worker (2)").row(), SessionModel::State),
             QStringLiteral("1 active, 1 idle"));
}

void tst_SessionModel::actsOnlyOnWhatIsShown()
{
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    model.show(smallSample());
    filter.setText(QStringLiteral("deploy idle"));
    QCOMPARE(filter.pidsOf({filter.index(0, 0)}), (std::vector<int>{10, 11}));
    filter.setText({});
    QCOMPARE(filter.pidsOf({groupNamed(filter, "the lab (2)"), groupNamed(filter, "deploy_worker (3)")}),
             (std::vector<int>{10, 11, 12}));
}

void tst_SessionModel::aNameStaysAsItIs()
{
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    model.show(sampleOf({backend(10, "etl%2", BackendState::Idle), backend(11, "etl%2", BackendState::Active)}));
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("etl%2 (2)"));
    filter.setText(QStringLiteral("idle"));
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("etl%2 (1 of 2)"));
}

void tst_SessionModel::sortsGroupsByWhatIsShown()
{
    Backend old = backend(12, "deploy_worker", BackendState::Active);
    old.transactionAge = 9min;
    Backend young = backend(20, "checkout_api", BackendState::Idle);
    young.transactionAge = 5min;
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    model.show(sampleOf({backend(10, "deploy_worker", BackendState::Idle), old,
                         backend(13, "deploy_worker", BackendState::Active), young,
                         backend(21, "checkout_api", BackendState::Idle)}));
    filter.sort(SessionModel::Pid, Qt::DescendingOrder);
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("deploy_worker (3)"));
    filter.setText(QStringLiteral("idle"));
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("checkout_api (2)"));
    QCOMPARE(cell(filter, 1, SessionModel::Application), QStringLiteral("deploy_worker (1 of 3)"));
    filter.sort(SessionModel::InTransaction, Qt::DescendingOrder);
    QCOMPARE(cell(filter, 0, SessionModel::InTransaction), QStringLiteral("5 min"));
    QCOMPARE(cell(filter, 1, SessionModel::InTransaction), QString(QChar(0x2013)));
    filter.setText({});
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("deploy_worker (3)"));
}

void tst_SessionModel::sortsGroupsAnewWhenOnlyWhatIsShownChanges()
{
    std::vector<Backend> backends = {backend(10, "deploy_worker", BackendState::Idle),
                                     backend(11, "deploy_worker", BackendState::Idle),
                                     backend(20, "checkout_api", BackendState::Idle)};
    for (Backend& each : backends)
        each.query = "select stock";
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    model.show(sampleOf(backends));
    filter.setText(QStringLiteral("stock"));
    filter.sort(SessionModel::State, Qt::DescendingOrder);
    QCOMPARE(cell(filter, 0, SessionModel::State), QStringLiteral("2 idle"));
    // The summaries of both groups, filter apart, stay the same.
    backends[0].query = "commit";
    backends[1].query = "commit";
    model.show(sampleOf(backends));
    QCOMPARE(filter.rowCount(), 1);
    backends[0].query = "select stock";
    backends.push_back(backend(21, "checkout_api", BackendState::Idle));
    backends.back().query = "select stock";
    model.show(sampleOf(backends));
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("checkout_api (2)"));
    backends[1].query = "select stock";
    backends[3].query = "commit";
    model.show(sampleOf(std::move(backends)));
    QCOMPARE(cell(filter, 0, SessionModel::Application), QStringLiteral("deploy_worker (2)"));
    QCOMPARE(cell(filter, 1, SessionModel::Application), QStringLiteral("checkout_api (1 of 2)"));
}

void tst_SessionModel::sortsNumbersAsNumbers()
{
    SessionModel model;
    SessionFilter filter;
    filter.setSourceModel(&model);
    model.setGrouping(SessionModel::Grouping::None);
    model.show(sampleOf({backend(9, "a", BackendState::Idle, 100), backend(80, "b", BackendState::Idle, 20),
                         backend(1000, "c", BackendState::Idle, 3)}));
    filter.sort(SessionModel::Pid, Qt::DescendingOrder);
    QCOMPARE(pidsIn(filter, {}), (std::vector<int>{1000, 80, 9}));
    filter.sort(SessionModel::InState, Qt::AscendingOrder);
    QCOMPARE(pidsIn(filter, {}), (std::vector<int>{1000, 80, 9}));
}

void tst_SessionModel::namesTheLongTransaction()
{
    Backend billing = backend(5, "billing_batch", BackendState::IdleInTransaction);
    billing.transactionAge = 12min;
    billing.blockedBy = {77};
    SessionModel model;
    model.show(sampleOf({billing}));
    QCOMPARE(cell(model, 0, SessionModel::State), QStringLiteral("1 idle in transaction"));
    QCOMPARE(cell(model, 0, SessionModel::InTransaction), QStringLiteral("12 min"));
    QCOMPARE(cell(model, 0, SessionModel::Wait, model.index(0, 0)), QStringLiteral("blocked by 77"));
}

QTEST_GUILESS_MAIN(tst_SessionModel)
#include "tst_sessionmodel.moc"
