-- SPDX-FileCopyrightText: 2026 Stormlab contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be changed on a server by hand, from PostgreSQL 13, as (kind, name, value, more).
-- reset_val, because the monitor's own session sets a few parameters for itself.
select 'setting' as kind, name as name, reset_val as value, null as more
from pg_settings
where name in ('max_connections', 'superuser_reserved_connections', 'reserved_connections', 'idle_session_timeout',
               'idle_in_transaction_session_timeout', 'statement_timeout', 'transaction_timeout', 'lock_timeout',
               'deadlock_timeout', 'authentication_timeout', 'client_connection_check_interval',
               'log_statement', 'log_destination', 'logging_collector', 'log_directory',
               'log_filename', 'log_min_messages', 'log_min_error_statement', 'log_min_duration_statement',
               'log_rotation_age', 'log_rotation_size', 'log_connections', 'log_disconnections', 'track_activities',
               'listen_addresses', 'shared_preload_libraries', 'shared_buffers', 'work_mem',
               'default_transaction_read_only')
union all
select 'role', rolname, rolconnlimit::text, rolcanlogin::text
from pg_roles
where rolname not like 'pg\_%'
union all
select 'role_setting',
       coalesce(r.rolname, '') || '/' || coalesce(d.datname, '') || '/' || split_part(c.entry, '=', 1),
       substr(c.entry, strpos(c.entry, '=') + 1), null
from pg_db_role_setting s
left join pg_roles r on r.oid = s.setrole
left join pg_database d on d.oid = s.setdatabase
cross join lateral unnest(s.setconfig) as c(entry)
union all
select 'role_setting', '/' || datname || '/connection_limit', datconnlimit::text, null
from pg_database
where datconnlimit <> -1
union all
select 'role_setting', '/' || datname || '/allow_connections', 'false', null
from pg_database
where not datallowconn and datname <> 'template0'
union all
