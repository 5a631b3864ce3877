// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presenters/budgetwording.h"

#include "ui/presenters/phrasewording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace stormlab
{

namespace
{

struct BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab::BudgetBar)
};

constexpr QChar times(0x00d7);

bool isDeployed(const BudgetLine& line, const Release& release)
{
    return std::find(release.begin(), release.end(), line.app) != release.end();
}

/// What the apps of the release ask for, what the others do, and what the pooler opens for those before it.
struct Demand {
    std::vector<BudgetLine> deployed;
    std::vector<BudgetLine> others;
    int ofOthers = 0;
    std::vector<std::string> pooled; ///< apps, whatever they are
    int throughPooler = 0;
};

Demand demandOf(const Budget& budget, const Release& release)
{
    Demand demand;
    demand.throughPooler = budget.throughPooler(release);
    for (const BudgetLine& line : budget.lines) {
        if (!line.pooledAs.empty()) {
            demand.pooled.push_back(line.app);
            continue;
        }
        if (isDeployed(line, release)) {
            demand.deployed.push_back(line);
            continue;
        }
        demand.others.push_back(line);
        demand.ofOthers += line.steady();
    }
    return demand;
}

QString productOf(const BudgetLine& line)
{
    const QString product = QStringLiteral("%1 %3 %2").arg(line.instances).arg(line.pool).arg(times);
    return line.generations == 1 ? product : product + QStringLiteral(" %1 %2").arg(times).arg(line.generations);
}

/// The products, those that are alike once.
QString sumOf(const std::vector<BudgetLine>& lines)
{
    QStringList products;
    for (const BudgetLine& line : lines)
        products << productOf(line);
    QStringList distinct = products;
    distinct.removeDuplicates();
    for (QString& product : distinct) {
        if (const qsizetype count = products.count(product); count > 1)
            product = QStringLiteral("%1 %2 (%3)").arg(QString::number(count), QString(times), product);
    }
    return distinct.join(QStringLiteral(" + "));
}

QString explanationOf(const BudgetLine& line)
{
    QString says = BudgetWords::tr("%1 runs %n instance(s), each with %2", nullptr, line.instances)
                       .arg(QString::fromStdString(line.app),
                            BudgetWords::tr("a pool of up to %n connection(s) (pool.max)", nullptr, line.pool));
    if (line.generations == 2)
        says += BudgetWords::tr(", and during a deploy the old ones and the new ones live at once (× 2)");
    else if (line.generations > 2)
        says += BudgetWords::tr(", and while deploys follow one another %n generation(s) live at once (× %n)", nullptr,
                                line.generations);
    return says + BudgetWords::tr(": %n connection(s).", nullptr, line.deploying()) + QLatin1Char(' ');
}

QString pooledOf(const Budget& budget, const Demand& demand)
{
    return BudgetWords::tr("Through the pooler: %1. It opens at most %n connection(s) for each role, here %2.", nullptr,
                           budget.poolerPool)
               .arg(inWords(listed(demand.pooled)), QString::number(demand.throughPooler)) +
           QLatin1Char(' ');
}

QString othersOf(const Demand& demand)
{
    QStringList others;
    for (const BudgetLine& line : demand.others)
        others << BudgetWords::tr("%1 %2 × %3 = %4")
                      .arg(QString::fromStdString(line.app), QString::number(line.instances),
                           QString::number(line.pool), QString::number(line.steady()));
    return BudgetWords::tr("The other applications may hold %1 (%2).")
               .arg(QString::number(demand.ofOthers), others.join(QStringLiteral(", "))) +
           QLatin1Char(' ');
}

} // namespace

QString budgetSentence(const Budget& budget, const Release& release)
{
    const Demand demand = demandOf(budget, release);
    if (release.empty())
        return BudgetWords::tr("No application is configured.");
    QStringList parts;
    if (!demand.deployed.empty())
        parts << sumOf(demand.deployed);
    if (demand.ofOthers > 0)
        parts << QString::number(demand.ofOthers);
    if (!demand.pooled.empty())
        parts << BudgetWords::tr("%1 through the pooler").arg(demand.throughPooler);
    const QString sum = parts.join(QStringLiteral(" + "));
    const int all = budget.deploying(release);
    const QString verdict = all > budget.usable ? QStringLiteral(">") : QString(QChar(0x2264));
    // What it comes to is first: the sum may be too long for its place.
    return BudgetWords::tr("In a deploy: %1 %2 %3 (%4)").arg(all).arg(verdict).arg(budget.usable).arg(sum);
}

QString budgetExplanation(const Budget& budget, const Release& release)
{
    const Demand demand = demandOf(budget, release);
    if (release.empty())
        return {};
    QString says;
    if (release.size() > 1)
        says = BudgetWords::tr("%1 are deployed together.").arg(inWords(listed(release))) + QLatin1Char(' ');
    for (const BudgetLine& line : demand.deployed)
        says += explanationOf(line);
    if (!demand.others.empty())
        says += othersOf(demand);
    if (!demand.pooled.empty())
        says += pooledOf(budget, demand);
    return says + BudgetWords::tr("Ordinary roles can use %1: max_connections less what is kept in reserve (the tick).")
                      .arg(budget.usable);
}

} // namespace stormlab
