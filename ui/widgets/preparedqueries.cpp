// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/preparedqueries.h"

#include <QCoreApplication>

namespace stormlab
{

namespace
{

struct QueryWords {
    Q_DECLARE_TR_FUNCTIONS(stormlab)
};

} // namespace

const std::vector<PreparedQuery>& preparedQueries()
{
    static const std::vector<PreparedQuery> queries = {
        {QueryWords::tr("Activity by application"), QStringLiteral("select application_name, state, count(*)\n"
                                                                   "from pg_stat_activity\n"
                                                                   "where backend_type = 'client backend'\n"
                                                                   "group by application_name, state\n"
                                                                   "order by count(*) desc;")},
        {QueryWords::tr("The usable limit: max_connections and the reserve"),
         QStringLiteral("select name, setting\n"
                        "from pg_settings\n"
                        "where name in ('max_connections', 'superuser_reserved_connections',\n"
                        "               'reserved_connections');")},
        {QueryWords::tr("States and how long"),
         QStringLiteral("select state, count(*), max(now() - state_change) as longest\n"
                        "from pg_stat_activity\n"
                        "where backend_type = 'client backend'\n"
                        "group by state\n"
                        "order by count(*) desc;")},
        {QueryWords::tr("Who blocks whom"), QStringLiteral("select pid, application_name, wait_event_type,\n"
                                                           "       pg_blocking_pids(pid) as blocked_by, query\n"
                                                           "from pg_stat_activity\n"
                                                           "where cardinality(pg_blocking_pids(pid)) > 0;")},
    };
    return queries;
}

} // namespace stormlab
