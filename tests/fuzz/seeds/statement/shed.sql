-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
select application_name, count(*) from pg_stat_activity group by 1 order by 2 desc; show max_connections;
select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'deploy_worker' and state = 'idle';
do $$ declare r record; begin for r in select pid from pg_stat_activity where usename = 'app_deploy' loop perform pg_terminate_backend(r.pid); end loop; end $$;
